//! `read_lamp parameters`: their types.

openapi_runtime::string_enum! {
    pub enum ReadLampFormat: SCHEMA {
        Json = "json",
        Png = "png",
    }
}
