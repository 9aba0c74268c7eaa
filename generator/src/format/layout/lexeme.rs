//! Tokens as they are written: words, operators of one or more characters, and groups.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

#[derive(Debug)]
pub(super) enum Lexeme {
    /// An identifier, a literal or a lifetime.
    Word(String),
    /// An operator, whole.
    Operator(&'static str),
    /// An operator that no emitter writes.
    Other(String),
    Group(Delimiter, Vec<Lexeme>),
}

/// Takes tokens apart.
pub(super) fn lexemes(tokens: TokenStream) -> Vec<Lexeme> {
    let mut lexemes = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) => lexemes.push(Lexeme::Word(word.to_string())),
            TokenTree::Literal(literal) => lexemes.push(Lexeme::Word(literal.to_string())),
            TokenTree::Group(group) => {
                let (delimiter, stream) = (group.delimiter(), group.stream());
                // Once nothing else holds the stream it is taken apart without a copy.
                drop(group);
                match delimiter {
                    Delimiter::None => lexemes.extend(self::lexemes(stream)),
                    _ => lexemes.push(Lexeme::Group(delimiter, self::lexemes(stream))),
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let name = tokens.next().map_or_else(String::new, |name| name.to_string());
                lexemes.push(Lexeme::Word(format!("'{name}")));
            }
            TokenTree::Punct(punct) => {
                let (mut written, mut length) = ([punct.as_char(), ' ', ' '], 1);
                let (mut own, mut spacing) = (operator(&written[..1]), punct.spacing());
                while let (Spacing::Joint, Some(TokenTree::Punct(next)), 1..3) = (spacing, tokens.peek(), length) {
                    written[length] = next.as_char();
                    length += 1;
                    // `>>` ends two lists of types; other characters that belong together are one operator, or unknown.
                    if written[..length] == ['>', '>'] {
                        break;
                    }
                    own = operator(&written[..length]);
                    spacing = next.spacing();
                    tokens.next();
                }
                lexemes.push(own.map_or_else(|| Lexeme::Other(written[..length].iter().collect()), Lexeme::Operator));
            }
        }
    }
    lexemes
}

/// The operators that emitters write.
fn operator(text: &[char]) -> Option<&'static str> {
    Some(match text {
        ['.', '.', '='] => "..=",
        ['.', '.'] => "..",
        [':', ':'] => "::",
        ['-', '>'] => "->",
        ['=', '>'] => "=>",
        ['&', '&'] => "&&",
        ['|', '|'] => "||",
        ['=', '='] => "==",
        ['!', '='] => "!=",
        ['.'] => ".",
        [':'] => ":",
        [';'] => ";",
        [','] => ",",
        ['='] => "=",
        ['&'] => "&",
        ['|'] => "|",
        ['<'] => "<",
        ['>'] => ">",
        ['!'] => "!",
        ['?'] => "?",
        ['#'] => "#",
        ['+'] => "+",
        ['-'] => "-",
        ['*'] => "*",
        ['/'] => "/",
        ['@'] => "@",
        _ => return None,
    })
}

impl Lexeme {
    pub(super) fn is(&self, operator: &str) -> bool {
        matches!(self, Self::Operator(own) if *own == operator)
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }
}

/// The parts of a list between its commas.
pub(super) fn split(lexemes: &[Lexeme]) -> Vec<&[Lexeme]> {
    let (mut parts, mut rest) = (Vec::new(), lexemes);
    while !rest.is_empty() {
        let end = comma(rest).unwrap_or(rest.len());
        parts.push(&rest[..end]);
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Where the first part of a list ends. Commas within `<…>` and among the parameters of a closure belong to the part.
pub(super) fn comma(lexemes: &[Lexeme]) -> Option<usize> {
    let (mut depth, mut parameters) = (0usize, false);
    lexemes.iter().enumerate().position(|(index, lexeme)| {
        match lexeme {
            Lexeme::Operator("<") => depth += 1,
            Lexeme::Operator(">") => depth = depth.saturating_sub(1),
            Lexeme::Operator("|") if parameters || index == 0 => parameters = !parameters,
            Lexeme::Operator(",") => return depth == 0 && !parameters,
            _ => {}
        }
        false
    })
}

/// Every lexeme with a space after it: not to be read, but to be parsed.
pub(super) fn write(lexemes: &[Lexeme], text: &mut String) {
    for lexeme in lexemes {
        match lexeme {
            Lexeme::Word(word) => text.push_str(word),
            Lexeme::Operator(operator) => text.push_str(operator),
            Lexeme::Other(operator) => text.push_str(operator),
            Lexeme::Group(delimiter, inner) => {
                let (open, close) = brackets(*delimiter);
                text.push_str(open);
                write(inner, text);
                text.push_str(close);
            }
        }
        text.push(' ');
    }
}

pub(super) fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::None => ("", ""),
    }
}
