//! YAML as a tree, without the generator: what it counts must not depend on how the generator reads.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser};
use serde_json::{Map, Value};

/// A container that isn't closed yet.
enum Open {
    List(Vec<Value>, usize),
    Object(Map<String, Value>, Option<String>, usize),
}

/// How many values aliases may add.
const MOST_REPEATED: usize = 2_000_000;

/// Reads the first document of a YAML text, scalars as texts; nothing if there is none, it is broken, or its aliases
/// expand to too much.
pub(super) fn read(text: &str) -> Option<Value> {
    let mut open: Vec<Open> = Vec::new();
    let mut anchors: BTreeMap<usize, (Value, usize)> = BTreeMap::new();
    let mut left = MOST_REPEATED;
    for event in Parser::new_from_str(text) {
        let (value, anchor) = match event.ok()?.0 {
            Event::SequenceStart(anchor, _) => {
                open.push(Open::List(Vec::new(), anchor));
                continue;
            }
            Event::MappingStart(anchor, _) => {
                open.push(Open::Object(Map::new(), None, anchor));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop()? {
                Open::List(values, anchor) => (Value::Array(values), anchor),
                Open::Object(members, _, anchor) => (Value::Object(merged(members)), anchor),
            },
            Event::Scalar(text, _, anchor, _) => (Value::String(text.into_owned()), anchor),
            Event::Alias(anchor) => {
                let (value, size) = anchors.get(&anchor)?;
                left = left.checked_sub(*size)?;
                (value.clone(), 0)
            }
            _ => continue,
        };
        if anchor > 0 {
            anchors.insert(anchor, (value.clone(), size(&value)));
        }
        match open.last_mut() {
            None => return Some(value),
            Some(Open::List(values, _)) => values.push(value),
            Some(Open::Object(members, key, _)) => match key.take() {
                Some(key) => drop(members.insert(key, value)),
                None => *key = Some(value.as_str().unwrap_or_default().to_owned()),
            },
        }
    }
    None
}

/// How many values there are.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(values) => values.iter().map(size).sum(),
        Value::Object(members) => members.values().map(size).sum(),
        _ => 0,
    }
}

/// What a merge key (`<<`) brings in counts where the mapping itself doesn't say otherwise.
fn merged(mut members: Map<String, Value>) -> Map<String, Value> {
    let sources = match members.remove("<<") {
        Some(Value::Array(sources)) => sources,
        Some(source) => vec![source],
        None => Vec::new(),
    };
    for (key, value) in sources.into_iter().filter_map(|source| source.as_object().cloned()).flatten() {
        members.entry(key).or_insert(value);
    }
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_containers_and_aliases() {
        let text = "a: &x {get: {}, 200: [b, 1]}\nc: *x\nd:\n  <<: *x\n  put: ~\n";
        let x = serde_json::json!({"get": {}, "200": ["b", "1"]});
        let d = serde_json::json!({"get": {}, "200": ["b", "1"], "put": "~"});
        assert_eq!(read(text), Some(serde_json::json!({"a": x, "c": x, "d": d})));
        assert_eq!(read("a: [b"), None);
        let laughs =
            (1..12).map(|level| format!("x{level}: &x{level} [{}]\n", format!("*x{}, ", level - 1).repeat(10)));
        assert_eq!(read(&format!("x0: &x0 lol\n{}", laughs.collect::<String>())), None);
    }
}
