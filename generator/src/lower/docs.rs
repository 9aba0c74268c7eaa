//! What the generated docs say of schemas: title, description, and the bounds in words.

use super::Lowerer;
use crate::load::Number;
use crate::openapi::direction::Direction;
use crate::openapi::{Keywords, SchemaId};

/// The note on what the document marks as deprecated.
pub(super) const DEPRECATED: &str = "**Deprecated.**";

impl Lowerer<'_> {
    /// Paragraphs about a model.
    pub(super) fn schema_docs(&self, schemas: &[SchemaId]) -> Vec<String> {
        let keywords: Vec<&Keywords> = schemas.iter().filter_map(|id| self.keywords(*id)).collect();
        let mut docs = described(&keywords);
        docs.extend(keywords.iter().any(|k| k.deprecated).then(|| DEPRECATED.to_owned()));
        let direction = schemas.iter().find_map(|id| self.schema(*id).variant_of);
        docs.extend(direction.map(|(_, direction)| in_direction(direction).to_owned()));
        docs
    }

    /// Paragraphs about a field or parameter.
    pub(super) fn field_docs(&self, schemas: &[SchemaId]) -> Vec<String> {
        let keywords: Vec<&Keywords> = schemas.iter().filter_map(|id| self.keywords(*id)).collect();
        let mut docs = described(&keywords);
        docs.extend(keywords.iter().any(|k| k.deprecated).then(|| DEPRECATED.to_owned()));
        docs.extend(keywords.iter().any(|k| k.read_only).then(|| "Set by the server.".to_owned()));
        docs.extend(keywords.iter().any(|k| k.write_only).then(|| "Never sent by the server.".to_owned()));
        let bounds: Vec<String> = keywords.iter().flat_map(|k| bounds(k)).collect();
        let defaults = keywords.iter().filter_map(|k| k.default.as_ref()).map(|value| value.to_json().to_string());
        let shown = defaults.filter(|text| text.len() <= 60 && !text.contains('`')).take(1);
        let shown = shown.map(|text| format!("Default: `{text}`"));
        let said = docs.join("\n").to_lowercase();
        docs.extend(
            shown
                .filter(|text| !said.contains(&text.to_lowercase()))
                .map(|text| format!("{text}."))
                .collect::<Vec<_>>(),
        );
        docs.extend((!bounds.is_empty()).then(|| format!("{}.", bounds.join(", "))).map(|text| capitalized(&text)));
        docs
    }
}

/// Whether a title is more than a name, such as programs write it of their own types.
fn says_something(title: &str) -> bool {
    title.trim().contains(char::is_whitespace)
}

/// What tells the form of a model in one direction from the one that stands alone.
fn in_direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "As requests carry it: members that the server sets may be left out.",
        Direction::Response => "As responses carry it: members that only requests have may be left out.",
    }
}

fn described(keywords: &[&Keywords]) -> Vec<String> {
    let mut docs: Vec<String> = Vec::new();
    for k in keywords {
        let title = k.title.as_ref().filter(|title| k.description.is_none() && says_something(title));
        for text in [title, k.description.as_ref()].into_iter().flatten() {
            if !text.trim().is_empty() && !docs.contains(text) {
                docs.push(text.clone());
            }
        }
    }
    docs
}

fn bounds(k: &Keywords) -> Vec<String> {
    let number = |label: &str, n: &Option<Number>| {
        n.as_ref().map(|n| match n {
            Number::Int(n) => format!("{label} {n}"),
            Number::Float(n) => format!("{label} {n}"),
        })
    };
    let counts = |noun: &str, min: Option<u64>, max: Option<u64>| match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {noun}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {noun}")),
        (Some(1), None) => Some("not empty".to_owned()),
        (Some(min), None) => Some(format!("at least {min} {noun}")),
        (None, Some(max)) => Some(format!("at most {max} {noun}")),
        (None, None) => None,
    };
    [
        number("at least", &k.minimum),
        number("more than", &k.exclusive_minimum),
        number("at most", &k.maximum),
        number("less than", &k.exclusive_maximum),
        number("a multiple of", &k.multiple_of),
        counts("characters", k.min_length, k.max_length),
        counts("items", k.min_items, k.max_items),
        k.unique_items.then(|| "no item twice".to_owned()),
        counts("members", k.min_properties, k.max_properties),
        k.pattern.as_ref().filter(|p| p.len() <= 80 && !p.contains('`')).map(|pattern| format!("matches `{pattern}`")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
