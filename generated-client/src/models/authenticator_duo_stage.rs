//! `AuthenticatorDuoStage`: an object.

use openapi_runtime::{Nullable, Uuid};
use super::FlowSet;
use crate::schema;

/// A stage that asks a user to approve a sign-in with Duo.
#[derive(Clone, PartialEq)]
pub struct AuthenticatorDuoStage {
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
    /// The integration key of Duo's Auth API.
    pub client_id: String,
    /// The host of Duo's API that belongs to the account.
    pub api_hostname: String,
    /// The integration key of Duo's Admin API, with which enrolled devices are imported.
    pub admin_integration_key: Option<String>,
}

openapi_runtime::object!(AuthenticatorDuoStage: SCHEMA {
    pk: "pk" required => &schema::UUID,
    name: "name" required => &schema::STRING,
    component: "component" required => &schema::STRING,
    verbose_name: "verbose_name" required => &schema::STRING,
    verbose_name_plural: "verbose_name_plural" required => &schema::STRING,
    meta_model_name: "meta_model_name" required => &schema::STRING,
    flow_set: "flow_set" valid => schema::list_of!(&super::flow_set::SCHEMA),
    configure_flow: "configure_flow" => &schema::UUID_OR_NULL,
    friendly_name: "friendly_name" => &schema::STRING_OR_NULL,
    client_id: "client_id" required => &schema::STRING,
    api_hostname: "api_hostname" required => &schema::STRING,
    admin_integration_key: "admin_integration_key" => &schema::STRING,
});
