//! `Shade`: a string out of a list.

openapi_runtime::string_enum! {
    /// The string `Shade`.
    pub enum Shade: SCHEMA {
        Light = "light",
        Dark = "dark",
    }
}
