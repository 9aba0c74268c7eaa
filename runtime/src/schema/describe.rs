//! The sentences of a report.

use super::{Literal, Rule, Schema, View};

/// The limit of a rule and the sentence about a value that breaks it.
pub(super) fn describe(rule: &Rule, value: &View<'_>, secret: bool) -> (Option<String>, String) {
    let is = |text: String| if secret { String::new() } else { format!(", is {text}") };
    let number = || if let View::Number(number) = value { is(number.to_string()) } else { String::new() };
    let limit = |limit: &dyn ToString| Some(limit.to_string());
    match rule {
        Rule::Never => (None, "is not allowed here".to_owned()),
        Rule::Type(types) => (limit(types), format!("must be {types}{}", is(kind(value)))),
        Rule::Enum(values) => {
            (limit(&enumerated(values)), format!("must be {}{}", one_of(values), shown(value, secret)))
        }
        Rule::MultipleOf(n) => (limit(n), format!("must be a multiple of {n}{}", number())),
        Rule::Minimum(n) => (limit(n), format!("must be at least {n}{}", number())),
        Rule::Maximum(n) => (limit(n), format!("must be at most {n}{}", number())),
        Rule::ExclusiveMinimum(n) => (limit(n), format!("must be greater than {n}{}", number())),
        Rule::ExclusiveMaximum(n) => (limit(n), format!("must be less than {n}{}", number())),
        Rule::Range(name, least, greatest) => {
            (limit(name), format!("must be between {least} and {greatest} ({name}){}", number()))
        }
        Rule::MinLength(n) => {
            (limit(n), format!("must be at least {} long{}", count(*n, "character"), is(length(value))))
        }
        Rule::MaxLength(n) => {
            (limit(n), format!("must be at most {} long{}", count(*n, "character"), is(length(value))))
        }
        Rule::MinItems(n) => (limit(n), format!("must have at least {}{}", count(*n, "item"), has(value, secret))),
        Rule::MaxItems(n) => (limit(n), format!("must have at most {}{}", count(*n, "item"), has(value, secret))),
        Rule::MinProperties(n) => {
            (limit(n), format!("must have at least {}{}", count(*n, "member"), has(value, secret)))
        }
        Rule::MaxProperties(n) => {
            (limit(n), format!("must have at most {}{}", count(*n, "member"), has(value, secret)))
        }
        Rule::UniqueItems => (None, "must not have the same item twice".to_owned()),
        Rule::Pattern(pattern) => (limit(&pattern.source()), format!("must match the pattern {}", pattern.source())),
        Rule::Format(format) => (limit(&format.name()), format!("must have the format {}", format.name())),
        Rule::Contains(_, min, None) => {
            (limit(min), format!("must contain at least {} of the required kind", count(*min, "item")))
        }
        Rule::Contains(_, min, Some(max)) => {
            (limit(min), format!("must contain between {min} and {max} items of the required kind"))
        }
        Rule::PropertyNames(_) => (None, "has a member whose name is not allowed".to_owned()),
        Rule::Discriminator(property, _) => {
            (limit(property), format!("must be an object with the member {property:?}"))
        }
        Rule::Not(_) => (None, "must not be of this form".to_owned()),
        _ => (None, "is not accepted".to_owned()),
    }
}

/// A schema in a few words, if it has any: `an object with "kind", "name"`.
pub(super) fn outline(schema: &Schema) -> Option<String> {
    let required: Vec<&str> = schema.0.iter().flat_map(Rule::required).collect();
    if !required.is_empty() {
        return Some(format!("an object with {}", list(required.iter().map(|name| format!("{name:?}")))));
    }
    schema.0.iter().find_map(|rule| match rule {
        Rule::Enum(values) => Some(one_of(values)),
        Rule::Type(types) => Some(types.to_string()),
        Rule::Ref(target) => outline(target),
        _ => None,
    })
}

fn kind(value: &View<'_>) -> String {
    match value {
        View::Number(_) => "a number".to_owned(),
        other => other.types().to_string(),
    }
}

/// A short string or a number as it is; anything longer is named by its type.
fn shown(value: &View<'_>, secret: bool) -> String {
    const SHORT: usize = 40;
    match value {
        _ if secret => String::new(),
        View::String(text) if text.chars().count() <= SHORT => format!(", is {text:?}"),
        View::Number(number) => format!(", is {number}"),
        View::Bool(value) => format!(", is {value}"),
        other => format!(", is {}", kind(other)),
    }
}

fn length(value: &View<'_>) -> String {
    if let View::String(text) = value { text.chars().count().to_string() } else { kind(value) }
}

fn has(value: &View<'_>, secret: bool) -> String {
    match value {
        View::Array(items) if !secret => format!(", has {}", items.len()),
        View::Object(members) if !secret => format!(", has {}", members.len()),
        _ => String::new(),
    }
}

fn count(n: u64, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

fn enumerated(values: &[Literal]) -> String {
    list(values.iter().map(ToString::to_string))
}

fn one_of(values: &[Literal]) -> String {
    if values.len() == 1 { enumerated(values) } else { format!("one of {}", enumerated(values)) }
}

/// Joins with commas; a long list is cut.
pub(super) fn list(items: impl IntoIterator<Item = String>) -> String {
    const SHOWN: usize = 12;
    let items: Vec<String> = items.into_iter().collect();
    match items.get(..SHOWN) {
        Some(head) if items.len() > SHOWN => format!("{} and {} more", head.join(", "), items.len() - SHOWN),
        _ => items.join(", "),
    }
}
