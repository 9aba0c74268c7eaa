//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// 1 to 3 items, no item twice.
    pub colours: Vec<String>,
    pub grid: Option<Vec<Vec<f64>>>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    colours: "colours" required holds => &COLOURS,
    grid: "grid" => schema::list_of!(schema::list_of!(&schema::NUMBER)),
});

static COLOURS: Schema = Schema(&[
    Rule::Type(Types::ARRAY),
    Rule::MinItems(1),
    Rule::MaxItems(3),
    Rule::UniqueItems,
    Rule::Items(schema::MinLength::<1>::STRING),
]);
