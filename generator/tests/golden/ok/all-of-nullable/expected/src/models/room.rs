//! `Room`: another name.

use openapi_runtime::{Nullable, Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The value `Room`.
pub type Room = Nullable<RoomValue>;

/// The object `Room value`.
#[derive(Clone, PartialEq, Default)]
pub struct RoomValue {
    /// The member `name`.
    pub name: Option<String>,
}

openapi_runtime::object!(RoomValue { name: "name" });

impl Validate for RoomValue {
    const SCHEMA: &'static Schema = &VALUE_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT.or(Types::NULL)),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
