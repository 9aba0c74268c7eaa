//! `PatchedAuthenticatorDuoStageRequest`: an object.

use openapi_runtime::{Nullable, Rule, Schema, Uuid};
use super::FlowSetRequest;
use crate::schema::{self, Types};

/// The settings of a Duo stage to change; whatever is left out keeps its value.
#[derive(Clone, PartialEq, Default)]
pub struct PatchedAuthenticatorDuoStageRequest {
    /// The stage's name, for administrators.
    ///
    /// Not empty.
    pub name: Option<String>,
    /// The flows that this stage is bound to.
    pub flow_set: Option<Vec<FlowSetRequest>>,
    /// The flow with which users set this stage up on their own; null takes that away from them.
    pub configure_flow: Option<Nullable<Uuid>>,
    /// A label made for users' eyes, or null for none.
    ///
    /// Not empty.
    pub friendly_name: Option<Nullable<String>>,
    /// The integration key of Duo's Auth API.
    ///
    /// Not empty.
    pub client_id: Option<String>,
    /// The host of Duo's API that belongs to the account.
    ///
    /// Not empty.
    pub api_hostname: Option<String>,
    /// The secret that goes with `client_id`.
    ///
    /// Never sent by the server.
    ///
    /// Not empty.
    pub client_secret: Option<String>,
    /// The integration key of Duo's Admin API, with which enrolled devices are imported.
    pub admin_integration_key: Option<String>,
    /// The secret that goes with `admin_integration_key`.
    ///
    /// Never sent by the server.
    pub admin_secret_key: Option<String>,
}

openapi_runtime::object!(PatchedAuthenticatorDuoStageRequest: SCHEMA {
    name: "name" holds => schema::MinLength::<1>::STRING,
    flow_set: "flow_set" valid => schema::list_of!(&super::flow_set_request::SCHEMA),
    configure_flow: "configure_flow" => &schema::UUID_OR_NULL,
    friendly_name: "friendly_name" holds => schema::MinLength::<1>::STRING_OR_NULL,
    client_id: "client_id" holds => schema::MinLength::<1>::STRING,
    api_hostname: "api_hostname" holds => schema::MinLength::<1>::STRING,
    client_secret: "client_secret" holds => &CLIENT_SECRET,
    admin_integration_key: "admin_integration_key" => &schema::STRING,
    admin_secret_key: "admin_secret_key" => &Schema(&[Rule::Secret, Rule::Type(Types::STRING)]),
});

static CLIENT_SECRET: Schema =
    Schema(&[Rule::Secret, Rule::Type(Types::STRING), Rule::MinLength(1)]);
