//! Items: declarations with their docs, and what is within them.

use std::borrow::Cow;

use proc_macro2::Delimiter;

use super::Kind;
use super::block::{Block, Statement};
use super::element::{Element, List, Piece};
use super::generics;
use super::lexeme::{Lexeme, split};
use super::writer::{Words, Writer};

/// The text of an item and its kind; nothing for one that is not laid out here.
pub(super) fn item(lexemes: &[Lexeme]) -> Option<(Kind, String)> {
    let mut writer = Writer::new(Words::Apart);
    let kind = write(&mut writer, lexemes, 0)?;
    writer.text.push('\n');
    Some((kind, writer.text))
}

/// Writes an item with its attributes, without the line break after it.
fn write(writer: &mut Writer, lexemes: &[Lexeme], indent: usize) -> Option<Kind> {
    let rest = attributes(writer, lexemes, indent)?;
    let plain = rest.len() == lexemes.len();
    if let [path @ .., bang, Lexeme::Group(Delimiter::Brace, inner)] = rest
        && bang.is("!")
    {
        writer.flat(&Element::of(path)?);
        writer.push("! {");
        writer.line_break(indent + 4);
        write(writer, inner, indent + 4)?;
        writer.line_break(indent);
        writer.push("}");
        return Some(Kind::Other);
    }
    let mut words = rest.iter().filter_map(|lexeme| match lexeme {
        Lexeme::Word(word) if word != "pub" && word != "async" => Some(word.as_str()),
        _ => None,
    });
    let keyword = match (words.next()?, words.next()) {
        ("const", Some("fn")) => "fn",
        (keyword, _) => keyword,
    };
    match (keyword, rest.last()?) {
        ("use", _) => {
            import(writer, rest, indent)?;
            return Some(if plain { Kind::Use } else { Kind::Other });
        }
        ("struct" | "enum", Lexeme::Group(Delimiter::Brace, members)) => {
            writer.flat(&Element::of(&rest[..rest.len() - 1])?);
            writer.push(" ");
            fields(writer, members, ["{", "}"], indent)?;
        }
        ("struct", _) => match rest {
            [head @ .., Lexeme::Group(Delimiter::Parenthesis, members), end] if end.is(";") => {
                writer.flat(&Element::of(head)?);
                fields(writer, members, ["(", ")"], indent)?;
                writer.push(";");
            }
            _ => return None,
        },
        ("impl" | "trait", Lexeme::Group(Delimiter::Brace, members)) => {
            writer.bounded(&Element::of(&rest[..rest.len() - 1])?, indent);
            writer.push(" ");
            self::members(writer, members, indent)?;
        }
        ("fn", _) => function(writer, rest, indent)?,
        (_, end) if end.is(";") => {
            if keyword == "static" || keyword == "const" {
                writer.words(Words::Filled);
            }
            writer.statement(&Statement::of(&rest[..rest.len() - 1], true)?, indent);
            writer.words(Words::Apart);
            match keyword {
                "mod" if plain => return Some(Kind::Mod),
                "type" if plain => return Some(Kind::Alias),
                _ => {}
            }
        }
        _ => return None,
    }
    Some(Kind::Other)
}

/// Writes docs and other attributes, each on its line; what comes after them.
fn attributes<'l>(writer: &mut Writer, mut lexemes: &'l [Lexeme], indent: usize) -> Option<&'l [Lexeme]> {
    while let [hash, Lexeme::Group(Delimiter::Bracket, attribute), rest @ ..] = lexemes {
        if !hash.is("#") {
            break;
        }
        match &attribute[..] {
            [doc, equals, Lexeme::Word(literal)] if doc.is_word("doc") && equals.is("=") => {
                let text = doc_text(literal)?;
                if text.contains(['\n', '\r']) || text.starts_with('/') {
                    return None;
                }
                writer.push("///");
                writer.push(text.trim_end());
            }
            _ => {
                writer.push("#[");
                writer.flat(&Element::of(attribute)?);
                writer.push("]");
            }
        }
        writer.line_break(indent);
        lexemes = rest;
    }
    Some(lexemes)
}

/// What a literal says. Most have no escapes in them, and then it is what stands between the quotes.
fn doc_text(literal: &str) -> Option<Cow<'_, str>> {
    match literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) if !text.contains('\\') => Some(text.into()),
        _ => Some(syn::parse_str::<syn::LitStr>(literal).ok()?.value().into()),
    }
}

