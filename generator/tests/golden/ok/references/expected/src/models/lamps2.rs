//! `Lamps`: another name.

/// The value `Lamps`.
pub type LampsType = super::lamp::Lamp;
