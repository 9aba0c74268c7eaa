//! JSON values as JSON Schema sees them: their types, equality and order.

use std::cmp::Ordering;

use crate::load::{Node, Number};
use crate::openapi::Type;

/// Whether a value is of a type (JSON Schema validation §6.1.1): `1.0` is an integer.
pub(crate) fn is_of(value: &Node, kind: Type) -> bool {
    match (value, kind) {
        (Node::Null, Type::Null)
        | (Node::Bool(_), Type::Boolean)
        | (Node::Number(_), Type::Number)
        | (Node::String(_), Type::String)
        | (Node::Array(_), Type::Array)
        | (Node::Object(_), Type::Object) => true,
        (Node::Number(number), Type::Integer) => {
            number.as_int().is_some() || matches!(number, Number::Float(float) if float.fract() == 0.0)
        }
        _ => false,
    }
}

/// The name of a type in the standard.
pub(super) fn name(kind: Type) -> &'static str {
    match kind {
        Type::Null => "null",
        Type::Boolean => "boolean",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::String => "string",
        Type::Array => "array",
        Type::Object => "object",
    }
}

/// Equality of JSON Schema (core §4.2.2): numbers by value, objects whatever their order.
pub(super) fn equal(left: &Node, right: &Node) -> bool {
    match (left, right) {
        (Node::Null, Node::Null) => true,
        (Node::Bool(a), Node::Bool(b)) => a == b,
        (Node::String(a), Node::String(b)) => a == b,
        (Node::Number(a), Node::Number(b)) => compare(*a, *b) == Some(Ordering::Equal),
        (Node::Array(a), Node::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Node::Object(a), Node::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| equal(a, b)))
        }
        _ => false,
    }
}

/// The order of two numbers by value, exactly; nothing where one is not a number.
pub(super) fn compare(left: Number, right: Number) -> Option<Ordering> {
    match (left, right) {
        (Number::Int(a), Number::Int(b)) => Some(a.cmp(&b)),
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(&b),
        (Number::Int(a), Number::Float(b)) => compare_mixed(a, b),
        (Number::Float(a), Number::Int(b)) => compare_mixed(b, a).map(Ordering::reverse),
    }
}

/// An `i128` is not rounded to a float: the float is rounded down to an integer, which is exact in this range.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked before")]
fn compare_mixed(int: i128, float: f64) -> Option<Ordering> {
    /// 2 to the 127th.
    const END: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
    if float.is_nan() {
        return None;
    }
    if float >= END {
        return Some(Ordering::Less);
    }
    if float < -END {
        return Some(Ordering::Greater);
    }
    let below = float.floor();
    let fraction = if float > below { Ordering::Less } else { Ordering::Equal };
    Some(int.cmp(&(below as i128)).then(fraction))
}

/// A value as a message shows it: short.
pub(super) fn show(value: &Node) -> String {
    match value {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Number(Number::Int(value)) => value.to_string(),
        Node::Number(Number::Float(value)) => value.to_string(),
        Node::String(text) if text.chars().count() <= 40 => format!("\"{text}\""),
        Node::String(text) => format!("\"{}…\"", text.chars().take(40).collect::<String>()),
        Node::Array(array) if array.is_empty() => "[]".to_owned(),
        Node::Array(_) => "an array".to_owned(),
        Node::Object(object) if object.is_empty() => "{}".to_owned(),
        Node::Object(_) => "an object".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_by_value() {
        let order = |a, b| compare(a, b).unwrap();
        assert_eq!(order(Number::Int(1), Number::Float(1.0)), Ordering::Equal);
        assert_eq!(order(Number::Int(1), Number::Float(1.5)), Ordering::Less);
        assert_eq!(order(Number::Int(-1), Number::Float(-1.5)), Ordering::Greater);
        assert_eq!(order(Number::Float(1e300), Number::Int(i128::MAX)), Ordering::Greater);
        assert_eq!(order(Number::Int(i128::MIN), Number::Float(-1e300)), Ordering::Greater);
        // 2^53 + 1 is no float; rounding would make them equal.
        assert_eq!(
            order(Number::Int(9_007_199_254_740_993), Number::Float(9_007_199_254_740_992.0)),
            Ordering::Greater
        );
    }

    #[test]
    fn whole_floats_are_integers() {
        assert!(is_of(&Node::Number(Number::Float(1.0)), Type::Integer));
        assert!(!is_of(&Node::Number(Number::Float(1.5)), Type::Integer));
        assert!(is_of(&Node::Number(Number::Int(1)), Type::Number));
        assert!(!is_of(&Node::Bool(true), Type::Integer));
    }
}
