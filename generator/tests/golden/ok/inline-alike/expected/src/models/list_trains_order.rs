//! `listTrains order`: another name.

pub type ListTrainsOrder = super::shared::order::Order;
