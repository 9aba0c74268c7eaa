//! `Item`: another name.

use super::LampsType;

pub type Item = LampsType;
