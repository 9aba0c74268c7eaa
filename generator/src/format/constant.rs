//! The layout of constants, which are data: lists of rules, parameters, names.
//!
//! They need no parser to be laid out: whatever does not fit on a line is broken at its commas, from the outside in. A list of
//! plain words fills its lines, and brackets around a single thing stay with it.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// As wide as lines are.
const WIDTH: usize = 100;

/// What stands between two commas.
#[derive(Default)]
struct Element {
    pieces: Vec<Piece>,
    /// How long it is on one line.
    flat: usize,
}

enum Piece {
    Text(String),
    List { open: &'static str, close: &'static str, elements: Vec<Element>, flat: usize },
}

/// The text of `pub static NAME: Type = value;`, with its docs; nothing if the item is another one.
pub(super) fn constant(tokens: &TokenStream) -> Option<String> {
    let mut rest = tokens.clone().into_iter().peekable();
    let mut text = String::new();
    while matches!(rest.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#') {
        rest.next();
        let Some(TokenTree::Group(attribute)) = rest.next() else { return None };
        text.push_str(&doc_line(&attribute)?);
    }
    let rest: Vec<TokenTree> = rest.collect();
    let is_static = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "static");
    let is_equals = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '=');
    let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    if !rest.iter().take(3).any(is_static) || !rest.last().is_some_and(is_end) {
        return None;
    }
    let equals = rest.iter().position(is_equals)?;
    let head = Element::of(&rest[..equals]);
    let value = Element::of(&rest[equals + 1..rest.len() - 1]);
    let before = text.len();
    head.write_flat(&mut text);
    text.push_str(" = ");
    let mut layout = Layout { line: text.len() - before, text };
    layout.element(&value, 0, 1);
    Some(layout.text + ";\n")
}

/// `#[doc = " text"]` as `/// text`; nothing for what is no doc comment of one line.
fn doc_line(attribute: &Group) -> Option<String> {
    let mut tokens = attribute.stream().into_iter();
    let is_doc = matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "doc");
    let literal: syn::LitStr = syn::parse2(tokens.skip(1).collect()).ok().filter(|_| is_doc)?;
    let text = literal.value();
    (!text.contains(['\n', '\r'])).then(|| format!("///{}\n", text.trim_end()))
}

impl Element {
    fn of(tokens: &[TokenTree]) -> Self {
        let mut element = Self::default();
        let mut text = String::new();
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    if group.delimiter() == Delimiter::Brace && !text.is_empty() && !text.ends_with(' ') {
                        text.push(' ');
                    }
                    element.text(std::mem::take(&mut text));
                    element.list(group);
                }
                TokenTree::Punct(punct) => {
                    let single = punct.spacing() == Spacing::Alone;
                    match punct.as_char() {
                        ':' if single && !text.ends_with(':') => text.push_str(": "),
                        ';' => text.push_str("; "),
                        other => text.push(other),
                    }
                }
                TokenTree::Ident(_) | TokenTree::Literal(_) => {
                    let word = token.to_string();
                    let joins = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '"' | '\'');
                    let after_list = text.is_empty() && !element.pieces.is_empty();
                    if after_list || text.ends_with(joins) {
                        text.push(' ');
                    }
                    text.push_str(&word);
                }
            }
        }
        element.text(text);
        element
    }

    fn text(&mut self, text: String) {
        if !text.is_empty() {
            self.flat += text.chars().count();
            self.pieces.push(Piece::Text(text));
        }
    }

    fn list(&mut self, group: &Group) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        };
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let ends_with_comma = tokens.last().is_some_and(is_comma);
        let mut elements: Vec<Self> =
            tokens.split(is_comma).filter(|tokens| !tokens.is_empty()).map(Self::of).collect();
        // A tuple of one is one only with its comma.
        if let ([only], true, "(") = (&mut elements[..], ends_with_comma, open) {
            only.text(",".to_owned());
        }
        let inside: usize = elements.iter().map(|element| element.flat + 2).sum::<usize>().saturating_sub(2);
        let spaces = if open == "{" && !elements.is_empty() { 2 } else { 0 };
        let flat = open.len() + inside + spaces + close.len();
        self.flat += flat;
        self.pieces.push(Piece::List { open, close, elements, flat });
    }

    /// A word without lists in it.
    fn is_plain(&self) -> bool {
        matches!(&self.pieces[..], [Piece::Text(_)])
    }

    fn write_flat(&self, text: &mut String) {
        for piece in &self.pieces {
            piece.write_flat(text);
        }
    }
}

