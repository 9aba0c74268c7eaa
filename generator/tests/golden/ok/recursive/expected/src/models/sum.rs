//! `Sum`: an object.

use openapi_runtime::{Rule, Schema};
use super::Expression;
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Sum {
    pub left: Expression,
    pub right: Expression,
}

openapi_runtime::object!(Sum: SCHEMA {
    left: "left" required valid,
    right: "right" required valid,
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["left", "right"]),
    Rule::Properties(&[
        ("left", &super::expression::SCHEMA),
        ("right", &super::expression::SCHEMA),
    ]),
]);
