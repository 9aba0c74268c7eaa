//! `Lamps`: another name.

/// The value `Lamps`.
pub type LampsObject = super::lamp::Lamp;
