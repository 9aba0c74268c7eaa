//! `owner`: an object.

use crate::models::shared::state::State;
use crate::schema;

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
