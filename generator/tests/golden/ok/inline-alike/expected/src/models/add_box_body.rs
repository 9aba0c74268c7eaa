//! `addBox body`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use crate::schema::{self, Types};

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum AddBoxBody {
    Six(AddBoxBodySix),
    Integer(i64),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again] AddBoxBody: SCHEMA by ARMS { 0 => Six, 1 => Integer });

openapi_runtime::from!(AddBoxBody { Six(AddBoxBodySix), Integer(i64) });

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[&SIX_SCHEMA, &schema::INTEGER])]);

static ARMS: Arms =
    Arms { property: None, exclusive: true, arms: &[(&[], &SIX_SCHEMA), (&[], &schema::INTEGER)] };

/// Six
#[derive(Clone, PartialEq)]
pub struct AddBoxBodySix {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: String,
}

openapi_runtime::object!(AddBoxBodySix: SIX_SCHEMA {
    a: "a" required,
    b: "b" required,
    c: "c" required,
    d: "d" required,
    e: "e" required,
    f: "f" required,
});

pub(super) static SIX_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["a", "b", "c", "d", "e", "f"]),
    Rule::Properties(&[
        ("a", &schema::STRING),
        ("b", &schema::STRING),
        ("c", &schema::STRING),
        ("d", &schema::STRING),
        ("e", &schema::STRING),
        ("f", &schema::STRING),
    ]),
]);
