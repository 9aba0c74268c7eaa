//! `listShips order`: another name.

pub type ListShipsOrder = super::shared::order::Order;
