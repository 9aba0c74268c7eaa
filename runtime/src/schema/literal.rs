//! JSON values as constants.

use std::fmt;

use crate::number::{self, Num};

use super::View;

/// A JSON value that a document spells out, such as a member of an `enum`.
#[derive(Clone, Copy, Debug)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Num),
    /// A string.
    String(&'static str),
    /// An array.
    Array(&'static [Literal]),
    /// An object.
    Object(&'static [(&'static str, Literal)]),
}

impl Literal {
    /// Equality as JSON Schema means it: numbers by their value, objects without order.
    pub fn equals(&self, value: &View<'_>) -> bool {
        match (self, value) {
            (Self::Null, View::Null) => true,
            (Self::Bool(a), View::Bool(b)) => a == b,
            (Self::Number(a), View::Number(b)) => number::compare(b, *a).is_eq(),
            (Self::String(a), View::String(b)) => a == b,
            (Self::Array(a), View::Array(b)) => {
                a.len() == b.len() && a.iter().zip(*b).all(|(a, b)| a.equals(&View::from(b)))
            }
            (Self::Object(a), View::Object(b)) => {
                a.len() == b.len() && a.iter().all(|(name, a)| b.get(*name).is_some_and(|b| a.equals(&View::from(b))))
            }
            _ => false,
        }
    }

    /// Whether the value has the JSON type of this one.
    pub(super) fn is_type_of(&self, value: &View<'_>) -> bool {
        matches!(
            (self, value),
            (Self::Null, View::Null)
                | (Self::Bool(_), View::Bool(_))
                | (Self::Number(_), View::Number(_))
                | (Self::String(_), View::String(_))
                | (Self::Array(_), View::Array(_))
                | (Self::Object(_), View::Object(_))
        )
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(value) => write!(f, "{value}"),
            Self::String(value) => write!(f, "{value:?}"),
            Self::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "" } else { ", " })?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    write!(f, "{}{name:?}: {value}", if index == 0 { "" } else { ", " })?;
                }
                f.write_str("}")
            }
        }
    }
}
