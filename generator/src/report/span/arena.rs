//! The tree of positions that both scanners fill.

use std::ops::Range;

use super::wanted::Wanted;

/// How deep a tree may be. What is deeper is refused when it is loaded, so its positions are of no use.
pub(super) const MAX_DEPTH: usize = 256;

/// A position that costs little memory; an index covers the first 4 GiB of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Slice {
    start: u32,
    end: u32,
}

impl Slice {
    pub(super) fn new(start: usize, end: usize) -> Self {
        let narrow = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: narrow(start), end: narrow(end.max(start)) }
    }

    pub(super) fn range(self) -> Range<usize> {
        let wide = |offset| usize::try_from(offset).unwrap_or(usize::MAX);
        wide(self.start)..wide(self.end)
    }
}

/// What a value is, as far as finding its parts goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Scalar,
    Sequence,
    Mapping,
    /// A YAML alias to the value with this id.
    Alias(u32),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    /// The key it stands under in its mapping.
    pub(super) key: Option<Slice>,
    pub(super) value: Slice,
    /// Its parts in [`Arena::parts`].
    parts: Slice,
}

/// A value inside of another: the text of its key (empty in a sequence), and its id.
#[derive(Clone, Copy, Debug)]
struct Part {
    key: Slice,
    entry: u32,
}

/// A container that isn't closed yet.
#[derive(Clone, Copy, Debug)]
struct Open {
    entry: u32,
    first_part: usize,
    /// Its node among the values that are looked for, if it is or holds one of them.
    wanted: Option<usize>,
}

/// Values with their positions, and the way from a container to its parts. Ids count from 0, the root.
#[derive(Clone, Debug, Default)]
pub(super) struct Arena {
    entries: Vec<Entry>,
    parts: Vec<Part>,
    /// The text of all keys, one after the other.
    keys: String,
    /// Parts of containers that are not closed yet, outermost first.
    pending: Vec<Part>,
    open: Vec<Open>,
    /// The text and position of the key whose value comes next.
    key: Option<(Slice, Slice)>,
    /// Where the value that was completed last ends.
    end: usize,
    wanted: Wanted,
}

impl Arena {
    /// An arena for a scan that may end when these values are complete.
    pub(super) fn until(wanted: Wanted) -> Self {
        Self { wanted, ..Self::default() }
    }

    /// Whether all values that are looked for are complete.
    pub(super) fn is_done(&self) -> bool {
        self.wanted.is_done()
    }

    /// Announces the key of the next value, with its unescaped text and its position.
    pub(super) fn key(&mut self, text: &str, position: Range<usize>) {
        let start = self.keys.len();
        self.keys.push_str(text);
        self.key = Some((Slice::new(start, self.keys.len()), Slice::new(position.start, position.end)));
    }

    /// Announces that the next value has a key that no pointer can name.
    pub(super) fn nameless_key(&mut self) {
        self.key = None;
    }

    /// Adds a value that has no parts, and gives its id.
    pub(super) fn leaf(&mut self, kind: Kind, position: Range<usize>) -> u32 {
        let (id, wanted) = self.add(kind, position);
        if let Some(node) = wanted {
            self.wanted.found(node);
        }
        id
    }

    /// Adds a container and gives its id; the values that follow are its parts until it is closed.
    pub(super) fn open(&mut self, kind: Kind, start: usize) -> u32 {
        let (entry, wanted) = self.add(kind, start..start);
        self.open.push(Open { entry, first_part: self.pending.len(), wanted });
        entry
    }

    /// Adds a value, and gives its id and its node among the values that are looked for.
    fn add(&mut self, kind: Kind, position: Range<usize>) -> (u32, Option<usize>) {
        let id = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.end = position.end;
        let key = self.key.take();
        let value = Slice::new(position.start, position.end);
        let parts = Slice::default();
        self.entries.push(Entry { kind, key: key.map(|(_, position)| position), value, parts });
        let Some(parent) = self.open.last().copied() else { return (id, self.wanted.root()) };
        let parent_kind = self.entry(parent.entry).map(|entry| entry.kind);
        let wanted = match (parent_kind, key) {
            (Some(Kind::Mapping), Some((text, _))) => {
                self.pending.push(Part { key: text, entry: id });
                let text = self.keys.get(text.range()).unwrap_or_default();
                parent.wanted.and_then(|node| self.wanted.part(node, text))
            }
            (Some(Kind::Sequence), _) => {
                let index = self.pending.len() - parent.first_part;
                self.pending.push(Part { key: Slice::default(), entry: id });
                parent.wanted.and_then(|node| self.wanted.part(node, &index.to_string()))
            }
            _ => None,
        };
        (id, wanted)
    }

