//! What a schema's rules tell about text whose type nothing else tells.
//!
//! Hints choose between readings; whether the chosen value is accepted is decided elsewhere.

use serde_json::{Number, Value};

use crate::pattern::Match;
use crate::schema::{self, Literal, Rule, Schema, Types};

/// How many `$ref`s and compositions deep a hint is looked for; deeper ones, and those in circles, are none.
const DEPTH: usize = 8;

/// The types that the rules speak of, if they do.
pub(super) fn types(schema: &Schema) -> Option<Types> {
    types_within(schema, DEPTH)
}

fn types_within(schema: &Schema, depth: usize) -> Option<Types> {
    let depth = depth.checked_sub(1)?;
    let spoken = schema.0.iter().find_map(|rule| match rule {
        Rule::Type(types) => Some(*types),
        Rule::Ref(target) => types_within(target, depth),
        Rule::AllOf(parts) => parts.iter().find_map(|part| types_within(part, depth)),
        Rule::AnyOf(arms) | Rule::OneOf(arms) => {
            arms.iter().filter_map(|arm| types_within(arm, depth)).reduce(Types::or)
        }
        Rule::Enum(values) => values.iter().map(literal_type).reduce(Types::or),
        _ => None,
    });
    spoken.or_else(|| {
        schema.0.iter().find_map(|rule| match rule {
            Rule::Properties(_)
            | Rule::PatternProperties(_)
            | Rule::AdditionalProperties(_)
            | Rule::Discriminator(..) => Some(Types::OBJECT),
            Rule::Items(_) | Rule::PrefixItems(_) => Some(Types::ARRAY),
            _ => None,
        })
    })
}

fn literal_type(literal: &Literal) -> Types {
    match literal {
        Literal::Null => Types::NULL,
        Literal::Bool(_) => Types::BOOLEAN,
        Literal::Number(_) => Types::NUMBER,
        Literal::String(_) => Types::STRING,
        Literal::Array(_) => Types::ARRAY,
        Literal::Object(_) => Types::OBJECT,
    }
}

/// The rules of a value's place if they tell its type, or else those of its own type.
pub(crate) fn telling(rules: Option<&'static Schema>, own: &'static Schema) -> &'static Schema {
    rules.filter(|rules| types(rules).is_some()).unwrap_or(own)
}

/// Whether the rules speak of objects and of nothing else that text could be.
#[cfg(feature = "server")]
pub(crate) fn is_object(schema: &Schema) -> bool {
    let others = [Types::ARRAY, Types::STRING, Types::INTEGER, Types::BOOLEAN];
    types(schema)
        .is_some_and(|types| types.contains(Types::OBJECT) && !others.iter().any(|other| types.contains(*other)))
}

/// The rules for a member by its own name.
pub(crate) fn member(schema: &Schema, name: &str) -> Option<&'static Schema> {
    find(schema, DEPTH, &|schema| {
        schema.0.iter().find_map(|rule| match rule {
            Rule::Properties(rows) => rows.iter().find_map(|(known, schema)| (*known == name).then_some(*schema)),
            Rule::PatternProperties(rows) => {
                rows.iter().find_map(|(pattern, schema)| (pattern.is_match(name) == Match::Yes).then_some(*schema))
            }
            _ => None,
        })
    })
}

/// The rules for a member, those for additional ones included.
pub(super) fn any_member(schema: &Schema, name: &str) -> &'static Schema {
    let rest = || find(schema, DEPTH, &|schema| additional(schema));
    member(schema, name).or_else(rest).unwrap_or(&schema::ANY)
}

/// The rules for members whose names no rule names.
fn additional(schema: &Schema) -> Option<&'static Schema> {
    schema.0.iter().find_map(|rule| if let Rule::AdditionalProperties(rest) = rule { Some(*rest) } else { None })
}

