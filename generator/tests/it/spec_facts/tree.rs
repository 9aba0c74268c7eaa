//! Checks on the document as a plain tree, for what the typed reading cannot show.

use serde_yaml::Value;

/// Compares what the file says with what its reader wrote back. `required: false`, the default, may
/// be missing from `kept`; nothing else may.
pub(super) fn find_lost(source: &Value, kept: &Value, at: &mut Vec<String>, mismatches: &mut Vec<String>) {
    match (source, kept) {
        (Value::Mapping(source), Value::Mapping(kept)) => {
            for (key, value) in source {
                at.push(key_text(key));
                match kept.get(key) {
                    Some(kept) => find_lost(value, kept, at, mismatches),
                    None if key == "required" && *value == Value::Bool(false) => {}
                    None => mismatches.push(format!("{}: not taken by the reader", place(at))),
                }
                at.pop();
            }
        }
        (Value::Sequence(source), Value::Sequence(kept)) if source.len() == kept.len() => {
            for (index, (value, kept)) in source.iter().zip(kept).enumerate() {
                at.push(index.to_string());
                find_lost(value, kept, at, mismatches);
                at.pop();
            }
        }
        _ if source == kept => {}
        _ => mismatches.push(format!("{}: read as {kept:?}, not {source:?}", place(at))),
    }
}

/// Asks for a description wherever the standard has room for one, save beside `$ref`, in array
/// items and in media types: what holds those is described. Operations need a summary too.
pub(super) fn find_undescribed(value: &Value, at: &mut Vec<String>, mismatches: &mut Vec<String>) {
    let is_operation = value.get("operationId").is_some();
    if (is_operation || is_due_by_place(at)) && value.is_mapping() && value.get("$ref").is_none() {
        for keyword in ["summary", "description"] {
            let is_asked = is_operation || keyword == "description";
            let words = value.get(keyword).and_then(Value::as_str);
            if is_asked && words.is_none_or(|words| words.trim().is_empty()) {
                mismatches.push(format!("{}: no {keyword}", place(at)));
            }
        }
    }
    match value {
        Value::Mapping(members) => {
            for (key, member) in members {
                at.push(key_text(key));
                find_undescribed(member, at, mismatches);
                at.pop();
            }
        }
        Value::Sequence(members) => {
            for (index, member) in members.iter().enumerate() {
                at.push(index.to_string());
                find_undescribed(member, at, mismatches);
                at.pop();
            }
        }
        _ => {}
    }
}

fn is_due_by_place(at: &[String]) -> bool {
    const MEMBERS_OF: [&str; 7] =
        ["parameters", "properties", "responses", "schemas", "securitySchemes", "servers", "tags"];
    match at {
        [.., parent, _] if MEMBERS_OF.contains(&parent.as_str()) => true,
        [.., key] => key == "info" || key == "requestBody",
        [] => false,
    }
}

fn key_text(key: &Value) -> String {
    key.as_str().unwrap_or("(not a string)").to_owned()
}

/// A JSON pointer (RFC 6901), as a URI fragment but without percent-encoding.
fn place(at: &[String]) -> String {
    let segments = at.iter().map(|key| key.replace('~', "~0").replace('/', "~1"));
    segments.fold("#".to_owned(), |place, segment| place + "/" + &segment)
}
