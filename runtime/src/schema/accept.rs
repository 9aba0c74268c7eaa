//! The verdict of a schema, without reasons.

use serde_json::{Map, Value};

use super::memo::Memo;
use super::{Rule, Schema, View};
use crate::number;
use crate::pattern::Match;

impl Schema {
    /// Whether the schema accepts the value.
    pub fn accepts(&self, value: &Value) -> bool {
        self.accepts_view(&View::from(value))
    }

    /// Whether the schema accepts the value.
    pub fn accepts_view(&self, value: &View<'_>) -> bool {
        self.decides(value, &mut Memo::default())
    }

    /// [`accepts_view`](Self::accepts_view) with what has been decided before.
    pub(crate) fn decides(&self, value: &View<'_>, memo: &mut Memo) -> bool {
        if self.accepts_as_null(value) {
            return true;
        }
        let key = memo.key(self, value);
        if let Some(known) = key.and_then(|key| memo.known(key)) {
            return known;
        }
        let verdict = self.0.iter().all(|rule| self.holds(rule, value, memo));
        if let Some(key) = key {
            memo.keep(key, verdict);
        }
        verdict
    }

    fn decides_value(&self, value: &Value, memo: &mut Memo) -> bool {
        self.decides(&View::from(value), memo)
    }

    /// Whether the schema accepts `null`.
    pub fn accepts_null(&self) -> bool {
        self.accepts_view(&View::Null)
    }

    /// Whether the schema accepts values of the value's JSON type, as far as `type`, also behind references, tells.
    pub(crate) fn accepts_type_of(&self, value: &View<'_>) -> bool {
        self.0.iter().all(|rule| match rule {
            Rule::Never => false,
            Rule::Type(types) => types.accepts(value),
            Rule::Enum(values) => values.iter().any(|literal| literal.is_type_of(value)),
            Rule::Ref(schema) => schema.accepts_type_of(value),
            Rule::AllOf(schemas) => schemas.iter().all(|schema| schema.accepts_type_of(value)),
            Rule::AnyOf(schemas) | Rule::OneOf(schemas) => schemas.iter().any(|schema| schema.accepts_type_of(value)),
            Rule::Discriminator(..) => matches!(value, View::Object(_)),
            _ => true,
        })
    }

    /// Whether one rule of this schema accepts the value.
    pub(crate) fn rule_holds(&self, rule: &Rule, value: &Value) -> bool {
        self.holds(rule, &View::from(value), &mut Memo::default())
    }

    /// Whether the value is a `null` that `nullable` lets pass whatever the other rules say.
    pub(super) fn accepts_as_null(&self, value: &View<'_>) -> bool {
        matches!((value, self.0.first()), (View::Null, Some(Rule::Nullable)))
    }

    /// Whether one rule of this schema accepts the value.
    pub(super) fn holds(&self, rule: &Rule, value: &View<'_>, memo: &mut Memo) -> bool {
        match rule {
            Rule::Nullable | Rule::Secret => true,
            Rule::Never => false,
            Rule::Ref(schema) => schema.decides(value, memo),
            Rule::Type(types) => types.accepts(value),
            Rule::Enum(values) => values.iter().any(|literal| literal.equals(value)),
            Rule::AllOf(schemas) => schemas.iter().all(|schema| schema.decides(value, memo)),
            Rule::AnyOf(_) | Rule::OneOf(_) | Rule::Not(_) | Rule::If(..) => {
                memo.trying(|memo| alternatives_hold(rule, value, memo))
            }
            Rule::Discriminator(property, arms) => match value {
                View::Object(members) => arm(property, arms, members).is_some_and(|schema| schema.decides(value, memo)),
                _ => false,
            },
            _ => match value {
                View::Null | View::Bool(_) => true,
                View::Number(value) => number_holds(rule, value),
                View::String(value) => string_holds(rule, value),
                View::Array(items) => self.array_holds(rule, items, memo),
                View::Object(members) => self.object_holds(rule, members, memo),
            },
        }
    }

