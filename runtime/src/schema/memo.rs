//! Verdicts that have been given before.
//!
//! Alternatives within alternatives would otherwise have the same part judged anew for each way that leads to it, twice as
//! often with every level.

use std::collections::BTreeMap;

use super::{Schema, View};

/// A schema and a container, by where they are in memory, and whether the container is an object.
pub(super) type Key = (usize, usize, bool);

/// What schemas have said of arrays and objects, while these stay where they are.
#[derive(Default)]
pub(crate) struct Memo {
    verdicts: BTreeMap<Key, bool>,
    /// How many rules that try schemas are at work, one within the other.
    trying: usize,
}

impl Memo {
    /// One that remembers everything from the start, for a value that is asked about several times.
    pub(crate) fn lasting() -> Self {
        Self { verdicts: BTreeMap::new(), trying: 2 }
    }

    /// Does what a rule that tries schemas asks for.
    pub(super) fn trying<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        self.trying += 1;
        let done = work(self);
        self.trying -= 1;
        done
    }

    /// Where to keep a verdict: nowhere for what is cheap to judge, or not tried often.
    pub(super) fn key(&self, schema: &Schema, value: &View<'_>) -> Option<Key> {
        if self.trying < 2 {
            return None;
        }
        let (place, is_object) = match value {
            View::Array(items) if !items.is_empty() => (items.as_ptr().addr(), false),
            View::Object(members) if !members.is_empty() => (std::ptr::from_ref(*members).addr(), true),
            _ => return None,
        };
        Some((schema.0.as_ptr().addr(), place, is_object))
    }

    pub(super) fn known(&self, key: Key) -> Option<bool> {
        self.verdicts.get(&key).copied()
    }

    pub(super) fn keep(&mut self, key: Key, verdict: bool) {
        self.verdicts.insert(key, verdict);
    }
}
