//! Parameters of an operation that stand together in a struct.

use super::parameter::Parameter;
use crate::decode::{Decode, DecodeError, Reader};
use crate::encode::Encode;
use crate::schema::Schema;
use crate::validate::Validate;

/// A struct of parameters; [`parameters!`](crate::parameters) implements it.
pub trait Parameters: Sized {
    /// The parameters, one a field.
    const LIST: &'static [Parameter];

    /// Hands over the fields, in the order of the list.
    #[cfg(feature = "client")]
    fn values(&self, take: &mut dyn FnMut(&[&dyn Argument]));

    /// Makes the struct of what `fill` puts into the slots, which are in the order of the list. `None` if a required one is
    /// empty.
    #[cfg(feature = "server")]
    fn read(fill: &mut dyn FnMut(&mut [&mut dyn ArgumentSlot])) -> Option<Self>;
}

/// The value of a parameter or body, to be written.
pub trait Argument {
    /// Whether the value's own rules and those of its place accept it.
    fn passes(&self, rules: Option<&'static Schema>) -> bool;
    /// The rules of its type.
    fn schema(&self) -> &'static Schema;
    /// The value as it is encoded.
    fn encodable(&self) -> &dyn Encode;
}

impl<T: Validate> Argument for T {
    fn passes(&self, rules: Option<&'static Schema>) -> bool {
        self.is_valid() && rules.is_none_or(|rules| self.holds(rules))
    }

    fn schema(&self) -> &'static Schema {
        T::SCHEMA
    }

    fn encodable(&self) -> &dyn Encode {
        self
    }
}

/// Where the value of a parameter or body goes that is read.
pub trait ArgumentSlot {
    /// The rules of the type, and whether they are held against what was written.
    fn own(&self) -> (&'static Schema, bool);

    /// Reads a value; gives whether its own rules and those of its place accept it.
    ///
    /// # Errors
    /// When the type can't hold it.
    fn fill(&mut self, reader: &mut dyn Reader, rules: Option<&'static Schema>) -> Result<bool, DecodeError>;
}

impl<T: Decode + Validate> ArgumentSlot for Option<T> {
    fn own(&self) -> (&'static Schema, bool) {
        (T::SCHEMA, T::AS_WRITTEN)
    }

    fn fill(&mut self, reader: &mut dyn Reader, rules: Option<&'static Schema>) -> Result<bool, DecodeError> {
        let value = T::decode(reader)?;
        let accepted = value.passes(rules);
        *self = Some(value);
        Ok(accepted)
    }
}

/// Implements [`Parameters`](crate::http::Parameters) for a struct by a table of its fields.
///
/// A row says which parameter the field is. The field is an `Option`, unless `required` stands there.
/// `field as variable: …` says what the field is called while it is read. It is for names that could be taken for a
/// constant's, and stands with all fields or with none.
///
/// ```
/// use openapi_runtime::http::Parameter;
/// use openapi_runtime::schema;
///
/// pub struct ListLampsParams {
///     pub room: String,
///     pub limit: Option<i64>,
/// }
///
/// openapi_runtime::parameters!(ListLampsParams {
///     room required: Parameter::query("room", &schema::STRING),
///     limit: Parameter::query("limit", &schema::INTEGER),
/// });
///
/// fn main() {
///     assert_eq!(ListLampsParams::LIST.len(), 2);
/// }
/// ```
#[macro_export]
macro_rules! parameters {
    ($type:ident { $($field:ident $($word:ident)?: $parameter:expr),* $(,)? }) => {
        $crate::parameters!(@impl $type { $($field as $field [$($word)?]: $parameter,)* });
    };
    ($type:ident { $($field:ident as $slot:ident $($word:ident)?: $parameter:expr),* $(,)? }) => {
        $crate::parameters!(@impl $type { $($field as $slot [$($word)?]: $parameter,)* });
    };
    (@impl $type:ident { $($field:ident as $slot:ident $word:tt: $parameter:expr,)* }) => {
        impl $type {
            // The trait's, for those who don't import the trait.
            pub(crate) const LIST: &'static [$crate::http::Parameter] = <Self as $crate::http::Parameters>::LIST;
        }

        impl $crate::http::Parameters for $type {
            const LIST: &'static [$crate::http::Parameter] = {
                // Only within a static may rules that are written in place refer to others.
                static LIST: &[$crate::http::Parameter] = &[$($crate::parameters!(@row $parameter, $word)),*];
                LIST
            };

            $crate::parameters_values!($($field)*);
            $crate::parameters_read!($($field $slot $word)*);
        }
    };
    (@row $parameter:expr, []) => {
        $parameter
    };
    (@row $parameter:expr, [required]) => {
        $parameter.required()
    };
}

/// The client's half of [`parameters!`](crate::parameters). Only those who have a client compile it.
#[doc(hidden)]
#[cfg(feature = "client")]
#[macro_export]
macro_rules! parameters_values {
    ($($field:ident)*) => {
        #[inline]
        fn values(&self, take: &mut dyn ::core::ops::FnMut(&[&dyn $crate::http::Argument])) {
            take(&[$(&self.$field),*]);
        }
    };
}

#[doc(hidden)]
#[cfg(not(feature = "client"))]
#[macro_export]
macro_rules! parameters_values {
    ($($field:ident)*) => {};
}

/// The server's half of [`parameters!`](crate::parameters). Only those who have a server compile it.
#[doc(hidden)]
#[cfg(feature = "server")]
#[macro_export]
macro_rules! parameters_read {
    ($($field:ident $slot:ident $word:tt)*) => {
        #[inline]
        fn read(
            fill: &mut dyn ::core::ops::FnMut(&mut [&mut dyn $crate::http::ArgumentSlot]),
        ) -> ::core::option::Option<Self> {
            $(let mut $slot = ::core::option::Option::None;)*
            fill(&mut [$(&mut $slot),*]);
            ::core::option::Option::Some(Self { $($field: $crate::parameters_read!(@value $slot $word)),* })
        }
    };
    (@value $slot:ident []) => {
        $slot
    };
    (@value $slot:ident [required]) => {
        $slot?
    };
}

#[doc(hidden)]
#[cfg(not(feature = "server"))]
#[macro_export]
macro_rules! parameters_read {
    ($($field:ident $slot:ident $word:tt)*) => {};
}