impl Piece {
    fn write_flat(&self, text: &mut String) {
        match self {
            Self::Text(word) => text.push_str(word),
            Self::List { open, close, elements, .. } => {
                let space = if *open == "{" && !elements.is_empty() { " " } else { "" };
                text.extend([*open, space]);
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        text.push_str(", ");
                    }
                    element.write_flat(text);
                }
                text.extend([space, *close]);
            }
        }
    }

    fn flat(&self) -> usize {
        match self {
            Self::Text(word) => word.chars().count(),
            Self::List { flat, .. } => *flat,
        }
    }
}

struct Layout {
    text: String,
    /// How long the line is that is being written.
    line: usize,
}

impl Layout {
    /// Writes an element from here on; `after` is how much follows it on its last line.
    fn element(&mut self, element: &Element, indent: usize, after: usize) {
        let mut rest = element.flat;
        for piece in &element.pieces {
            rest -= piece.flat();
            match piece {
                Piece::List { open, close, elements, flat } if self.line + flat + rest + after > WIDTH => {
                    self.push(open);
                    self.broken(elements, indent, close.len() + rest + after);
                    self.push(close);
                }
                piece => {
                    let before = self.text.len();
                    piece.write_flat(&mut self.text);
                    self.line += self.text[before..].chars().count();
                }
            }
        }
    }

    fn broken(&mut self, elements: &[Element], indent: usize, after: usize) {
        match elements {
            [] => {}
            // `Schema(&[` and `])`: nothing is gained by another indentation.
            [only] if matches!(only.pieces.last(), Some(Piece::List { elements, .. }) if !elements.is_empty()) => {
                self.element(only, indent, after);
            }
            words if words.iter().all(Element::is_plain) => {
                self.line_break(indent + 4);
                for (index, word) in words.iter().enumerate() {
                    if index > 0 && self.line + 1 + word.flat + 1 > WIDTH {
                        self.line_break(indent + 4);
                    } else if index > 0 {
                        self.push(" ");
                    }
                    self.element(word, indent + 4, 1);
                    self.push(",");
                }
                self.line_break(indent);
            }
            several => {
                for element in several {
                    self.line_break(indent + 4);
                    self.element(element, indent + 4, 1);
                    self.push(",");
                }
                self.line_break(indent);
            }
        }
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.line += text.len();
    }

    fn line_break(&mut self, indent: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.line = indent;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    fn laid_out(tokens: &TokenStream) -> String {
        let text = constant(tokens).unwrap();
        // Whatever the layout, it says what the tokens say.
        let parsed: TokenStream = text.parse().unwrap();
        let plain = |tokens: &TokenStream| tokens.to_string().replace([',', ' ', '\n'], "");
        assert_eq!(plain(&parsed), plain(tokens));
        text
    }

    #[test]
    fn what_fits_stays_on_a_line() {
        let text = laid_out(&quote!(
            #[doc = " Words."]
            pub(super) static A: Schema = Schema(&[Rule::Type(Types::STRING), f(-5, 1.5, 'a')]);
        ));
        assert_eq!(
            text,
            "/// Words.\npub(super) static A: Schema = Schema(&[Rule::Type(Types::STRING), f(-5, 1.5, 'a')]);\n"
        );
        assert_eq!(
            laid_out(&quote!(
                static B: [(u8,); 1] = [(1,)];
            )),
            "static B: [(u8,); 1] = [(1,)];\n"
        );
    }

    #[test]
    fn what_does_not_is_broken_from_the_outside_in() {
        let long = "x".repeat(60);
        let text = laid_out(&quote!(
            static A: Operation = Operation { id: #long, names: &[#long, "b", "c"], body: Some(Body::of(&[#long, #long])), none: &[] };
        ));
        assert_eq!(
            text,
            format!(
                "static A: Operation = Operation {{\n    id: \"{long}\",\n    names: &[\"{long}\", \"b\", \"c\"],\n    \
                 body: Some(Body::of(&[\n        \"{long}\",\n        \"{long}\",\n    ])),\n    none: &[],\n}};\n"
            )
        );
    }

    #[test]
    fn other_items_are_not_constants() {
        assert!(
            constant(&quote!(
                fn a() {}
            ))
            .is_none()
        );
        assert!(
            constant(&quote!(
                #[derive(Debug)]
                struct A;
            ))
            .is_none()
        );
        assert!(
            constant(&quote!(
                #[doc = " a\nb"]
                static A: u8 = 1;
            ))
            .is_none()
        );
    }
}
