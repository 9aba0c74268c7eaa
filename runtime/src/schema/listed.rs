//! How well an object fits a schema, whether or not the schema accepts it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Literal, Rule, Schema, View};

impl Schema {
    /// How many members of an object a type made of this schema keeps: those that it lists, or all. Nothing if one is missing that
    /// the schema demands, or is not the constant that it must be.
    pub(crate) fn kept_members(&self, object: &Map<String, Value>) -> Option<usize> {
        let mut kept = Kept { object, listed: BTreeSet::new(), all: false, seen: Vec::new() };
        kept.fits(self).then_some(if kept.all { object.len() } else { kept.listed.len() })
    }

    /// The only value that is listed, if there is a list of one.
    fn constant(&self) -> Option<&Literal> {
        self.0.iter().find_map(|rule| match rule {
            Rule::Enum([only]) => Some(only),
            Rule::AllOf(parts) => parts.iter().find_map(|part| part.constant()),
            _ => None,
        })
    }
}

struct Kept<'v> {
    object: &'v Map<String, Value>,
    listed: BTreeSet<&'v str>,
    all: bool,
    /// Schemas on the way here: references may lead in circles.
    seen: Vec<&'static [Rule]>,
}

impl Kept<'_> {
    /// Whether the object has what the schema demands; notes what is kept of it.
    fn fits(&mut self, schema: &Schema) -> bool {
        if self.seen.iter().any(|seen| std::ptr::eq(*seen, schema.0)) {
            return true;
        }
        self.seen.push(schema.0);
        schema.0.iter().all(|rule| match rule {
            Rule::Required(_) | Rule::RequiredAmong(_) => rule.required().all(|name| self.object.contains_key(name)),
            Rule::Properties(rows) => rows.iter().all(|(name, schema)| {
                let Some((name, value)) = self.object.get_key_value(*name) else { return true };
                self.listed.insert(name);
                schema.constant().is_none_or(|constant| constant.equals(&View::from(value)))
            }),
            Rule::AdditionalProperties(schema) => {
                self.all |= !matches!(schema.0, [Rule::Never]);
                true
            }
            Rule::PatternProperties(_) => {
                self.all = true;
                true
            }
            Rule::Ref(schema) => self.fits(schema),
            Rule::AllOf(parts) => parts.iter().all(|part| self.fits(part)),
            // A union by itself, which chooses again.
            Rule::AnyOf(parts) | Rule::OneOf(parts) => self.best(parts.iter().copied()),
            Rule::Discriminator(_, rows) => self.best(rows.iter().map(|(_, part)| *part)),
            _ => true,
        })
    }

    /// Goes on with the alternative that keeps the most; whether one of them fits at all.
    fn best(&mut self, parts: impl Iterator<Item = &'static Schema>) -> bool {
        let fitting = parts.filter_map(|part| {
            let mut kept = Kept { object: self.object, listed: BTreeSet::new(), all: false, seen: self.seen.clone() };
            kept.fits(part).then_some(kept)
        });
        let Some(best) = fitting.max_by_key(|kept| (kept.all, kept.listed.len())) else { return false };
        self.listed.extend(best.listed);
        self.all |= best.all;
        true
    }
}
