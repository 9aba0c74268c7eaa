//! `PatchedAuthenticatorDuoStageRequest`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Format, Nullable, Reader, Rule, Schema, Uuid,
    Validate, Writer,
};
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

impl Decode for PatchedAuthenticatorDuoStageRequest {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut flow_set = None;
        let mut configure_flow = None;
        let mut friendly_name = None;
        let mut client_id = None;
        let mut api_hostname = None;
        let mut client_secret = None;
        let mut admin_integration_key = None;
        let mut admin_secret_key = None;
        reader.members(&mut [
            ("name", &mut name),
            ("flow_set", &mut flow_set),
            ("configure_flow", &mut configure_flow),
            ("friendly_name", &mut friendly_name),
            ("client_id", &mut client_id),
            ("api_hostname", &mut api_hostname),
            ("client_secret", &mut client_secret),
            ("admin_integration_key", &mut admin_integration_key),
            ("admin_secret_key", &mut admin_secret_key),
        ])?;
        Ok(Self {
            name,
            flow_set,
            configure_flow,
            friendly_name,
            client_id,
            api_hostname,
            client_secret,
            admin_integration_key,
            admin_secret_key,
        })
    }
}

impl Encode for PatchedAuthenticatorDuoStageRequest {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("name", &self.name),
            ("flow_set", &self.flow_set),
            ("configure_flow", &self.configure_flow),
            ("friendly_name", &self.friendly_name),
            ("client_id", &self.client_id),
            ("api_hostname", &self.api_hostname),
            ("client_secret", &self.client_secret),
            ("admin_integration_key", &self.admin_integration_key),
            ("admin_secret_key", &self.admin_secret_key),
        ])
    }
}

impl Validate for PatchedAuthenticatorDuoStageRequest {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING) && self.flow_set.is_valid()
            && self.friendly_name.holds(schema::MinLength::<1>::STRING_OR_NULL)
            && self.client_id.holds(schema::MinLength::<1>::STRING)
            && self.api_hostname.holds(schema::MinLength::<1>::STRING)
            && self.client_secret.holds(&CLIENT_SECRET)
    }
}

openapi_runtime::model!(PatchedAuthenticatorDuoStageRequest);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("name", schema::MinLength::<1>::STRING),
        (
            "flow_set",
            &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::flow_set_request::SCHEMA)]),
        ),
        (
            "configure_flow",
            &Schema(&[Rule::Type(Types::STRING.or(Types::NULL)), Rule::Format(Format::Uuid)]),
        ),
        ("friendly_name", schema::MinLength::<1>::STRING_OR_NULL),
        ("client_id", schema::MinLength::<1>::STRING),
        ("api_hostname", schema::MinLength::<1>::STRING),
        ("client_secret", &CLIENT_SECRET),
        ("admin_integration_key", &schema::STRING),
        ("admin_secret_key", &Schema(&[Rule::Secret, Rule::Type(Types::STRING)])),
    ]),
]);

static CLIENT_SECRET: Schema =
    Schema(&[Rule::Secret, Rule::Type(Types::STRING), Rule::MinLength(1)]);
