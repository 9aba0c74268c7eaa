//! `Level`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use crate::schema::{self, Literal};

/// Chosen by which alternative accepts the value: exactly one may.
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

openapi_runtime::union!([again] Level: SCHEMA by ARMS {
    0 => Integer,
    1 => AsTheRoomAsksFor = "auto",
    2 => Empty = "",
});

openapi_runtime::from!(Level { Integer(i64) });

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[
    &schema::INTEGER,
    &Schema(&[Rule::Enum(&[Literal::String("auto")])]),
    &schema::EMPTY_STRING,
])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[
        (&[], &schema::INTEGER),
        (&[], &Schema(&[Rule::Enum(&[Literal::String("auto")])])),
        (&[], &schema::EMPTY_STRING),
    ],
};
