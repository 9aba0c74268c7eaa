//! `listShips ok item`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct ListShipsOkItem {
    pub berth: Option<ListShipsOkItemBerth>,
}

openapi_runtime::object!(ListShipsOkItem: SCHEMA { berth: "berth" valid });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("berth", &BERTH_SCHEMA)])]);

openapi_runtime::string_enum! {
    pub enum ListShipsOkItemBerth: BERTH_SCHEMA {
        Age = "age",
        Name = "name",
    }
}
