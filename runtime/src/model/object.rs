//! Objects: structs whose members have names in JSON.

/// Implements [`Decode`](crate::Decode) and [`Encode`](crate::Encode) for a struct by the names that its fields have in JSON,
/// and what [`model!`](crate::model) does.
///
/// A field is an `Option` that may be absent, or has `required` after its name. Other members than those that are listed are
/// ignored; with `only` before the struct they are refused, and with `..field` at the end that field keeps them, a
/// [`Map`](crate::Map).
///
/// `field as variable: "name"` says what a field is called while it is read. It is for names that could be taken for a
/// constant's, and stands with all fields or with none.
///
/// ```
/// use openapi_runtime::{Map, Schema, Validate, schema, validate};
///
/// #[derive(Clone, PartialEq)]
/// pub struct Lamp {
///     pub name: String,
///     pub watts: Option<i64>,
///     pub others: Map<bool>,
/// }
///
/// openapi_runtime::object!(Lamp { name: "lampName" required, watts: "watts", ..others });
///
/// impl Validate for Lamp {
///     const SCHEMA: &'static Schema = &schema::OBJECT;
///
///     fn is_valid(&self) -> bool {
///         true
///     }
/// }
///
/// fn main() {
///     let lamp: Lamp = validate::decode_json(br#"{"lampName": "one", "on": true}"#).unwrap();
///     assert_eq!((lamp.name.as_str(), lamp.watts, lamp.others["on"]), ("one", None, true));
/// }
/// ```
#[macro_export]
macro_rules! object {
    (only $type:ident { $($field:ident: $name:literal $($presence:ident)?),* $(,)? }) => {
        $crate::object!(@implement $type [only] [] { $($field as $field: $name $($presence)?,)* });
    };
    (only $type:ident { $($field:ident as $slot:ident: $name:literal $($presence:ident)?),* $(,)? }) => {
        $crate::object!(@implement $type [only] [] { $($field as $slot: $name $($presence)?,)* });
    };
    ($type:ident { $($field:ident: $name:literal $($presence:ident)?),* $(,)? }) => {
        $crate::object!(@implement $type [] [] { $($field as $field: $name $($presence)?,)* });
    };
    ($type:ident { $($field:ident as $slot:ident: $name:literal $($presence:ident)?),* $(,)? }) => {
        $crate::object!(@implement $type [] [] { $($field as $slot: $name $($presence)?,)* });
    };
    ($type:ident { $($field:ident: $name:literal $($presence:ident)?,)* ..$kept:ident $(,)? }) => {
        $crate::object!(@implement $type [] [$kept] { $($field as $field: $name $($presence)?,)* });
    };
    ($type:ident { $($field:ident as $slot:ident: $name:literal $($presence:ident)?,)* ..$kept:ident $(,)? }) => {
        $crate::object!(@implement $type [] [$kept] { $($field as $slot: $name $($presence)?,)* });
    };
    (@implement $type:ident $only:tt $and:tt { $($members:tt)* }) => {
        $crate::object!(@decode $type $only $and { $($members)* });
        $crate::object!(@encode $type $and { $($members)* });
        $crate::model!($type);
    };
    (@decode $type:ident $only:tt [$($kept:ident)?] {
        $($field:ident as $slot:ident: $name:literal $($presence:ident)?,)*
    }) => {
        impl $crate::Decode for $type {
            #[inline]
            fn decode(reader: &mut dyn $crate::Reader) -> ::core::result::Result<Self, $crate::DecodeError> {
                $(let mut $slot = ::core::option::Option::None;)*
                $(let mut $kept = $crate::Map::new();)?
                $crate::object!(@read reader $only [$($kept)?] &mut [$(($name, &mut $slot)),*])?;
                ::core::result::Result::Ok(Self {
                    $($field: $crate::object!(@value $slot $name $($presence)?),)*
                    $($kept,)?
                })
            }
        }
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
    (@value $slot:ident $name:literal) => {
        $slot
    };
    (@value $slot:ident $name:literal required) => {
        $crate::decode::required($slot, $name)?
    };
    (@encode $type:ident [] { $($field:ident as $slot:ident: $name:literal $($presence:ident)?,)* }) => {
        impl $crate::Encode for $type {
            #[inline]
            fn encode(&self, writer: &mut dyn $crate::Writer) -> ::core::result::Result<(), $crate::EncodeError> {
                writer.members(&[$(($name, &self.$field)),*])
            }
        }
    };
    (@encode $type:ident [$kept:ident] { $($field:ident as $slot:ident: $name:literal $($presence:ident)?,)* }) => {
        impl $crate::Encode for $type {
            #[inline]
            fn encode(&self, writer: &mut dyn $crate::Writer) -> ::core::result::Result<(), $crate::EncodeError> {
                writer.members_and(&[$(($name, &self.$field)),*], &self.$kept)
            }
        }
    };
}
