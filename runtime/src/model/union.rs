//! Unions: enumerations of several types.

/// Implements [`Decode`](crate::Decode), [`Encode`](crate::Encode) and [`Validate`](crate::Validate) for an enumeration of
/// several types by a table of its variants, and what [`model!`](crate::model) does. After the enumeration come the schema that
/// it stands for and the [`Arms`](crate::union::Arms) by which a variant is chosen.
///
/// A row begins with the number of the alternative among the arms. `= "word"` after the variant says that it has no content and
/// stands for that text. What is left to check of its value is `valid`, the rules of
/// its own type, or `holds`, those of the arm. `tagged("kind", "cat")` at the end writes that member before the value's own.
/// What is none of the alternatives is kept as `Unknown`, a [`Value`](crate::Value).
///
/// Before the enumeration there can be
///
/// - `[whole]`: the value is held against its schema as a whole,
/// - `[again]`: and so it is after its variant accepts it,
/// - `[as_written]`: see [`AS_WRITTEN`](crate::Validate::AS_WRITTEN),
///
/// or several of them in this order.
///
/// ```
/// use openapi_runtime::{Rule, Schema, Value, schema, union::Arms, validate};
///
/// #[derive(Clone, PartialEq)]
/// pub enum Size {
///     Number(i64),
///     Word(String),
///     Unset,
///     Unknown(Value),
/// }
///
/// openapi_runtime::union!(Size: SCHEMA by ARMS { 0 => Number, 1 => Word holds, 2 => Unset = "" });
///
/// static SCHEMA: Schema = Schema(&[Rule::AnyOf(&[
///     &schema::INTEGER,
///     schema::MinLength::<2>::STRING,
///     &schema::EMPTY_STRING,
/// ])]);
///
/// static ARMS: Arms = Arms {
///     property: None,
///     exclusive: false,
///     arms: &[(&[], &schema::INTEGER), (&[], schema::MinLength::<2>::STRING), (&[], &schema::EMPTY_STRING)],
/// };
///
/// fn main() {
///     assert_eq!(validate::from_json(b"7"), Ok(Size::Number(7)));
///     assert_eq!(validate::from_json(b"\"tall\""), Ok(Size::Word("tall".to_owned())));
///     assert_eq!(validate::from_json(b"\"\""), Ok(Size::Unset));
///     assert!(validate::from_json::<Size>(b"\"a\"").is_err());
///     assert_eq!(validate::decode_json(b"\"a\""), Ok(Size::Unknown("a".into())));
/// }
/// ```
#[macro_export]
macro_rules! union {
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident by $arms:ident {
        $($number:literal => $variant:ident $(= $text:literal)? $($word:ident)* $(($property:literal, $tag:literal $(,)?))?),*
        $(,)?
    }) => {
        $crate::union!(@modes [] [] [] [$($($mode)+)?] $type $schema $arms {
            $($number $variant [$($text)?] [$($word)*] [$($property $tag)?])*
        });
    };

    (@modes [] $again:tt $as_written:tt [whole $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes [whole] $again $as_written [$($mode)*] $($rest)*);
    };
    (@modes $whole:tt [] $as_written:tt [again $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes $whole [again] $as_written [$($mode)*] $($rest)*);
    };
    (@modes $whole:tt $again:tt [] [as_written] $($rest:tt)*) => {
        $crate::union!(@modes $whole $again [as_written] [] $($rest)*);
    };
    (@modes $whole:tt $again:tt [$($as_written:ident)?] [] $type:ident $schema:ident $arms:ident {
        $($number:literal $variant:ident $text:tt $words:tt $tag:tt)*
    }) => {
        impl $crate::Decode for $type {
            #[inline]
            fn decode(reader: &mut dyn $crate::Reader) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::decode::union(reader, &$arms, |number, reader| match number {
                    $(::core::option::Option::Some($number) => $crate::union!(@read reader $variant $text),)*
                    _ => reader.value().map(Self::Unknown),
                })
            }
        }

        impl $crate::Encode for $type {
            #[inline]
            fn encode(&self, writer: &mut dyn $crate::Writer) -> ::core::result::Result<(), $crate::EncodeError> {
                match self {
                    $($crate::union!(@pattern value $variant $text) => $crate::union!(@write value writer $text $words $tag),)*
                    Self::Unknown(value) => $crate::Encode::encode(value, writer),
                }
            }
        }

        impl $crate::Validate for $type {
            const SCHEMA: &'static $crate::Schema = &$schema;
            $(const AS_WRITTEN: bool = $crate::union!(@yes $as_written);)?

            #[inline]
            fn is_valid(&self) -> bool {
                $crate::union!(@is_valid self $whole $again $arms { $($number $variant $text $words)* })
            }
        }

        $crate::model!($type);
    };
    (@yes as_written) => {
        true
    };

    (@pattern $value:ident $variant:ident []) => {
        Self::$variant($value)
    };
    (@pattern $value:ident $variant:ident [$text:literal]) => {
        Self::$variant
    };

    (@read $reader:ident $variant:ident []) => {
        $crate::Decode::decode($reader).map(Self::$variant)
    };
    (@read $reader:ident $variant:ident [$text:literal]) => {
        $reader.value().map(|value| if value == $text { Self::$variant } else { Self::Unknown(value) })
    };

    (@write $value:ident $writer:ident [$text:literal] [] []) => {
        $writer.str($text)
    };
    (@write $value:ident $writer:ident [] [$(valid)? $(holds)?] []) => {
        $crate::Encode::encode($value, $writer)
    };
    (@write $value:ident $writer:ident [] [$(valid)? $(holds)? tagged] [$property:literal $tag:literal]) => {
        $crate::encode::tagged($property, $tag, $value, $writer)
    };

    (@is_valid $self:ident [whole] [] $arms:ident $variants:tt) => {
        <Self as $crate::Validate>::SCHEMA.accepts(&$crate::encode::to_value($self))
    };
    (@is_valid $self:ident [] [again] $arms:ident $variants:tt) => {
        $crate::union!(@is_valid $self [] [] $arms $variants)
            && $crate::union!(@is_valid $self [whole] [] $arms $variants)
    };
    (@is_valid $self:ident [] [] $arms:ident { $($number:literal $variant:ident $text:tt $words:tt)* }) => {
        match $self {
            $($crate::union!(@pattern value $variant $text) => $crate::union!(@check value $text $words $arms $number),)*
            Self::Unknown(value) => <Self as $crate::Validate>::SCHEMA.accepts(value),
        }
    };
    (@check $value:ident [$text:literal] [] $arms:ident $number:literal) => {
        true
    };
    (@check $value:ident [] [$(tagged)?] $arms:ident $number:literal) => {{
        let _ = $value;
        true
    }};
    (@check $value:ident [] [valid $(tagged)?] $arms:ident $number:literal) => {
        $crate::Validate::is_valid($value)
    };
    (@check $value:ident [] [holds $(tagged)?] $arms:ident $number:literal) => {
        $crate::Validate::holds($value, $arms.arms[$number].1)
    };
}
