//! What is in a paragraph: `CommonMark` §6, with HTML tags as marks of their own.
//!
//! [`super::scan`] finds the tokens; here they become parts of the tree.

use std::collections::{BTreeMap, BTreeSet};

use super::emphasis::Run;
use super::html::{Element, Tag};
use super::link;
use super::scan;
use super::tree::{Builder, Kind};

/// The longest label that is looked up, in bytes.
pub(super) const MAX_LABEL: usize = 200;

/// What paragraphs need to know of the whole description.
#[derive(Debug, Default)]
pub(super) struct Context {
    /// The targets that may stay, and those that may not, by the label of the link reference definition
    /// (`CommonMark` §4.7).
    pub(super) targets: BTreeMap<String, Option<String>>,
    /// The names of all tags that are closed somewhere. One that never is, is a place-holder: `/users/<code>`.
    pub(super) closed: BTreeSet<String>,
}

impl Context {
    pub(super) fn new(text: &str) -> Self {
        let names = text.split("</").skip(1);
        let names = names.filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next());
        Self { targets: BTreeMap::new(), closed: names.map(str::to_ascii_lowercase).collect() }
    }
}

/// The form in which labels are compared.
pub(super) fn label(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// The labels in brackets that may refer to a definition, in the form of [`label`].
pub(super) fn references(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices('[') {
        let rest = text.get(at + 1..).unwrap_or_default();
        let end = rest.bytes().take(MAX_LABEL).position(|b| b == b'[' || b == b']');
        let inside = end.and_then(|end| rest.split_at_checked(end));
        if let Some((name, _)) = inside.filter(|(_, after)| after.starts_with(']') && !after.starts_with("]:")) {
            found.insert(label(name));
        }
    }
    found
}

/// A piece of a paragraph.
#[derive(Clone, Debug)]
pub(super) enum Token<'a> {
    Text(&'a str),
    Char(char),
    Leaf(Kind),
    Block(Kind),
    Tag(Tag<'a>),
    /// A run of `*`, `_` or `~`, as long as nothing is made of it.
    Run(Run<'a>),
    Start(Kind),
    /// The end of what [`Self::Start`] opened.
    End(Kind),
    /// What has become part of another token.
    Nothing,
}

/// Reads the text of a paragraph, heading or cell into the part that is open.
pub(super) fn read(text: &str, context: &Context, builder: &mut Builder) {
    for token in scan::tokens(text, context) {
        feed(token, builder);
    }
}

fn feed(token: Token<'_>, builder: &mut Builder) {
    match token {
        Token::Text(text) => builder.text(text),
        Token::Run(run) => builder.text(run.text),
        Token::Char(c) => builder.text(c.encode_utf8(&mut [0; 4])),
        Token::Leaf(kind) => builder.leaf(kind),
        Token::Block(kind) => builder.block(kind),
        Token::Start(kind) => builder.open(kind),
        Token::End(Kind::Styled(style)) => builder.close(|open| *open == Kind::Styled(style)),
        Token::End(kind) => {
            builder.close(|open| std::mem::discriminant(open) == std::mem::discriminant(&kind));
        }
        Token::Tag(tag) => feed_tag(&tag, builder),
        Token::Nothing => {}
    }
}

fn feed_tag(tag: &Tag<'_>, builder: &mut Builder) {
    let kind = match tag.element {
        Element::Break => return builder.leaf(Kind::Break),
        Element::Rule => return builder.block(Kind::Rule),
        Element::Paragraph => return builder.separate(),
        Element::Superscript if !tag.closing => return builder.text("^"),
        Element::Superscript | Element::Inline | Element::Code | Element::Preformatted => return,
        Element::Image => return feed_image(tag, builder),
        Element::Heading => Kind::Heading,
        Element::Quote => Kind::Quote,
        Element::List => Kind::List(None),
        Element::NumberedList => Kind::List(Some(1)),
        Element::Item => Kind::Item,
        Element::Table => Kind::Table,
        Element::Row => Kind::Row,
        Element::Cell => Kind::Cell,
        Element::Styled(style) => Kind::Styled(style),
        Element::Link if tag.closing => Kind::Link(String::new()),
        Element::Link => match tag.attribute("href").as_deref().and_then(link::target) {
            Some(target) => Kind::Link(target),
            None => return,
        },
    };
    feed(if tag.closing { Token::End(kind) } else { Token::Start(kind) }, builder);
}

fn feed_image(tag: &Tag<'_>, builder: &mut Builder) {
    let alt = tag.attribute("alt").unwrap_or_default();
    match tag.attribute("src").as_deref().and_then(link::target) {
        Some(target) => {
            feed(Token::Start(Kind::Link(target.clone())), builder);
            builder.text(&alt);
            feed(Token::End(Kind::Link(target)), builder);
        }
        None => builder.text(&alt),
    }
}
