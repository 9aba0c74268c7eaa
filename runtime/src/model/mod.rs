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
