//! `state`: a string out of a list.

openapi_runtime::string_enum! {
    /// Known as `LampOwnerState`, `LampMakerState`, `LampState` and 3 more.
    pub enum State: SCHEMA {
        Here = "here",
        Away = "away",
    }
}
