//! `list_lamps colour item`: a string out of a list.

openapi_runtime::string_enum! {
    /// The string `list_lamps colour item`.
    pub enum ListLampsColourItem: SCHEMA {
        Red = "red",
        Green = "green",
    }
}
