//! `Level`: one of several types.

use openapi_runtime::{Rule, Schema, Value};
use crate::schema::{self, Literal};

#[derive(Clone, PartialEq)]
pub enum Level {
    Integer(i64),
    /// As the room asks for
    ///
    /// The lamp looks at the room.
    ///
    /// The text `auto`.
    AsTheRoomAsksFor,
    /// The empty text.
    Empty,
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] Level: SCHEMA {
    Integer(i64) => &schema::INTEGER,
    AsTheRoomAsksFor = "auto" => &Schema(&[Rule::Enum(&[Literal::String("auto")])]),
    Empty = "" => &schema::EMPTY_STRING,
});
