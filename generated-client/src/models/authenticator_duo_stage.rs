//! `AuthenticatorDuoStage`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Format, Nullable, Reader, Rule, Schema, Uuid,
    Validate, Writer, decode,
};
use super::FlowSet;
use crate::schema::{self, Types};

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

impl Decode for AuthenticatorDuoStage {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut pk = None;
        let mut name = None;
        let mut component = None;
        let mut verbose_name = None;
        let mut verbose_name_plural = None;
        let mut meta_model_name = None;
        let mut flow_set = None;
        let mut configure_flow = None;
        let mut friendly_name = None;
        let mut client_id = None;
        let mut api_hostname = None;
        let mut admin_integration_key = None;
        reader.members(&mut [
            ("pk", &mut pk),
            ("name", &mut name),
            ("component", &mut component),
            ("verbose_name", &mut verbose_name),
            ("verbose_name_plural", &mut verbose_name_plural),
            ("meta_model_name", &mut meta_model_name),
            ("flow_set", &mut flow_set),
            ("configure_flow", &mut configure_flow),
            ("friendly_name", &mut friendly_name),
            ("client_id", &mut client_id),
            ("api_hostname", &mut api_hostname),
            ("admin_integration_key", &mut admin_integration_key),
        ])?;
        Ok(Self {
            pk: decode::required(pk, "pk")?,
            name: decode::required(name, "name")?,
            component: decode::required(component, "component")?,
            verbose_name: decode::required(verbose_name, "verbose_name")?,
            verbose_name_plural: decode::required(verbose_name_plural, "verbose_name_plural")?,
            meta_model_name: decode::required(meta_model_name, "meta_model_name")?,
            flow_set,
            configure_flow,
            friendly_name,
            client_id: decode::required(client_id, "client_id")?,
            api_hostname: decode::required(api_hostname, "api_hostname")?,
            admin_integration_key,
        })
    }
}

impl Encode for AuthenticatorDuoStage {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("pk", &self.pk),
            ("name", &self.name),
            ("component", &self.component),
            ("verbose_name", &self.verbose_name),
            ("verbose_name_plural", &self.verbose_name_plural),
            ("meta_model_name", &self.meta_model_name),
            ("flow_set", &self.flow_set),
            ("configure_flow", &self.configure_flow),
            ("friendly_name", &self.friendly_name),
            ("client_id", &self.client_id),
            ("api_hostname", &self.api_hostname),
            ("admin_integration_key", &self.admin_integration_key),
        ])
    }
}

impl Validate for AuthenticatorDuoStage {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.flow_set.is_valid()
    }
}

openapi_runtime::model!(AuthenticatorDuoStage);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&[
        "pk", "name", "component", "verbose_name", "verbose_name_plural", "meta_model_name",
        "client_id", "api_hostname",
    ]),
    Rule::Properties(&[
        ("pk", &schema::UUID),
        ("name", &schema::STRING),
        ("component", &schema::STRING),
        ("verbose_name", &schema::STRING),
        ("verbose_name_plural", &schema::STRING),
        ("meta_model_name", &schema::STRING),
        ("flow_set", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::flow_set::SCHEMA)])),
        (
            "configure_flow",
            &Schema(&[Rule::Type(Types::STRING.or(Types::NULL)), Rule::Format(Format::Uuid)]),
        ),
        ("friendly_name", &Schema(&[Rule::Type(Types::STRING.or(Types::NULL))])),
        ("client_id", &schema::STRING),
        ("api_hostname", &schema::STRING),
        ("admin_integration_key", &schema::STRING),
    ]),
]);
