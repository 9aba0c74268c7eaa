//! `AuthenticatorSMSStageRequest`: an object.

use openapi_runtime::{Nullable, Uuid};
use super::{AuthTypeEnum, FlowSetRequest, ProviderEnum};
use crate::schema;

/// All settings of an SMS stage that a client may write.
#[derive(Clone, PartialEq)]
pub struct AuthenticatorSmsStageRequest {
    /// The stage's name, for administrators.
    ///
    /// Not empty.
    pub name: String,
    /// The flows that this stage is bound to.
    pub flow_set: Option<Vec<FlowSetRequest>>,
    /// The flow with which users set this stage up on their own; null takes that away from them.
    pub configure_flow: Option<Nullable<Uuid>>,
    /// A label made for users' eyes, or null for none.
    ///
    /// Not empty.
    pub friendly_name: Option<Nullable<String>>,
    pub provider: ProviderEnum,
    /// The phone number that messages come from.
    ///
    /// Not empty.
    pub from_number: String,
    /// With `twilio` the account's SID, with `generic` the URL that messages are posted to.
    ///
    /// Not empty.
    pub account_sid: String,
    /// The token or user name that authentik presents to the provider.
    ///
    /// Not empty.
    pub auth: String,
    /// The password that goes with `auth`, where the provider wants one.
    pub auth_password: Option<String>,
    pub auth_type: Option<AuthTypeEnum>,
    /// Whether to forget the number once it is verified, and to keep a hash that shows if somebody enrols it again.
    pub verify_only: Option<bool>,
    /// The property mapping that shapes what a `generic` provider is sent, or null for the usual form.
    pub mapping: Option<Nullable<Uuid>>,
}

impl AuthenticatorSmsStageRequest {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        provider: ProviderEnum,
        from_number: impl Into<String>,
        account_sid: impl Into<String>,
        auth: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            flow_set: None,
            configure_flow: None,
            friendly_name: None,
            provider,
            from_number: from_number.into(),
            account_sid: account_sid.into(),
            auth: auth.into(),
            auth_password: None,
            auth_type: None,
            verify_only: None,
            mapping: None,
        }
    }
}

openapi_runtime::object!(AuthenticatorSmsStageRequest: SCHEMA {
    name: "name" required holds => schema::MinLength::<1>::STRING,
    flow_set: "flow_set" valid => schema::list_of!(&super::flow_set_request::SCHEMA),
    configure_flow: "configure_flow" => &schema::UUID_OR_NULL,
    friendly_name: "friendly_name" holds => schema::MinLength::<1>::STRING_OR_NULL,
    provider: "provider" required valid => &super::provider_enum::SCHEMA,
    from_number: "from_number" required holds => schema::MinLength::<1>::STRING,
    account_sid: "account_sid" required holds => schema::MinLength::<1>::STRING,
    auth: "auth" required holds => schema::MinLength::<1>::STRING,
    auth_password: "auth_password" => &schema::STRING,
    auth_type: "auth_type" valid => &super::auth_type_enum::SCHEMA,
    verify_only: "verify_only" => &schema::BOOLEAN,
    mapping: "mapping" => &schema::UUID_OR_NULL,
});
