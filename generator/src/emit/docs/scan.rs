//! The tokens of a paragraph.
//!
//! One pass finds them; brackets are paired as they close, emphasis when a link or the paragraph ends. Each look
//! ahead is bounded or, once it has failed, not tried again, so the time is linear.

use std::collections::{BTreeMap, BTreeSet};

use super::emphasis::{self, Run};
use super::html::{self, Element, Tag};
use super::inline::{Context, MAX_LABEL, Token, label};
use super::link;
use super::tree::Kind;

/// How many open brackets are remembered.
const MAX_BRACKETS: usize = 32;

#[derive(Clone, Copy, Debug)]
struct Bracket {
    /// Its token.
    token: usize,
    /// Where the text after it begins.
    start: usize,
    image: bool,
    /// Whether it can still become a link: not around another.
    active: bool,
}

/// The tokens of the text of a paragraph, heading or cell.
pub(super) fn tokens<'a>(text: &'a str, context: &'a Context) -> Vec<Token<'a>> {
    let mut scanner = Scanner::new(text, context);
    scanner.scan();
    scanner.tokens
}

struct Scanner<'a> {
    text: &'a str,
    context: &'a Context,
    /// How far the text has been read, and from where on no token has been made of it.
    at: usize,
    pending: usize,
    tokens: Vec<Token<'a>>,
    /// The brackets that are open.
    brackets: Vec<Bracket>,
    /// Where the runs are that may be emphasis.
    runs: Vec<usize>,
    /// Where the last run of backticks of each length is.
    fences: BTreeMap<usize, usize>,
    /// What has been looked for in vain.
    missing: BTreeSet<&'a str>,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, context: &'a Context) -> Self {
        Self {
            text,
            context,
            at: 0,
            pending: 0,
            tokens: Vec::new(),
            brackets: Vec::new(),
            runs: Vec::new(),
            fences: backticks(text).map(|(at, len)| (len, at)).collect(),
            missing: BTreeSet::new(),
        }
    }

    fn scan(&mut self) {
        while let Some(found) = self.rest().find(['\\', '`', '<', '&', '[', ']', '!', '*', '_', '~', '\n', ':']) {
            self.at += found;
            let rest = self.rest();
            match rest.as_bytes().first() {
                Some(b'\\') => self.backslash(rest),
                Some(b'`') => self.backticks(rest),
                Some(b'<') => self.angle(rest),
                Some(b'&') => self.entity(rest),
                Some(b'!') if rest.starts_with("![") => self.open_bracket(2),
                Some(b'[') => self.open_bracket(1),
                Some(b']') => self.close_bracket(rest),
                Some(b'*' | b'_' | b'~') => self.run(rest),
                Some(b'\n') => self.line_end(),
                Some(b':') if rest.starts_with("://") => self.url(),
                _ => self.at += 1,
            }
        }
        self.at = self.text.len();
        self.flush();
        emphasis::pair(&mut self.tokens, std::mem::take(&mut self.runs));
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Makes a token of the text that has none yet.
    fn flush(&mut self) {
        let text = self.text.get(self.pending..self.at).unwrap_or_default();
        if !text.is_empty() {
            self.tokens.push(Token::Text(text));
        }
        self.pending = self.at;
    }

    /// Adds a token for the next `len` bytes.
    fn token(&mut self, token: Token<'a>, len: usize) {
        self.flush();
        self.tokens.push(token);
        self.at += len;
        self.pending = self.at;
    }

    fn backslash(&mut self, rest: &'a str) {
        match rest.chars().nth(1) {
            Some('\n') => self.token(Token::Leaf(Kind::Break), 2),
            Some(c) if c.is_ascii_punctuation() => self.token(Token::Char(c), 2),
            _ => self.at += 1,
        }
    }

    fn line_end(&mut self) {
        let before = self.text.get(self.pending..self.at).unwrap_or_default();
        let token = if before.ends_with("  ") { Token::Leaf(Kind::Break) } else { Token::Char(' ') };
        self.token(token, 1);
    }

    fn backticks(&mut self, rest: &'a str) {
        let len = rest.len() - rest.trim_start_matches('`').len();
        let after = rest.get(len..).unwrap_or_default();
        let closes = self.fences.get(&len).is_some_and(|&last| last > self.at);
        let run = closes.then(|| backticks(after).find(|run| run.1 == len));
        match run.flatten() {
            Some((end, _)) => {
                let code = after.get(..end).unwrap_or_default();
                self.code(code.replace('\n', " "), len + end + len);
            }
            None => self.at += len,
        }
    }

    fn code(&mut self, code: String, len: usize) {
        self.token(if code.trim().is_empty() { Token::Char(' ') } else { Token::Leaf(Kind::Code(code)) }, len);
    }

    /// Looks for something in the rest of the text, unless it is known that it isn't there.
    fn find(&mut self, what: &'a str, find: impl Fn(&'a str) -> Option<usize>) -> Option<usize> {
        if self.missing.contains(what) {
            return None;
        }
        let found = find(self.rest());
        if found.is_none() {
            self.missing.insert(what);
        }
        found
    }

    fn entity(&mut self, rest: &'a str) {
        match html::entity(rest) {
            Some((c, len)) => match super::clean::visible(c) {
                Some(c) => self.token(Token::Char(c), len),
                None => self.token(Token::Nothing, len),
            },
            None => self.at += 1,
        }
    }

    fn angle(&mut self, rest: &'a str) {
        let comment = rest.starts_with("<!--").then(|| self.find("-->", html::comment)).flatten();
        if let Some(len) = comment {
            return self.token(Token::Nothing, len);
        }
        if let Some((address, url)) = link::autolink(rest) {
            let token = url.map_or(Token::Text(address), |url| Token::Leaf(Kind::Url(url)));
            return self.token(token, address.len() + 2);
        }
        let Some(tag) = Tag::read(rest) else {
            self.at += 1;
            return;
        };
        let alone = matches!(
            tag.element,
            Element::Break | Element::Rule | Element::Image | Element::Item | Element::Row | Element::Cell
        ) || tag.name.eq_ignore_ascii_case("p");
        if tag.closing || alone || self.context.closed.contains(&tag.name.to_ascii_lowercase()) {
            match tag.element {
                Element::Code | Element::Preformatted if !tag.closing => self.raw(&tag, rest),
                _ => self.token(Token::Tag(tag), tag.len),
            }
        } else {
            self.at += tag.len;
        }
    }

    /// Code in tags, in which Markdown means nothing.
    fn raw(&mut self, tag: &Tag<'a>, rest: &'a str) {
        match self.find(tag.name, |rest| html::find_closing(rest.get(tag.len..)?, tag.name)) {
            Some(end) => {
                let code = html::plain(rest.get(tag.len..tag.len + end).unwrap_or_default());
                let len = tag.len + end;
                // The closing tag follows, and says nothing more.
                if tag.element == Element::Preformatted {
                    self.token(Token::Block(Kind::CodeBlock(code)), len);
                } else {
                    self.code(code.replace('\n', " "), len);
                }
            }
            None => self.at += tag.len,
        }
    }

    /// An address without angle brackets. The scheme has been read as text.
    fn url(&mut self) {
        let before = self.text.get(self.pending..self.at).unwrap_or_default();
        let scheme = ["https", "http"].into_iter().find(|scheme| before.ends_with(scheme));
        let start = self.at - scheme.map_or(0, str::len);
        let rest = self.text.get(start..).unwrap_or_default();
        let len = scheme.map_or(0, |scheme| link::bare_url(rest, &format!("{scheme}://")));
        if len == 0 {
            self.at += 1;
            return;
        }
        self.at = start;
        let url = html::decode(rest.get(..len).unwrap_or_default());
        self.token(Token::Leaf(Kind::Url(url)), len);
    }

    fn open_bracket(&mut self, len: usize) {
        if self.brackets.len() == MAX_BRACKETS {
            self.brackets.remove(0);
        }
        self.flush();
        let start = self.at + len;
        self.brackets.push(Bracket { token: self.tokens.len(), start, image: len == 2, active: true });
        self.token(Token::Text(self.text.get(self.at..start).unwrap_or_default()), len);
    }

    fn close_bracket(&mut self, rest: &'a str) {
        let after = rest.get(1..).unwrap_or_default();
        let bracket = self.brackets.pop().filter(|bracket| bracket.active);
        let Some((bracket, (target, len))) = bracket.and_then(|bracket| Some((bracket, self.link(bracket, after)?)))
        else {
            self.at += 1;
            return;
        };
        self.flush();
        // Emphasis does not cross the border of a link.
        let inside = self.runs.split_off(self.runs.partition_point(|&token| token < bracket.token));
        emphasis::pair(&mut self.tokens, inside);
        // A target that may not stay leaves the text behind.
        let (start, end) = match target {
            Some(target) => (Token::Start(Kind::Link(target)), Token::End(Kind::Link(String::new()))),
            None => (Token::Nothing, Token::Nothing),
        };
        if let Some(token) = self.tokens.get_mut(bracket.token) {
            *token = start;
        }
        self.token(end, 1 + len);
        if !bracket.image {
            self.brackets.iter_mut().filter(|other| !other.image).for_each(|other| other.active = false);
        }
    }

    /// What makes the bracket a link: its target, if that may stay, and the length of what follows the bracket.
    fn link(&self, bracket: Bracket, after: &str) -> Option<(Option<String>, usize)> {
        if let Some((target, len)) = link::inline_target(after) {
            return Some((target, len));
        }
        if self.context.targets.is_empty() {
            return None;
        }
        let inside = self.text.get(bracket.start..self.at)?;
        let explicit = after.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(name, _)| name);
        let (name, len) = match explicit.filter(|name| name.len() <= MAX_LABEL) {
            Some("") => (inside, 2),
            Some(name) => (name, name.len() + 2),
            None => (inside, 0),
        };
        let target = Some(name)
            .filter(|name| name.len() <= MAX_LABEL)
            .and_then(|name| self.context.targets.get(&label(name)))?;
        Some((target.clone(), len))
    }

    fn run(&mut self, rest: &'a str) {
        let mark = rest.chars().next().unwrap_or_default();
        let len = rest.len() - rest.trim_start_matches(mark).len();
        let text = rest.get(..len).unwrap_or_default();
        let before = self.text.get(..self.at).and_then(|text| text.chars().next_back()).unwrap_or(' ');
        let after = rest.get(len..).and_then(|text| text.chars().next()).unwrap_or(' ');
        let Some(run) = Run::between(text, before, after) else {
            self.at += len;
            return;
        };
        self.flush();
        self.runs.push(self.tokens.len());
        self.token(Token::Run(run), len);
    }
}

/// The runs of backticks: where each begins, and its length.
fn backticks(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find('`')?;
        let run = text.get(start..)?;
        let len = run.len() - run.trim_start_matches('`').len();
        at = start + len;
        Some((start, len))
    })
}
