//! `add_lamp body`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct AddLampBody {
    pub name: String,
}

openapi_runtime::object!(AddLampBody: SCHEMA { name: "name" required });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
