//! Whether a schema accepts a value: enough of JSON Schema to judge a `default`, and never a wrong refusal.

use std::cmp::Ordering;

use crate::load::{Map, Node, Number};
use crate::openapi::{Keywords, SchemaId, SchemaKind, Schemas};
use crate::pattern::{self, PatternPlan};

use super::value::{compare, equal, is_of, name, show};

/// What is known of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The schema accepts it.
    Yes,
    /// The schema refuses it, for this reason.
    No(String),
    /// Not decided: a keyword that is not interpreted here, or too much work.
    Unknown,
}

impl Verdict {
    /// Both have to accept.
    fn and(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No(reason) => Self::No(reason),
            Self::Yes => other(),
            Self::Unknown => match other() {
                Self::No(reason) => Self::No(reason),
                _ => Self::Unknown,
            },
        }
    }

    fn check(holds: bool, reason: impl FnOnce() -> String) -> Self {
        if holds { Self::Yes } else { Self::No(reason()) }
    }

    /// Names where in the value the reason is.
    fn within(self, at: &str) -> Self {
        match self {
            Self::No(reason) => Self::No(format!("`{at}`: {reason}")),
            other => other,
        }
    }
}

/// Judges values against the schemas of a document. References can lead in circles and compositions can branch without
/// end, so depth and work are limited; beyond that nothing is refused.
pub(super) struct Judge<'s> {
    schemas: &'s Schemas,
    work: u32,
}

const MOST_WORK: u32 = 5_000;
const MOST_DEPTH: u32 = 40;
/// How many items are compared for `uniqueItems`.
const MOST_COMPARED: usize = 200;

impl<'s> Judge<'s> {
    /// A judge with fresh limits.
    pub(super) fn new(schemas: &'s Schemas) -> Self {
        Self { schemas, work: MOST_WORK }
    }

    /// Whether a schema with these keywords accepts a value.
    pub(super) fn keywords(&mut self, keywords: &Keywords, value: &Node) -> Verdict {
        self.all(keywords, value, 0)
    }

    fn schema(&mut self, id: SchemaId, value: &Node, depth: u32) -> Verdict {
        if depth >= MOST_DEPTH || self.work == 0 {
            return Verdict::Unknown;
        }
        self.work -= 1;
        let schemas = self.schemas;
        match &schemas.get(id).kind {
            SchemaKind::Always(true) => Verdict::Yes,
            SchemaKind::Always(false) => Verdict::No("nothing is accepted here".to_owned()),
            SchemaKind::Keywords(keywords) => self.all(keywords, value, depth + 1),
        }
    }

    fn all(&mut self, keywords: &Keywords, value: &Node, depth: u32) -> Verdict {
        if keywords.nullable && matches!(value, Node::Null) {
            return Verdict::Yes;
        }
        kinds(keywords, value)
            .and(|| listed(keywords, value))
            .and(|| match value {
                Node::Number(value) => number(keywords, *value),
                Node::String(text) => string(keywords, text),
                Node::Array(items) => self.array(keywords, items, depth),
                Node::Object(object) => self.object(keywords, object, depth),
                Node::Null | Node::Bool(_) => Verdict::Yes,
            })
            .and(|| self.composition(keywords, value, depth))
    }

    fn composition(&mut self, keywords: &Keywords, value: &Node, depth: u32) -> Verdict {
        let mut verdict = match keywords.reference {
            Some(id) => self.schema(id, value, depth),
            None => Verdict::Yes,
        };
        for id in &keywords.all_of {
            verdict = verdict.and(|| self.schema(*id, value, depth));
        }
        if !keywords.any_of.is_empty() {
            verdict = verdict.and(|| self.any_of(&keywords.any_of, value, depth));
        }
        if !keywords.one_of.is_empty() {
            verdict = verdict.and(|| self.one_of(keywords, value, depth));
        }
        if let Some(id) = keywords.not {
            verdict = verdict.and(|| match self.schema(id, value, depth) {
                Verdict::Yes => Verdict::No("`not` refuses it".to_owned()),
                Verdict::No(_) => Verdict::Yes,
                Verdict::Unknown => Verdict::Unknown,
            });
        }
        if keywords.condition.is_some() {
            verdict = verdict.and(|| Verdict::Unknown);
        }
        verdict
    }

    fn any_of(&mut self, alternatives: &[SchemaId], value: &Node, depth: u32) -> Verdict {
        let mut open = false;
        for id in alternatives {
            match self.schema(*id, value, depth) {
                Verdict::Yes => return Verdict::Yes,
                Verdict::Unknown => open = true,
                Verdict::No(_) => {}
            }
        }
        if open { Verdict::Unknown } else { Verdict::No("no alternative of `anyOf` accepts it".to_owned()) }
    }

