//! `list_lamps colour item`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum ListLampsColourItem: SCHEMA {
        Red = "red",
        Green = "green",
    }
}
