//! Booleans, numbers and strings.

use super::{Lowered, Merged, composed};
use crate::ir::{Check, Ty};
use crate::load::Number;
use crate::openapi::{Keywords, Type};
use crate::{DateTimes, Integers, Types};

/// The type of a boolean, a number or a string.
pub(super) fn scalar(ty: Type, merged: &Merged<'_>, preferred: Types) -> Lowered {
    let formats = merged.collect(|part| part.format.iter().map(String::as_str).collect());
    let format = if let [format] = formats[..] { Some(format) } else { None };
    let mut lowered = match ty {
        Type::Boolean => Lowered::exact(Ty::Bool),
        Type::Number => number(format, merged),
        Type::Integer => integer(format, merged, preferred.integers),
        _ => string(format, merged, preferred.date_times),
    };
    if formats.len() > 1
        || merged.parts.iter().any(|part| composed(part) || part.enumeration.is_some() || part.constant.is_some())
    {
        lowered.check = Check::Whole;
    }
    lowered
}

fn bounded(part: &Keywords) -> bool {
    [&part.multiple_of, &part.minimum, &part.maximum, &part.exclusive_minimum, &part.exclusive_maximum]
        .iter()
        .any(|n| n.is_some())
}

fn number(format: Option<&str>, merged: &Merged<'_>) -> Lowered {
    let open = merged.parts.iter().any(|part| bounded(part)) || format.is_some_and(super::table::format_asserts);
    Lowered { ty: Ty::F64, check: if open { Check::Whole } else { Check::Valid } }
}

fn integer(format: Option<&str>, merged: &Merged<'_>, preferred: Integers) -> Lowered {
    let beyond_i64 = |bound: &Number| match bound {
        Number::Int(value) => *value > i128::from(i64::MAX),
        Number::Float(value) => *value > 9_223_372_036_854_775_807.0,
    };
    let not_negative = |bound: &Number| match bound {
        Number::Int(value) => *value >= 0,
        Number::Float(value) => *value >= 0.0,
    };
    let (ty, whole) = match format {
        Some("int32") => (Ty::I32, false),
        None if preferred == Integers::AnySize => (Ty::Integer, false),
        Some("int64") | None => (Ty::I64, false),
        Some("uint32") => (Ty::U32, false),
        Some("uint64") => (Ty::U64, false),
        Some(other) => (Ty::I64, super::table::format_asserts(other)),
    };
    let large = merged.parts.iter().any(|part| part.maximum.as_ref().is_some_and(beyond_i64));
    let natural = merged.parts.iter().any(|part| part.minimum.as_ref().is_some_and(not_negative));
    let ty = if ty == Ty::I64 && large && natural && format.is_none() { Ty::U64 } else { ty };
    if whole || merged.parts.iter().any(|part| bounded(part)) { Lowered::whole(ty) } else { Lowered::exact(ty) }
}

fn string(format: Option<&str>, merged: &Merged<'_>, preferred: DateTimes) -> Lowered {
    let bounded = merged
        .parts
        .iter()
        .any(|part| part.min_length.is_some() || part.max_length.is_some() || part.pattern.is_some());
    let has_times = !bounded && preferred == DateTimes::Chrono;
    // A typed value no longer has the text that bounds and patterns are about.
    let ty = match format {
        Some("uuid") if !bounded => Ty::Uuid,
        Some("date-time") if has_times => Ty::DateTime,
        Some("date") if has_times => Ty::Date,
        Some("byte") if !bounded => Ty::Base64,
        Some("binary") => Ty::Binary,
        _ => Ty::String,
    };
    let open = bounded || ty == Ty::String && format.is_some_and(super::table::format_asserts);
    if open { Lowered::whole(ty) } else { Lowered::exact(ty) }
}
