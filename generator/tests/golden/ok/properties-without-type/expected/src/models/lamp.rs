//! `Lamp`: one of several types.

use openapi_runtime::{Rule, Schema, Value};
use crate::schema::{self, Types};

/// The schema accepts `null` too, as `Nullable` of this type.
///
/// An object, or any other value as it is.
#[derive(Clone, PartialEq)]
pub enum Lamp {
    Object(LampObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(Lamp: SCHEMA { Object valid => &schema::OBJECT });

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Required(&["watt"]), Rule::Properties(&[("watt", &schema::INTEGER)])]);

#[derive(Clone, PartialEq)]
pub struct LampObject {
    pub watt: i64,
}

openapi_runtime::object!([whole] LampObject: OBJECT_SCHEMA { watt: "watt" required });

pub(crate) static OBJECT_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["watt"]),
    Rule::Properties(&[("watt", &schema::INTEGER)]),
]);