    /// Several alternatives may accept where a discriminator chooses.
    fn one_of(&mut self, keywords: &Keywords, value: &Node, depth: u32) -> Verdict {
        let (mut accepting, mut open) = (0, false);
        for id in &keywords.one_of {
            match self.schema(*id, value, depth) {
                Verdict::Yes => accepting += 1,
                Verdict::Unknown => open = true,
                Verdict::No(_) => {}
            }
        }
        match accepting {
            _ if open || (accepting > 1 && keywords.discriminator.is_some()) => Verdict::Unknown,
            0 => Verdict::No("no alternative of `oneOf` accepts it".to_owned()),
            1 => Verdict::Yes,
            many => Verdict::No(format!("{many} alternatives of `oneOf` accept it")),
        }
    }

    fn array(&mut self, keywords: &Keywords, items: &[Node], depth: u32) -> Verdict {
        let mut verdict = count(items.len(), keywords.min_items, keywords.max_items, "items");
        if keywords.unique_items {
            verdict = verdict.and(|| unique(items));
        }
        for (index, item) in items.iter().enumerate() {
            let Some(id) = keywords.prefix_items.get(index).copied().or(keywords.items) else {
                break;
            };
            verdict = verdict.and(|| self.schema(id, item, depth).within(&format!("[{index}]")));
        }
        if keywords.contains.is_some() || keywords.unevaluated_items.is_some() {
            verdict = verdict.and(|| Verdict::Unknown);
        }
        verdict
    }

    fn object(&mut self, keywords: &Keywords, object: &Map, depth: u32) -> Verdict {
        let mut verdict = count(object.len(), keywords.min_properties, keywords.max_properties, "properties");
        for required in &keywords.required {
            verdict = verdict.and(|| self.required(keywords, object, required));
        }
        for (key, member) in object {
            let id = match keywords.properties.get(&**key) {
                Some(id) => Some(*id),
                None if keywords.pattern_properties.is_empty() => keywords.additional_properties,
                None => None,
            };
            if let Some(id) = id {
                verdict = verdict.and(|| self.schema(id, member, depth).within(key));
            }
        }
        let undecided = !keywords.pattern_properties.is_empty()
            || keywords.property_names.is_some()
            || keywords.unevaluated_properties.is_some()
            || !keywords.dependent_required.is_empty()
            || !keywords.dependent_schemas.is_empty();
        if undecided { verdict.and(|| Verdict::Unknown) } else { verdict }
    }

    /// A property that only one direction of traffic carries is not required in the other.
    fn required(&self, keywords: &Keywords, object: &Map, key: &str) -> Verdict {
        if object.contains_key(key) {
            return Verdict::Yes;
        }
        let one_way = keywords.properties.get(key).is_some_and(|id| match &self.schemas.get(*id).kind {
            SchemaKind::Keywords(property) => {
                property.read_only || property.write_only || property.reference.is_some() || !property.all_of.is_empty()
            }
            SchemaKind::Always(_) => false,
        });
        if one_way { Verdict::Unknown } else { Verdict::No(format!("`{key}` is required")) }
    }
}

fn kinds(keywords: &Keywords, value: &Node) -> Verdict {
    let types = &keywords.types;
    let holds = types.is_empty() || types.iter().any(|kind| is_of(value, *kind));
    Verdict::check(holds, || {
        let names: Vec<_> = types.iter().map(|kind| name(*kind)).collect();
        format!("`type` allows {}", names.join(", "))
    })
}

fn listed(keywords: &Keywords, value: &Node) -> Verdict {
    let enumerated =
        keywords.enumeration.as_ref().is_none_or(|values| values.iter().any(|listed| equal(listed, value)));
    let constant = keywords.constant.as_ref().is_none_or(|constant| equal(constant, value));
    Verdict::check(enumerated, || "`enum` doesn't list it".to_owned())
        .and(|| Verdict::check(constant, || "`const` is another value".to_owned()))
}

fn number(keywords: &Keywords, value: Number) -> Verdict {
    let order = |bound: Option<Number>| bound.and_then(|bound| compare(value, bound));
    let low = order(keywords.minimum) != Some(Ordering::Less);
    let high = order(keywords.maximum) != Some(Ordering::Greater);
    let above = matches!(order(keywords.exclusive_minimum), None | Some(Ordering::Greater));
    let below = matches!(order(keywords.exclusive_maximum), None | Some(Ordering::Less));
    Verdict::check(low && above, || "it is below the lower bound".to_owned())
        .and(|| Verdict::check(high && below, || "it is above the upper bound".to_owned()))
        .and(|| match (keywords.multiple_of, value) {
            (None, _) => Verdict::Yes,
            (Some(Number::Int(step)), Number::Int(value)) => {
                let rest = value.checked_rem(step);
                Verdict::check(rest.is_none_or(|rest| rest == 0), || format!("it is no multiple of {step}"))
            }
            // Decimal fractions are not exact in binary.
            _ => Verdict::Unknown,
        })
}

