//! `CeilingLamp`: a string out of a list.

openapi_runtime::string_enum! {
    /// The string `CeilingLamp`.
    pub enum CeilingLamp2: SCHEMA {
        AB = "a-b",
        AB2 = "a_b",
        AB3 = "A B",
    }
}
