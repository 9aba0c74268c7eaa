//! `Many`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// More than arguments without names can tell.
#[derive(Clone, PartialEq)]
pub struct Many {
    /// The member `a`.
    pub a: bool,
    /// The member `b`.
    pub b: bool,
    /// The member `c`.
    pub c: bool,
    /// The member `d`.
    pub d: bool,
    /// The member `e`.
    pub e: bool,
    /// The member `f`.
    pub f: bool,
    /// The member `g`.
    pub g: bool,
    /// The member `h`.
    pub h: bool,
    /// The member `i`.
    pub i: Option<bool>,
}

openapi_runtime::object!(Many: SCHEMA {
    a: "a" required,
    b: "b" required,
    c: "c" required,
    d: "d" required,
    e: "e" required,
    f: "f" required,
    g: "g" required,
    h: "h" required,
    i: "i",
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["a", "b", "c", "d", "e", "f", "g", "h"]),
    Rule::Properties(&[
        ("a", &schema::BOOLEAN),
        ("b", &schema::BOOLEAN),
        ("c", &schema::BOOLEAN),
        ("d", &schema::BOOLEAN),
        ("e", &schema::BOOLEAN),
        ("f", &schema::BOOLEAN),
        ("g", &schema::BOOLEAN),
        ("h", &schema::BOOLEAN),
        ("i", &schema::BOOLEAN),
    ]),
]);
