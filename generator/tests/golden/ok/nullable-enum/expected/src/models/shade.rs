//! `Shade`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Shade: SCHEMA {
        Light = "light",
        Dark = "dark",
    }
}
