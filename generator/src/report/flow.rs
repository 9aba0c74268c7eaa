//! Where a YAML text's flow collections (`[…]`, `{…}`) and quoted scalars are, found without parsing it.
//!
//! Two things need that before or beside a parser. Parsers take time that grows with the square of the depth of flow
//! collections, so a hostile depth has to be seen beforehand. And the parser that knows positions is stricter than
//! the one that reads values about how the lines inside of these are indented; [`flatten`] takes the difference away.
//!
//! It follows the tokens of YAML 1.1 as libyaml reads them: block scalars, multi-line plain scalars and comments may
//! hold any bracket or quote.

use std::ops::Range;

/// The offset of the bracket that opens a flow collection more than `limit` levels deep, if there is one. A single
/// level more may pass.
pub(crate) fn too_deep(text: &str, limit: usize) -> Option<usize> {
    if open_brackets(text) <= limit {
        return None;
    }
    let mut scanner = Scanner::new(text, limit);
    scanner.run();
    scanner.refused
}

/// How many opening brackets there are, apart from those closed at once or after a single word, as in `/pets/{id}` and
/// `[]`. Whether such a pair is a collection or text, it adds nothing to the depth of what comes behind it.
fn open_brackets(text: &str) -> usize {
    let bytes = text.as_bytes();
    let brackets = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'[' | b'{'));
    let open = brackets.filter(|(at, bracket)| {
        let closing = if **bracket == b'[' { b']' } else { b'}' };
        let mut rest = bytes.iter().skip(at + 1).skip_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_');
        rest.next() != Some(&closing)
    });
    open.count()
}

