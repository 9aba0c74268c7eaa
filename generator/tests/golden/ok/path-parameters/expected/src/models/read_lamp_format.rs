//! `read_lamp format`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum ReadLampFormat: SCHEMA {
        Json = "json",
        Png = "png",
    }
}