/// The rules for an item.
pub(super) fn item(schema: &Schema, index: usize) -> &'static Schema {
    let found = find(schema, DEPTH, &|schema| {
        let prefix = schema.0.iter().find_map(|rule| match rule {
            Rule::PrefixItems(items) => items.get(index).copied(),
            _ => None,
        });
        prefix
            .or_else(|| schema.0.iter().find_map(|rule| if let Rule::Items(rest) = rule { Some(*rest) } else { None }))
    });
    found.unwrap_or(&schema::ANY)
}

/// Asks the schema and then whatever it is composed of.
fn find(schema: &Schema, depth: usize, ask: &dyn Fn(&Schema) -> Option<&'static Schema>) -> Option<&'static Schema> {
    let depth = depth.checked_sub(1)?;
    ask(schema).or_else(|| {
        schema.0.iter().find_map(|rule| match rule {
            Rule::Ref(target) => find(target, depth, ask),
            Rule::AllOf(parts) | Rule::AnyOf(parts) | Rule::OneOf(parts) => {
                parts.iter().find_map(|part| find(part, depth, ask))
            }
            Rule::Discriminator(_, arms) => arms.iter().find_map(|(_, arm)| find(arm, depth, ask)),
            Rule::If(_, then, otherwise) => find(then, depth, ask).or_else(|| find(otherwise, depth, ask)),
            _ => None,
        })
    })
}

/// The value of a text: a string, unless the rules speak of numbers or booleans.
pub(super) fn scalar(text: &str, schema: &Schema) -> Value {
    let number = text.parse::<Number>().ok().map(Value::Number);
    let boolean = match text {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ => None,
    };
    let string = Value::String(text.to_owned());
    let Some(types) = types(schema) else {
        let readings = [Some(&string), number.as_ref(), boolean.as_ref()];
        return readings.into_iter().flatten().find(|value| schema.accepts(value)).unwrap_or(&string).clone();
    };
    let readings = [number.as_ref(), boolean.as_ref(), Some(&string)];
    if let Some(value) = readings.into_iter().flatten().find(|value| schema.accepts(value)) {
        return value.clone();
    }
    // None is accepted: take the reading that has the right type, whose report says the most.
    let number = number.filter(|_| types.contains(Types::INTEGER));
    let boolean = boolean.filter(|_| types.contains(Types::BOOLEAN));
    number.or(boolean).unwrap_or(string)
}

#[cfg(test)]
mod tests {
    use super::*;

    static OR_NUMBER: Schema = Schema(&[Rule::AnyOf(&[&schema::INTEGER, &schema::BOOLEAN])]);
    static CIRCLE: Schema = Schema(&[Rule::Ref(&CIRCLE)]);
    static PART: Schema = Schema(&[
        Rule::AllOf(&[&Schema(&[Rule::Properties(&[("id", &schema::INTEGER)])])]),
        Rule::AdditionalProperties(&schema::BOOLEAN),
    ]);

    #[test]
    fn text_is_a_string_unless_the_schema_says_otherwise() {
        assert_eq!(scalar("5", &schema::ANY), Value::from("5"));
        assert_eq!(scalar("5", &schema::STRING), Value::from("5"));
        assert_eq!(scalar("5", &schema::INTEGER), Value::from(5));
        assert_eq!(scalar("true", &OR_NUMBER), Value::from(true));
        assert_eq!(scalar("x", &OR_NUMBER), Value::from("x"));
        assert_eq!(scalar("1.5", &schema::INTEGER), Value::from(1.5));
    }

    #[test]
    fn hints_come_through_compositions_and_never_from_circles() {
        assert_eq!(types(&PART), Some(Types::OBJECT));
        assert!(member(&PART, "id").is_some());
        assert_eq!(scalar("1", any_member(&PART, "id")), Value::from(1));
        assert_eq!(scalar("true", any_member(&PART, "other")), Value::from(true));
        assert_eq!(types(&CIRCLE), None);
    }
}
