//! Schemas of a single rule or two that most documents use.

use super::{Literal, Rule, Schema, Types};
use crate::format::Format;

/// Declares schemas of one type, and beside each the one that accepts `null` too.
macro_rules! presets {
    ($($name:ident, $or_null:ident: $type:ident [$($rule:expr)?], $about:literal;)*) => {$(
        #[doc = concat!($about, ".")]
        pub static $name: Schema = Schema(&[Rule::Type(Types::$type) $(, $rule)?]);
        #[doc = concat!($about, ", or `null`.")]
        pub static $or_null: Schema = Schema(&[Rule::Type(Types::$type.or(Types::NULL)) $(, $rule)?]);
    )*};
}

/// Declares those of integers, by what an integer is where this stands.
macro_rules! integers {
    () => {
        presets! {
            INTEGER, INTEGER_OR_NULL: INTEGER [], "`type: integer`";
            INT32, INT32_OR_NULL: INTEGER [Rule::Range("int32", -0x8000_0000, 0x7fff_ffff)],
                "`type: integer`, `format: int32`";
            INT64, INT64_OR_NULL: INTEGER [Rule::Range("int64", -0x8000_0000_0000_0000, 0x7fff_ffff_ffff_ffff)],
                "`type: integer`, `format: int64`";
            UINT32, UINT32_OR_NULL: INTEGER [Rule::Range("uint32", 0, 0xffff_ffff)],
                "`type: integer`, `format: uint32`";
            UINT64, UINT64_OR_NULL: INTEGER [Rule::Range("uint64", 0, 0xffff_ffff_ffff_ffff)],
                "`type: integer`, `format: uint64`";
        }

        /// `type: array` of integers.
        pub static INTEGERS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&INTEGER)]);
    };
}

/// Accepts everything: `{}` or `true`.
pub static ANY: Schema = Schema(&[]);
/// Accepts nothing: `false`.
pub static NEVER: Schema = Schema(&[Rule::Never]);
/// `type: string`, `enum: [""]`.
pub static EMPTY_STRING: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Enum(&[Literal::String("")])]);
/// `type: array` of strings.
pub static STRINGS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&STRING)]);
/// `type: object` with strings as members.
pub static STRING_MAP: Schema = Schema(&[Rule::Type(Types::OBJECT), Rule::AdditionalProperties(&STRING)]);
/// `null` alone.
pub static NULL: Schema = Schema(&[Rule::Type(Types::NULL)]);

integers!();

presets! {
    BOOLEAN, BOOLEAN_OR_NULL: BOOLEAN [], "`type: boolean`";
    NUMBER, NUMBER_OR_NULL: NUMBER [], "`type: number`";
    STRING, STRING_OR_NULL: STRING [], "`type: string`";
    ARRAY, ARRAY_OR_NULL: ARRAY [], "`type: array` of anything";
    OBJECT, OBJECT_OR_NULL: OBJECT [], "`type: object` with any members";
    DATE_TIME, DATE_TIME_OR_NULL: STRING [Rule::Format(Format::DateTime)], "`type: string`, `format: date-time`";
    DATE, DATE_OR_NULL: STRING [Rule::Format(Format::Date)], "`type: string`, `format: date`";
    TIME, TIME_OR_NULL: STRING [Rule::Format(Format::Time)], "`type: string`, `format: time`";
    DURATION, DURATION_OR_NULL: STRING [Rule::Format(Format::Duration)], "`type: string`, `format: duration`";
    EMAIL, EMAIL_OR_NULL: STRING [Rule::Format(Format::Email)], "`type: string`, `format: email`";
    IDN_EMAIL, IDN_EMAIL_OR_NULL: STRING [Rule::Format(Format::IdnEmail)], "`type: string`, `format: idn-email`";
    HOSTNAME, HOSTNAME_OR_NULL: STRING [Rule::Format(Format::Hostname)], "`type: string`, `format: hostname`";
    IDN_HOSTNAME, IDN_HOSTNAME_OR_NULL: STRING [Rule::Format(Format::IdnHostname)], "`type: string`, `format: idn-hostname`";
    IPV4, IPV4_OR_NULL: STRING [Rule::Format(Format::Ipv4)], "`type: string`, `format: ipv4`";
    IPV6, IPV6_OR_NULL: STRING [Rule::Format(Format::Ipv6)], "`type: string`, `format: ipv6`";
    URI, URI_OR_NULL: STRING [Rule::Format(Format::Uri)], "`type: string`, `format: uri`";
    URI_REFERENCE, URI_REFERENCE_OR_NULL: STRING [Rule::Format(Format::UriReference)], "`type: string`, `format: uri-reference`";
    IRI, IRI_OR_NULL: STRING [Rule::Format(Format::Iri)], "`type: string`, `format: iri`";
    IRI_REFERENCE, IRI_REFERENCE_OR_NULL: STRING [Rule::Format(Format::IriReference)], "`type: string`, `format: iri-reference`";
    URI_TEMPLATE, URI_TEMPLATE_OR_NULL: STRING [Rule::Format(Format::UriTemplate)], "`type: string`, `format: uri-template`";
    JSON_POINTER, JSON_POINTER_OR_NULL: STRING [Rule::Format(Format::JsonPointer)], "`type: string`, `format: json-pointer`";
    RELATIVE_JSON_POINTER, RELATIVE_JSON_POINTER_OR_NULL: STRING [Rule::Format(Format::RelativeJsonPointer)], "`type: string`, `format: relative-json-pointer`";
    REGEX, REGEX_OR_NULL: STRING [Rule::Format(Format::Regex)], "`type: string`, `format: regex`";
    UUID, UUID_OR_NULL: STRING [Rule::Format(Format::Uuid)], "`type: string`, `format: uuid`";
    BASE64, BASE64_OR_NULL: STRING [Rule::Format(Format::Byte)], "`type: string`, `format: byte`";
}

