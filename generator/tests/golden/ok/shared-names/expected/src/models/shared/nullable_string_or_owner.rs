//! `owner`: one of several types.

use openapi_runtime::Value;
use crate::models::Owner;
use crate::schema;

/// Known as `RoomOwner` and `HouseOwner`.
#[derive(Clone, PartialEq)]
pub enum NullableStringOrOwner {
    String(String),
    Owner(Owner),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([nullable, any_of] NullableStringOrOwner: SCHEMA {
    String => &schema::STRING,
    Owner => &crate::models::owner::SCHEMA,
});
