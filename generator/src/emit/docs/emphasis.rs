//! Which runs of `*`, `_` and `~` are emphasis: `CommonMark` §6.2, and strikethrough, GFM §6.5.
//!
//! A run closes the nearest open one that is equal to it. That is simpler than the standard, which can divide runs,
//! and takes linear time.

use std::collections::BTreeMap;

use super::inline::Token;
use super::tree::{Kind, Style};

/// A run of one mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run<'a> {
    pub(super) text: &'a str,
    opens: bool,
    closes: bool,
}

impl<'a> Run<'a> {
    /// The run between two characters, if it can open or close something.
    pub(super) fn between(text: &'a str, before: char, after: char) -> Option<Self> {
        style(text)?;
        let blank = char::is_whitespace;
        let mark = |c: char| !blank(c) && !c.is_alphanumeric();
        let left = !blank(after) && (!mark(after) || blank(before) || mark(before));
        let right = !blank(before) && (!mark(before) || blank(after) || mark(after));
        let underscore = text.starts_with('_');
        let opens = left && (!underscore || !right || mark(before));
        let closes = right && (!underscore || !left || mark(after));
        (opens || closes).then_some(Self { text, opens, closes })
    }
}

fn style(run: &str) -> Option<Style> {
    match run {
        "*" | "_" => Some(Style::Emphasis),
        "**" | "__" | "***" | "___" => Some(Style::Strong),
        "~~" => Some(Style::Strikethrough),
        _ => None,
    }
}

/// Makes emphasis of runs, given by their places among the tokens.
pub(super) fn pair(tokens: &mut [Token<'_>], runs: Vec<usize>) {
    let mut open: Vec<(usize, &str)> = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for at in runs {
        let Some(&Token::Run(run)) = tokens.get(at) else {
            continue;
        };
        let count = counts.entry(run.text).or_default();
        if run.closes && *count > 0 {
            while let Some((start, text)) = open.pop() {
                counts.entry(text).and_modify(|count| *count -= 1);
                if text == run.text {
                    mark(tokens, start, at, text);
                    break;
                }
            }
        } else if run.opens {
            *count += 1;
            open.push((at, run.text));
        }
    }
}

fn mark(tokens: &mut [Token<'_>], start: usize, end: usize, text: &str) {
    let Some(kind) = style(text).map(Kind::Styled) else {
        return;
    };
    if let Some(token) = tokens.get_mut(start) {
        *token = Token::Start(kind.clone());
    }
    if let Some(token) = tokens.get_mut(end) {
        *token = Token::End(kind);
    }
}
