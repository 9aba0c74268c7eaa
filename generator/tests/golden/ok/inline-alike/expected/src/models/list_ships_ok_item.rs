//! `listShips ok item`: an object.

#[derive(Clone, PartialEq, Default)]
pub struct ListShipsOkItem {
    pub berth: Option<ListShipsOkItemBerth>,
}

openapi_runtime::object!(ListShipsOkItem: SCHEMA { berth: "berth" valid => &BERTH_SCHEMA });

openapi_runtime::string_enum! {
    pub enum ListShipsOkItemBerth: BERTH_SCHEMA {
        Age = "age",
        Name = "name",
    }
}
