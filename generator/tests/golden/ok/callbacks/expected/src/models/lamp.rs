//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Set by the server.
    pub id: i64,
    /// Not empty.
    pub name: String,
}

openapi_runtime::object!(Lamp { id: "id" required, name: "name" required });

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING)
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["id", "name"]),
    Rule::Properties(&[("id", &schema::INTEGER), ("name", schema::MinLength::<1>::STRING)]),
]);
