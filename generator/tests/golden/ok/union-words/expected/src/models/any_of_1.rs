//! `anyOf 1`: another name.

use super::Leaf;

pub type AnyOf1 = Leaf;
