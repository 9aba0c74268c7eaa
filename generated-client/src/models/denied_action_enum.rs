//! `DeniedActionEnum`: a string out of a list.

openapi_runtime::string_enum! {
    /// What happens to a user whom a flow turns away.
    pub enum DeniedActionEnum: SCHEMA {
        MessageContinue = "message_continue",
        Message = "message",
        Continue = "continue",
    }
}
