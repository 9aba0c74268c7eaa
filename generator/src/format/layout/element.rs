//! What stands between two commas or semicolons, as pieces that may be broken over lines.

use proc_macro2::Delimiter;

use super::block::{Block, Statement};
use super::lexeme::{Lexeme, brackets, comma, split};

/// Something that is written in one go, such as a value, a type, a field or a statement without its semicolon.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) pieces: Vec<Piece>,
    /// How long it is on one line; nothing where it never is.
    pub(super) flat: Option<usize>,
}

#[derive(Debug)]
pub(super) enum Piece {
    /// Never broken.
    Text(String),
    /// Where a line may end: before a method call, or before an operator, which has a space around it.
    Break {
        space: bool,
    },
    List(List),
    Block(Block),
    /// The arms of a `match`: pattern and value.
    Arms(Vec<(Element, Element)>),
}

/// Elements in brackets.
#[derive(Debug)]
pub(super) struct List {
    pub(super) open: &'static str,
    pub(super) close: &'static str,
    pub(super) elements: Vec<Element>,
    /// What follows the last element where the list is broken.
    pub(super) last: &'static str,
    pub(super) flat: Option<usize>,
}

impl Piece {
    /// How long it is on one line; nothing where it never is.
    pub(super) fn flat(&self) -> Option<usize> {
        match self {
            Self::Text(text) => Some(text.chars().count()),
            Self::Break { space } => Some(usize::from(*space)),
            Self::List(list) => list.flat,
            Self::Block(block) => match &block.statements[..] {
                [] => Some(2),
                [Statement { head: None, value, semicolon: false }] if block.short => value.flat.map(|flat| flat + 4),
                _ => None,
            },
            Self::Arms(_) => None,
        }
    }
}

/// What the next braces belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Arms,
    Branch,
    Value,
    /// Of a loop, say.
    Unknown,
}

impl Element {
    /// Reads an element; nothing where it has something in it that emitters don't write.
    pub(super) fn of(lexemes: &[Lexeme]) -> Option<Self> {
        Self::after(None, lexemes)
    }

    /// The same, for an element that goes on after a lexeme.
    pub(super) fn after<'l>(mut before: Option<&'l Lexeme>, lexemes: &'l [Lexeme]) -> Option<Self> {
        let mut reader = Reader { element: Self { pieces: Vec::new(), flat: Some(0) }, text: String::new() };
        let mut expected = None;
        // Whether a `|` ends the parameters of a closure.
        let mut parameters = false;
        for (index, lexeme) in lexemes.iter().enumerate() {
            let next = lexemes.get(index + 1);
            match lexeme {
                Lexeme::Group(Delimiter::Brace, inner) => match (expected.take(), before) {
                    (Some(Expected::Arms), _) => reader.arms(inner)?,
                    (Some(Expected::Branch), _) => reader.block(inner, false)?,
                    (Some(Expected::Value), _) | (None, None | Some(Lexeme::Operator("|" | "||"))) => {
                        reader.block(inner, true)?;
                    }
                    (None, Some(Lexeme::Word(word))) if !word.starts_with(char::is_lowercase) => {
                        reader.space_before(lexeme, before);
                        reader.list(Delimiter::Brace, inner, ",")?;
                    }
                    _ => return None,
                },
                Lexeme::Group(delimiter, inner) => {
                    reader.space_before(lexeme, before);
                    let called = matches!(before, Some(Lexeme::Word(word)) if !is_keyword(word))
                        || before.is_some_and(|before| before.is(">") || before.is("!") || before.is("?"))
                        || matches!(before, Some(Lexeme::Group(..)));
                    match (called, delimiter) {
                        // Not every macro takes a comma at the end.
                        (true, _) if before.is_some_and(|before| before.is("!")) => {
                            reader.list(*delimiter, inner, "")?;
                        }
                        // An index is no list: it can't have a comma.
                        (true, Delimiter::Bracket) => reader.index(inner)?,
                        (true, _) => reader.list(*delimiter, inner, ",")?,
                        (false, _) => reader.values(*delimiter, inner)?,
                    }
                }
                Lexeme::Word(word) => {
                    match word.as_str() {
                        "match" => expected = Some(Expected::Arms),
                        "if" | "else" => expected = Some(Expected::Branch),
                        "for" => expected = Some(Expected::Unknown),
                        "while" | "loop" | "unsafe" => return None,
                        "async" | "const" => expected = Some(Expected::Value),
                        _ => {}
                    }
                    reader.space_before(lexeme, before);
                    reader.text.push_str(word);
                }
                Lexeme::Other(_) => return None,
                Lexeme::Operator(operator) => {
                    let starts = before.is_none_or(|before| before.is_word("move"));
                    match *operator {
                        "|" if starts || parameters => {
                            if before.is_some() && !parameters {
                                reader.text.push(' ');
                            }
                            reader.text.push('|');
                            parameters = !parameters;
                            if !parameters && next.is_some() {
                                reader.text.push(' ');
                            }
                        }
                        "||" if starts => reader.text.push_str("|| "),
                        "&&" | "||" => {
                            reader.break_before(true);
                            reader.text.push_str(operator);
                            reader.text.push(' ');
                        }
                        "." if is_call(&lexemes[index + 1..]) => {
                            reader.break_before(false);
                            reader.text.push('.');
                        }
                        "," => reader.text.push_str(", "),
                        // The result of a closure.
                        "->" if before.is_some_and(|before| before.is("|")) => return None,
                        "#" => return None,
                        _ => {
                            reader.space_before(lexeme, before);
                            reader.text.push_str(operator);
                            if is_spaced(operator) && next.is_some() {
                                reader.text.push(' ');
                            }
                        }
                    }
                }
            }
            before = Some(lexeme);
        }
        reader.flush();
        Some(reader.element)
    }

    /// A word without lists in it.
    pub(super) fn is_plain(&self) -> bool {
        matches!(&self.pieces[..], [Piece::Text(_)])
    }

    /// Adds what follows it.
    pub(super) fn append(&mut self, next: Self) {
        self.flat = self.flat.zip(next.flat).map(|(a, b)| a + b);
        self.pieces.extend(next.pieces);
    }

    /// Adds text at the end.
    pub(super) fn push(&mut self, text: &str) {
        self.flat = self.flat.map(|flat| flat + text.chars().count());
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }
}

