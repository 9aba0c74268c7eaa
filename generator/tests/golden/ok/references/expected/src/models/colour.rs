//! `Colour`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Colour: SCHEMA {
        Red = "red",
        Green = "green",
    }
}
