//! `order`: a string out of a list.

openapi_runtime::string_enum! {
    /// Known as `ListPlanesOrder`, `ListShipsOrder`, `ListDocksOrder` and 2 more.
    pub enum Order: SCHEMA {
        Age = "age",
        Name = "name",
    }
}
