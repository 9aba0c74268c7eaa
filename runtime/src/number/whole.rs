//! Integers that are written with a fraction of zero.

use serde_json::{Number, Value};

/// The same value with integers written as such: 1.0 as 1. Nothing if there is none that 64 bits could hold.
pub(crate) fn without_points(value: &Value) -> Option<Value> {
    match value {
        Value::Number(number) => integer(number).map(Value::Number),
        Value::Array(items) => {
            let changed: Vec<Option<Value>> = items.iter().map(without_points).collect();
            changed.iter().any(Option::is_some).then(|| {
                let items = changed.into_iter().zip(items);
                items.map(|(changed, item)| changed.unwrap_or_else(|| item.clone())).collect()
            })
        }
        Value::Object(members) => {
            let changed: Vec<Option<Value>> = members.values().map(without_points).collect();
            changed.iter().any(Option::is_some).then(|| {
                let members = changed.into_iter().zip(members);
                members
                    .map(|(changed, (name, value))| (name.clone(), changed.unwrap_or_else(|| value.clone())))
                    .collect()
            })
        }
        Value::Null | Value::Bool(_) | Value::String(_) => None,
    }
}

/// The shortest form of a double without a fraction is its digits and `.0`.
fn integer(number: &Number) -> Option<Number> {
    let value =
        number.as_f64().filter(|value| number.is_f64() && value.fract() == 0.0 && value.abs() < super::BEYOND)?;
    format!("{value:.0}").parse::<i64>().ok().map(Number::from)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_has_no_fraction_changes() {
        assert_eq!(
            without_points(&json!({"a": [1.0, 2.5, "1.0"], "b": 1})),
            Some(json!({"a": [1, 2.5, "1.0"], "b": 1}))
        );
        assert_eq!(without_points(&json!(-1e3)), Some(json!(-1000)));
        assert_eq!(without_points(&json!(-0.0)), Some(json!(0)));
        for unchanged in [json!({"a": [1, 2.5, null]}), json!(1e300), json!([])] {
            assert_eq!(without_points(&unchanged), None);
        }
    }
}