impl List {
    /// Reads a list whose last element is followed by `last` where the list is broken.
    pub(super) fn of(delimiter: Delimiter, lexemes: &[Lexeme], last: &'static str) -> Option<Self> {
        let elements: Vec<Element> = split(lexemes).into_iter().map(Element::of).collect::<Option<Vec<_>>>()?;
        Some(Self::new(delimiter, elements, last))
    }

    fn new(delimiter: Delimiter, elements: Vec<Element>, last: &'static str) -> Self {
        Self::within(brackets(delimiter), elements, last)
    }

    /// Elements in whatever brackets.
    pub(super) fn within(
        (open, close): (&'static str, &'static str),
        elements: Vec<Element>,
        last: &'static str,
    ) -> Self {
        let inside: Option<usize> = elements.iter().map(|element| element.flat.map(|flat| flat + 2)).sum();
        let spaces = if open == "{" && !elements.is_empty() { 2 } else { 0 };
        let flat = inside.map(|inside| open.len() + inside.saturating_sub(2) + spaces + close.len());
        Self { open, close, elements, last, flat }
    }
}

struct Reader {
    element: Element,
    /// What is not yet a piece.
    text: String,
}

impl Reader {
    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.add(self.text.chars().count());
            let text = std::mem::take(&mut self.text);
            self.element.pieces.push(Piece::Text(text));
        }
    }

    fn add(&mut self, length: usize) {
        self.element.flat = self.element.flat.map(|flat| flat + length);
    }

    fn break_before(&mut self, space: bool) {
        let ends_with_space = self.text.ends_with(' ');
        self.flush();
        let space = space && !ends_with_space;
        self.add(usize::from(space));
        self.element.pieces.push(Piece::Break { space });
    }

    fn list(&mut self, delimiter: Delimiter, lexemes: &[Lexeme], last: &'static str) -> Option<()> {
        self.add_list(List::of(delimiter, lexemes, last)?);
        Some(())
    }

    /// Values in brackets that belong to no name: `(T)` is no tuple, `[T]` and `[T; 4]` are types, which have no comma.
    fn values(&mut self, delimiter: Delimiter, lexemes: &[Lexeme]) -> Option<()> {
        let mut elements: Vec<Element> = split(lexemes).into_iter().map(Element::of).collect::<Option<Vec<_>>>()?;
        let mut last = ",";
        if let [only] = &mut elements[..] {
            last = "";
            if delimiter == Delimiter::Parenthesis && lexemes.last().is_some_and(|last| last.is(",")) {
                only.push(",");
            }
        }
        self.add_list(List::new(delimiter, elements, last));
        Some(())
    }

    fn add_list(&mut self, list: List) {
        self.flush();
        self.element.flat = self.element.flat.zip(list.flat).map(|(a, b)| a + b);
        self.element.pieces.push(Piece::List(list));
    }

    fn index(&mut self, lexemes: &[Lexeme]) -> Option<()> {
        let index = Element::of(lexemes)?;
        let [Piece::Text(index)] = &index.pieces[..] else { return None };
        self.text.push('[');
        self.text.push_str(index);
        self.text.push(']');
        Some(())
    }

    /// Statements in braces; a value alone may stay on the line if `short`.
    fn block(&mut self, lexemes: &[Lexeme], short: bool) -> Option<()> {
        self.space_before_braces();
        let block = Piece::Block(Block { short, ..Block::of(lexemes)? });
        self.element.flat = self.element.flat.zip(block.flat()).map(|(a, b)| a + b);
        self.element.pieces.push(block);
        Some(())
    }

    fn space_before_braces(&mut self) {
        let starts = self.text.is_empty() && self.element.pieces.is_empty();
        if !starts && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.flush();
    }

    fn arms(&mut self, lexemes: &[Lexeme]) -> Option<()> {
        self.space_before_braces();
        let mut arms = Vec::new();
        let mut rest = lexemes;
        while !rest.is_empty() {
            let arrow = rest.iter().position(|lexeme| lexeme.is("=>"))?;
            let pattern = Element::of(&rest[..arrow])?;
            rest = &rest[arrow + 1..];
            let end = match rest.first()? {
                // A value in braces needs no comma.
                Lexeme::Group(Delimiter::Brace, _) => 1,
                _ => comma(rest).unwrap_or(rest.len()),
            };
            arms.push((pattern, Element::of(&rest[..end])?));
            rest = &rest[end..];
            if rest.first().is_some_and(|lexeme| lexeme.is(",")) {
                rest = &rest[1..];
            }
        }
        self.element.flat = None;
        self.element.pieces.push(Piece::Arms(arms));
        Some(())
    }

    /// A space where two lexemes need or usually have one.
    fn space_before(&mut self, lexeme: &Lexeme, before: Option<&Lexeme>) {
        let Some(before) = before.filter(|_| !self.text.ends_with(' ')) else { return };
        let after_word = match before {
            Lexeme::Word(_) | Lexeme::Group(..) => true,
            Lexeme::Operator(operator) => matches!(*operator, ">" | "?"),
            Lexeme::Other(_) => false,
        };
        let spaced = match lexeme {
            Lexeme::Word(_) => after_word,
            Lexeme::Group(Delimiter::Brace, _) => true,
            Lexeme::Group(..) => matches!(before, Lexeme::Word(word) if is_keyword(word)),
            Lexeme::Other(_) => false,
            Lexeme::Operator(operator) => match *operator {
                ":" | ";" => false,
                "&" | "!" | "*" | "-" => matches!(before, Lexeme::Word(word) if is_keyword(word)),
                other => is_spaced(other),
            },
        };
        if spaced {
            self.text.push(' ');
        }
    }
}

/// Whether an operator has a space after it, and, unless it is a colon or semicolon, before it.
fn is_spaced(operator: &str) -> bool {
    matches!(operator, ":" | ";" | "->" | "=>" | "=" | "+" | "==" | "!=" | "/" | "@" | "|")
}

/// Whether what follows a dot is a method call.
fn is_call(rest: &[Lexeme]) -> bool {
    matches!(rest, [Lexeme::Word(_), Lexeme::Group(Delimiter::Parenthesis, _), ..])
}

/// Words that are no name of a value or function, so that brackets after them are not theirs.
fn is_keyword(word: &str) -> bool {
    word.starts_with('\'')
        || matches!(
            word,
            "as" | "async"
                | "dyn"
                | "else"
                | "if"
                | "impl"
                | "in"
                | "let"
                | "match"
                | "move"
                | "mut"
                | "ref"
                | "return"
        )
}