/// The fields of a struct or the variants of an enumeration, each with its attributes on lines of its own.
fn fields(writer: &mut Writer, lexemes: &[Lexeme], [open, close]: [&str; 2], indent: usize) -> Option<()> {
    let fields = split(lexemes);
    writer.push(open);
    let has_attributes = fields.iter().any(|field| field[0].is("#"));
    if let ([only], "(", false) = (&fields[..], open, has_attributes) {
        writer.element(&Element::of(only)?, indent, 2);
    } else if !fields.is_empty() {
        for field in fields {
            writer.line_break(indent + 4);
            let field = attributes(writer, field, indent + 4)?;
            writer.element(&generics::ty(field)?, indent + 4, 1);
            writer.push(",");
        }
        writer.line_break(indent);
    }
    writer.push(close);
    Some(())
}

/// The members of an `impl` or a trait, an empty line between them.
fn members(writer: &mut Writer, mut lexemes: &[Lexeme], indent: usize) -> Option<()> {
    writer.push("{");
    let mut first = true;
    while !lexemes.is_empty() {
        let is_end = |lexeme: &Lexeme| lexeme.is(";") || matches!(lexeme, Lexeme::Group(Delimiter::Brace, _));
        let end = lexemes.iter().position(is_end)? + 1;
        if std::mem::take(&mut first) {
            writer.line_break(indent + 4);
        } else {
            writer.paragraph(indent + 4);
        }
        write(writer, &lexemes[..end], indent + 4)?;
        lexemes = &lexemes[end..];
    }
    if !first {
        writer.line_break(indent);
    }
    writer.push("}");
    Some(())
}

/// A function, or only its signature.
fn function(writer: &mut Writer, lexemes: &[Lexeme], indent: usize) -> Option<()> {
    let (end, signature) = lexemes.split_last()?;
    let body = match end {
        Lexeme::Group(Delimiter::Brace, body) => Some(Block::of(body)?),
        end if end.is(";") => None,
        _ => return None,
    };
    let parameters = signature.iter().position(|lexeme| matches!(lexeme, Lexeme::Group(Delimiter::Parenthesis, _)))?;
    // `pub(super)` has parentheses too.
    let is_restriction = |index: usize| index == 1 && signature[0].is_word("pub");
    let parameters = if is_restriction(parameters) {
        let more = signature[parameters + 1..].iter();
        parameters
            + 1
            + more.into_iter().position(|lexeme| matches!(lexeme, Lexeme::Group(Delimiter::Parenthesis, _)))?
    } else {
        parameters
    };
    let Lexeme::Group(_, inner) = &signature[parameters] else { return None };
    let (head, list) = (Element::of(&signature[..parameters])?, List::of(Delimiter::Parenthesis, inner, ",")?);
    let result = &signature[parameters + 1..];
    let mut tail =
        if result.is_empty() { Element { flat: Some(0), ..Element::default() } } else { generics::ty(result)? };
    if !result.is_empty() {
        tail.flat = tail.flat.map(|flat| flat + 1);
    }
    writer.signature(&head, &list, &tail, if body.is_some() { 2 } else { 1 }, indent);
    match body {
        Some(body) => {
            writer.push(" ");
            writer.block(&body, indent);
        }
        None => writer.push(";"),
    }
    Some(())
}

/// An import; the names of a module fill their lines.
fn import(writer: &mut Writer, lexemes: &[Lexeme], indent: usize) -> Option<()> {
    let (end, path) = lexemes.split_last()?;
    if !end.is(";") {
        return None;
    }
    let tree = Names::of(path)?;
    writer.flat(&tree.path);
    if let Some(names) = &tree.inner {
        writer.names(names, indent, 1);
    }
    writer.push(";");
    Some(())
}

/// What is imported: a path, or all of several below it.
pub(super) struct Names {
    pub(super) path: Element,
    pub(super) inner: Option<Vec<Names>>,
}

impl Names {
    pub(super) fn is_renamed(&self) -> bool {
        self.path.pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains(" as ")))
    }

    fn of(lexemes: &[Lexeme]) -> Option<Self> {
        let [path @ .., Lexeme::Group(Delimiter::Brace, inner)] = lexemes else {
            return Some(Self { path: Element::of(lexemes)?, inner: None });
        };
        let mut path = Element::of(path)?;
        let mut inner = split(inner).into_iter().map(Self::of).collect::<Option<Vec<_>>>()?;
        // One alone needs no braces.
        if let [Self { path: Element { pieces, .. }, inner: below }] = &mut inner[..]
            && let [Piece::Text(name)] = &pieces[..]
            && name != "self"
        {
            path.push(name);
            return Some(Self { path, inner: below.take() });
        }
        Some(Self { path, inner: Some(inner) })
    }
}
