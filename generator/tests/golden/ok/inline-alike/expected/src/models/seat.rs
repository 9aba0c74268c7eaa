//! `Seat`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Seat: SCHEMA {
        Aisle = "aisle",
        Window = "window",
    }
}
