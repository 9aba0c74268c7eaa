//! `Place`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Place: SCHEMA {
        Aisle = "aisle",
        Window = "window",
    }
}
