//! `addLamp ok`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `addLamp ok`.
#[derive(Clone, PartialEq, Default)]
pub struct AddLampOk {
    /// The member `name`.
    pub name: Option<String>,
}

openapi_runtime::object!(AddLampOk { name: "name" });

impl Validate for AddLampOk {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
