//! Bounds that exclude each other.

use std::cmp::Ordering;

use crate::load::Number;
use crate::openapi::{Keywords, SchemaId, SchemaKind, Schemas, Type};
use crate::report::{Code, Diagnostic, Place};

use super::Sink;
use super::value::compare;

/// Reports bounds of one schema that no value can keep together. Both keep their meaning: the schema accepts nothing, or
/// nothing of that type.
pub(super) fn bounds(schemas: &Schemas, place: &Place, keywords: &Keywords, sink: &mut Sink<'_>) {
    counts(place, keywords, sink);
    numbers(place, keywords, sink);
    if keywords.types == [Type::Object] {
        required(schemas, place, keywords, sink);
    }
}

fn counts(place: &Place, keywords: &Keywords, sink: &mut Sink<'_>) {
    let pairs = [
        ("minLength", keywords.min_length, "maxLength", keywords.max_length),
        ("minItems", keywords.min_items, "maxItems", keywords.max_items),
        ("minContains", keywords.min_contains, "maxContains", keywords.max_contains),
        ("minProperties", keywords.min_properties, "maxProperties", keywords.max_properties),
    ];
    for (low_name, low, high_name, high) in pairs {
        if let (Some(low), Some(high)) = (low, high)
            && low > high
        {
            let message = format!("`{low_name}: {low}` is above `{high_name}: {high}`, so nothing keeps both");
            sink.push(Diagnostic::new(Code::InvalidBound, message).at(place.child(low_name)));
        }
    }
}

fn numbers(place: &Place, keywords: &Keywords, sink: &mut Sink<'_>) {
    let lows = [("minimum", keywords.minimum, false), ("exclusiveMinimum", keywords.exclusive_minimum, true)];
    let highs = [("maximum", keywords.maximum, false), ("exclusiveMaximum", keywords.exclusive_maximum, true)];
    for (low_name, low, low_exclusive) in lows {
        for (high_name, high, high_exclusive) in highs {
            let (Some(low), Some(high)) = (low, high) else {
                continue;
            };
            let (low_text, high_text) = (show(low), show(high));
            let at = place.child(low_name);
            match compare(low, high) {
                Some(Ordering::Greater) => {
                    let message = format!("the lower bound {low_text} is above the upper bound {high_text}");
                    sink.push(Diagnostic::new(Code::InvalidBound, message).at(at));
                }
                Some(Ordering::Equal) if low_exclusive || high_exclusive => {
                    let message =
                        format!("no number lies between {low_text} and {high_text}: `{low_name}`, `{high_name}`");
                    sink.push(Diagnostic::new(Code::Unsatisfiable, message).at(at));
                }
                _ => {}
            }
        }
    }
}

/// An object that must have what it can't have.
fn required(schemas: &Schemas, place: &Place, keywords: &Keywords, sink: &mut Sink<'_>) {
    let needed = keywords.required.len() as u64;
    if let Some(most) = keywords.max_properties.filter(|most| needed > *most) {
        let message = format!("{needed} properties are required, but `maxProperties` allows {most}");
        sink.push(Diagnostic::new(Code::Unsatisfiable, message).at(place.child("required")));
    }
    let never = |id: SchemaId| matches!(schemas.get(id).kind, SchemaKind::Always(false));
    let closed = keywords.pattern_properties.is_empty() && keywords.additional_properties.is_some_and(never);
    for name in &keywords.required {
        let reason = match keywords.properties.get(name) {
            Some(id) if never(*id) => "its schema accepts nothing",
            None if closed => "`additionalProperties: false` refuses it, since it is not among `properties`",
            _ => continue,
        };
        let message = format!("`{name}` is required, but {reason}");
        sink.push(Diagnostic::new(Code::Unsatisfiable, message).at(place.child("required")));
    }
}

fn show(number: Number) -> String {
    match number {
        Number::Int(value) => value.to_string(),
        Number::Float(value) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_schemas;

    #[test]
    fn bounds_that_exclude_each_other() {
        let told = |schema: &str| read_schemas("3.1.0", &format!("    A: {{{schema}}}\n")).told();
        assert_eq!(told("minLength: 3, maxLength: 2"), ["invalid-bound /components/schemas/A/minLength"]);
        assert_eq!(told("minimum: 3, maximum: 2"), ["invalid-bound /components/schemas/A/minimum"]);
        assert_eq!(told("minimum: 2, exclusiveMaximum: 2"), ["unsatisfiable /components/schemas/A/minimum"]);
        assert!(told("minimum: 2, maximum: 2, minItems: 0, maxItems: 0").is_empty());
    }

    #[test]
    fn objects_that_must_have_what_they_cannot_have() {
        let told = |schema: &str| read_schemas("3.1.0", &format!("    A: {{type: object, {schema}}}\n")).told();
        let place = "unsatisfiable /components/schemas/A/required";
        assert_eq!(told("required: [a, b], maxProperties: 1"), [place]);
        assert_eq!(told("required: [a], additionalProperties: false"), [place]);
        assert_eq!(told("required: [a], properties: {a: false}"), [place]);
        assert!(told("required: [a], additionalProperties: false, patternProperties: {a: {}}").is_empty());
    }
}
