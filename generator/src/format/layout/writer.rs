//! From elements to lines: what does not fit on a line is broken, from the outside in.

use super::block::{Block, Statement};
use super::element::{Element, List, Piece};
use super::item::Names;

/// As wide as lines are.
const WIDTH: usize = 100;

/// How the elements of a broken list stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// Each on its own line.
    Apart,
    /// Plain words, as many as a line takes.
    Filled,
}

pub(super) struct Writer {
    pub(super) text: String,
    /// How long the line is that is being written.
    line: usize,
    words: Words,
}

impl Writer {
    pub(super) fn new(words: Words) -> Self {
        Self { text: String::new(), line: 0, words }
    }

    /// Sets how lists of words stand from here on.
    pub(super) fn words(&mut self, words: Words) {
        self.words = words;
    }

    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.line += text.chars().count();
    }

    pub(super) fn line_break(&mut self, indent: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.line = indent;
    }

    /// An empty line, and the next one.
    pub(super) fn paragraph(&mut self, indent: usize) {
        self.text.push('\n');
        self.line_break(indent);
    }

    /// Whether so much fits on the line.
    fn fits(&self, flat: Option<usize>, after: usize) -> bool {
        flat.is_some_and(|flat| self.line + flat + after <= WIDTH)
    }

    /// Writes an element from here on; `after` is how much follows it on its last line.
    pub(super) fn element(&mut self, element: &Element, indent: usize, after: usize) {
        if self.fits(element.flat, after) {
            return self.flat(element);
        }
        let is_break = |space: bool| move |piece: &Piece| matches!(piece, Piece::Break { space: own } if *own == space);
        if element.pieces.iter().any(is_break(true)) {
            self.operators(&element.pieces, indent, after);
        } else if element.pieces.iter().filter(|piece| is_break(false)(piece)).count() > 1 {
            self.chain(&element.pieces, indent, after);
        } else {
            self.pieces(&element.pieces, indent, after);
        }
    }

    /// Operands, as many on a line as it takes.
    fn operators(&mut self, pieces: &[Piece], indent: usize, after: usize) {
        let operands: Vec<&[Piece]> = pieces.split(|piece| matches!(piece, Piece::Break { space: true })).collect();
        for (index, operand) in operands.iter().enumerate() {
            let after = if index + 1 == operands.len() { after } else { 0 };
            let flat = flat(operand);
            if index > 0 && self.fits(flat.map(|flat| flat + 1), after) {
                self.push(" ");
            } else if index > 0 {
                self.line_break(indent + 4);
            }
            self.pieces(operand, indent + if index > 0 { 4 } else { 0 }, after);
        }
    }

    /// Method calls, each on its own line.
    fn chain(&mut self, pieces: &[Piece], indent: usize, after: usize) {
        let calls: Vec<&[Piece]> = pieces.split(|piece| matches!(piece, Piece::Break { .. })).collect();
        for (index, call) in calls.iter().enumerate() {
            if index > 0 {
                self.line_break(indent + 4);
            }
            self.pieces(call, indent + if index > 0 { 4 } else { 0 }, if index + 1 == calls.len() { after } else { 0 });
        }
    }

    /// Pieces of which the widest list is broken if they don't fit.
    fn pieces(&mut self, pieces: &[Piece], indent: usize, after: usize) {
        let whole = flat(pieces);
        let broken = if self.fits(whole, after) { None } else { Self::to_break(pieces) };
        for (index, piece) in pieces.iter().enumerate() {
            let rest = || flat(&pieces[index + 1..]).unwrap_or(0);
            match piece {
                Piece::List(list) if Some(index) == broken => {
                    self.push(list.open);
                    self.broken(list, indent, list.close.len() + rest() + after);
                    self.push(list.close);
                }
                Piece::Block(block) if Some(index) == broken => self.block(block, indent),
                Piece::Arms(arms) => self.arms(arms, indent),
                Piece::Block(block) if piece.flat().is_none() => self.block(block, indent),
                Piece::List(list) if list.flat.is_none() => {
                    self.push(list.open);
                    self.broken(list, indent, list.close.len() + rest() + after);
                    self.push(list.close);
                }
                piece => self.flat_piece(piece),
            }
        }
    }

    /// The piece to break: the first that is never on one line, or else the widest.
    fn to_break(pieces: &[Piece]) -> Option<usize> {
        let never = pieces.iter().position(|piece| piece.flat().is_none());
        let widths = pieces.iter().enumerate().filter_map(|(index, piece)| match piece {
            Piece::List(list) if !list.elements.is_empty() => Some((list.flat?, index)),
            Piece::Block(_) => Some((piece.flat()?, index)),
            _ => None,
        });
        never.or(widths.max_by_key(|(width, index)| (*width, usize::MAX - index)).map(|(_, index)| index))
    }

    /// The elements of a list, over lines.
    fn broken(&mut self, list: &List, indent: usize, after: usize) {
        let apart = |element: &Element| match element.pieces.last() {
            Some(Piece::List(list)) => !list.elements.is_empty(),
            Some(Piece::Block(_) | Piece::Arms(_)) => true,
            _ => false,
        };
        let is_one_chain = |element: &Element| {
            !element.pieces.iter().any(|piece| matches!(piece, Piece::Break { space: true }))
                && element.pieces.iter().filter(|piece| matches!(piece, Piece::Break { .. })).count() < 2
        };
        let begins = |element: &Element| {
            let pieces = element.pieces.split_last().map_or(&[][..], |(_, head)| head);
            pieces.iter().any(|piece| piece.flat().is_none()) || self.fits(flat(pieces), 1)
        };
        let indented = list.open == "{" || list.open == "<";
        match &list.elements[..] {
            [] => {}
            // `Schema(&[` and `])`: nothing is gained by another indentation.
            [only] if apart(only) && is_one_chain(only) && !indented && begins(only) => {
                self.element(only, indent, after);
            }
            // `f(a, |b| match b {` and `})`.
            [others @ .., end]
                if end.flat.is_none()
                    && !indented
                    && apart(end)
                    && others.iter().all(|element| element.flat.is_some())
                    && self.fits(others.iter().map(|element| element.flat.map(|flat| flat + 2)).sum(), 40) =>
            {
                for element in others {
                    self.flat(element);
                    self.push(", ");
                }
                self.element(end, indent, after);
            }
            words if (self.words == Words::Filled || list.open == "[") && words.iter().all(Element::is_plain) => {
                self.line_break(indent + 4);
                for (index, word) in words.iter().enumerate() {
                    if index > 0 && self.fits(word.flat, 2) {
                        self.push(" ");
                    } else if index > 0 {
                        self.line_break(indent + 4);
                    }
                    self.element(word, indent + 4, 1);
                    self.push(if index + 1 < words.len() { "," } else { list.last });
                }
                self.line_break(indent);
            }
            several => {
                for (index, element) in several.iter().enumerate() {
                    self.line_break(indent + 4);
                    self.element(element, indent + 4, 1);
                    self.push(if index + 1 < several.len() { "," } else { list.last });
                }
                self.line_break(indent);
            }
        }
    }

    /// The signature of a function: its parameters are broken if it doesn't fit.
    pub(super) fn signature(&mut self, head: &Element, list: &List, tail: &Element, after: usize, indent: usize) {
        self.bounded(head, indent);
        let flat = list.flat.zip(tail.flat).map(|(list, tail)| list + tail);
        if self.fits(flat, after) {
            self.flat_list(list);
        } else {
            self.push(list.open);
            for element in &list.elements {
                self.line_break(indent + 4);
                self.element(element, indent + 4, 1);
                self.push(",");
            }
            self.line_break(indent);
            self.push(list.close);
        }
        if !tail.pieces.is_empty() {
            self.push(" ");
            self.element(tail, indent, after);
        }
    }

    /// The head of a declaration, which may have many bounds.
    pub(super) fn bounded(&mut self, head: &Element, indent: usize) {
        match &head.pieces[..] {
            [Piece::Text(text)] if !self.fits(head.flat, 1) => self.bounds(text, indent),
            _ => self.flat(head),
        }
    }

    /// A text that may be broken before each `+`, such as many bounds of a type.
    fn bounds(&mut self, text: &str, indent: usize) {
        for (index, bound) in text.split(" + ").enumerate() {
            if index > 0 && self.fits(Some(bound.chars().count() + 3), 1) {
                self.push(" + ");
            } else if index > 0 {
                self.line_break(indent + 4);
                self.push("+ ");
            }
            self.push(bound);
        }
    }

    /// Imported names in braces. Names fill their lines; a module with names of its own has a line to itself, and so has what
    /// gets another name.
    pub(super) fn names(&mut self, names: &[Names], indent: usize, after: usize) {
        if names.iter().all(|name| name.inner.is_none()) && self.fits(Some(width(names)), after) {
            return self.flat_names(names);
        }
        self.push("{");
        let mut fills = false;
        for name in names {
            let alone = name.inner.is_some() || name.is_renamed();
            if fills && !alone && self.fits(name.path.flat, 2) {
                self.push(" ");
            } else {
                self.line_break(indent + 4);
            }
            self.flat(&name.path);
            if let Some(inner) = &name.inner {
                self.names(inner, indent + 4, 1);
            }
            self.push(",");
            fills = !alone;
        }
        self.line_break(indent);
        self.push("}");
    }

    fn flat_names(&mut self, names: &[Names]) {
        self.push("{");
        for (index, name) in names.iter().enumerate() {
            self.push(if index > 0 { ", " } else { "" });
            self.flat(&name.path);
        }
        self.push("}");
    }

    pub(super) fn block(&mut self, block: &Block, indent: usize) {
        if block.statements.is_empty() {
            return self.push("{}");
        }
        self.push("{");
        for statement in &block.statements {
            self.line_break(indent + 4);
            self.statement(statement, indent + 4);
        }
        self.line_break(indent);
        self.push("}");
    }

    pub(super) fn statement(&mut self, statement: &Statement, indent: usize) {
        let Statement { head, value, semicolon } = statement;
        let mut indent = indent;
        if let Some(head) = head {
            self.flat(head);
            self.push(" =");
            let after = usize::from(*semicolon);
            let fits_below = value.flat.is_some_and(|flat| indent + 4 + flat + after <= WIDTH);
            if !self.fits(value.flat.map(|flat| flat + 1), after) && (fits_below || !self.fits(start(value), 1)) {
                indent += 4;
                self.line_break(indent);
            } else {
                self.push(" ");
            }
        }
        self.element(value, indent, usize::from(*semicolon));
        if *semicolon {
            self.push(";");
        }
    }

    fn arms(&mut self, arms: &[(Element, Element)], indent: usize) {
        self.push("{");
        for (pattern, value) in arms {
            self.line_break(indent + 4);
            self.flat(pattern);
            self.push(" =>");
            let is_block = matches!(&value.pieces[..], [Piece::Block(_)]);
            let breaks = value.pieces.iter().any(|piece| matches!(piece, Piece::Break { .. } | Piece::Text(_)));
            let stays = self.fits(value.flat.map(|flat| flat + 1), 1) || value.flat.is_none() || is_block || !breaks;
            if stays {
                self.push(" ");
                self.element(value, indent + 4, 1);
                self.push(if is_block { "" } else { "," });
            } else {
                // As rustfmt has it: a value that doesn't fit gets braces.
                self.push(" {");
                self.line_break(indent + 8);
                self.element(value, indent + 8, 0);
                self.line_break(indent + 4);
                self.push("}");
            }
        }
        self.line_break(indent);
        self.push("}");
    }

    pub(super) fn flat(&mut self, element: &Element) {
        for piece in &element.pieces {
            self.flat_piece(piece);
        }
    }

    fn flat_piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Text(text) => self.push(text),
            Piece::Break { space } => self.push(if *space { " " } else { "" }),
            Piece::List(list) => self.flat_list(list),
            Piece::Block(Block { statements, .. }) => {
                self.push(if statements.is_empty() { "{" } else { "{ " });
                for statement in statements {
                    self.flat(&statement.value);
                }
                self.push(if statements.is_empty() { "}" } else { " }" });
            }
            Piece::Arms(_) => {}
        }
    }

    fn flat_list(&mut self, list: &List) {
        let space = if list.open == "{" && !list.elements.is_empty() { " " } else { "" };
        self.push(list.open);
        self.push(space);
        for (index, element) in list.elements.iter().enumerate() {
            if index > 0 {
                self.push(", ");
            }
            self.flat(element);
        }
        self.push(space);
        self.push(list.close);
    }
}

fn flat(pieces: &[Piece]) -> Option<usize> {
    pieces.iter().map(Piece::flat).sum()
}

fn width(names: &[Names]) -> usize {
    names.iter().map(|name| name.path.flat.unwrap_or(0) + 2).sum::<usize>().max(2)
}

/// How much of an element comes before the first place where it can be broken.
fn start(element: &Element) -> Option<usize> {
    let can_break = |piece: &Piece| !matches!(piece, Piece::Text(_));
    let end = element.pieces.iter().position(can_break).unwrap_or(element.pieces.len());
    let before = flat(&element.pieces[..end]);
    let inner = match element.pieces.get(end) {
        Some(Piece::List(List { elements, open, .. })) if *open != "{" => match &elements[..] {
            [only] => start(only),
            _ => Some(0),
        },
        _ => Some(0),
    };
    before.zip(inner).map(|(before, inner)| before + 1 + inner)
}
