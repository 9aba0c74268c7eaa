//! Types, whose arguments in `<…>` may be broken over lines like a list.

use super::element::{Element, List, Piece};
use super::lexeme::{Lexeme, split};

/// Reads a type, or a declaration that ends with one: every `<` in it begins arguments.
pub(super) fn ty(lexemes: &[Lexeme]) -> Option<Element> {
    after(None, lexemes)
}

fn after(before: Option<&Lexeme>, lexemes: &[Lexeme]) -> Option<Element> {
    let Some(open) = lexemes.iter().position(|lexeme| lexeme.is("<")) else { return Element::after(before, lexemes) };
    let close = open + closing(&lexemes[open..])?;
    let arguments = split(&lexemes[open + 1..close]).into_iter().map(ty).collect::<Option<Vec<_>>>()?;
    let mut element = Element::after(before, &lexemes[..open])?;
    let list = List::within(("<", ">"), arguments, ",");
    element.append(Element { flat: list.flat, pieces: vec![Piece::List(list)] });
    element.append(after(Some(&lexemes[close]), &lexemes[close + 1..])?);
    Some(element)
}

/// Where the arguments end that the first lexeme begins.
fn closing(lexemes: &[Lexeme]) -> Option<usize> {
    let mut depth = 0usize;
    lexemes.iter().position(|lexeme| {
        if lexeme.is("<") {
            depth += 1;
        } else if lexeme.is(">") {
            depth -= 1;
        }
        depth == 0
    })
}
