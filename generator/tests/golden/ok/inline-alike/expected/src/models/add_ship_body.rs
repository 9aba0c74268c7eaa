//! `addShip body`: another name.

pub type AddShipBody = super::shared::add_body::AddBody;
pub type AddShipBodyMaker = super::shared::add_body::AddBodyMaker;
pub type AddShipBodyMakerKind = super::shared::add_body::AddBodyMakerKind;
