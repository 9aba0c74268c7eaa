//! `org.others.core.v1.Lamp`: a string out of a list.

openapi_runtime::string_enum! {
    /// It is called like another one, but for its package.
    pub enum OrgOthersCoreV1Lamp: SCHEMA {
        On = "on",
        Off = "off",
    }
}