/// The same document with the same characters' positions, but every flow collection and quoted scalar on one line:
/// their line breaks and comments have become spaces, and so have tabs outside of block scalars.
///
/// The contents of quoted scalars may differ by white space, which is nothing to somebody who wants positions.
pub(crate) fn flatten(text: &str, limit: usize) -> String {
    let mut scanner = Scanner::new(text, limit);
    scanner.run();
    let mut flat = String::with_capacity(text.len());
    let mut done = 0;
    for blank in scanner.blanks {
        let (Some(kept), Some(blanked)) = (text.get(done..blank.start), text.get(blank.clone())) else {
            continue;
        };
        flat.push_str(kept);
        flat.extend(blanked.chars().map(|_| ' '));
        done = blank.end;
    }
    flat.push_str(text.get(done..).unwrap_or_default());
    flat
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    line_start: usize,
    /// How many flow collections are open.
    depth: usize,
    limit: usize,
    refused: Option<usize>,
    /// The columns of the open block collections.
    indents: Vec<usize>,
    /// The column of the first token on this line since the last indicator: where a key would start.
    key: Option<usize>,
    /// What [`flatten`] turns into spaces, in order.
    blanks: Vec<Range<usize>>,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, limit: usize) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
            line_start: 0,
            depth: 0,
            limit,
            refused: None,
            indents: Vec::new(),
            key: None,
            blanks: Vec::new(),
        }
    }

    fn run(&mut self) {
        while self.refused.is_none() {
            self.skip_space_and_comments();
            let Some(byte) = self.peek(0) else { break };
            if self.depth > 0 {
                self.flow_token(byte);
            } else {
                self.block_token(byte);
            }
        }
    }

    fn block_token(&mut self, byte: u8) {
        let column = self.column();
        while self.indents.last().is_some_and(|indent| *indent > column) {
            self.indents.pop();
        }
        match byte {
            b'%' if column == 0 => self.skip_line(),
            _ if self.at_document_marker() => {
                self.indents.clear();
                self.at += 3;
            }
            b'-' | b'?' if self.blank_at(1) => {
                self.indent(column);
                self.key = None;
                self.at += 1;
            }
            b':' if self.blank_at(1) => {
                self.indent(self.key.unwrap_or(column));
                self.key = None;
                self.at += 1;
            }
            b'|' | b'>' => self.block_scalar(),
            _ => {
                self.key.get_or_insert(column);
                self.node(byte);
            }
        }
    }

    fn flow_token(&mut self, byte: u8) {
        match byte {
            b']' | b'}' => {
                self.depth -= 1;
                self.at += 1;
            }
            b',' | b'?' | b':' => self.at += 1,
            _ => self.node(byte),
        }
    }

    /// What may stand in both contexts: the start of a flow collection, a scalar, an alias, an anchor or a tag.
    fn node(&mut self, byte: u8) {
        match byte {
            b'[' | b'{' => {
                if self.depth == self.limit {
                    self.refused = Some(self.at);
                }
                self.depth += 1;
                self.at += 1;
            }
            b'"' | b'\'' => self.quoted(byte),
            b'&' | b'*' => {
                self.at += 1;
                while self.peek(0).is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
                    self.at += 1;
                }
            }
            b'!' => {
                let verbatim = self.peek(1) == Some(b'<');
                while !self.blank_at(0) && (verbatim || self.depth == 0 || !self.flow_indicator(0)) {
                    self.at += 1;
                }
            }
            _ => self.plain(),
        }
    }

    /// A plain scalar. In block context it goes on over all following lines that are indented deeper.
    fn plain(&mut self) {
        let least = self.indents.last().map_or(0, |indent| indent + 1);
        // The first byte belongs to it whatever it is, else a byte that starts no token would never be passed.
        self.at += 1;
        loop {
            while !self.blank_at(0) && !self.ends_plain() {
                self.at += 1;
            }
            if !self.blank_at(0) || self.peek(0).is_none() {
                return;
            }
            self.skip_space();
            let outdented = self.depth == 0 && self.column() < least;
            if outdented || self.peek(0) == Some(b'#') || self.at_document_marker() || self.peek(0).is_none() {
                return;
            }
        }
    }

    fn ends_plain(&self) -> bool {
        let value = self.peek(0) == Some(b':');
        let flow = self.depth > 0;
        (flow && self.flow_indicator(0)) || (value && (self.blank_at(1) || (flow && self.flow_indicator(1))))
    }

    fn quoted(&mut self, quote: u8) {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\\' if quote == b'"' => {
                    self.at += 1;
                    // An escaped line break still starts a line.
                    self.at += usize::from(self.break_len(0) == 0);
                }
                b'\'' if quote == b'\'' && self.peek(1) == Some(b'\'') => self.at += 2,
                b'\t' => self.blank(1),
                _ if self.break_len(0) > 0 => self.line_break(true),
                _ if byte == quote => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    /// A literal or folded scalar: its header, then all lines that are indented as deep as its first one.
    fn block_scalar(&mut self) {
        let parent = self.indents.last().map_or(0, |indent| indent + 1);
        self.at += 1;
        let mut explicit = None;
        while !self.blank_at(0) {
            if let Some(digit @ b'0'..=b'9') = self.peek(0) {
                explicit = Some(self.indents.last().copied().unwrap_or(0) + usize::from(digit - b'0'));
            }
            self.at += 1;
        }
        self.skip_line();
        let mut content = explicit;
        while self.at < self.bytes.len() {
            while self.peek(0) == Some(b' ') {
                self.at += 1;
            }
            if self.break_len(0) == 0 && self.peek(0).is_some() {
                let column = self.column();
                let least = *content.get_or_insert(column.max(parent).max(1));
                if column < least {
                    return;
                }
            }
            self.skip_line();
        }
    }

    fn skip_space_and_comments(&mut self) {
        loop {
            self.skip_space();
            if self.peek(0) != Some(b'#') {
                return;
            }
            let start = self.at;
            while self.peek(0).is_some() && self.break_len(0) == 0 {
                self.at += 1;
            }
            if self.depth > 0 {
                self.blanks.push(start..self.at);
            }
        }
    }

    fn skip_space(&mut self) {
        loop {
            match self.peek(0) {
                Some(b' ') => self.at += 1,
                Some(b'\t') => self.blank(1),
                _ if self.break_len(0) > 0 => self.line_break(self.depth > 0),
                _ => return,
            }
        }
    }

    fn skip_line(&mut self) {
        while self.peek(0).is_some() {
            if self.break_len(0) > 0 {
                return self.line_break(false);
            }
            self.at += 1;
        }
    }

    fn line_break(&mut self, inside: bool) {
        let length = self.break_len(0);
        if inside {
            self.blank(length);
        } else {
            self.at += length;
        }
        self.line_start = self.at;
        self.key = None;
    }

    fn blank(&mut self, length: usize) {
        self.blanks.push(self.at..self.at + length);
        self.at += length;
    }

    fn indent(&mut self, column: usize) {
        if self.indents.last().is_none_or(|indent| *indent < column) {
            self.indents.push(column);
        }
    }

    fn at_document_marker(&self) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        self.column() == 0 && (rest.starts_with(b"---") || rest.starts_with(b"...")) && self.blank_at(3)
    }

    fn flow_indicator(&self, ahead: usize) -> bool {
        matches!(self.peek(ahead), Some(b',' | b'[' | b']' | b'{' | b'}'))
    }

    /// Whether white space or the end of the text comes here.
    fn blank_at(&self, ahead: usize) -> bool {
        matches!(self.peek(ahead), None | Some(b' ' | b'\t')) || self.break_len(ahead) > 0
    }

    /// How many bytes the line break here has, 0 if there is none (YAML 1.1, section 5.4).
    fn break_len(&self, ahead: usize) -> usize {
        match self.peek(ahead) {
            Some(b'\n') => 1,
            Some(b'\r') => 1 + usize::from(self.peek(ahead + 1) == Some(b'\n')),
            // U+0085.
            Some(0xC2) if self.peek(ahead + 1) == Some(0x85) => 2,
            // U+2028 and U+2029.
            Some(0xE2) if self.peek(ahead + 1) == Some(0x80) && matches!(self.peek(ahead + 2), Some(0xA8 | 0xA9)) => 3,
            _ => 0,
        }
    }

    fn column(&self) -> usize {
        self.at - self.line_start
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(text: &str) -> usize {
        let refused = |limit| {
            let mut scanner = Scanner::new(text, limit);
            scanner.run();
            scanner.refused.is_some()
        };
        let depth = (0..100).find(|limit| !refused(*limit)).unwrap();
        assert!(too_deep(text, depth).is_none() && open_brackets(text) + 1 >= depth);
        depth
    }

    #[test]
    fn brackets_of_flow_collections_count() {
        assert_eq!(depth("a: [1, {b: [2]}]\nc: {d: [e]}"), 3);
        assert_eq!(depth("- - [[]]"), 2);
        assert_eq!(depth("? [a]\n: [[b]]"), 2);
        assert_eq!(depth("a: &x [*x , [!t [1]]]"), 3);
        assert_eq!(depth("{\"a\":[{'b':[]}]}"), 4);
        assert_eq!(depth("a: [\n# ]\n[\n[]]]"), 3);
        assert_eq!(depth("--- [a]\n--- [b]"), 1);
        assert_eq!(depth("a: [b, it's, [c]]\nd: 'x'"), 2);
        assert_eq!(depth("key: value\n'[[': [a]"), 1);
        assert_eq!(too_deep("a: [ [\n [", 2), Some(8));
        assert_eq!(open_brackets("/a/{id}: [] # {}\nb: [ ]\nc: {d: [e]"), 2);
    }

    #[test]
    fn brackets_of_texts_do_not() {
        assert_eq!(depth("a: see [[here\nb: c[d\n/{id}: {}"), 1);
        assert_eq!(depth("a: x # [[[[\n# [[\nb: \"[[\\\"[\"\nc: '[''['"), 0);
        assert_eq!(depth("a: |\n  [[[\n\n  {{\nb: >-2\n     [[\n   [\nc: [x]"), 1);
        assert_eq!(depth("a: text\n  [over\n  [lines\nb: [x]"), 1);
        assert_eq!(depth("- a: |\n    [[\n  b: >\n    [[\n- |\n [["), 0);
        assert_eq!(depth("a:\n- |\n  [[\n- [b]\n"), 1);
        assert_eq!(depth("a: |\n\n  [[\n  x\n # end\nb: [[]]"), 2);
    }

    #[test]
    fn a_hostile_depth_is_seen_at_once() {
        for text in ["[", "{a: ", "[\n", "[# ]\n", "[\r", "['', ", "# \r - [", "# \u{2028}["] {
            let hostile = text.repeat(if text == "[" { 1_000_000 } else { 50_000 });
            assert!(too_deep(&format!("a: {hostile}"), 128).is_some(), "{text}");
        }
        assert_eq!(too_deep(&"[]".repeat(100_000), 1), None);
    }

    #[test]
    fn flattened_flow_stands_on_one_line() {
        let flat = flatten("a: {\r\nb: \"x\ny\", # \u{e9}\n\tc: [\n1]\n}\nd: |\n  \t[\n  x\ne:\tf\n", 128);
        assert_eq!(flat, "a: {  b: \"x y\",      c: [ 1] }\nd: |\n  \t[\n  x\ne: f\n");
    }
}
