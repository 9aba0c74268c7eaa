//! What holds for every value of every model: the typed path and the table path agree, and encoding undoes decoding.
//!
//! `it::properties` lays this crate out beside the crates of the golden cases, with the list of their models.
#![cfg(test)]

mod values;

use std::collections::BTreeSet;
use std::fmt::Debug;

use openapi_runtime::validate::{decode_json, from_json};
use openapi_runtime::{Decode, Rule, Schema, Validate, encode};
use serde_json::Value;

use values::Values;

/// How many values each model is tried with.
const VALUES: usize = 400;

include!(env!("LIST_OF_MODELS"));

/// What came of a model's values.
#[derive(Default)]
struct Tally {
    accepted: usize,
    refused: usize,
}

/// Tries one model with values that are made from its schema.
fn hold<T: Decode + Validate + PartialEq + Debug>(model: &str, tally: &mut Tally) {
    let listed = listed(T::SCHEMA);
    let mut values = Values::new(model);
    for _ in 0..VALUES {
        let value = values.of(T::SCHEMA);
        let text = value.to_string();
        let table = T::SCHEMA.accepts(&value);
        match from_json::<T>(text.as_bytes()) {
            Ok(typed) => {
                tally.accepted += 1;
                assert!(table, "{model}: the type accepts what the table refuses: {text}");
                let written = encode::to_value(&typed);
                assert!(is_part(&written, &value, &listed), "{model}: {text} is written as {written}");
                assert_eq!(typed.is_valid(), T::SCHEMA.accepts(&written), "{model}: as it is written: {written}");
                let again = decode_json::<T>(written.to_string().as_bytes());
                assert_eq!(again.as_ref(), Ok(&typed), "{model}: {written}");
            }
            // A model that may be null is an alias of `Nullable` of this one, which has its rules.
            Err(_) if value.is_null() && table => {}
            Err(report) => {
                tally.refused += 1;
                assert!(!table, "{model}: the type refuses what the table accepts: {text}\n{report}");
                assert_eq!(report, T::SCHEMA.explain(&value), "{model}: {text}");
            }
        }
    }
}

/// Whether what was written is what was read, apart from members that no property names.
fn is_part(written: &Value, read: &Value, listed: &BTreeSet<&str>) -> bool {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            written.iter().all(|(name, value)| read.get(name).is_some_and(|read| is_part(value, read, listed)))
                && read.keys().all(|name| written.contains_key(name) || !listed.contains(name.as_str()))
        }
        (Value::Array(written), Value::Array(read)) => {
            written.len() == read.len() && written.iter().zip(read).all(|(one, other)| is_part(one, other, listed))
        }
        (Value::Number(written), Value::Number(read)) => written.as_f64() == read.as_f64(),
        _ => written == read,
    }
}

/// The names of all properties that a schema or one that it leads to lists.
fn listed(schema: &'static Schema) -> BTreeSet<&'static str> {
    let (mut names, mut seen, mut rest) = (BTreeSet::new(), Vec::new(), vec![schema]);
    while let Some(schema) = rest.pop() {
        if seen.iter().any(|known| std::ptr::eq(*known, schema)) {
            continue;
        }
        seen.push(schema);
        for rule in schema.0 {
            if let Rule::Properties(properties) = rule {
                names.extend(properties.iter().map(|(name, _)| *name));
            }
            rest.extend(values::subschemas(rule));
        }
    }
    names
}
