//! `sort`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Sort: SCHEMA {
        OnOff = "on-off",
    }
}
