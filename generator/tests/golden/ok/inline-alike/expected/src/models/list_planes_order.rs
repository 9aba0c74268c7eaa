//! `listPlanes order`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum ListPlanesOrder: SCHEMA {
        Age = "age",
        Name = "name",
    }
}

pub type ListShipsOrder = ListPlanesOrder;

pub type ListTrainsOrder = ListPlanesOrder;
