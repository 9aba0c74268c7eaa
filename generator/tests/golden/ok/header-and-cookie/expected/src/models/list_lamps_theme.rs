//! `list_lamps theme`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum ListLampsTheme: SCHEMA {
        Dark = "dark",
        Light = "light",
    }
}
