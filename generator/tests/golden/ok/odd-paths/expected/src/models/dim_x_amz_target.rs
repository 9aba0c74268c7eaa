//! `dim X-Amz-Target`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum DimXAmzTarget: SCHEMA {
        LampsDim = "Lamps.Dim",
    }
}
