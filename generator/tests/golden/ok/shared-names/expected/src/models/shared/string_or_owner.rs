//! `string or owner`: one of several types.

use openapi_runtime::Value;
use crate::models::Owner;
use crate::schema;

/// Known as `LampOwner`, `DoorOwner`, `RoomOwner` and 1 more.
#[derive(Clone, PartialEq)]
pub enum StringOrOwner {
    String(String),
    Owner(Owner),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([any_of] StringOrOwner: SCHEMA {
    String => &schema::STRING,
    Owner => &crate::models::owner::SCHEMA,
});
