//! `getDock order`: another name.

pub type GetDockOrder = super::shared::order::Order;
