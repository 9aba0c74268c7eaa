//! Objects: structs whose members have names in JSON.

/// Implements [`Decode`](crate::Decode), [`Encode`](crate::Encode) and [`Validate`](crate::Validate) for a struct by a table of
/// its fields, and what [`model!`](crate::model) does. After the struct comes the name of the schema that it stands for.
///
/// A row says what the field is called in JSON, and by which rules: `field: "name" => &RULES`. The field is an `Option` that may
/// be absent, unless `required` stands after the name. What is left to check of its value is `valid`, the rules of its own
/// type, or `holds`, those of the row. `field as variable: "name"` says what the field is called while it is read. It is for
/// names that could be taken for a constant's, and stands with all fields or with none.
///
/// Other members are ignored, unless `..field` at the end names the [`Map`](crate::Map) that keeps them, with `valid` or `holds`
/// and their rules like a row.
///
/// The schema is declared by the rows. Where they don't say all that it does, it stands by itself, no row has rules but after
/// `holds(&RULES)`, and so do other members. Before the struct there can be
///
/// - `[nullable]`: the schema that the rows declare accepts `null` too, which the struct does not hold,
/// - `[only]`: others are refused,
/// - `[whole]`: the value is held against its schema as a whole,
/// - `[as_written]`: see [`AS_WRITTEN`](crate::Validate::AS_WRITTEN),
///
/// or several of them in this order.
///
/// ```
/// use openapi_runtime::{schema, validate};
///
/// mod models {
///     use openapi_runtime::{Map, schema};
///
///     #[derive(Clone, PartialEq)]
///     pub struct Lamp {
///         pub name: String,
///         pub watts: Option<i64>,
///         pub others: Map<bool>,
///     }
///
///     openapi_runtime::object!(Lamp: SCHEMA {
///         name: "lampName" required holds => schema::MinLength::<1>::STRING,
///         watts: "watts" => &schema::INTEGER,
///         ..others => &schema::BOOLEAN,
///     });
/// }
/// use models::Lamp;
///
/// fn main() {
///     let lamp: Lamp = validate::from_json(br#"{"lampName": "one", "on": true}"#).unwrap();
///     assert_eq!((lamp.name.as_str(), lamp.watts, lamp.others["on"]), ("one", None, true));
///     assert!(validate::from_json::<Lamp>(br#"{"watts": 3}"#).is_err());
///     assert!(validate::from_json::<Lamp>(br#"{"lampName": "one", "on": 1}"#).is_err());
///     let refused = validate::from_json::<Lamp>(br#"{"lampName": ""}"#).unwrap_err();
///     assert_eq!(refused.to_string(), "/lampName must be at least 1 character long, is 0");
/// }
/// ```
#[macro_export]
macro_rules! object {
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident {
        $($field:ident: $name:literal $($word:ident)* => $rules:expr),+ $(,)?
    }) => {
        $crate::object!(@schema $schema [$($($mode)+)?] [] { $($name [$($word)*] $rules,)+ });
        $crate::object!(@modes [] [] [] [$($($mode)+)?] $type $schema [] {
            $($field as $field: $name [$($word)*] [$rules],)+
        });
    };
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident {
        $($field:ident as $slot:ident: $name:literal $($word:ident)* => $rules:expr),+ $(,)?
    }) => {
        $crate::object!(@schema $schema [$($($mode)+)?] [] { $($name [$($word)*] $rules,)+ });
        $crate::object!(@modes [] [] [] [$($($mode)+)?] $type $schema [] {
            $($field as $slot: $name [$($word)*] [$rules],)+
        });
    };
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident {
        $($field:ident: $name:literal $($word:ident)* => $rules:expr,)+
        ..$kept:ident $($kept_word:ident)? $(=> $kept_rules:expr)? $(,)?
    }) => {
        $crate::object!(@schema $schema [$($($mode)+)?] [$($kept_rules)?] { $($name [$($word)*] $rules,)+ });
        $crate::object!(@modes [] [] [] [$($($mode)+)?] $type $schema [$kept [$($kept_word)?] [$($kept_rules)?]] {
            $($field as $field: $name [$($word)*] [$rules],)+
        });
    };
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident {
        $($field:ident as $slot:ident: $name:literal $($word:ident)* => $rules:expr,)+
        ..$kept:ident $($kept_word:ident)? $(=> $kept_rules:expr)? $(,)?
    }) => {
        $crate::object!(@schema $schema [$($($mode)+)?] [$($kept_rules)?] { $($name [$($word)*] $rules,)+ });
        $crate::object!(@modes [] [] [] [$($($mode)+)?] $type $schema [$kept [$($kept_word)?] [$($kept_rules)?]] {
            $($field as $slot: $name [$($word)*] [$rules],)+
        });
    };
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident {
        $($field:ident: $name:literal $($word:ident)* $(($rules:expr $(,)?))?),* $(,)?
    }) => {
        $crate::object!(@modes [] [] [] [$($($mode)+)?] $type $schema [] {
            $($field as $field: $name [$($word)*] [$($rules)?],)*
        });
    };
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident {
        $($field:ident as $slot:ident: $name:literal $($word:ident)* $(($rules:expr $(,)?))?),* $(,)?
    }) => {
        $crate::object!(@modes [] [] [] [$($($mode)+)?] $type $schema [] {
            $($field as $slot: $name [$($word)*] [$($rules)?],)*
        });
    };
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident {
        $($field:ident: $name:literal $($word:ident)* $(($rules:expr $(,)?))?,)*
        ..$kept:ident $($kept_word:ident)? $(($kept_rules:expr $(,)?))? $(,)?
    }) => {
        $crate::object!(@modes [] [] [] [$($($mode)+)?] $type $schema [$kept [$($kept_word)?] [$($kept_rules)?]] {
            $($field as $field: $name [$($word)*] [$($rules)?],)*
        });
    };
    ($([$($mode:ident),+ $(,)?])? $type:ident: $schema:ident {
        $($field:ident as $slot:ident: $name:literal $($word:ident)* $(($rules:expr $(,)?))?,)*
        ..$kept:ident $($kept_word:ident)? $(($kept_rules:expr $(,)?))? $(,)?
    }) => {
        $crate::object!(@modes [] [] [] [$($($mode)+)?] $type $schema [$kept [$($kept_word)?] [$($kept_rules)?]] {
            $($field as $slot: $name [$($word)*] [$($rules)?],)*
        });
    };

    (@schema $schema:ident [nullable $($mode:ident)*] $($rest:tt)*) => {
        $crate::object!(@declare $schema ($crate::schema::Types::OBJECT.or($crate::schema::Types::NULL)) [$($mode)*] $($rest)*);
    };
    (@schema $schema:ident [$($mode:ident)*] $($rest:tt)*) => {
        $crate::object!(@declare $schema ($crate::schema::Types::OBJECT) [$($mode)*] $($rest)*);
    };
    (@declare $schema:ident $types:tt [only $($mode:ident)*] [] $rows:tt) => {
        $crate::object!(@declare $schema $types [] [&$crate::schema::NEVER] $rows);
    };
    (@declare $schema:ident ($types:expr) [$($mode:ident)*] [$($additional:expr)?] { $($name:literal $words:tt $rules:expr,)+ }) => {
        pub(crate) static $schema: $crate::Schema = {
            $crate::Schema(&[
                $crate::Rule::Type($types),
                $crate::Rule::RequiredAmong(&[$(($name, $crate::object!(@is_required $words))),+]),
                $crate::Rule::Properties(&[$(($name, $rules)),+]),
                $($crate::Rule::AdditionalProperties($additional),)?
            ])
        };
    };
    (@is_required [required $($check:ident)?]) => {
        true
    };
    (@is_required [$($check:ident)?]) => {
        false
    };

    (@modes [] [] [] [nullable $($mode:ident)*] $($rest:tt)*) => {
        $crate::object!(@modes [] [] [] [$($mode)*] $($rest)*);
    };
    (@modes [] $whole:tt $as_written:tt [only $($mode:ident)*] $($rest:tt)*) => {
        $crate::object!(@modes [only] $whole $as_written [$($mode)*] $($rest)*);
    };
    (@modes $only:tt [] $as_written:tt [whole $($mode:ident)*] $($rest:tt)*) => {
        $crate::object!(@modes $only [whole] $as_written [$($mode)*] $($rest)*);
    };
    (@modes $only:tt $whole:tt [] [as_written] $($rest:tt)*) => {
        $crate::object!(@modes $only $whole [as_written] [] $($rest)*);
    };
    (@modes $only:tt $whole:tt [$($as_written:ident)?] [] $type:ident $schema:ident [
        $($kept:ident $kept_word:tt $kept_rules:tt)?
    ] {
        $($field:ident as $slot:ident: $name:literal $words:tt $rules:tt,)*
    }) => {
        impl $crate::Decode for $type {
            #[inline]
            fn decode(reader: &mut dyn $crate::Reader) -> ::core::result::Result<Self, $crate::DecodeError> {
                $(let mut $slot = ::core::option::Option::None;)*
                $(let mut $kept = $crate::Map::new();)?
                $crate::object!(@read reader $only [$($kept)?] &mut [$(($name, &mut $slot)),*])?;
                ::core::result::Result::Ok(Self {
                    $($field: $crate::object!(@value $slot $name $words),)*
                    $($kept,)?
                })
            }
        }

        impl $crate::Encode for $type {
            #[inline]
            fn encode(&self, writer: &mut dyn $crate::Writer) -> ::core::result::Result<(), $crate::EncodeError> {
                $crate::object!(@write self writer [$($kept)?] &[$(($name, &self.$field)),*])
            }
        }

        impl $crate::Validate for $type {
            const SCHEMA: &'static $crate::Schema = &$schema;
            $(const AS_WRITTEN: bool = $crate::object!(@yes $as_written);)?

            #[inline]
            fn is_valid(&self) -> bool {
                $crate::object!(@is_valid self $whole { $($field $words $rules)* } [$($kept $kept_word $kept_rules)?])
            }
        }

        $crate::model!($type);
    };
    (@yes as_written) => {
        true
    };

    (@read $reader:ident [] [] $members:expr) => {
        $reader.members($members)
    };
    (@read $reader:ident [only] [] $members:expr) => {
        $reader.members_only($members)
    };
    (@read $reader:ident [] [$kept:ident] $members:expr) => {
        $reader.members_and($members, &mut $kept)
    };

    (@value $slot:ident $name:literal [required $($check:ident)?]) => {
        $crate::decode::required($slot, $name)?
    };
    (@value $slot:ident $name:literal [$($check:ident)?]) => {
        $slot
    };

    (@write $self:ident $writer:ident [] $members:expr) => {
        $writer.members($members)
    };
    (@write $self:ident $writer:ident [$kept:ident] $members:expr) => {
        $writer.members_and($members, &$self.$kept)
    };

    (@is_valid $self:ident [whole] $fields:tt $kept:tt) => {
        <Self as $crate::Validate>::SCHEMA.accepts(&$crate::encode::to_value($self))
    };
    (@is_valid $self:ident [] { $($field:ident $words:tt $rules:tt)* } [$($kept:ident $kept_word:tt $kept_rules:tt)?]) => {{
        $($crate::object!(@check $self $field $words $rules);)*
        $($crate::object!(@check_kept $self $kept $kept_word $kept_rules);)?
        true
    }};
    (@check $self:ident $field:ident [$(required)?] [$($rules:expr)?]) => {};
    (@check $self:ident $field:ident [$(required)? valid] [$($rules:expr)?]) => {
        if !$crate::Validate::is_valid(&$self.$field) {
            return false;
        }
    };
    (@check $self:ident $field:ident [$(required)? holds] [$rules:expr]) => {
        if !$crate::Validate::holds(&$self.$field, $rules) {
            return false;
        }
    };
    (@check_kept $self:ident $kept:ident [] [$($rules:expr)?]) => {};
    (@check_kept $self:ident $kept:ident [valid] [$($rules:expr)?]) => {
        if !$crate::Validate::is_valid(&$self.$kept) {
            return false;
        }
    };
    (@check_kept $self:ident $kept:ident [holds] [$rules:expr]) => {
        if !$self.$kept.values().all(|value| $crate::Validate::holds(value, $rules)) {
            return false;
        }
    };
}
