//! `addBox body`: one of several types.

use openapi_runtime::Value;
use crate::schema;

/// Body of `POST /boxes`.
#[derive(Clone, PartialEq)]
pub enum AddBoxBody {
    Six(AddBoxBodySix),
    Integer(i64),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] AddBoxBody: SCHEMA {
    Six(AddBoxBodySix) => &super::shared::body_six::SCHEMA,
    Integer(i64) => &schema::INTEGER,
});

pub use super::shared::BodySix as AddBoxBodySix;
