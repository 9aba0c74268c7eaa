//! `getDock order`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum GetDockOrder: SCHEMA {
        Age = "age",
        Name = "name",
    }
}

pub type ListPlanesOrder = GetDockOrder;
pub type ListShipsOrder = GetDockOrder;
pub type ListDocksOrder = GetDockOrder;
pub type ListTrainsOrder = GetDockOrder;
