//! `ProviderEnum`: a string out of a list.

openapi_runtime::string_enum! {
    /// Who delivers the messages, Twilio or any service that takes them over HTTP.
    pub enum ProviderEnum: SCHEMA {
        Twilio = "twilio",
        Generic = "generic",
    }
}
