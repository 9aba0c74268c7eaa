//! `Lamp`: another name.

use openapi_runtime::{Nullable, Rule, Schema, Value};
use crate::schema::{self, Types};

pub type Lamp = Nullable<LampValue>;

/// An object, or any other value as it is.
#[derive(Clone, PartialEq)]
pub enum LampValue {
    Object(LampValueObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(LampValue: VALUE_SCHEMA { Object valid => &schema::OBJECT });

pub(super) static VALUE_SCHEMA: Schema =
    Schema(&[Rule::Required(&["watt"]), Rule::Properties(&[("watt", &schema::INTEGER)])]);

#[derive(Clone, PartialEq)]
pub struct LampValueObject {
    pub watt: i64,
}

openapi_runtime::object!([whole] LampValueObject: VALUE_OBJECT_SCHEMA { watt: "watt" required });

pub(super) static VALUE_OBJECT_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["watt"]),
    Rule::Properties(&[("watt", &schema::INTEGER)]),
]);
