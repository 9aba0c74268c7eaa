//! YAML texts. The only place that names `serde_yaml`.

use serde::de::DeserializeSeed;
use serde_yaml::Deserializer;

use super::builder::{Builder, Failure, KEY};
use super::limits::Limits;
use super::node::Node;
use crate::report::{Code, SpanIndex, flow_too_deep};

/// Reads a YAML text that holds a single document.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Node, Failure> {
    // The parser's time grows with the square of this depth, and it reads the whole text before anything can stop it.
    if let Some(offset) = flow_too_deep(text, limits.levels()) {
        return Err(Failure::too_deep(limits.levels()).at(offset));
    }
    let builder = Builder::new(limits.levels(), limits.values(text.len()), true);
    let mut documents = Deserializer::from_str(text);
    let Some(document) = documents.next() else {
        return Err(empty());
    };
    let node = builder.root().deserialize(document).map_err(|error| failure(text, limits, &builder, &error))?;
    if documents.next().is_some() {
        return Err(more_documents(text));
    }
    if node.is_null() { Err(empty()) } else { Ok(node) }
}

pub(super) fn empty() -> Failure {
    Failure::new(Code::EmptyDocument, "there is no value in this file")
}

fn failure(text: &str, limits: &Limits, builder: &Builder, error: &serde_yaml::Error) -> Failure {
    let message = error.to_string();
    let mut failure = if let Some(failure) = builder.failure() {
        refused(failure, text, limits)
    } else if message.starts_with("recursion limit exceeded") {
        let circle = "if an alias stands inside of its own anchor, it nests without end";
        Failure::too_deep(limits.levels()).help(circle)
    } else if message.starts_with("repetition limit exceeded") {
        alias_bomb("the aliases of this file expand to too many values", text, limits)
    } else if message.contains(KEY) {
        let failure = Failure::new(Code::NotJson, "a mapping has a key that is itself a list or mapping");
        failure.help("JSON knows only texts as keys; quote the key if it is meant as a text")
    } else {
        syntax(text, &message, error)
    };
    failure.offset = failure.offset.or_else(|| Some(floor(text, error.location()?.index())));
    failure
}

/// Without aliases there are fewer values than bytes.
fn refused(failure: Failure, text: &str, limits: &Limits) -> Failure {
    let expanded = failure.code == Code::TooLarge && text.contains('*') && text.contains('&');
    if !expanded {
        return failure;
    }
    alias_bomb(&format!("{} once the aliases of this file are expanded", failure.message), text, limits)
}

/// The parser of values doesn't tell where it has given up, so the aliases are counted once more.
fn alias_bomb(message: &str, text: &str, limits: &Limits) -> Failure {
    let wide = |count| u64::try_from(count).unwrap_or(u64::MAX);
    let spans = SpanIndex::new(text);
    let failure = Failure::new(Code::AliasBomb, message)
        .help("write shared parts once, below `components`, and refer to them by `$ref`");
    // The parser's own limit is lower than ours, but not lower than one value a byte.
    let alias = spans.alias_beyond(wide(limits.values(text.len()))).or_else(|| spans.alias_beyond(wide(text.len())));
    Failure { offset: alias.map(|alias| alias.start), ..failure }
}

fn syntax(text: &str, message: &str, error: &serde_yaml::Error) -> Failure {
    let location = error.location();
    let place = location.as_ref().map(|at| format!(" at line {} column {}", at.line(), at.column()));
    let plain = place.map_or_else(|| message.to_owned(), |place| message.replacen(&place, "", 1));
    // Of forbidden characters the parser tells the offset in words only.
    let (plain, position) = match plain.split_once(" at position ") {
        Some((plain, position)) => (plain.to_owned(), position.parse().ok()),
        None => (plain, None),
    };
    let offset = position.or(location.map(|at| at.index())).map(|offset| floor(text, offset));
    let rest = offset.and_then(|offset| text.get(offset..)).unwrap_or_default();
    let help = if plain.starts_with("mapping values are not allowed") {
        Some("a text that holds `: ` must be quoted; otherwise check the indentation of this line")
    } else if rest.starts_with('\t') {
        Some("YAML is indented by spaces, never by tabs")
    } else if rest.starts_with(['@', '`', '%']) {
        Some("a text that starts with this character must be quoted")
    } else {
        None
    };
    let failure = Failure::new(Code::Syntax, format!("this is no YAML: {plain}"));
    Failure { help: help.map(str::to_owned), offset, ..failure }
}

fn more_documents(text: &str) -> Failure {
    let mut content = false;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let marker =
            line.strip_prefix("---").is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        if marker && content {
            let message = "a second document starts here; an OpenAPI description is a single one";
            return Failure::new(Code::MultipleDocuments, message).at(offset);
        }
        let head = line.trim();
        content |= !head.is_empty() && !line.starts_with(['#', '%']);
        offset += line.len();
    }
    Failure::new(Code::Syntax, "this is no YAML: there is more text after the end of the document")
        .help("a colon after a key needs a space behind it, and all keys of a mapping the same indentation")
}

/// The start of the character at a byte offset.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
