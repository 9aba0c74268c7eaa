//! Schemas of a single rule or two that most documents use.

use super::{Rule, Schema, Types};
use crate::format::Format;

/// Accepts everything: `{}` or `true`.
pub static ANY: Schema = Schema(&[]);
/// Accepts nothing: `false`.
pub static NEVER: Schema = Schema(&[Rule::Never]);
/// `null` alone.
pub static NULL: Schema = Schema(&[Rule::Type(Types::NULL)]);
/// `type: boolean`.
pub static BOOLEAN: Schema = Schema(&[Rule::Type(Types::BOOLEAN)]);
/// `type: integer`.
pub static INTEGER: Schema = Schema(&[Rule::Type(Types::INTEGER)]);
/// `type: integer`, `format: int32`.
pub static INT32: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Range("int32", -0x8000_0000, 0x7fff_ffff)]);
/// `type: integer`, `format: int64`.
pub static INT64: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::Range("int64", -0x8000_0000_0000_0000, 0x7fff_ffff_ffff_ffff)]);
/// `type: integer`, `format: uint32`.
pub static UINT32: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Range("uint32", 0, 0xffff_ffff)]);
/// `type: integer`, `format: uint64`.
pub static UINT64: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Range("uint64", 0, 0xffff_ffff_ffff_ffff)]);
/// `type: number`.
pub static NUMBER: Schema = Schema(&[Rule::Type(Types::NUMBER)]);
/// `type: string`.
pub static STRING: Schema = Schema(&[Rule::Type(Types::STRING)]);
/// `type: string`, `format: date-time`.
pub static DATE_TIME: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::DateTime)]);
/// `type: string`, `format: date`.
pub static DATE: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Date)]);
/// `type: string`, `format: time`.
pub static TIME: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Time)]);
/// `type: string`, `format: duration`.
pub static DURATION: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Duration)]);
/// `type: string`, `format: email`.
pub static EMAIL: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Email)]);
/// `type: string`, `format: idn-email`.
pub static IDN_EMAIL: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::IdnEmail)]);
/// `type: string`, `format: hostname`.
pub static HOSTNAME: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Hostname)]);
/// `type: string`, `format: idn-hostname`.
pub static IDN_HOSTNAME: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::IdnHostname)]);
/// `type: string`, `format: ipv4`.
pub static IPV4: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Ipv4)]);
/// `type: string`, `format: ipv6`.
pub static IPV6: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Ipv6)]);
/// `type: string`, `format: uri`.
pub static URI: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Uri)]);
/// `type: string`, `format: uri-reference`.
pub static URI_REFERENCE: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::UriReference)]);
/// `type: string`, `format: iri`.
pub static IRI: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Iri)]);
/// `type: string`, `format: iri-reference`.
pub static IRI_REFERENCE: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::IriReference)]);
/// `type: string`, `format: uri-template`.
pub static URI_TEMPLATE: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::UriTemplate)]);
/// `type: string`, `format: json-pointer`.
pub static JSON_POINTER: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::JsonPointer)]);
/// `type: string`, `format: relative-json-pointer`.
pub static RELATIVE_JSON_POINTER: Schema =
    Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::RelativeJsonPointer)]);
/// `type: string`, `format: regex`.
pub static REGEX: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Regex)]);
/// `type: string`, `format: uuid`.
pub static UUID: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Uuid)]);
/// `type: string`, `format: byte`.
pub static BASE64: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Byte)]);
/// `type: array` of anything.
pub static ARRAY: Schema = Schema(&[Rule::Type(Types::ARRAY)]);
/// `type: object` with any members.
pub static OBJECT: Schema = Schema(&[Rule::Type(Types::OBJECT)]);

/// `minLength`.
pub struct MinLength<const MIN: u64>;

impl<const MIN: u64> MinLength<MIN> {
    /// `type: string`.
    pub const STRING: &'static Schema = &Schema(&[Rule::Type(Types::STRING), Rule::MinLength(MIN)]);
    /// A string, or `null`.
    pub const STRING_OR_NULL: &'static Schema =
        &Schema(&[Rule::Type(Types::STRING.or(Types::NULL)), Rule::MinLength(MIN)]);
}

/// `maxLength`.
pub struct MaxLength<const MAX: u64>;

impl<const MAX: u64> MaxLength<MAX> {
    /// `type: string`.
    pub const STRING: &'static Schema = &Schema(&[Rule::Type(Types::STRING), Rule::MaxLength(MAX)]);
    /// A string, or `null`.
    pub const STRING_OR_NULL: &'static Schema =
        &Schema(&[Rule::Type(Types::STRING.or(Types::NULL)), Rule::MaxLength(MAX)]);
}

/// `minLength` and `maxLength`.
pub struct Length<const MIN: u64, const MAX: u64>;

impl<const MIN: u64, const MAX: u64> Length<MIN, MAX> {
    /// `type: string`.
    pub const STRING: &'static Schema =
        &Schema(&[Rule::Type(Types::STRING), Rule::MinLength(MIN), Rule::MaxLength(MAX)]);
    /// A string, or `null`.
    pub const STRING_OR_NULL: &'static Schema =
        &Schema(&[Rule::Type(Types::STRING.or(Types::NULL)), Rule::MinLength(MIN), Rule::MaxLength(MAX)]);
}
