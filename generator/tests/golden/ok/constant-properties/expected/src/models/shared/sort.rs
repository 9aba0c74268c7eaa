//! `sort`: a string out of a list.

openapi_runtime::string_enum! {
    /// Known as `SignalObjectSort` and `ChangeOnOffSort`.
    pub enum Sort: SCHEMA {
        OnOff = "on-off",
    }
}
