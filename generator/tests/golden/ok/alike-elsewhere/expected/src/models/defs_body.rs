//! `$defs body`: another name.

/// The value `$defs body`.
pub type DefsBody = super::shared::body::Body;

pub type DefsBodyZ = super::shared::z::Z;
