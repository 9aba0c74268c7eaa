//! The values that a schema lists.

use std::collections::HashSet;

use crate::load::Node;
use crate::openapi::{Keywords, Type};
use crate::report::{Code, Diagnostic, Place, Severity};

use super::value::{equal, is_of, name, show};
use super::{Dialect, Sink};

/// Reports values of `enum` and `const` that the `type` beside them refuses, and values listed twice. The former make no
/// sense, but JSON Schema, and so OpenAPI 3.1, has nothing against them.
pub(super) fn enums(dialect: Dialect, place: &Place, keywords: &Keywords, sink: &mut Sink<'_>) {
    let weighed = |problem: Diagnostic| match dialect {
        Dialect::V30 => problem,
        Dialect::V31 => problem.with_severity(Severity::Warning),
    };
    if let Some(value) = &keywords.constant
        && !allowed(value, keywords)
    {
        sink.push(weighed(refused("const", value, &keywords.types)).at(place.child("const")));
    }
    let Some(values) = &keywords.enumeration else {
        return;
    };
    let place = place.child("enum");
    if values.is_empty() {
        sink.push(Diagnostic::new(Code::Unsatisfiable, "an empty `enum` accepts nothing").at(&place));
    }
    let mut seen = Seen::default();
    for (index, value) in values.iter().enumerate() {
        if !allowed(value, keywords) {
            sink.push(weighed(refused("enum", value, &keywords.types)).at(place.index(index)));
        }
        if !seen.insert(value) {
            let message = format!("{} is listed twice in `enum`", show(value));
            sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(place.index(index)));
        }
    }
}

fn allowed(value: &Node, keywords: &Keywords) -> bool {
    let types = &keywords.types;
    types.is_empty() || types.iter().any(|kind| is_of(value, *kind))
}

fn refused(keyword: &str, value: &Node, types: &[Type]) -> Diagnostic {
    let names: Vec<_> = types.iter().map(|kind| name(*kind)).collect();
    let message = format!("{} in `{keyword}` is never accepted: `type` allows {}", show(value), names.join(", "));
    let problem = Diagnostic::new(Code::EnumType, message);
    match value {
        // Many documents list it where they mean `nullable`; the other values are none the worse for it.
        Node::Null => problem.with_severity(Severity::Warning).help("to accept null, let the type allow it"),
        Node::Bool(_) | Node::Number(_) if types.contains(&Type::String) => problem.help("put it in quotes"),
        _ => problem,
    }
}

/// The values before; the frequent kinds by hash, so that a long list stays cheap.
#[derive(Default)]
struct Seen<'v> {
    texts: HashSet<&'v str>,
    numbers: HashSet<i128>,
    others: Vec<&'v Node>,
}

impl<'v> Seen<'v> {
    /// Whether the value is new.
    fn insert(&mut self, value: &'v Node) -> bool {
        match value {
            Node::String(text) => self.texts.insert(text),
            Node::Number(number) if number.as_int().is_some() => {
                number.as_int().is_none_or(|int| self.numbers.insert(int))
            }
            other => {
                let new = !self.others.iter().any(|seen| equal(seen, other));
                self.others.push(other);
                new
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_schemas;

    #[test]
    fn values_that_the_type_refuses_or_that_come_twice() {
        let told = |schema: &str| read_schemas("3.0.3", &format!("    A: {{{schema}}}\n")).told();
        assert_eq!(
            told("type: string, enum: [a, 1, null]"),
            ["enum-type /components/schemas/A/enum/1", "enum-type /components/schemas/A/enum/2"]
        );
        assert!(told("type: string, nullable: true, enum: [a, null]").is_empty());
        assert!(told("type: integer, enum: [1, 2.0]").is_empty());
        assert_eq!(told("enum: [a, 1, {b: 1}, a, 1.0, {b: 1.0}]").len(), 3);
        assert_eq!(told("enum: []"), ["unsatisfiable /components/schemas/A/enum"]);
    }
}
