//! `list_lamps parameters`: their types.

openapi_runtime::string_enum! {
    pub enum ListLampsTheme: SCHEMA {
        Dark = "dark",
        Light = "light",
    }
}