    fn array_holds(&self, rule: &Rule, items: &[Value], memo: &mut Memo) -> bool {
        match rule {
            Rule::MinItems(limit) => items.len() as u64 >= *limit,
            Rule::MaxItems(limit) => items.len() as u64 <= *limit,
            Rule::UniqueItems => number::all_unique(items),
            Rule::PrefixItems(schemas) => {
                schemas.iter().zip(items).all(|(schema, item)| schema.decides_value(item, memo))
            }
            Rule::Items(schema) => items.iter().skip(self.prefix_len()).all(|item| schema.decides_value(item, memo)),
            Rule::Contains(schema, min, max) => memo.trying(|memo| {
                let count = items.iter().filter(|item| schema.decides_value(item, memo)).count() as u64;
                count >= *min && max.is_none_or(|max| count <= max)
            }),
            Rule::UnevaluatedItems(schema) => self
                .unevaluated_items(items)
                .into_iter()
                .all(|index| items.get(index).is_none_or(|item| schema.decides_value(item, memo))),
            _ => true,
        }
    }

    fn object_holds(&self, rule: &Rule, members: &Map<String, Value>, memo: &mut Memo) -> bool {
        match rule {
            Rule::MinProperties(limit) => members.len() as u64 >= *limit,
            Rule::MaxProperties(limit) => members.len() as u64 <= *limit,
            Rule::Required(_) | Rule::RequiredAmong(_) => rule.required().all(|name| members.contains_key(name)),
            Rule::DependentRequired(rows) => rows.iter().all(|(name, needed)| {
                !members.contains_key(*name) || needed.iter().all(|name| members.contains_key(*name))
            }),
            Rule::PropertyNames(schema) => members.keys().all(|name| schema.decides(&View::String(name), memo)),
            Rule::Properties(rows) => rows
                .iter()
                .all(|(name, schema)| members.get(*name).is_none_or(|value| schema.decides_value(value, memo))),
            Rule::PatternProperties(rows) => members.iter().all(|(name, value)| {
                rows.iter()
                    .all(|(pattern, schema)| pattern.is_match(name) != Match::Yes || schema.decides_value(value, memo))
            }),
            Rule::AdditionalProperties(schema) => {
                members.iter().all(|(name, value)| self.names(name) || schema.decides_value(value, memo))
            }
            Rule::DependentSchemas(rows) => rows
                .iter()
                .all(|(name, schema)| !members.contains_key(*name) || schema.decides(&View::Object(members), memo)),
            Rule::UnevaluatedProperties(schema) => self
                .unevaluated_properties(members)
                .into_iter()
                .all(|name| members.get(name).is_none_or(|value| schema.decides_value(value, memo))),
            _ => true,
        }
    }

    /// How many leading items `prefixItems` of this schema covers.
    pub(crate) fn prefix_len(&self) -> usize {
        let prefix = self
            .0
            .iter()
            .find_map(|rule| if let Rule::PrefixItems(schemas) = rule { Some(schemas.len()) } else { None });
        prefix.unwrap_or(0)
    }

    /// Whether `properties` or `patternProperties` of this schema name the member.
    pub(crate) fn names(&self, member: &str) -> bool {
        self.0.iter().any(|rule| match rule {
            Rule::Properties(rows) => rows.iter().any(|(name, _)| *name == member),
            Rule::PatternProperties(rows) => rows.iter().any(|(pattern, _)| pattern.is_match(member) == Match::Yes),
            _ => false,
        })
    }
}

/// Whether a rule that tries schemas accepts the value.
fn alternatives_hold(rule: &Rule, value: &View<'_>, memo: &mut Memo) -> bool {
    match rule {
        Rule::AnyOf(schemas) => schemas.iter().any(|schema| schema.decides(value, memo)),
        Rule::OneOf(schemas) => schemas.iter().filter(|schema| schema.decides(value, memo)).take(2).count() == 1,
        Rule::Not(schema) => !schema.decides(value, memo),
        Rule::If(condition, then, otherwise) => {
            let chosen = if condition.decides(value, memo) { then } else { otherwise };
            chosen.decides(value, memo)
        }
        _ => true,
    }
}

/// The schema that the discriminator's value chooses.
pub(super) fn arm(
    property: &str,
    arms: &'static [(&'static str, &'static Schema)],
    members: &Map<String, Value>,
) -> Option<&'static Schema> {
    let value = members.get(property)?.as_str()?;
    arms.iter().find_map(|(name, schema)| (*name == value).then_some(*schema))
}

