//! Alternatives that a property with constants tells apart, as a discriminator would.

use super::Lowerer;
use crate::openapi::{SchemaId, Type};

impl Lowerer<'_> {
    /// The property that every alternative requires, with strings that no other alternative has for it; and those strings,
    /// by alternative. Whatever value is accepted then has one of them, so that it alone chooses.
    pub(super) fn telling_property(&self, arms: &[SchemaId]) -> Option<(String, Vec<Vec<String>>)> {
        let first = self.merge(arms.get(..1)?);
        let names = first.parts.iter().flat_map(|part| part.properties.keys());
        arms.get(1)?;
        names.into_iter().find_map(|name| {
            let mut all: Vec<Vec<String>> = Vec::new();
            for arm in arms {
                let strings = self.strings(*arm, name)?;
                if strings.iter().any(|string| all.iter().flatten().any(|other| other == string)) {
                    return None;
                }
                all.push(strings);
            }
            Some((name.clone(), all))
        })
    }

    /// The strings that an object must have one of for a property that it must have.
    fn strings(&self, object: SchemaId, name: &str) -> Option<Vec<String>> {
        let merged = self.merge(&[object]);
        let required = merged.parts.iter().any(|part| part.required.iter().any(|required| required == name));
        if !required || merged.types.as_deref() != Some(&[Type::Object]) || self.accepts_null(&[object]) {
            return None;
        }
        let schemas: Vec<SchemaId> =
            merged.parts.iter().filter_map(|part| part.properties.get(name).copied()).collect();
        let property = self.merge(&schemas);
        let listed = property.parts.iter().find_map(|part| self.listed_values(part))?;
        listed.into_iter().map(|(value, _)| value.as_str().map(str::to_owned)).collect()
    }
}
