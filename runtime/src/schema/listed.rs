//! How well an object fits a schema, whether or not the schema accepts it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Literal, Rule, Schema, View};

/// How many references are followed from one schema to the next: they may lead in circles.
const MOST_REFERENCES: usize = 16;

impl Schema {
    /// How many members of an object the schema lists; nothing if one is missing that it demands, or is not the constant that it
    /// must be.
    pub(crate) fn listed_members(&self, object: &Map<String, Value>) -> Option<usize> {
        let mut listed = BTreeSet::new();
        self.list_members(object, &mut listed, MOST_REFERENCES).then_some(listed.len())
    }

    fn list_members<'v>(&self, object: &'v Map<String, Value>, listed: &mut BTreeSet<&'v str>, more: usize) -> bool {
        self.0.iter().all(|rule| match rule {
            Rule::Required(names) => names.iter().all(|name| object.contains_key(*name)),
            Rule::Properties(rows) => rows.iter().all(|(name, schema)| {
                let Some((name, value)) = object.get_key_value(*name) else { return true };
                listed.insert(name);
                schema.constant().is_none_or(|constant| constant.equals(&View::from(value)))
            }),
            Rule::Ref(schema) => more == 0 || schema.list_members(object, listed, more - 1),
            Rule::AllOf(parts) => more == 0 || parts.iter().all(|part| part.list_members(object, listed, more - 1)),
            _ => true,
        })
    }

    /// The only value that is listed, if there is a list of one.
    fn constant(&self) -> Option<&Literal> {
        self.0.iter().find_map(|rule| if let Rule::Enum([only]) = rule { Some(only) } else { None })
    }
}
