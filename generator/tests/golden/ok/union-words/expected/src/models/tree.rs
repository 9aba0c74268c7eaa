//! `Tree`: one of several types.

use openapi_runtime::{Rule, Schema, Value};
use super::AnyOf1;
use crate::schema::{Literal, Types};

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
    Array(Vec<AnyOf1>) => &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::leaf::SCHEMA)]),
    TreeList(Vec<Tree>) valid => &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&SCHEMA)]),
    Bare = "bare" => &Schema(&[Rule::Enum(&[Literal::String("bare")])]),
});
