//! Small pieces that every emitter uses.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::docs;
use crate::ir::{Name, variable};

/// An identifier that `naming` has made.
pub(super) fn ident(name: &Name) -> Ident {
    raw(&name.ident)
}

/// An identifier, with `r#` in front if it is a raw one.
pub(super) fn raw(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// How the rows of a macro call their fields' variables: not at all, unless one of them could be taken for a constant.
pub(super) struct Variables(bool);

impl Variables {
    pub(super) fn of<'n>(mut fields: impl Iterator<Item = &'n Name>) -> Self {
        Self(fields.any(|name| variable(&name.ident) != name.ident))
    }

    pub(super) fn of_row(&self, name: &Name) -> Option<TokenStream> {
        let variable = raw(&variable(&name.ident));
        self.0.then(|| quote!(as #variable))
    }
}

/// An unsuffixed number.
pub(super) fn count(n: u64) -> Literal {
    Literal::u64_unsuffixed(n)
}

/// An index.
pub(super) fn index(n: usize) -> Literal {
    Literal::usize_unsuffixed(n)
}

/// What to say of something that the document does not describe: what it is called there, if its name here doesn't tell. Words
/// are the same in whatever case they are written, and whatever is between them.
pub(super) fn called(what: &str, name: &Name) -> String {
    // Words are what we have made of its place.
    if name.hint.contains(' ') { String::new() } else { called_as(what, &name.hint, name) }
}

/// The same for something that is called otherwise than its name was made of.
pub(super) fn called_as(what: &str, wire: &str, name: &Name) -> String {
    let letters = |name: &str| -> String {
        name.chars().filter(|part| !matches!(part, '_' | '-' | ' ')).flat_map(char::to_lowercase).collect()
    };
    let is_told = letters(wire) == letters(name.ident.trim_start_matches("r#"));
    if is_told { String::new() } else { format!("The {what} {}.", code(wire)) }
}

/// A doc comment of paragraphs in Markdown; `otherwise` if they say nothing, and none if that doesn't either.
pub(super) fn doc(paragraphs: &[String], otherwise: &str) -> TokenStream {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let text = docs::sanitize(paragraph);
        if !lines.is_empty() && !text.is_empty() {
            lines.push(String::new());
        }
        lines.extend(text);
    }
    if lines.is_empty() && !otherwise.is_empty() {
        lines.push(otherwise.to_owned());
    }
    doc_lines(&lines)
}

/// A doc comment of lines that are safe as they are.
pub(super) fn doc_lines(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Text of the document inside a code span of a doc comment.
pub(super) fn code(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() || is_bidi(c) { ' ' } else { c }).collect();
    match plain.trim() {
        "" => "(empty)".to_owned(),
        // A run of backticks is fenced by a longer one (CommonMark, section 6.1).
        text if text.contains('`') => {
            let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
        text => format!("`{text}`"),
    }
}

/// Characters that change the direction of text: rustc refuses them in comments.
fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}
