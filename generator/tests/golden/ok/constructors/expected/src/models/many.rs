//! `Many`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// More than arguments without names can tell.
#[derive(Clone, PartialEq)]
pub struct Many {
    pub a: bool,
    pub b: bool,
    pub c: bool,
    pub d: bool,
    pub e: bool,
    pub f: bool,
    pub g: bool,
    pub h: bool,
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
