//! Which values a report must not show.

use super::{Rule, Schema};
use crate::pattern::Match;

impl Schema {
    /// Whether a value is secret (`writeOnly`, `format: password`), or within one that is: whichever part of the schema says so,
    /// and whether or not that is the part which the value breaks.
    pub(crate) fn hides(&self, pointer: &str) -> bool {
        let mut schemas = Vec::new();
        gather(self, &mut schemas);
        for segment in pointer.split('/').skip(1) {
            if schemas.iter().any(|schema| schema.is_secret()) {
                return true;
            }
            let segment = segment.replace("~1", "/").replace("~0", "~");
            let mut inner = Vec::new();
            for schema in schemas {
                schema.parts(&segment, &mut |part| gather(part, &mut inner));
            }
            schemas = inner;
        }
        schemas.iter().any(|schema| schema.is_secret())
    }

    fn is_secret(&self) -> bool {
        self.0.iter().any(|rule| matches!(rule, Rule::Secret))
    }

    /// Visits the schemas that may apply to a member or an item.
    fn parts<'a>(&'a self, segment: &str, visit: &mut dyn FnMut(&'a Schema)) {
        let is_item = segment.bytes().all(|byte| byte.is_ascii_digit());
        for rule in self.0 {
            match rule {
                Rule::Properties(rows) => {
                    rows.iter().filter(|(name, _)| *name == segment).for_each(|(_, schema)| visit(schema));
                }
                Rule::PatternProperties(rows) => rows
                    .iter()
                    .filter(|(pattern, _)| pattern.is_match(segment) == Match::Yes)
                    .for_each(|(_, schema)| visit(schema)),
                Rule::AdditionalProperties(schema) if !self.names(segment) => visit(schema),
                Rule::UnevaluatedProperties(schema) => visit(schema),
                Rule::PrefixItems(schemas) if is_item => schemas.iter().for_each(|schema| visit(schema)),
                Rule::Items(schema) | Rule::UnevaluatedItems(schema) | Rule::Contains(schema, ..) if is_item => {
                    visit(schema);
                }
                _ => {}
            }
        }
    }
}

/// Adds a schema and those that apply to the same value.
fn gather<'a>(schema: &'a Schema, schemas: &mut Vec<&'a Schema>) {
    if schemas.iter().any(|known| std::ptr::eq(known.0, schema.0)) {
        return;
    }
    schemas.push(schema);
    for rule in schema.0 {
        match rule {
            Rule::Ref(target) => gather(target, schemas),
            Rule::AllOf(parts) | Rule::AnyOf(parts) | Rule::OneOf(parts) => {
                parts.iter().for_each(|part| gather(part, schemas));
            }
            Rule::Discriminator(_, rows) | Rule::DependentSchemas(rows) => {
                rows.iter().for_each(|(_, part)| gather(part, schemas));
            }
            Rule::If(condition, then, otherwise) => {
                for part in [condition, then, otherwise] {
                    gather(part, schemas);
                }
            }
            _ => {}
        }
    }
}
