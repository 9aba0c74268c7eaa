//! HTML in descriptions: tags, comments and entities.
//!
//! Tags that have a counterpart in Markdown become that; tags that only group or colour go, their content stays.
//! All others, such as the place-holder in `/users/<name>`, are text.

use super::clean::visible;
use super::tree::Style;

/// The longest tag that is looked at, in bytes.
const MAX_TAG: usize = 2000;

/// What a tag stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Break,
    Rule,
    /// A paragraph, or what begins a line of its own like one.
    Paragraph,
    Heading,
    Quote,
    List,
    NumberedList,
    Item,
    Table,
    Row,
    Cell,
    Styled(Style),
    Link,
    Image,
    Code,
    Preformatted,
    /// Has a meaning for the eye only.
    Inline,
    Superscript,
}

/// A tag at some place of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub(super) element: Element,
    pub(super) name: &'a str,
    pub(super) closing: bool,
    pub(super) attributes: &'a str,
    /// In bytes, with both angle brackets.
    pub(super) len: usize,
}

fn element(name: &str) -> Option<Element> {
    Some(match name.to_ascii_lowercase().as_str() {
        "br" => Element::Break,
        "hr" => Element::Rule,
        "p" | "div" | "section" | "article" | "details" | "summary" | "center" | "para" | "dl" | "dd" | "caption" => {
            Element::Paragraph
        }
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "fullname" => Element::Heading,
        "blockquote" | "note" | "important" | "aside" => Element::Quote,
        "ul" | "menu" => Element::List,
        "ol" => Element::NumberedList,
        "li" | "dt" => Element::Item,
        "table" => Element::Table,
        "tr" => Element::Row,
        "td" | "th" => Element::Cell,
        "b" | "strong" => Element::Styled(Style::Strong),
        "i" | "em" | "cite" | "dfn" => Element::Styled(Style::Emphasis),
        "s" | "del" | "strike" => Element::Styled(Style::Strikethrough),
        "a" => Element::Link,
        "img" => Element::Image,
        "code" | "tt" | "kbd" | "samp" => Element::Code,
        "pre" => Element::Preformatted,
        "sup" => Element::Superscript,
        "span" | "font" | "u" | "small" | "big" | "sub" | "ins" | "mark" | "nobr" | "thead" | "tbody" | "tfoot"
        | "var" | "abbr" => Element::Inline,
        _ => return None,
    })
}

impl<'a> Tag<'a> {
    /// The tag at the start of `text`, which begins with `<`, if it is one of those known.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let after = text.strip_prefix('<')?;
        let closing = after.starts_with('/');
        let after = after.strip_prefix('/').unwrap_or(after);
        let name = after.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
        let element = element(name)?;
        let rest = after.get(name.len()..)?;
        if !rest.starts_with([' ', '\n', '/', '>']) {
            return None;
        }
        let end = tag_end(rest)?;
        let attributes = rest.get(..end)?;
        Some(Self { element, name, closing, attributes, len: text.len() - rest.len() + end + 1 })
    }

    /// The value of an attribute, its entities replaced.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes;
        while let Some((before, after)) = rest.split_once('=') {
            let found = before.split_whitespace().next_back().is_some_and(|word| word.eq_ignore_ascii_case(name));
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (value, next) = match quote {
                Some(quote) => after.get(1..)?.split_once(quote)?,
                None => after.split_once([' ', '\n']).unwrap_or((after, "")),
            };
            if found {
                return Some(decode(value));
            }
            rest = next;
        }
        None
    }
}

