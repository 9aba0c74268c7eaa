//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Not empty, at most 20 characters.
    pub name: String,
    pub watt: i64,
}

openapi_runtime::object!(Lamp: SCHEMA {
    name: "name" required holds(&NAME),
    watt: "watt" required,
});

pub(super) static SCHEMA: Schema = Schema(&[Rule::AllOf(&[
    &super::named::SCHEMA,
    &Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::Required(&["watt"]),
        Rule::Properties(&[("watt", &schema::INTEGER), ("name", schema::MaxLength::<20>::STRING)]),
    ]),
])]);

static NAME: Schema =
    Schema(&[Rule::AllOf(&[schema::MinLength::<1>::STRING, schema::MaxLength::<20>::STRING])]);
