//! `listDocks order`: another name.

pub type ListDocksOrder = super::shared::order::Order;
