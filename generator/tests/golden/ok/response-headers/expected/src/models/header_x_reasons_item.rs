//! `header X-Reasons item`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum HeaderXReasonsItem: SCHEMA {
        Tired = "tired",
        Busy = "busy",
    }
}
