//! `Colour`: a string out of a list.

openapi_runtime::string_enum! {
    /// The schema accepts `null` too, as `Nullable` of this type.
    pub enum Colour: SCHEMA or null {
        Red = "red",
        Green = "green",
    }
}
