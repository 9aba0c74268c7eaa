//! `add_lamp body`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `add_lamp body`.
#[derive(Clone, PartialEq)]
pub struct AddLampBody {
    /// The member `name`.
    pub name: String,
}

openapi_runtime::object!(AddLampBody { name: "name" required });

impl Validate for AddLampBody {
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
