//! `Room`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::Literal;

openapi_runtime::string_enum! {
    /// The schema accepts `null` too, as `Nullable` of this type.
    pub enum Room as SCHEMA {
        Kitchen = "kitchen",
        Hall = "hall",
    }
}

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Nullable,
    Rule::Enum(&[Literal::String("kitchen"), Literal::String("hall"), Literal::Null]),
]);
