//! `dim parameters`: their types.

openapi_runtime::string_enum! {
    pub enum DimXAmzTarget: SCHEMA {
        LampsDim = "Lamps.Dim",
    }
}
