//! `owner`: an object.

use super::State;
use crate::schema;

/// Known as `LampOwner`, `LampSeller`, `LampUsersItem` and 1 more.
#[derive(Clone, PartialEq)]
pub struct Owner {
    /// Not empty.
    pub name: String,
    pub state: Option<State>,
}

openapi_runtime::object!(Owner: SCHEMA {
    name: "name" required holds => schema::MinLength::<1>::STRING,
    state: "state" valid => &super::state::SCHEMA,
});
