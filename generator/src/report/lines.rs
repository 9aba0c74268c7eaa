//! Byte offsets as lines and columns.

use std::ops::Range;

/// A position for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1. Lines end with a line feed.
    pub line: usize,
    /// The column, from 1, in characters (Unicode scalar values).
    pub column: usize,
}

/// Converts between byte offsets, character indices and lines of one text without holding it.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// Where each line starts; never empty once built.
    starts: Vec<usize>,
    /// The end of each character of more than one byte.
    wide: Vec<WideEnd>,
    len: usize,
}

/// The end of a character of more than one byte, in both measures, from the text's start.
#[derive(Clone, Copy, Debug, Default)]
struct WideEnd {
    bytes: usize,
    chars: usize,
}

impl WideEnd {
    /// How many bytes more than characters there are up to here.
    fn surplus(self) -> usize {
        self.bytes - self.chars
    }
}

impl Lines {
    /// Indexes a text.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        let mut wide = Vec::new();
        let mut surplus = 0;
        for (offset, byte) in text.bytes().enumerate() {
            let width = match byte {
                b'\n' => {
                    starts.push(offset + 1);
                    continue;
                }
                // One byte, or one that continues a character.
                0..0xC0 => continue,
                0xC0..0xE0 => 2,
                0xE0..0xF0 => 3,
                0xF0.. => 4,
            };
            surplus += width - 1;
            let bytes = offset + width;
            wide.push(WideEnd { bytes, chars: bytes - surplus });
        }
        Self { starts, wide, len: text.len() }
    }

    /// The line and column of the character at a byte offset; beyond the end, those of the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.len);
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let column = 1 + self.chars_before(offset) - self.chars_before(self.start(line));
        Position { line, column }
    }

    /// The byte offset of a line and column; a column beyond the line's end gives the end.
    pub fn offset(&self, position: Position) -> usize {
        let range = self.range(position.line);
        let index = self.chars_before(range.start) + position.column.saturating_sub(1);
        self.byte_of_char(index).min(range.end)
    }

    /// The bytes of a line, from 1, without its line feed.
    pub fn range(&self, line: usize) -> Range<usize> {
        let start = self.start(line);
        let end = self.starts.get(line).map_or(self.len, |next| next - 1);
        start..end.max(start)
    }

    /// The byte offset of the character with this index, from 0, in the text; beyond the end, the text's length.
    pub fn byte_of_char(&self, index: usize) -> usize {
        let passed = self.wide.partition_point(|end| end.chars <= index);
        (index + self.surplus(passed)).min(self.len)
    }

    fn chars_before(&self, offset: usize) -> usize {
        let passed = self.wide.partition_point(|end| end.bytes <= offset);
        offset - self.surplus(passed)
    }

    fn start(&self, line: usize) -> usize {
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.len)
    }

    fn surplus(&self, wide: usize) -> usize {
        wide.checked_sub(1).and_then(|last| self.wide.get(last)).map_or(0, |end| end.surplus())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_and_positions_are_inverse() {
        let text = "a\u{e9}\u{1f600}b\r\n\n\u{20ac}\u{20ac}x\ny";
        let lines = Lines::new(text);
        for (index, (offset, _)) in text.char_indices().enumerate() {
            let before = &text[..offset];
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            let position = Position { line, column };
            assert_eq!(lines.position(offset), position);
            assert_eq!(lines.offset(position), offset);
            assert_eq!(lines.byte_of_char(index), offset);
        }
        assert_eq!(lines.position(1000), lines.position(text.len()));
        assert_eq!(lines.byte_of_char(1000), text.len());
        assert_eq!(&text[lines.range(3)], "\u{20ac}\u{20ac}x");
        assert_eq!(lines.range(99), text.len()..text.len());
        assert_eq!(lines.offset(Position { line: 3, column: 99 }), lines.range(3).end);
    }

    #[test]
    fn an_empty_text_has_one_line() {
        assert_eq!(Lines::new("").position(0), Position { line: 1, column: 1 });
        assert_eq!(Lines::new("").range(1), 0..0);
    }
}
