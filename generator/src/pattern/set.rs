//! Sets of code points, kept as sorted, disjoint ranges.

/// The highest code point.
const LAST: u32 = 0x0010_FFFF;

/// White space and line terminators: what `\s` matches (ECMA-262 §22.2.2.9, §12.2, §12.3).
const SPACE: &[(u32, u32)] = &[
    (0x09, 0x0D),
    (0x20, 0x20),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
];

/// What `.` does not match (ECMA-262 §12.3).
const LINE_TERMINATORS: &[(u32, u32)] = &[(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)];

const DIGIT: &[(u32, u32)] = &[(0x30, 0x39)];
const WORD: &[(u32, u32)] = &[(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)];

/// The two characters beyond ASCII whose case folding is a word character (ECMA-262 §22.2.2.9.3).
const WORD_BY_FOLDING: &[(u32, u32)] = &[(0x17F, 0x17F), (0x212A, 0x212A)];

/// A set of code points, lone surrogates included, since an ECMA-262 pattern may name them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CharSet {
    /// Sorted by start; neither overlapping nor adjacent.
    ranges: Vec<(u32, u32)>,
}

impl CharSet {
    /// The set of the ranges given, ends included, in any order.
    pub(super) fn new(ranges: &[(u32, u32)]) -> Self {
        let mut set = Self { ranges: ranges.to_vec() };
        set.normalise();
        set
    }

    pub(super) fn all() -> Self {
        Self::new(&[(0, LAST)])
    }

    /// `\d`
    pub(super) fn digit() -> Self {
        Self::new(DIGIT)
    }

    /// `\w`; under `ignore_case` with the characters that fold to one of it.
    pub(super) fn word(ignore_case: bool) -> Self {
        let mut set = Self::new(WORD);
        if ignore_case {
            set.union(&Self::new(WORD_BY_FOLDING));
        }
        set
    }

    /// `\s`
    pub(super) fn space() -> Self {
        Self::new(SPACE)
    }

    pub(super) fn line_terminators() -> Self {
        Self::new(LINE_TERMINATORS)
    }

    /// The ranges, sorted, neither overlapping nor adjacent.
    pub(super) fn ranges(&self) -> &[(u32, u32)] {
        &self.ranges
    }

    pub(super) fn union(&mut self, other: &Self) {
        self.ranges.extend_from_slice(&other.ranges);
        self.normalise();
    }

    /// Every code point that is not in the set.
    pub(super) fn complement(&self) -> Self {
        let mut ranges = Vec::with_capacity(self.ranges.len() + 1);
        let mut next = 0;
        for &(first, last) in &self.ranges {
            if first > next {
                ranges.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= LAST {
            ranges.push((next, LAST));
        }
        Self { ranges }
    }

    /// The set without surrogates, which no Rust string contains. Ranges on the two sides of the
    /// surrogates are not joined.
    pub(super) fn chars(&self) -> Vec<(char, char)> {
        let mut chars = Vec::with_capacity(self.ranges.len());
        for &(first, last) in &self.ranges {
            let below = (first, last.min(0xD7FF));
            let above = (first.max(0xE000), last);
            for (first, last) in [below, above] {
                if let (true, Some(first), Some(last)) = (first <= last, char::from_u32(first), char::from_u32(last)) {
                    chars.push((first, last));
                }
            }
        }
        chars
    }

    fn normalise(&mut self) {
        self.ranges.sort_unstable();
        self.ranges.dedup_by(|next, kept| {
            let joins = next.0 <= kept.1.saturating_add(1);
            if joins {
                kept.1 = kept.1.max(next.1);
            }
            joins
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_sorted_and_joined() {
        let set = CharSet::new(&[(0x62, 0x63), (0x30, 0x39), (0x61, 0x61), (0x62, 0x62)]);
        assert_eq!(set.chars(), [('0', '9'), ('a', 'c')]);
    }

    #[test]
    fn the_complement_of_the_complement_is_the_set() {
        for set in [CharSet::space(), CharSet::all(), CharSet::default()] {
            assert_eq!(set.complement().complement(), set);
        }
        assert!(CharSet::all().complement().ranges().is_empty());
    }

    #[test]
    fn surrogates_are_left_out_of_chars() {
        assert!(CharSet::new(&[(0xD800, 0xDFFF)]).chars().is_empty());
        assert_eq!(CharSet::all().chars(), [('\0', '\u{D7FF}'), ('\u{E000}', '\u{10FFFF}')]);
    }
}
