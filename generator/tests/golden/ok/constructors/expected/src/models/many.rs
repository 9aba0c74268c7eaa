//! `Many`: an object.

use crate::schema;

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
    a: "a" required => &schema::BOOLEAN,
    b: "b" required => &schema::BOOLEAN,
    c: "c" required => &schema::BOOLEAN,
    d: "d" required => &schema::BOOLEAN,
    e: "e" required => &schema::BOOLEAN,
    f: "f" required => &schema::BOOLEAN,
    g: "g" required => &schema::BOOLEAN,
    h: "h" required => &schema::BOOLEAN,
    i: "i" => &schema::BOOLEAN,
});
