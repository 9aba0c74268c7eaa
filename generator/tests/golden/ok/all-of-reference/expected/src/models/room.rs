//! `Room`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// A room of the house.
#[derive(Clone, PartialEq)]
pub struct Room {
    /// The member `name`.
    pub name: String,
}

openapi_runtime::object!(Room { name: "name" required });

impl Validate for Room {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
