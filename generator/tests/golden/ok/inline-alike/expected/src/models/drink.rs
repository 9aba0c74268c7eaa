//! `Drink`: a string out of a list.

openapi_runtime::string_enum! {
    /// The schema accepts `null` too, as `Nullable` of this type.
    pub enum Drink: SCHEMA or null {
        Soup = "soup",
        Rice = "rice",
    }
}
