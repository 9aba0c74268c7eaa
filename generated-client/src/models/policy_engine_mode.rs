//! `PolicyEngineMode`: a string out of a list.

openapi_runtime::string_enum! {
    /// How many of the bound policies have to pass.
    pub enum PolicyEngineMode: SCHEMA {
        All = "all",
        Any = "any",
    }
}