/// A schema, or `null`: of a reference to the one it makes one to the other.
///
/// ```
/// use openapi_runtime::schema::{self, Schema};
///
/// static NAME: &Schema = schema::or_null!(schema::MinLength::<1>::STRING);
/// assert!(NAME.accepts(&serde_json::json!(null)) && !NAME.accepts(&serde_json::json!("")));
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! or_null {
    ($schema:expr $(,)?) => {
        &$crate::Schema(&[$crate::Rule::Nullable, $crate::Rule::Ref($schema)])
    };
}

/// `type: array` of what a schema accepts: of a reference to the one it makes one to the other.
///
/// ```
/// use openapi_runtime::schema::{self, Schema};
///
/// static NAMES: &Schema = schema::list_of!(schema::or_null!(&schema::STRING));
/// assert!(NAMES.accepts(&serde_json::json!(["one", null])) && !NAMES.accepts(&serde_json::json!([1])));
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! list_of {
    ($schema:expr $(,)?) => {
        &$crate::Schema(&[$crate::Rule::Type($crate::schema::Types::ARRAY), $crate::Rule::Items($schema)])
    };
}

/// `type: object` with members that a schema accepts, like [`list_of!`](crate::list_of).
///
/// ```
/// use openapi_runtime::schema::{self, Schema};
///
/// static AGES: &Schema = schema::map_of!(&schema::NUMBER);
/// assert!(AGES.accepts(&serde_json::json!({ "one": 1 })) && !AGES.accepts(&serde_json::json!({ "one": null })));
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! map_of {
    ($schema:expr $(,)?) => {
        &$crate::Schema(&[
            $crate::Rule::Type($crate::schema::Types::OBJECT),
            $crate::Rule::AdditionalProperties($schema),
        ])
    };
}

#[doc(inline)]
pub use {list_of, map_of, or_null};

/// Declares what a string, a list of strings and an object of strings are, by the rules of a string.
macro_rules! of_strings {
    ($($rule:expr),*) => {
        /// `type: string`.
        pub const STRING: &'static Schema = &Schema(&[Rule::Type(Types::STRING) $(, $rule)*]);
        /// A string, or `null`.
        pub const STRING_OR_NULL: &'static Schema =
            &Schema(&[Rule::Type(Types::STRING.or(Types::NULL)) $(, $rule)*]);
        /// `type: array` of such strings.
        pub const STRINGS: &'static Schema = &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(Self::STRING)]);
        /// `type: object` with such strings as members.
        pub const STRING_MAP: &'static Schema =
            &Schema(&[Rule::Type(Types::OBJECT), Rule::AdditionalProperties(Self::STRING)]);
    };
}

/// `minLength`.
pub struct MinLength<const MIN: u64>;

impl<const MIN: u64> MinLength<MIN> {
    of_strings!(Rule::MinLength(MIN));
}

/// `maxLength`.
pub struct MaxLength<const MAX: u64>;

impl<const MAX: u64> MaxLength<MAX> {
    of_strings!(Rule::MaxLength(MAX));
}

/// `minLength` and `maxLength`.
pub struct Length<const MIN: u64, const MAX: u64>;

impl<const MIN: u64, const MAX: u64> Length<MIN, MAX> {
    of_strings!(Rule::MinLength(MIN), Rule::MaxLength(MAX));
}
