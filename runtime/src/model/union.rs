//! Unions: enumerations of several types.

/// Implements [`Decode`](crate::Decode), [`Encode`](crate::Encode) and [`Validate`](crate::Validate) for an enumeration of
/// several types by a table of its variants, and what [`model!`](crate::model) does. After the enumeration comes the name of the
/// schema that it stands for, and after `by` the member whose value chooses the variant, if one does.
///
/// A row says what values a variant is for: `Variant => &RULES`. Before the arrow stand, as far as they are needed and in this
/// order,
///
/// - `(Type)`: the enumeration is made [`From`] values of that type, see [`from!`](crate::from),
/// - `= "word"`: the variant has no content and stands for that text,
/// - `: "cat" | "kitten"`: the values that choose it, of the member after `by`,
/// - `valid` or `holds`: what is left to check of its value are the rules of its own type, or those of the row,
/// - `tagged`: the first of those values is written before the value's own members.
///
/// What is none of the alternatives is kept as `Unknown`, a [`Value`](crate::Value).
///
/// Before the enumeration there can be
///
/// - `[nullable]`: the schema that the rows declare accepts `null` too, which the enumeration does not hold,
/// - `[any_of]`, `[one_of]` or `[discriminated]`: the rows declare the schema, of which at least one, exactly one or the one that
///   the member after `by` chooses accepts a value. With none of them it stands by itself,
/// - `[exclusive]`: exactly one may accept, of a schema that stands by itself,
/// - `[whole]`: the value is held against its schema as a whole, as it is where the schema is discriminated,
/// - `[again]`: and so it is after its variant accepts it,
/// - `[as_written]`: see [`AS_WRITTEN`](crate::Validate::AS_WRITTEN),
///
/// or several of them in this order.
///
/// ```
/// use openapi_runtime::{schema, validate};
///
/// mod models {
///     use openapi_runtime::{Value, schema};
///
///     #[derive(Clone, PartialEq)]
///     pub enum Size {
///         Number(i64),
///         Word(String),
///         Unset,
///         Unknown(Value),
///     }
///
///     openapi_runtime::union!([any_of] Size: SCHEMA {
///         Number(i64) => &schema::INTEGER,
///         Word(String) holds => schema::MinLength::<2>::STRING,
///         Unset = "" => &schema::EMPTY_STRING,
///     });
/// }
/// use models::Size;
///
/// fn main() {
///     assert_eq!(validate::from_json(b"7"), Ok(Size::Number(7)));
///     assert_eq!(validate::from_json(b"\"tall\""), Ok(Size::from("tall")));
///     assert_eq!(validate::from_json(b"\"\""), Ok(Size::Unset));
///     assert!(validate::from_json::<Size>(b"\"a\"").is_err());
///     assert_eq!(validate::decode_json(b"\"a\""), Ok(Size::Unknown("a".into())));
/// }
/// ```
#[macro_export]
macro_rules! union {
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident $(by $property:literal)? {
        $(
            $variant:ident $(($($of:tt)+))? $(= $text:literal)? $(: $($tag:literal)|+)? $($word:ident)* => $rules:expr
        ),+ $(,)?
    }) => {
        $crate::union!(@schema $schema [$($property)?] [$($($mode)+)?] { $([$($($tag)+)?] $rules,)+ });
        $($($crate::from!($type { $variant($($of)+) });)?)+
        $crate::union!(@modes [$($property)?] [] [] [] [] [$($($mode)+)?] $type $schema {
            $($variant [$($text)?] [$($($tag)+)?] [$($word)*] [$rules])+
        });
    };

    (@schema $schema:ident $by:tt [nullable $declared:ident $($mode:ident)*] $rows:tt) => {
        $crate::union!(@declare $schema [$crate::Rule::Nullable,] $declared $by $rows);
    };
    (@schema $schema:ident $by:tt [$($declared:ident $($mode:ident)*)?] $rows:tt) => {
        $($crate::union!(@declare $schema [] $declared $by $rows);)?
    };
    (@declare $schema:ident [$($null:tt)*] any_of $by:tt { $($tags:tt $rules:expr,)+ }) => {
        pub(crate) static $schema: $crate::Schema = $crate::Schema(&[$($null)* $crate::Rule::AnyOf(&[$($rules),+])]);
    };
    (@declare $schema:ident [$($null:tt)*] one_of $by:tt { $($tags:tt $rules:expr,)+ }) => {
        pub(crate) static $schema: $crate::Schema = $crate::Schema(&[$($null)* $crate::Rule::OneOf(&[$($rules),+])]);
    };
    (@declare $schema:ident [$($null:tt)*] discriminated [$by:literal] { $([$($tag:literal)+] $rules:expr,)+ }) => {
        pub(crate) static $schema: $crate::Schema = $crate::Schema(&[
            $($null)*
            $crate::Rule::Discriminator($by, &[$($(($tag, $rules)),+),+]),
        ]);
    };
    (@declare $schema:ident [] $mode:ident $by:tt $rows:tt) => {};

    (@modes $by:tt $exclusive:tt $whole:tt $again:tt $as_written:tt [nullable $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes $by $exclusive $whole $again $as_written [$($mode)*] $($rest)*);
    };
    (@modes $by:tt $exclusive:tt $whole:tt $again:tt $as_written:tt [any_of $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes $by $exclusive $whole $again $as_written [$($mode)*] $($rest)*);
    };
    // A member that chooses does so before more than one may accept.
    (@modes [$by:literal] $exclusive:tt $whole:tt $again:tt $as_written:tt [one_of $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes [$by] $exclusive $whole $again $as_written [$($mode)*] $($rest)*);
    };
    (@modes [] [] $whole:tt [] $as_written:tt [one_of $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes [] [exclusive] $whole [again] $as_written [$($mode)*] $($rest)*);
    };
    (@modes [] [] $whole:tt [] $as_written:tt [exclusive $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes [] [exclusive] $whole [again] $as_written [$($mode)*] $($rest)*);
    };
    (@modes $by:tt $exclusive:tt [] $again:tt $as_written:tt [discriminated $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes $by $exclusive [whole] $again $as_written [$($mode)*] $($rest)*);
    };
    (@modes $by:tt $exclusive:tt [] $again:tt $as_written:tt [whole $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes $by $exclusive [whole] $again $as_written [$($mode)*] $($rest)*);
    };
    (@modes $by:tt $exclusive:tt $whole:tt [] $as_written:tt [again $($mode:ident)*] $($rest:tt)*) => {
        $crate::union!(@modes $by $exclusive $whole [again] $as_written [$($mode)*] $($rest)*);
    };
    (@modes $by:tt $exclusive:tt $whole:tt $again:tt [] [as_written] $($rest:tt)*) => {
        $crate::union!(@modes $by $exclusive $whole $again [as_written] [] $($rest)*);
    };
    (@modes $by:tt $exclusive:tt $whole:tt $again:tt [$($as_written:ident)?] [] $type:ident $schema:ident {
        $($variant:ident $text:tt [$($tag:literal)*] $words:tt [$rules:expr])+
    }) => {
        impl $crate::Decode for $type {
            #[inline]
            fn decode(reader: &mut dyn $crate::Reader) -> ::core::result::Result<Self, $crate::DecodeError> {
                static ARMS: $crate::union::Arms = $crate::union::Arms {
                    property: $crate::union!(@property $by),
                    exclusive: $crate::union!(@is $exclusive),
                    arms: &[$((&[$($tag),*], $rules)),+],
                };
                $crate::decode::union(reader, &ARMS, |mut chosen, reader| {
                    $(
                        if chosen.is_next() {
                            return $crate::union!(@read reader $variant $text);
                        }
                    )+
                    reader.value().map(Self::Unknown)
                })
            }
        }

        impl $crate::Encode for $type {
            #[inline]
            fn encode(&self, writer: &mut dyn $crate::Writer) -> ::core::result::Result<(), $crate::EncodeError> {
                match self {
                    $(
                        $crate::union!(@pattern value $variant $text) => {
                            $crate::union!(@write value writer $text $words $by [$($tag)*])
                        }
                    )+
                    Self::Unknown(value) => $crate::Encode::encode(value, writer),
                }
            }
        }

        impl $crate::Validate for $type {
            const SCHEMA: &'static $crate::Schema = &$schema;
            $(const AS_WRITTEN: bool = $crate::union!(@is [$as_written]);)?

            #[inline]
            fn is_valid(&self) -> bool {
                $crate::union!(@is_valid self $whole $again { $($variant $text $words [$rules])+ })
            }
        }

        $crate::model!($type);
    };
    (@is [$mode:ident]) => {
        true
    };
    (@is []) => {
        false
    };
    (@property [$property:literal]) => {
        ::core::option::Option::Some($property)
    };
    (@property []) => {
        ::core::option::Option::None
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

    (@write $value:ident $writer:ident [$text:literal] [] $by:tt $tags:tt) => {
        $writer.str($text)
    };
    (@write $value:ident $writer:ident [] [$(valid)? $(holds)?] $by:tt $tags:tt) => {
        $crate::Encode::encode($value, $writer)
    };
    (@write $value:ident $writer:ident [] [$(valid)? $(holds)? tagged] [$by:literal] [$tag:literal $($other:literal)*]) => {
        $crate::encode::tagged($by, $tag, $value, $writer)
    };

    (@is_valid $self:ident [whole] [] $variants:tt) => {
        <Self as $crate::Validate>::SCHEMA.accepts(&$crate::encode::to_value($self))
    };
    (@is_valid $self:ident [] [again] $variants:tt) => {
        $crate::union!(@is_valid $self [] [] $variants) && $crate::union!(@is_valid $self [whole] [] $variants)
    };
    (@is_valid $self:ident [] [] { $($variant:ident $text:tt $words:tt $rules:tt)+ }) => {
        match $self {
            $($crate::union!(@pattern value $variant $text) => $crate::union!(@check value $text $words $rules),)+
            Self::Unknown(value) => <Self as $crate::Validate>::SCHEMA.accepts(value),
        }
    };
    (@check $value:ident [$text:literal] [] $rules:tt) => {
        true
    };
    (@check $value:ident [] [$(tagged)?] $rules:tt) => {{
        let _ = $value;
        true
    }};
    (@check $value:ident [] [valid $(tagged)?] $rules:tt) => {
        $crate::Validate::is_valid($value)
    };
    (@check $value:ident [] [holds $(tagged)?] [$rules:expr]) => {
        $crate::Validate::holds($value, $rules)
    };
}
