//! `Named`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Named`.
#[derive(Clone, PartialEq)]
pub struct Named {
    /// Not empty.
    pub name: String,
}

openapi_runtime::object!(Named { name: "name" required });

impl Validate for Named {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING)
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", schema::MinLength::<1>::STRING)]),
]);
