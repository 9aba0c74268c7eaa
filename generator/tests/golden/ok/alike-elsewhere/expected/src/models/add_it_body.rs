//! `addIt body`: another name.

pub type AddItBody = super::shared::body::Body;
pub type AddItBodyZ = super::shared::z::Z;
