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
/// `type: string`, `format: uuid`.
pub static UUID: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Uuid)]);
/// `type: string`, `format: date-time`.
pub static DATE_TIME: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::DateTime)]);
/// `type: string`, `format: date`.
pub static DATE: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Date)]);
/// `type: string`, `format: byte`.
pub static BASE64: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Byte)]);
/// `type: array` of anything.
pub static ARRAY: Schema = Schema(&[Rule::Type(Types::ARRAY)]);
/// `type: object` with any members.
pub static OBJECT: Schema = Schema(&[Rule::Type(Types::OBJECT)]);
