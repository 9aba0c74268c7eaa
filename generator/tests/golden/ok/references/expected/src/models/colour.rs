//! `Colour`: a string out of a list.

openapi_runtime::string_enum! {
    /// The string `Colour`.
    pub enum Colour: SCHEMA {
        Red = "red",
        Green = "green",
    }
}