/// Where the `>` is that ends a tag: one in quotes does not.
fn tag_end(rest: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate().take(MAX_TAG) {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The length of the comment at the start of `text`, in bytes.
pub(super) fn comment(text: &str) -> Option<usize> {
    let after = text.strip_prefix("<!--")?;
    after.find("-->").map(|end| end + "<!---->".len())
}

/// Where `</name` begins at the earliest, however its letters are written.
pub(super) fn find_closing(text: &str, name: &str) -> Option<usize> {
    text.match_indices("</").map(|(at, _)| at).find(|&at| {
        let found = text.as_bytes().get(at + 2..at + 2 + name.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
            && text.as_bytes().get(at + 2 + name.len()).is_none_or(|b| !b.is_ascii_alphanumeric())
    })
}

/// The text of code or preformatted text: without tags, entities replaced.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, _)) = rest.split_once('<') {
        out.push_str(&decode(before));
        rest = rest.get(before.len()..).unwrap_or_default();
        let tag = Tag::read(rest);
        match tag.map(|tag| tag.element) {
            Some(Element::Break) => out.push('\n'),
            Some(_) => {}
            None => out.push('<'),
        }
        rest = rest.get(tag.map_or(1, |tag| tag.len)..).unwrap_or_default();
    }
    out.push_str(&decode(rest));
    out
}

/// The text with its entities replaced.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, _)) = rest.split_once('&') {
        out.push_str(before);
        rest = rest.get(before.len()..).unwrap_or_default();
        let (c, len) = entity(rest).unwrap_or(('&', 1));
        out.extend(visible(c));
        rest = rest.get(len..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The character that an entity reference (`CommonMark` §2.5) at the start of `text` stands for, and the
/// reference's length in bytes. Of the names, those that descriptions use.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix('&')?;
    let end = body.bytes().take(12).position(|b| b == b';')?;
    let name = body.get(..end)?;
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        "hellip" => '…',
        "bull" => '•',
        "middot" => '·',
        "copy" => '©',
        "reg" => '®',
        "trade" => '™',
        "deg" => '°',
        "euro" => '€',
        "pound" => '£',
        "sect" => '§',
        "para" => '¶',
        "plusmn" => '±',
        "times" => '×',
        "ne" => '≠',
        "le" => '≤',
        "ge" => '≥',
        "larr" => '←',
        "rarr" => '→',
        "lbrace" | "lcub" => '{',
        "rbrace" | "rcub" => '}',
        "lbrack" | "lsqb" => '[',
        "rbrack" | "rsqb" => ']',
        _ => numeric(name.strip_prefix('#')?)?,
    };
    Some((c, end + 2))
}

fn numeric(digits: &str) -> Option<char> {
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    // `+1` parses as a number too.
    let code = code.ok().filter(|_| digits.bytes().all(|b| b.is_ascii_alphanumeric()))?;
    Some(char::from_u32(code).filter(|&c| c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_end_outside_quotes() {
        let text = "<a title='>' HREF=\"https://a.example/?b&amp;c\" x>";
        let tag = Tag::read(text).unwrap();
        assert_eq!((tag.element, tag.closing, tag.len), (Element::Link, false, text.len()));
        assert_eq!(tag.attribute("href").as_deref(), Some("https://a.example/?b&c"));
        assert_eq!(tag.attribute("title").as_deref(), Some(">"));
        assert_eq!(tag.attribute("id"), None);
        assert!(Tag::read("</P>").is_some_and(|tag| tag.closing && tag.element == Element::Paragraph));
        for text in ["<id>", "<p", "<p <b>", "<p-x>", "< p>", "<b\"", "<>", "</>"] {
            assert_eq!(Tag::read(text), None, "{text}");
        }
    }

    #[test]
    fn entities_are_characters() {
        assert_eq!(decode("&lt;&amp;amp;&#65;&#x42; &c; & &#xD800; &#+1; &nbsp;|"), "<&amp;AB &c; & \u{FFFD} &#+1;  |");
        assert_eq!(decode("a&#x202E;b&#0;"), "ab\u{FFFD}");
    }

    #[test]
    fn code_has_no_tags() {
        assert_eq!(plain("a <i>b</i><br>c &lt;d&gt; <e>"), "a b\nc <d> <e>");
        assert_eq!(find_closing("</codex></CODE >", "code"), Some(8));
        assert_eq!(comment("<!-- a > b -->c"), Some(14));
    }
}
