//! Numbers beyond the range of a double. JSON's grammar has them, but no reader of values does: one parser refuses them,
//! the other hands them on as texts.

use super::builder::Failure;
use super::node::Node;
use crate::report::{Code, Pointer, SpanIndex};

/// Whether a text reads as a number that no double holds.
pub(super) fn is_beyond(text: &str) -> bool {
    let numeric = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E');
    text.bytes().all(numeric) && text.parse().is_ok_and(f64::is_infinite)
}

/// What to say of such a number.
pub(super) fn failure(pointer: Pointer) -> Failure {
    let failure = Failure::new(Code::TooLarge, "this number is beyond the range of a double, so it can't be read");
    let help = "write a number between -1.79e308 and 1.79e308, leave a bound out if there is none, or quote it if a text is meant";
    Failure { pointer: Some(pointer), ..failure.help(help) }
}

/// The first of those numbers in a YAML text. A value doesn't tell whether it was quoted; its text does.
pub(super) fn find(node: &Node, text: &str) -> Option<Failure> {
    first(node, Pointer::root(), &SpanIndex::new(text), text)
}

fn first(node: &Node, pointer: Pointer, spans: &SpanIndex, text: &str) -> Option<Failure> {
    match node {
        Node::Array(elements) => {
            let mut elements = elements.iter().enumerate();
            elements.find_map(|(index, element)| first(element, pointer.index(index), spans, text))
        }
        Node::Object(members) => {
            members.iter().find_map(|(key, member)| first(member, pointer.child(key), spans, text))
        }
        Node::String(value) if is_beyond(value) => {
            let span = spans.locate(&pointer).filter(|span| span.exact)?;
            let start = span.value.start;
            let plain = text.get(span.value) == Some(value) && !is_text(text.get(..start)?);
            plain.then(|| failure(pointer))
        }
        _ => None,
    }
}

/// Whether what stands before a scalar makes it a text: a tag such as `!!str`, perhaps with an anchor, or the header of a
/// block.
fn is_text(before: &str) -> bool {
    let line = before.trim_end().lines().next_back().unwrap_or_default();
    let line = line.split(" #").next().unwrap_or_default();
    let mut properties = line.split_whitespace().rev().take_while(|word| word.starts_with(['!', '&', '|', '>']));
    properties.any(|word| !word.starts_with('&'))
}
