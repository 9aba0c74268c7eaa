//! `AuthenticatorSMSStage`: an object.

use openapi_runtime::{Nullable, Uuid};
use super::{AuthTypeEnum, FlowSet, ProviderEnum};
use crate::schema;

/// A stage that sends a user codes by SMS.
#[derive(Clone, PartialEq)]
pub struct AuthenticatorSmsStage {
    /// The stage's identifier.
    ///
    /// Set by the server.
    pub pk: Uuid,
    /// The stage's name, for administrators.
    pub name: String,
    /// Names the form that edits this kind of stage.
    ///
    /// Set by the server.
    pub component: String,
    /// What people call this kind of stage.
    ///
    /// Set by the server.
    pub verbose_name: String,
    /// The same for several of them.
    ///
    /// Set by the server.
    pub verbose_name_plural: String,
    /// What authentik's code calls this kind of stage.
    ///
    /// Set by the server.
    pub meta_model_name: String,
    /// The flows that this stage is bound to.
    pub flow_set: Option<Vec<FlowSet>>,
    /// The flow with which users set this stage up on their own; null where they cannot.
    pub configure_flow: Option<Nullable<Uuid>>,
    /// A label made for users' eyes, or null for none.
    pub friendly_name: Option<Nullable<String>>,
    pub provider: ProviderEnum,
    /// The phone number that messages come from.
    pub from_number: String,
    /// With `twilio` the account's SID, with `generic` the URL that messages are posted to.
    pub account_sid: String,
    /// The token or user name that authentik presents to the provider.
    pub auth: String,
    /// The password that goes with `auth`, where the provider wants one.
    pub auth_password: Option<String>,
    pub auth_type: Option<AuthTypeEnum>,
    /// Whether to forget the number once it is verified, and to keep a hash that shows if somebody enrols it again.
    pub verify_only: Option<bool>,
    /// The property mapping that shapes what a `generic` provider is sent, or null for the usual form.
    pub mapping: Option<Nullable<Uuid>>,
}

openapi_runtime::object!(AuthenticatorSmsStage: SCHEMA {
    pk: "pk" required => &schema::UUID,
    name: "name" required => &schema::STRING,
    component: "component" required => &schema::STRING,
    verbose_name: "verbose_name" required => &schema::STRING,
    verbose_name_plural: "verbose_name_plural" required => &schema::STRING,
    meta_model_name: "meta_model_name" required => &schema::STRING,
    flow_set: "flow_set" valid => schema::list_of!(&super::flow_set::SCHEMA),
    configure_flow: "configure_flow" => &schema::UUID_OR_NULL,
    friendly_name: "friendly_name" => &schema::STRING_OR_NULL,
    provider: "provider" required valid => &super::provider_enum::SCHEMA,
    from_number: "from_number" required => &schema::STRING,
    account_sid: "account_sid" required => &schema::STRING,
    auth: "auth" required => &schema::STRING,
    auth_password: "auth_password" => &schema::STRING,
    auth_type: "auth_type" valid => &super::auth_type_enum::SCHEMA,
    verify_only: "verify_only" => &schema::BOOLEAN,
    mapping: "mapping" => &schema::UUID_OR_NULL,
});
