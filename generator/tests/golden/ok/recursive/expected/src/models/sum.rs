//! `Sum`: an object.

use openapi_runtime::{Rule, Schema};
use super::Expression;
use crate::schema::Types;

/// The object `Sum`.
#[derive(Clone, PartialEq)]
pub struct Sum {
    /// The member `left`.
    pub left: Box<Expression>,
    /// The member `right`.
    pub right: Box<Expression>,
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
