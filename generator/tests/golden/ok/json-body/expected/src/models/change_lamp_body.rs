//! `change_lamp body`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct ChangeLampBody {
    /// Not empty.
    pub name: Option<String>,
}

openapi_runtime::object!(ChangeLampBody: SCHEMA {
    name: "name" holds(schema::MinLength::<1>::STRING),
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("name", schema::MinLength::<1>::STRING)]),
]);
