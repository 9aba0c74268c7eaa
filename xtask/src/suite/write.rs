//! A set on the disk: its document and its cases.

use std::fs;
use std::path::Path;

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::convert;
use crate::failure::{Doing, Failure};

/// A schema of a set, with its cases.
pub(super) struct Component {
    pub(super) schema: Value,
    pub(super) cases: Vec<Case>,
    pub(super) group: String,
    pub(super) file: String,
}

/// A value and its right verdict.
pub(super) struct Case {
    pub(super) description: String,
    pub(super) data: Box<RawValue>,
    pub(super) valid: bool,
}

/// A line of `cases.jsonl`.
#[derive(Serialize)]
struct Line<'a> {
    id: String,
    component: &'a str,
    data: &'a RawValue,
    valid: bool,
    group: &'a str,
    description: &'a str,
    file: &'a str,
}

/// The document of schemas with their names.
pub(super) fn document(title: &str, schemas: &[(String, &Value)]) -> Value {
    let schemas: Map<String, Value> =
        schemas.iter().map(|(name, schema)| (name.clone(), convert::component(schema, name))).collect();
    json!({"openapi": "3.1.0", "info": {"title": title, "version": "1"}, "components": {"schemas": schemas}})
}

/// Writes a set into its folder.
pub(super) fn set(folder: &Path, title: &str, components: &[Component]) -> Result<(), Failure> {
    let names: Vec<String> = (1..=components.len()).map(|number| format!("C{number:03}")).collect();
    let schemas: Vec<_> = names.iter().cloned().zip(components.iter().map(|component| &component.schema)).collect();
    let mut lines = String::new();
    for (name, component) in names.iter().zip(components) {
        for (index, case) in component.cases.iter().enumerate() {
            let line = Line {
                id: format!("{name}/{index}"),
                component: name,
                data: &case.data,
                valid: case.valid,
                group: &component.group,
                description: &case.description,
                file: &component.file,
            };
            let line =
                serde_json::to_string(&line).map_err(|error| Failure::Tool(format!("can't write a case: {error}")))?;
            lines.push_str(&line.replace('\n', " "));
            lines.push('\n');
        }
    }
    fs::create_dir_all(folder).doing("can't create", folder)?;
    let (api, cases) = (folder.join("openapi.json"), folder.join("cases.jsonl"));
    fs::write(&api, format!("{:#}\n", document(title, &schemas))).doing("can't write", &api)?;
    fs::write(&cases, lines).doing("can't write", &cases)
}