fn string(keywords: &Keywords, text: &str) -> Verdict {
    count(text.chars().count(), keywords.min_length, keywords.max_length, "characters").and(|| {
        match &keywords.pattern {
            None => Verdict::Yes,
            Some(source) => match pattern::plan(source) {
                Ok(PatternPlan::Class { ranges, min, max }) => {
                    let length = text.chars().count();
                    let inside = text.chars().all(|c| ranges.iter().any(|(first, last)| (*first..=*last).contains(&c)));
                    let fits = inside && length >= min && max.is_none_or(|max| length <= max);
                    Verdict::check(fits, || "`pattern` doesn't match it".to_owned())
                }
                _ => Verdict::Unknown,
            },
        }
    })
}

fn count(length: usize, least: Option<u64>, most: Option<u64>, noun: &str) -> Verdict {
    let length = length as u64;
    let enough = least.is_none_or(|least| length >= least);
    let few = most.is_none_or(|most| length <= most);
    Verdict::check(enough && few, || format!("it has {length} {noun}"))
}

fn unique(items: &[Node]) -> Verdict {
    if items.len() > MOST_COMPARED {
        return Verdict::Unknown;
    }
    for (index, item) in items.iter().enumerate() {
        if let Some(twin) = items.iter().skip(index + 1).find(|other| equal(item, other)) {
            return Verdict::No(format!("{} is in it twice", show(twin)));
        }
    }
    Verdict::Yes
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_schemas;

    /// Whether a default of a schema of 3.1 is taken.
    fn takes(schema: &str, default: &str) -> bool {
        let text = format!(
            "    A: {{{schema}, default: {default}}}\n    T: {{type: string}}\n    R: {{$ref: '#/components/schemas/T'}}\n"
        );
        let told = read_schemas("3.1.0", &text).told();
        assert!(told.iter().all(|text| text == "invalid-default /components/schemas/A/default"), "{told:?}");
        told.is_empty()
    }

    #[test]
    fn simple_keywords() {
        assert!(takes("type: integer", "1.0") && !takes("type: integer", "1.5") && !takes("type: integer", "'1'"));
        assert!(takes("type: [string, 'null']", "null") && !takes("type: string", "null"));
        assert!(takes("enum: [1, a]", "1.0") && !takes("enum: [1, a]", "b"));
        assert!(takes("minimum: 1, maximum: 1", "1") && !takes("exclusiveMaximum: 1", "1"));
        assert!(takes("multipleOf: 3", "9") && !takes("multipleOf: 3", "10") && takes("multipleOf: 0.1", "0.3"));
        assert!(takes("maxLength: 2", "'äö'") && !takes("maxLength: 2", "abc"));
        assert!(takes("pattern: '^[a-z]+$'", "abc") && !takes("pattern: '^[a-z]+$'", "ABC"));
        assert!(takes("pattern: '^(?!x)(a|b)+$'", "x"), "undecided, so not refused");
    }

    #[test]
    fn parts_and_compositions() {
        assert!(takes("items: {type: string}", "[a]") && !takes("items: {type: string}", "[a, 1]"));
        assert!(!takes("uniqueItems: true", "[1, 1.0]"));
        assert!(takes("prefixItems: [{type: string}], items: {type: integer}", "[a, 1]"));
        assert!(!takes("required: [a]", "{}") && takes("required: [a], properties: {a: {readOnly: true}}", "{}"));
        assert!(
            !takes("additionalProperties: false", "{a: 1}")
                && takes("patternProperties: {a: {}}, additionalProperties: false", "{a: 1}")
        );
        assert!(takes("$ref: '#/components/schemas/R'", "a") && !takes("$ref: '#/components/schemas/R'", "1"));
        assert!(
            !takes("allOf: [{type: string}, {maxLength: 1}]", "ab")
                && takes("anyOf: [{type: string}, {type: integer}]", "1")
        );
        assert!(
            !takes("oneOf: [{type: string}, {maxLength: 3}]", "ab")
                && takes("oneOf: [{type: string}, {type: integer}]", "1")
        );
        assert!(!takes("not: {type: string}", "a") && takes("not: {contains: {}}", "[]"));
        assert!(takes("if: {type: string}, then: false", "a"), "undecided, so not refused");
    }

    #[test]
    fn endless_recursion_is_undecided() {
        let text = "    A: {default: 1, anyOf: [{$ref: '#/components/schemas/B'}]}\n    B: {anyOf: [{$ref: '#/components/schemas/A'}]}\n";
        assert!(read_schemas("3.0.3", text).told().is_empty());
    }
}
