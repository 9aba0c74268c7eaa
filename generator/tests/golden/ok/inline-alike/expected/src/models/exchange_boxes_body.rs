//! `exchangeBoxes body`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::AddBoxBodySix;
use crate::schema;

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum ExchangeBoxesBody {
    Six(ExchangeBoxesBodySix),
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again] ExchangeBoxesBody: SCHEMA by ARMS { 0 => Six, 1 => String });

openapi_runtime::from!(ExchangeBoxesBody { Six(ExchangeBoxesBodySix), String(String) });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::OneOf(&[&super::add_box_body::SIX_SCHEMA, &schema::STRING])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[(&[], &super::add_box_body::SIX_SCHEMA), (&[], &schema::STRING)],
};

/// Six
pub type ExchangeBoxesBodySix = AddBoxBodySix;
