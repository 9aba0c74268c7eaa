//! `state`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum State: SCHEMA {
        Here = "here",
        Away = "away",
    }
}
