//! Descriptions of an OpenAPI document, made safe to be doc comments.
//!
//! A description is `CommonMark` (OpenAPI 3.1 §4.5), in practice often HTML or neither, and whoever wrote it did
//! not think of rustdoc: `[id]` would be a broken link, an indented line a doctest, `<token>` an open tag. So a
//! description is never copied. It is read into a tree ([`block`] for lines, [`inline`] and [`html`] for what is
//! in them), and the tree is written again in the small part of Markdown that every reader takes alike
//! ([`write`], [`fill`], [`escape`]).
//!
//! What the output never has, whatever the input: raw HTML, reference links, targets other than `http`, `https`
//! and `mailto`, headings, code blocks of another language than `text`, tabs, control characters and bidi
//! overrides, blanks at a line's end. No input panics, and time and output grow linearly with the input.

mod block;
mod clean;
mod escape;
mod fill;
mod html;
mod inline;
mod line;
mod link;
mod summary;
mod tree;
mod write;

/// The lines of a doc comment, without `///` and without the blank that follows it.
///
/// No line at all when the description says nothing; the caller then leaves the comment out.
pub(crate) fn sanitize(markdown: &str) -> Vec<String> {
    write::lines(&block::read(markdown))
}

/// One line for a field, an argument or an entry of a list: the first paragraph, with code and links but without
/// emphasis, shortened at a sentence's end to at most `max` characters (Unicode scalar values).
///
/// Where not even a sentence fits, it ends after a word with `…`. Empty when there is no paragraph.
pub(crate) fn summary(markdown: &str, max: usize) -> String {
    summary::first_paragraph(&block::read(markdown), max)
}
