//! The first paragraph as one short line.

use super::escape::{self, Place};
use super::fill::{self, PLAIN, Word};
use super::tree::{Kind, Node};

/// Words with a full stop that ends no sentence.
const ABBREVIATIONS: [&str; 6] = ["e.g.", "i.e.", "cf.", "vs.", "approx.", "no."];

pub(super) fn first_paragraph(root: &Node, max: usize) -> String {
    let found = root.children.iter().find(|block| block.kind == Kind::Paragraph);
    let found = found.or_else(|| first(root, &Kind::Paragraph)).or_else(|| first(root, &Kind::Heading));
    found.map_or_else(String::new, |paragraph| shorten(&paragraph.children, max))
}

/// The first part of a kind, in reading order.
fn first<'a>(node: &'a Node, kind: &Kind) -> Option<&'a Node> {
    if node.kind == *kind { Some(node) } else { node.children.iter().find_map(|child| first(child, kind)) }
}

fn shorten(parts: &[Node], max: usize) -> String {
    let mut words = Vec::new();
    for word in fill::words(parts, PLAIN) {
        match word {
            Word::Text(text) if words.is_empty() => {
                let mut first = String::new();
                escape::push_first_word(&mut first, &text);
                words.push(first);
            }
            Word::Text(text) => words.push(text),
            Word::Break => {}
        }
    }
    let (mut length, mut sentence, mut fitting) = (0, 0, 0);
    for (count, word) in (1..).zip(&words) {
        length += word.chars().count() + usize::from(count > 1);
        if length > max {
            break;
        }
        let next = words.get(count);
        if next.is_none_or(|next| ends_sentence(word, next)) {
            sentence = count;
        }
        if length < max {
            fitting = count;
        }
    }
    match (sentence, fitting) {
        (0, 0) => cut(parts, max),
        (0, _) => words.get(..fitting).unwrap_or_default().join(" ") + "…",
        _ => words.get(..sentence).unwrap_or_default().join(" "),
    }
}

/// Whether the word ends a sentence, if `next` follows.
fn ends_sentence(word: &str, next: &str) -> bool {
    let core = word.trim_end_matches([')', '"', '\'', '”', '’']);
    let start = core.trim_start_matches(['(', '"', '\'', '“', '‘']).to_lowercase();
    core.ends_with(['.', '!', '?', '。', '！', '？'])
        && core.chars().any(char::is_alphabetic)
        && !ABBREVIATIONS.contains(&start.as_str())
        && !next.starts_with(char::is_lowercase)
}

/// As much as fits of a first word that is too long; of code and addresses too, as text.
fn cut(parts: &[Node], max: usize) -> String {
    let text = plain(parts);
    let word = text.split(' ').find(|word| !word.is_empty()).unwrap_or_default();
    let Some(room) = max.checked_sub(1) else {
        return String::new();
    };
    let mut keep = room;
    while keep > 0 {
        let raw: String = word.chars().take(keep).collect();
        let mut escaped = String::new();
        escape::push_text(&mut escaped, &raw, Place::Paragraph);
        let mut out = String::new();
        escape::push_first_word(&mut out, &escaped);
        let over = out.chars().count().saturating_sub(room);
        if over == 0 {
            return out + "…";
        }
        // A character takes two places at most.
        keep = keep.saturating_sub(over.div_ceil(2));
    }
    String::from("…")
}

fn plain(parts: &[Node]) -> String {
    let mut out = String::new();
    for part in parts {
        match &part.kind {
            Kind::Text(text) | Kind::Code(text) | Kind::Url(text) => out.push_str(text),
            Kind::Break => out.push(' '),
            _ => out.push_str(&plain(&part.children)),
        }
    }
    out
}
