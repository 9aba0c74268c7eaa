//! `Sum`: an object.

use openapi_runtime::{Rule, Schema, Validate};
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

openapi_runtime::object!(Sum { left: "left" required, right: "right" required });

impl Validate for Sum {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.left.is_valid() && self.right.is_valid()
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["left", "right"]),
    Rule::Properties(&[
        ("left", &super::expression::SCHEMA),
        ("right", &super::expression::SCHEMA),
    ]),
]);
