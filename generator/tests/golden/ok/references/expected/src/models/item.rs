//! `Item`: another name.

use super::Lamps2;

/// The value `Item`.
pub type Item = Lamps2;
