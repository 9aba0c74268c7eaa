//! `listEverything z`: another name.

pub type ListEverythingZ = super::shared::z::Z;
