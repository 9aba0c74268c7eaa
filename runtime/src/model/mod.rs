//! Implementations that follow from a model's own few lines.

mod from;
mod object;
mod string_enum;
mod union;

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

/// Implements `Debug` for a struct that is no model: each field under the name that it is shown by, or `_` where it is secret.
#[macro_export]
macro_rules! debug {
    ($type:ident { $($name:literal: $field:tt),* $(,)? }) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!($type))
                    $(.field($name, $crate::debug!(@value self $field)))*
                    .finish()
            }
        }
    };
    (@value $self:ident _) => {
        &::core::format_args!("(hidden)")
    };
    (@value $self:ident $field:ident) => {
        &$self.$field
    };
}

/// Implements everything that a model of one value (`struct Name(Inner)`) passes on to that value.
///
/// The first argument is the struct as it is declared. It is made [`From`] the inner type and [dereferences](std::ops::Deref) to
/// it: what is boxed there is given as it is, and a text as `&str` too. The second argument is its schema, which the inner
/// value is held against; `as_written` after it if the schema looks at what the inner type does not keep.
///
/// ```
/// use openapi_runtime::schema;
///
/// #[derive(Clone, PartialEq)]
/// pub struct Slug(pub String);
///
/// openapi_runtime::newtype!(Slug(String), schema::STRING);
///
/// fn main() {
///     let slug = Slug::from("hall");
///     assert!(slug.starts_with('h') && slug == "hall".to_owned().into());
/// }
/// ```
#[macro_export]
macro_rules! newtype {
    ($type:ident($($inner:tt)+), $schema:path $(,)?) => {
        $crate::newtype!(@impl $type, $schema, false);
        $crate::newtype!(@inner $type $($inner)+);
    };
    ($type:ident($($inner:tt)+), $schema:path, as_written $(,)?) => {
        $crate::newtype!(@impl $type, $schema, true);
        $crate::newtype!(@inner $type $($inner)+);
    };
    (@inner $type:ident String $(,)?) => {
        $crate::from!(@implement $type &str, value => Self(::std::borrow::ToOwned::to_owned(value)));
        $crate::from!(@implement $type String, value => Self(value));
        $crate::newtype!(@deref $type String);
    };
    (@inner $type:ident Box<$inner:ty> $(,)?) => {
        $crate::from!(@implement $type $inner, value => Self(::std::boxed::Box::new(value)));
        $crate::newtype!(@deref $type $inner);
    };
    (@inner $type:ident $inner:ty $(,)?) => {
        $crate::from!(@implement $type $inner, value => Self(value));
        $crate::newtype!(@deref $type $inner);
    };
    (@deref $type:ident $inner:ty) => {
        impl ::core::ops::Deref for $type {
            type Target = $inner;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
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

#[cfg(test)]
mod tests {
    use crate::schema::{ANY, INTEGER, STRING};
    use crate::{Map, Nullable, Validate, Value};

    #[derive(Clone, PartialEq)]
    struct Anything(Value);
    crate::newtype!(Anything(Value), ANY);

    #[derive(Clone, PartialEq)]
    struct Counts(Map<Nullable<i64>>);
    crate::newtype!(Counts(Map<Nullable<i64>>), ANY, as_written);

    #[derive(Clone, PartialEq)]
    struct Count(Box<i64>);
    crate::newtype!(Count(Box<i64>), INTEGER,);

    #[derive(Clone, PartialEq)]
    struct Text(String);
    crate::newtype!(Text(String), STRING);

    #[derive(Clone, PartialEq)]
    struct Tree(Vec<Tree>);
    crate::newtype!(Tree(Vec<Tree>), ANY);

    #[test]
    fn a_newtype_is_made_of_its_inner_value_and_stands_for_it() {
        assert_eq!(Anything::from(Value::from(7)).as_i64(), Some(7));
        assert_eq!(Count::from(7).abs(), 7);
        assert_eq!(Counts::from(Map::from([("a".to_owned(), Nullable::Null)])).len(), 1);
        assert_eq!((Text::from("a").as_str(), Text::from("a".to_owned()).len()), ("a", 1));
        assert!(Tree::from(vec![Tree::from(vec![])])[0].is_empty());
    }

    #[test]
    fn a_newtype_is_shown_by_its_name_and_value() {
        assert_eq!(format!("{:?}", Text("a".to_owned())), "Text \"a\"");
        assert_eq!((Text::AS_WRITTEN, Anything::AS_WRITTEN, Counts::AS_WRITTEN), (false, false, true));
    }
}
