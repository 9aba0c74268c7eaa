//! Statements in braces.

use proc_macro2::Delimiter;

use super::element::Element;
use super::lexeme::Lexeme;

/// Statements in braces.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub(super) statements: Vec<Statement>,
    /// Whether a value alone may stay on the line: `async move { value }`.
    pub(super) short: bool,
}

#[derive(Debug)]
pub(super) struct Statement {
    /// What is before `=`, and that.
    pub(super) head: Option<Element>,
    pub(super) value: Element,
    pub(super) semicolon: bool,
}

impl Block {
    /// Reads statements. One ends with its semicolon, or with the braces of a `match` or an `if`.
    pub(super) fn of(lexemes: &[Lexeme]) -> Option<Self> {
        let mut statements = Vec::new();
        let mut start = 0;
        for (index, lexeme) in lexemes.iter().enumerate() {
            let first = &lexemes[start];
            let by_itself = ["match", "if", "for", "while", "loop"].iter().any(|word| first.is_word(word));
            let goes_on = lexemes.get(index + 1).is_none_or(|next| {
                next.is_word("else") || next.is(";") || next.is(".") || next.is("?") || next.is("&&")
            });
            let ends_by_braces = by_itself && !goes_on && matches!(lexeme, Lexeme::Group(Delimiter::Brace, _));
            if lexeme.is(";") {
                statements.push(Statement::of(&lexemes[start..index], true)?);
                start = index + 1;
            } else if ends_by_braces || index + 1 == lexemes.len() {
                statements.push(Statement::of(&lexemes[start..=index], false)?);
                start = index + 1;
            }
        }
        Some(Self { statements, short: false })
    }
}

impl Statement {
    pub(super) fn of(lexemes: &[Lexeme], semicolon: bool) -> Option<Self> {
        let declares = ["let", "static", "const", "type", "pub"]
            .iter()
            .any(|word| lexemes.first().is_some_and(|l| l.is_word(word)));
        let mut depth = 0usize;
        let equals = lexemes.iter().position(|lexeme| {
            match lexeme {
                Lexeme::Operator("<") => depth += 1,
                Lexeme::Operator(">") => depth = depth.saturating_sub(1),
                _ => {}
            }
            declares && depth == 0 && lexeme.is("=")
        });
        let (head, value) = match equals {
            Some(equals) => (Some(Element::of(&lexemes[..equals])?), &lexemes[equals + 1..]),
            None => (None, lexemes),
        };
        Some(Self { head, value: Element::of(value)?, semicolon })
    }
}
