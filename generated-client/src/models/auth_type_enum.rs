//! `AuthTypeEnum`: a string out of a list.

openapi_runtime::string_enum! {
    /// How authentik identifies itself to a `generic` provider.
    pub enum AuthTypeEnum: SCHEMA {
        Basic = "basic",
        Bearer = "bearer",
    }
}
