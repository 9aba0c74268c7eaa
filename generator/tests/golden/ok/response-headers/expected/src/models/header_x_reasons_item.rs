//! `header X-Reasons item`: a string out of a list.

openapi_runtime::string_enum! {
    /// The string `header X-Reasons item`.
    pub enum HeaderXReasonsItem: SCHEMA {
        Tired = "tired",
        Busy = "busy",
    }
}
