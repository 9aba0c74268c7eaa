//! Implementations that follow from a model's own few lines.

/// Implements serde's traits for models, by their [`Decode`](crate::Decode) and [`Encode`](crate::Encode).
///
/// What an integer is, the `schema` of the crate says in which it is called: [`schema`](crate::schema) or its
/// [`v31`](crate::schema::v31).
#[macro_export]
#[expect(clippy::crate_in_macro_def, reason = "the calling crate's `schema` is that of its document's version")]
macro_rules! serde_by_model {
    ($type:ident) => {
        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                crate::schema::from_deserializer(deserializer)
            }
        }

        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::encode::to_serializer(self, serializer)
            }
        }
    };
}

/// Implements everything that follows from a model's [`Decode`](crate::Decode), [`Encode`](crate::Encode) and
/// [`Validate`](crate::Validate): serde's traits, and `Debug` by [`debug`](crate::encode::debug).
#[macro_export]
macro_rules! model {
    ($type:ident) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::encode::debug(::core::stringify!($type), self, <Self as $crate::Validate>::SCHEMA, f)
            }
        }

        $crate::serde_by_model!($type);
    };
}

/// Declares an enumeration of strings, with everything that follows from its list of words.
///
/// What stands after the name says what its values are held against: `: NAME` declares a schema of that name, which is the
/// list alone; `as NAME` refers to one that says the same in other words; and `as whole NAME` to one that says more. Decoding
/// keeps a string that is not listed as `Unknown`, validation refuses it. A variant without docs has its word for them.
///
/// ```
/// use openapi_runtime::{Validate, schema};
///
/// mod models {
///     openapi_runtime::string_enum! {
///         /// How warm the light is.
///         pub enum Tint: SCHEMA {
///             Warm = "warm",
///             /// As at noon.
///             Cold = "cold",
///         }
///     }
/// }
///
/// fn main() {
///     assert_eq!(models::Tint::from("cold"), models::Tint::Cold);
///     assert!(!models::Tint::from("mild").is_valid());
/// }
/// ```
#[macro_export]
#[expect(clippy::crate_in_macro_def, reason = "the calling crate's `schema` is that of its document's version")]
macro_rules! string_enum {
    ($(#[$about:meta])* pub enum $type:ident: $schema:ident { $($variants:tt)* }) => {
        $crate::string_enum!(@declare [$(#[$about])*] $type { $($variants)* });
        $crate::string_enum!(@schema $schema { $($variants)* });
        $crate::string_enum!(@implement $type, $schema, |_value: &$type| true);
    };
    ($(#[$about:meta])* pub enum $type:ident as $schema:ident { $($variants:tt)* }) => {
        $crate::string_enum!(@declare [$(#[$about])*] $type { $($variants)* });
        $crate::string_enum!(@implement $type, $schema, |_value: &$type| true);
    };
    ($(#[$about:meta])* pub enum $type:ident as whole $schema:ident { $($variants:tt)* }) => {
        $crate::string_enum!(@declare [$(#[$about])*] $type { $($variants)* });
        $crate::string_enum!(@implement $type, $schema, |value: &$type| $schema.accepts_view(&$crate::schema::View::String(value.as_str())));
    };
    (@declare [$(#[$about:meta])*] $type:ident { $($(#[$docs:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub enum $type {
            $(
                #[doc = $crate::string_enum!(@word $word $(#[$docs])*)]
                $(#[$docs])*
                $variant,
            )*
            /// A value that the document does not list; it is kept, but not valid.
            Unknown(::std::string::String),
        }

        impl $type {
            /// Every value that the document lists.
            #[inline]
            pub const fn all() -> &'static [Self] {
                &[$(Self::$variant),*]
            }

            /// The string that stands for the value.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Unknown(value) => value,
                }
            }
        }
    };
    (@word $word:literal) => {
        ::core::concat!("`", $word, "`.")
    };
    (@word $word:literal $(#[$docs:meta])+) => {
        ""
    };
    (@schema $schema:ident { $($(#[$docs:meta])* $variant:ident = $word:literal,)* }) => {
        pub(super) static $schema: $crate::Schema = $crate::Schema(&[
            $crate::Rule::Type(crate::schema::Types::STRING),
            $crate::Rule::Enum(&[$($crate::schema::Literal::String($word)),*]),
        ]);
    };
    (@implement $type:ident, $schema:path, $whole:expr) => {
        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(value: &str) -> Self {
                for known in Self::all() {
                    if known.as_str() == value {
                        return ::core::clone::Clone::clone(known);
                    }
                }
                Self::Unknown(::std::borrow::ToOwned::to_owned(value))
            }
        }

        impl $crate::Decode for $type {
            #[inline]
            fn decode(reader: &mut dyn $crate::Reader) -> ::core::result::Result<Self, $crate::DecodeError> {
                let mut value = None;
                reader.str(&mut |text| {
                    value = Some(Self::from(text));
                    Ok(())
                })?;
                value.ok_or_else(|| $crate::DecodeError::new("type", "must be a string"))
            }
        }

        impl $crate::Encode for $type {
            #[inline]
            fn encode(&self, writer: &mut dyn $crate::Writer) -> ::core::result::Result<(), $crate::EncodeError> {
                writer.str(self.as_str())
            }
        }

        impl $crate::Validate for $type {
            const SCHEMA: &'static $crate::Schema = &$schema;

            #[inline]
            fn is_valid(&self) -> bool {
                !matches!(self, Self::Unknown(_)) && ($whole)(self)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        $crate::serde_by_model!($type);
    };
}

/// Implements everything that a model of one value (`struct Name(Inner)`) passes on to that value.
///
/// The second argument is its schema, which the inner value is held against; `as_written` after it if the schema looks at
/// what the inner type does not keep.
#[macro_export]
macro_rules! newtype {
    ($type:ident, $schema:path $(,)?) => {
        $crate::newtype!(@impl $type, $schema, false);
    };
    ($type:ident, $schema:path, as_written $(,)?) => {
        $crate::newtype!(@impl $type, $schema, true);
    };
    (@impl $type:ident, $schema:path, $as_written:literal) => {
        impl $crate::Decode for $type {
            #[inline]
            fn decode(reader: &mut dyn $crate::Reader) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::Decode::decode(reader).map(Self)
            }
        }

        impl $crate::Encode for $type {
            #[inline]
            fn encode(&self, writer: &mut dyn $crate::Writer) -> ::core::result::Result<(), $crate::EncodeError> {
                $crate::Encode::encode(&self.0, writer)
            }
        }

        impl $crate::Validate for $type {
            const SCHEMA: &'static $crate::Schema = &$schema;
            const AS_WRITTEN: bool = $as_written;

            #[inline]
            fn is_valid(&self) -> bool {
                $crate::Validate::holds(&self.0, &$schema)
            }
        }

        $crate::model!($type);
    };
}
