//! `list_lamps theme`: a string out of a list.

openapi_runtime::string_enum! {
    /// The string `list_lamps theme`.
    pub enum ListLampsTheme: SCHEMA {
        Dark = "dark",
        Light = "light",
    }
}