    /// Closes the innermost open container at its closing bracket or, without one, at the end of its last part.
    pub(super) fn close(&mut self, end: Option<usize>) {
        let Some(open) = self.open.pop() else { return };
        if let Some(node) = open.wanted {
            self.wanted.found(node);
        }
        let end = end.unwrap_or(self.end);
        self.end = end;
        let start = self.parts.len();
        self.parts.extend(self.pending.drain(open.first_part..));
        let parts = Slice::new(start, self.parts.len());
        let Some(entry) = usize::try_from(open.entry).ok().and_then(|id| self.entries.get_mut(id)) else {
            return;
        };
        entry.value = Slice::new(entry.value.range().start, end);
        entry.parts = parts;
        if entry.kind == Kind::Mapping {
            let keys = &self.keys;
            // Stable, so that of duplicate keys the first one is found.
            self.parts[start..].sort_by_key(|part| keys.get(part.key.range()));
        }
    }

    /// Closes what is still open: the text ends there, or can't be read any further.
    pub(super) fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.close(None);
        }
    }

    /// The first alias with which the text holds more than `most` values, all aliases before it expanded.
    pub(super) fn alias_beyond(&self, most: u64) -> Option<Range<usize>> {
        // By id, how many values there are before it, and behind its last part.
        let mut before: Vec<u64> = Vec::with_capacity(self.entries.len());
        let mut behind: Vec<Option<u64>> = vec![None; self.entries.len()];
        let mut open: Vec<(usize, usize)> = Vec::new();
        let mut total: u64 = 0;
        for (id, entry) in self.entries.iter().enumerate() {
            let range = entry.value.range();
            while let Some((container, _)) = open.pop_if(|(_, end)| *end <= range.start) {
                behind[container] = Some(total);
            }
            before.push(total);
            let size = match entry.kind {
                Kind::Alias(target) => {
                    let target = usize::try_from(target).ok()?;
                    // What is not at its end yet contains this alias, so it has no end at all.
                    behind.get(target).copied().flatten()?.saturating_sub(*before.get(target)?)
                }
                _ => 1,
            };
            total = total.saturating_add(size);
            match entry.kind {
                Kind::Alias(_) if total > most => return Some(range),
                Kind::Mapping | Kind::Sequence => open.push((id, range.end)),
                Kind::Scalar | Kind::Alias(_) => behind[id] = Some(total),
            }
        }
        None
    }

    /// How many containers are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// How many values there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn entry(&self, id: u32) -> Option<&Entry> {
        self.entries.get(usize::try_from(id).ok()?)
    }

    /// The id of a mapping's value under a key; the first one if there are two.
    pub(super) fn member(&self, mapping: u32, key: &str) -> Option<u32> {
        let entry = self.entry(mapping).filter(|entry| entry.kind == Kind::Mapping)?;
        let parts = self.parts.get(entry.parts.range())?;
        let found = parts.partition_point(|part| self.keys.get(part.key.range()) < Some(key));
        let part = parts.get(found)?;
        (self.keys.get(part.key.range()) == Some(key)).then_some(part.entry)
    }

    /// The ids of a sequence's elements.
    pub(super) fn elements(&self, sequence: u32) -> impl Iterator<Item = u32> {
        let entry = self.entry(sequence).filter(|entry| entry.kind == Kind::Sequence);
        let parts = entry.and_then(|entry| self.parts.get(entry.parts.range())).unwrap_or_default();
        parts.iter().map(|part| part.entry)
    }

    /// The id of a sequence's element, from 0.
    pub(super) fn element(&self, sequence: u32, index: usize) -> Option<u32> {
        let entry = self.entry(sequence).filter(|entry| entry.kind == Kind::Sequence)?;
        self.parts.get(entry.parts.range())?.get(index).map(|part| part.entry)
    }
}
