//! `listPlanes order`: another name.

pub type ListPlanesOrder = super::shared::order::Order;
