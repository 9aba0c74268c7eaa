//! `Named`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Named {
    /// Not empty.
    pub name: String,
}

openapi_runtime::object!(Named: SCHEMA {
    name: "name" required holds(schema::MinLength::<1>::STRING),
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", schema::MinLength::<1>::STRING)]),
]);
