//! `exchangeBoxes body`: one of several types.

use openapi_runtime::Value;
use crate::schema;

/// Body of `PUT /boxes`.
#[derive(Clone, PartialEq)]
pub enum ExchangeBoxesBody {
    Six(ExchangeBoxesBodySix),
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] ExchangeBoxesBody: SCHEMA {
    Six(ExchangeBoxesBodySix) => &super::shared::body_six::SCHEMA,
    String(String) => &schema::STRING,
});

pub use super::shared::BodySix as ExchangeBoxesBodySix;