fn number_holds(rule: &Rule, value: &serde_json::Number) -> bool {
    match rule {
        Rule::MultipleOf(divisor) => number::is_multiple_of(value, *divisor),
        Rule::Minimum(bound) => number::compare(value, *bound).is_ge(),
        Rule::Maximum(bound) => number::compare(value, *bound).is_le(),
        Rule::ExclusiveMinimum(bound) => number::compare(value, *bound).is_gt(),
        Rule::ExclusiveMaximum(bound) => number::compare(value, *bound).is_lt(),
        Rule::Range(_, least, greatest) => {
            number::compare(value, number::Num::Int(*least)).is_ge()
                && number::compare(value, number::Num::Int(*greatest)).is_le()
        }
        _ => true,
    }
}

fn string_holds(rule: &Rule, value: &str) -> bool {
    match rule {
        // A code point takes at most four bytes, so most bounds are settled without counting.
        Rule::MinLength(limit) => (value.len() / 4) as u64 >= *limit || value.chars().count() as u64 >= *limit,
        Rule::MaxLength(limit) => value.len() as u64 <= *limit || value.chars().count() as u64 <= *limit,
        Rule::Pattern(pattern) => pattern.is_match(value) == Match::Yes,
        Rule::Format(format) => format.accepts(value),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{ANY, INTEGER, Literal, NEVER, NULL, STRING, Types};
    use super::*;
    use crate::number::Num;

    static EVEN: Schema = Schema(&[Rule::MultipleOf(Num::Int(2))]);
    static LONG: Schema = Schema(&[Rule::MinLength(3)]);
    static CLOSED: Schema =
        Schema(&[Rule::Properties(&[("a", &INTEGER)]), Rule::AdditionalProperties(&NEVER), Rule::Required(&["a"])]);
    static EXACTLY_ONE: Schema = Schema(&[Rule::OneOf(&[&INTEGER, &EVEN])]);
    static NULLABLE: Schema = Schema(&[Rule::Nullable, Rule::Type(Types::STRING)]);
    static TUPLE: Schema = Schema(&[Rule::PrefixItems(&[&INTEGER, &STRING]), Rule::Items(&NULL)]);
    static CHOSEN: Schema = Schema(&[Rule::Discriminator("kind", &[("a", &CLOSED), ("b", &ANY)])]);
    static EVALUATED: Schema =
        Schema(&[Rule::AllOf(&[&Schema(&[Rule::Properties(&[("a", &ANY)])])]), Rule::UnevaluatedProperties(&NEVER)]);
    static CONDITIONAL: Schema = Schema(&[Rule::If(&STRING, &LONG, &INTEGER)]);
    static LISTED: Schema = Schema(&[Rule::Enum(&[Literal::Number(Num::Int(1)), Literal::Null])]);
    static COUNTED: Schema = Schema(&[Rule::Contains(&INTEGER, 1, Some(2)), Rule::UniqueItems]);

    #[test]
    fn rules_apply_to_values_of_their_type_alone() {
        for (schema, accepted, refused) in [
            (&EVEN, vec![json!(4), json!("x"), json!(null)], vec![json!(3)]),
            (&LONG, vec![json!("äöü"), json!("😀😀😀"), json!(1)], vec![json!("äö")]),
            (&CLOSED, vec![json!({"a": 1}), json!([])], vec![json!({}), json!({"a": 1, "b": 1}), json!({"a": "1"})]),
            (&EXACTLY_ONE, vec![json!(3), json!("x")], vec![json!(4), json!(1.5)]),
            (&NULLABLE, vec![json!(null), json!("")], vec![json!(1)]),
            (&TUPLE, vec![json!([1]), json!([1, "a", null])], vec![json!(["a"]), json!([1, "a", 1])]),
            (
                &CHOSEN,
                vec![json!({"kind": "b", "x": 1})],
                vec![json!({"kind": "a", "a": 1}), json!({"kind": "c"}), json!([])],
            ),
            (&EVALUATED, vec![json!({"a": 1})], vec![json!({"b": 1})]),
            (&CONDITIONAL, vec![json!("abc"), json!(1)], vec![json!("ab"), json!(1.5)]),
            (&LISTED, vec![json!(1), json!(1.0), json!(null)], vec![json!(true), json!("1")]),
            (&COUNTED, vec![json!([1, "a"]), json!({})], vec![json!(["a"]), json!([1, 2, 3]), json!([1, 1.0])]),
        ] {
            for value in accepted {
                assert!(schema.accepts(&value), "{value}");
                assert!(schema.explain(&value).is_empty(), "{value}");
            }
            for value in refused {
                assert!(!schema.accepts(&value), "{value}");
                assert!(!schema.explain(&value).is_empty(), "{value}");
            }
        }
    }
}
