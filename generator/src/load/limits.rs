//! How much a single file may ask for.

/// Budgets for loading one file, against texts made to exhaust the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// The size of a text in bytes.
    pub bytes: usize,
    /// How many levels of values may be nested, the whole document being the first. More than 128 are never read,
    /// whatever is asked for.
    pub depth: usize,
    /// How many values there may be, with those that YAML aliases repeat.
    pub nodes: usize,
}

impl Default for Limits {
    /// 256 MiB, 128 levels and 20 million values: ten times what the largest known documents hold.
    fn default() -> Self {
        Self { bytes: 256 << 20, depth: MAX_DEPTH, nodes: 20_000_000 }
    }
}

/// What both parsers can read without being told otherwise.
const MAX_DEPTH: usize = 128;

impl Limits {
    /// The depth that holds in fact.
    pub(super) fn levels(&self) -> usize {
        self.depth.min(MAX_DEPTH)
    }

    /// How many values a text of this many bytes may hold. Without aliases there can't be more of them than bytes, so
    /// a small file that expands to millions is refused long before the budget is spent.
    pub(super) fn values(&self, bytes: usize) -> usize {
        self.nodes.min(bytes.saturating_mul(10).max(1_000_000))
    }
}
