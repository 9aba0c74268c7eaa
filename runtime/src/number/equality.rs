//! Equality of JSON values as JSON Schema defines it (core §4.2.2).

use serde_json::{Number, Value};

use super::whole;

/// Arrays of so few items are compared pair by pair.
const FEW: usize = 8;

/// Whether two values are equal: numbers by their mathematical value (1 is 1.0), objects whatever the
/// order of their members.
pub fn json_equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => Magnitude::of(a) == Magnitude::of(b),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| json_equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            let same = |(name, a)| b.get(name).is_some_and(|b| json_equal(a, b));
            a.len() == b.len() && a.iter().all(same)
        }
        (a, b) => a == b,
    }
}

/// Whether no two items are [equal](json_equal): `uniqueItems` (JSON Schema validation §6.4.3). Takes
/// time in proportion to `n log n`.
pub fn all_unique(items: &[Value]) -> bool {
    if items.len() <= FEW {
        let mut rest = items;
        while let [first, others @ ..] = rest {
            if others.iter().any(|other| json_equal(first, other)) {
                return false;
            }
            rest = others;
        }
        return true;
    }
    let strings: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
    match strings {
        Some(strings) => distinct(strings),
        None => distinct(items.iter().map(key).collect()),
    }
}

fn distinct<T: Ord>(mut keys: Vec<T>) -> bool {
    keys.sort_unstable();
    keys.is_sorted_by(|a, b| a < b)
}

/// A number's value, in a form that equal numbers share.
#[derive(PartialEq)]
enum Magnitude {
    /// Every whole number that fits.
    Whole(i128),
    /// The bits of any other.
    Float(u64),
}

impl Magnitude {
    fn of(number: &Number) -> Self {
        if let Some(whole) = whole(number) {
            return Self::Whole(whole);
        }
        let value = number.as_f64().unwrap_or(f64::NAN);
        // 2^127 and more is beyond any number that is written as an integer.
        if value.fract() == 0.0 && value.abs() < 1.7e38 {
            return Self::Whole(truncated(value));
        }
        Self::Float(value.to_bits())
    }
}

#[expect(clippy::cast_possible_truncation, reason = "only for floats without fraction, within the range of the type")]
fn truncated(value: f64) -> i128 {
    value as i128
}

/// Bytes that two values share if and only if they are equal.
fn key(value: &Value) -> Vec<u8> {
    let mut key = Vec::new();
    push_key(&mut key, value);
    key
}

fn push_key(key: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => key.push(b'n'),
        Value::Bool(value) => key.extend([b'b', u8::from(*value)]),
        Value::Number(number) => match Magnitude::of(number) {
            Magnitude::Whole(value) => {
                key.push(b'i');
                key.extend(value.to_be_bytes());
            }
            Magnitude::Float(bits) => {
                key.push(b'f');
                key.extend(bits.to_be_bytes());
            }
        },
        Value::String(text) => push_text(key, text),
        Value::Array(items) => {
            key.push(b'a');
            key.extend(items.len().to_be_bytes());
            for item in items {
                push_key(key, item);
            }
        }
        Value::Object(members) => {
            key.push(b'o');
            key.extend(members.len().to_be_bytes());
            // The map may keep its members in the order of the document.
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            for (name, value) in members {
                push_text(key, name);
                push_key(key, value);
            }
        }
    }
}

fn push_text(key: &mut Vec<u8>, text: &str) {
    key.push(b's');
    key.extend(text.len().to_be_bytes());
    key.extend(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    /// Cases of the JSON Schema Test Suite, `uniqueItems.json` and `const.json`.
    #[test]
    fn equality() {
        for (a, b) in [
            (json!(1), json!(1.0)),
            (json!(0), json!(-0.0)),
            (json!(9_007_199_254_740_992_i64), json!(9_007_199_254_740_992.0)),
            (json!({"a": 1, "b": [2.0]}), json!({"b": [2], "a": 1.0})),
            (json!(1e300), json!(1e300)),
        ] {
            assert!(json_equal(&a, &b) && key(&a) == key(&b), "{a} {b}");
        }
        for (a, b) in [
            (json!(1), json!(true)),
            (json!(0), json!(false)),
            (json!([1]), json!([true])),
            (json!(1), json!("1")),
            (json!([1, 2]), json!([2, 1])),
            (json!({"a": 1}), json!({"a": 1, "b": 1})),
            (json!({"a": false}), json!({"a": 0})),
            (json!(9_007_199_254_740_993_i64), json!(9_007_199_254_740_992.0)),
            (json!(u64::MAX), json!(18_446_744_073_709_551_616.0)),
            (json!(null), json!({})),
        ] {
            assert!(!json_equal(&a, &b) && key(&a) != key(&b), "{a} {b}");
        }
    }

    #[test]
    fn many_items() {
        let mut items: Vec<Value> = (0..100_000).map(|n| json!({"n": n, "x": [n]})).collect();
        assert!(all_unique(&items));
        items.push(json!({"x": [77_777.0], "n": 77_777}));
        assert!(!all_unique(&items));
        let mut words: Vec<Value> = (0..100_000).map(|n| json!(n.to_string())).collect();
        assert!(all_unique(&words));
        words.push(json!("5"));
        assert!(!all_unique(&words));
        assert!(all_unique(&[]) && all_unique(&[json!(1)]) && !all_unique(&[json!(1), json!(1.0)]));
    }

    fn value() -> impl Strategy<Value = Value> {
        let scalar = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-3_i64..3).prop_map(Value::from),
            (-3_i8..3).prop_map(|n| Value::from(f64::from(n) / 2.0)),
            "[ab\\[]{0,2}".prop_map(Value::from),
        ];
        scalar.prop_recursive(2, 8, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map("[ab]", inner, 0..3).prop_map(|members| members.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn keys_decide_like_pairs(items in prop::collection::vec(value(), 0..20)) {
            let pairs = items.iter().enumerate();
            let twins = pairs.clone().any(|(at, a)| items[..at].iter().any(|b| json_equal(a, b)));
            prop_assert_eq!(all_unique(&items), !twins);
            prop_assert_eq!(distinct(items.iter().map(key).collect()), !twins);
        }
    }
}
