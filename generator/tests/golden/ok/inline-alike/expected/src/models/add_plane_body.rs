//! `addPlane body`: another name.

pub type AddPlaneBody = super::shared::add_body::AddBody;
pub type AddPlaneBodyMaker = super::shared::add_body::AddBodyMaker;
pub type AddPlaneBodyMakerKind = super::shared::add_body::AddBodyMakerKind;
