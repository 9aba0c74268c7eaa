//! `Sum`: an object.

use super::Expression;

#[derive(Clone, PartialEq)]
pub struct Sum {
    pub left: Expression,
    pub right: Expression,
}

openapi_runtime::object!(Sum: SCHEMA {
    left: "left" required valid => &super::expression::SCHEMA,
    right: "right" required valid => &super::expression::SCHEMA,
});
