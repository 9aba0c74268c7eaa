//! From bytes to values: JSON and YAML texts become a tree of [`Node`]s, within [`Limits`].

mod builder;
mod decode;
mod json;
mod limits;
mod node;
pub(crate) mod range;
mod yaml;

pub(crate) use self::limits::Limits;
pub(crate) use self::node::{Map, Node, Number};

use self::builder::Failure;
use crate::report::{Code, Diagnostic, FileId, Lines, Place, Sources};

/// Reads a file's text, JSON or YAML.
///
/// A name that ends with `.json` makes it JSON. Any other text that starts with a bracket is tried as JSON and then as
/// YAML, and the rest is YAML: as OpenAPI demands (3.1.1, "Format"), only what could also be written as JSON. Keys
/// are texts as they are written (`200`). Merge keys (`<<`) are replaced by what they bring in.
///
/// The error is the first mistake, with its line and column.
pub(crate) fn load(sources: &Sources, file: FileId, limits: &Limits) -> Result<Node, Diagnostic> {
    let text = sources.text(file);
    read(sources.name(file), text, limits).map_err(|failure| diagnostic(text, file, failure))
}

fn read(name: &str, text: &str, limits: &Limits) -> Result<Node, Failure> {
    if text.len() > limits.bytes {
        let message = format!("the file has {} bytes; {} are allowed", text.len(), limits.bytes);
        return Err(Failure::new(Code::TooLarge, message));
    }
    let mut content = text.trim_start().chars();
    let Some(first) = content.next() else {
        return Err(yaml::empty());
    };
    let named_json = name.to_ascii_lowercase().ends_with(".json");
    if !named_json && first != '{' && first != '[' {
        return yaml::read(text, limits);
    }
    let json = match json::read(text, limits) {
        Err(failure) if failure.code == Code::Syntax && !named_json => failure,
        result => return result,
    };
    match yaml::read(text, limits) {
        // What goes on with a quote or another bracket is meant as JSON.
        Err(failure) if failure.code == Code::Syntax => {
            let quoted = content.find(|next| !next.is_whitespace()).is_none_or(|next| "\"{}[]".contains(next));
            Err(if quoted { json } else { failure })
        }
        result => result,
    }
}

fn diagnostic(text: &str, file: FileId, failure: Failure) -> Diagnostic {
    let root = Place::root(file);
    let mut diagnostic = Diagnostic::new(failure.code, failure.message).at(&root);
    diagnostic.help = failure.help;
    if let Some(offset) = failure.offset {
        diagnostic = diagnostic.at_position(file, Lines::new(text).position(offset));
    }
    match failure.pointer {
        // A pointer that is deeper than any value may be is no help.
        Some(pointer) if failure.code != Code::TooDeep => {
            let place = Place::new(file, pointer);
            let first = (failure.code == Code::DuplicateKey).then(|| "first defined here".to_owned());
            diagnostic.related.extend(first.map(|text| (place.clone(), text)));
            diagnostic.at(place)
        }
        _ => diagnostic,
    }
}

#[cfg(test)]
mod tests;
