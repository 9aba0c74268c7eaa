//! `Item`: another name.

pub type Item = super::lamps2::LampsObject;
