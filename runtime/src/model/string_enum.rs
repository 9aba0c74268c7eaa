//! Enumerations of strings.

/// Declares an enumeration of strings, with everything that follows from its list of words.
///
/// What stands after the name says what its values are held against: `: NAME` declares a schema of that name, which is the
/// list alone, with `null` beside it after `or null`; `as NAME` refers to one that says the same in other words; and
/// `as whole NAME` to one that says more. Decoding keeps a string that is not listed as `Unknown`, validation refuses it. A
/// variant without docs has its word for them.
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
macro_rules! string_enum {
    ($(#[$about:meta])* pub enum $type:ident: $schema:ident { $($variants:tt)* }) => {
        $crate::string_enum!(@declare [$(#[$about])*] $type { $($variants)* });
        $crate::string_enum!(@schema $schema ($crate::schema::Types::STRING) [] { $($variants)* });
        $crate::string_enum!(@implement $type, $schema, |_value: &$type| true);
    };
    ($(#[$about:meta])* pub enum $type:ident: $schema:ident or null { $($variants:tt)* }) => {
        $crate::string_enum!(@declare [$(#[$about])*] $type { $($variants)* });
        $crate::string_enum!(@schema $schema
            ($crate::schema::Types::STRING.or($crate::schema::Types::NULL))
            [$crate::schema::Literal::Null]
            { $($variants)* }
        );
        $crate::string_enum!(@implement $type, $schema, |_value: &$type| true);
    };
    ($(#[$about:meta])* pub enum $type:ident as $schema:ident { $($variants:tt)* }) => {
        $crate::string_enum!(@declare [$(#[$about])*] $type { $($variants)* });
        $crate::string_enum!(@implement $type, $schema, |_value: &$type| true);
    };
    ($(#[$about:meta])* pub enum $type:ident as whole $schema:ident { $($variants:tt)* }) => {
        $crate::string_enum!(@declare [$(#[$about])*] $type { $($variants)* });
        $crate::string_enum!(@implement $type, $schema, |value: &$type| {
            $schema.accepts_view(&$crate::schema::View::String(value.as_str()))
        });
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
    (@schema $schema:ident ($types:expr) [$($null:expr)?] { $($(#[$docs:meta])* $variant:ident = $word:literal,)* }) => {
        pub(crate) static $schema: $crate::Schema = $crate::Schema(&[
            $crate::Rule::Type($types),
            $crate::Rule::Enum(&[$($crate::schema::Literal::String($word),)* $($null)?]),
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

        $crate::model!($type);
    };
}
