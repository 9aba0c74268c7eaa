//! `anyOf 1`: another name.

pub type AnyOf1 = super::leaf::Leaf;
