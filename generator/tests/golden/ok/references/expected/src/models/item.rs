//! `Item`: another name.

use super::Lamps2;

pub type Item = Lamps2;
