//! Where in a text the value of a pointer stands.

mod arena;
mod json;
mod wanted;
mod yaml;

use std::ops::Range;

use self::arena::{Arena, Kind};
use self::wanted::Wanted;
use super::lines::{Lines, Position};
use super::pointer::{Pointer, array_index};

/// The positions of all values of a JSON or YAML text.
///
/// It is made from the text alone, apart from the values: only files that a shown diagnostic points to need one.
/// A text with mistakes is covered up to the first of them.
#[derive(Clone, Debug)]
pub struct SpanIndex {
    arena: Arena,
    lines: Lines,
}

/// Where a value stands, in byte offsets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The key it stands under, with its quotes; `None` for the root and for array elements.
    pub key: Option<Range<usize>>,
    /// The value itself. The body of a YAML block scalar begins after its header.
    pub value: Range<usize>,
    /// Whether it is an object or an array.
    pub container: bool,
    /// Whether it is the very value that was asked for, not only the nearest that contains it.
    pub exact: bool,
}

impl Span {
    /// What to underline: a scalar itself, but of a container (or of nothing at all) the key.
    pub fn highlight(&self) -> Range<usize> {
        match &self.key {
            Some(key) if self.container || self.value.is_empty() => key.clone(),
            _ => self.value.clone(),
        }
    }
}

/// How many aliases and merge keys are followed on the way to one value: YAML lets them lead in circles.
const MAX_DETOURS: usize = 256;

impl SpanIndex {
    /// Indexes a text. It is read as JSON if it is JSON, else as YAML.
    pub fn new(text: &str) -> Self {
        Self::scan(text, &Wanted::default())
    }

    /// Indexes a text up to the last of these values; what stands behind it is not found.
    pub(super) fn until<'p>(text: &str, values: impl IntoIterator<Item = &'p Pointer>) -> Self {
        Self::scan(text, &Wanted::of(values))
    }

    fn scan(text: &str, wanted: &Wanted) -> Self {
        let lines = Lines::new(text);
        let mut arena = Arena::until(wanted.clone());
        let bracket = text.trim_start().starts_with(['{', '[']);
        if bracket && json::scan(text, &mut arena).is_ok() {
            return Self { arena, lines };
        }
        let yaml = yaml::scan(text, &lines, wanted);
        let arena = if arena.len() > yaml.len() { arena } else { yaml };
        Self { arena, lines }
    }

    /// Finds the value of a pointer or, where there is none, the nearest that would contain it. `None` only if the
    /// text has no values at all.
    ///
    /// A YAML alias is passed through: what it stands for is found where it is written.
    pub fn locate(&self, pointer: &Pointer) -> Option<Span> {
        let mut detours = MAX_DETOURS;
        let mut found = 0;
        let mut exact = true;
        for segment in pointer.segments() {
            let Some(part) = self.step(found, &segment, &mut detours) else {
                exact = false;
                break;
            };
            found = part;
        }
        let entry = self.arena.entry(found)?;
        let target = self.arena.entry(self.target(found, &mut detours)).unwrap_or(entry);
        Some(Span {
            key: entry.key.map(arena::Slice::range),
            value: entry.value.range(),
            container: matches!(target.kind, Kind::Mapping | Kind::Sequence),
            exact,
        })
    }

    /// The first alias with which the text holds more than `most` values, all aliases before it expanded, in bytes.
    pub(crate) fn alias_beyond(&self, most: u64) -> Option<Range<usize>> {
        self.arena.alias_beyond(most)
    }

    /// The line and column of a byte offset.
    pub fn position(&self, offset: usize) -> Position {
        self.lines.position(offset)
    }

    /// The lines of the indexed text.
    pub fn lines(&self) -> &Lines {
        &self.lines
    }

    fn step(&self, from: u32, segment: &str, detours: &mut usize) -> Option<u32> {
        let from = self.target(from, detours);
        match self.arena.entry(from)?.kind {
            Kind::Mapping => match self.arena.member(from, segment) {
                Some(member) => Some(member),
                None => self.merged(from, segment, detours),
            },
            Kind::Sequence => self.arena.element(from, array_index(segment)?),
            Kind::Scalar | Kind::Alias(_) => None,
        }
    }

    /// Looks for a key in what a mapping's merge key (`<<`) brings in.
    fn merged(&self, mapping: u32, key: &str, detours: &mut usize) -> Option<u32> {
        *detours = detours.checked_sub(1)?;
        let source = self.target(self.arena.member(mapping, "<<")?, detours);
        if self.arena.entry(source)?.kind == Kind::Mapping {
            return self.step(source, key, detours);
        }
        for element in self.arena.elements(source) {
            if let Some(found) = self.step(element, key, detours) {
                return Some(found);
            }
        }
        None
    }

    /// What an alias stands for; every other value stands for itself.
    fn target(&self, mut id: u32, detours: &mut usize) -> u32 {
        while let Some(Kind::Alias(target)) = self.arena.entry(id).map(|entry| entry.kind) {
            let Some(left) = detours.checked_sub(1) else { break };
            *detours = left;
            id = target;
        }
        id
    }
}

#[cfg(test)]
mod tests;
