//! `Tree`: one of several types.

use openapi_runtime::{Rule, Schema, Value};
use super::AnyOf1;
use crate::schema::{self, Literal};

#[derive(Clone, PartialEq)]
pub enum Tree {
    Leaf(AnyOf1),
    Array(Vec<AnyOf1>),
    TreeList(Vec<Tree>),
    /// The text `bare`.
    Bare,
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([any_of] Tree: SCHEMA {
    Leaf(AnyOf1) => &super::leaf::SCHEMA,
    Array(Vec<AnyOf1>) => schema::list_of!(&super::leaf::SCHEMA),
    TreeList(Vec<Tree>) valid => schema::list_of!(&SCHEMA),
    Bare = "bare" => &Schema(&[Rule::Enum(&[Literal::String("bare")])]),
});
