//! `Tree`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::AnyOf1;
use crate::schema::{Literal, Types};

/// Chosen by which alternative accepts the value: of several the one that keeps most members, or the first.
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

openapi_runtime::union!(Tree: SCHEMA by ARMS {
    0 => Leaf,
    1 => Array,
    2 => TreeList valid,
    3 => Bare = "bare",
});

openapi_runtime::from!(Tree { Leaf(AnyOf1), Array(Vec<AnyOf1>), TreeList(Vec<Tree>) });

pub(super) static SCHEMA: Schema = Schema(&[Rule::AnyOf(&[
    &super::leaf::SCHEMA,
    &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::leaf::SCHEMA)]),
    &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&SCHEMA)]),
    &Schema(&[Rule::Enum(&[Literal::String("bare")])]),
])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[
        (&[], &super::leaf::SCHEMA),
        (&[], &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::leaf::SCHEMA)])),
        (&[], &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&SCHEMA)])),
        (&[], &Schema(&[Rule::Enum(&[Literal::String("bare")])])),
    ],
};
