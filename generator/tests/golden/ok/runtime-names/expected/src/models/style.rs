//! `Style`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Style: SCHEMA {
        Plain = "plain",
        Fancy = "fancy",
    }
}
