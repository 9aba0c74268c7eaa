//! `AuthenticatorSMSStage`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Format, Nullable, Reader, Rule, Schema, Uuid,
    Validate, Writer, decode,
};
use super::{AuthTypeEnum, FlowSet, ProviderEnum};
use crate::schema::{self, Types};

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
    /// The member `provider`.
    pub provider: ProviderEnum,
    /// The phone number that messages come from.
    pub from_number: String,
    /// With `twilio` the account's SID, with `generic` the URL that messages are posted to.
    pub account_sid: String,
    /// The token or user name that authentik presents to the provider.
    pub auth: String,
    /// The password that goes with `auth`, where the provider wants one.
    pub auth_password: Option<String>,
    /// The member `auth_type`.
    pub auth_type: Option<AuthTypeEnum>,
    /// Whether to forget the number once it is verified, and to keep a hash that shows if somebody enrols it again.
    pub verify_only: Option<bool>,
    /// The property mapping that shapes what a `generic` provider is sent, or null for the usual form.
    pub mapping: Option<Nullable<Uuid>>,
}

impl Decode for AuthenticatorSmsStage {
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
        let mut provider = None;
        let mut from_number = None;
        let mut account_sid = None;
        let mut auth = None;
        let mut auth_password = None;
        let mut auth_type = None;
        let mut verify_only = None;
        let mut mapping = None;
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
            ("provider", &mut provider),
            ("from_number", &mut from_number),
            ("account_sid", &mut account_sid),
            ("auth", &mut auth),
            ("auth_password", &mut auth_password),
            ("auth_type", &mut auth_type),
            ("verify_only", &mut verify_only),
            ("mapping", &mut mapping),
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
            provider: decode::required(provider, "provider")?,
            from_number: decode::required(from_number, "from_number")?,
            account_sid: decode::required(account_sid, "account_sid")?,
            auth: decode::required(auth, "auth")?,
            auth_password,
            auth_type,
            verify_only,
            mapping,
        })
    }
}

impl Encode for AuthenticatorSmsStage {
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
            ("provider", &self.provider),
            ("from_number", &self.from_number),
            ("account_sid", &self.account_sid),
            ("auth", &self.auth),
            ("auth_password", &self.auth_password),
            ("auth_type", &self.auth_type),
            ("verify_only", &self.verify_only),
            ("mapping", &self.mapping),
        ])
    }
}

impl Validate for AuthenticatorSmsStage {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.flow_set.is_valid() && self.provider.is_valid() && self.auth_type.is_valid()
    }
}

openapi_runtime::model!(AuthenticatorSmsStage);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&[
        "pk", "name", "component", "verbose_name", "verbose_name_plural", "meta_model_name",
        "provider", "from_number", "account_sid", "auth",
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
        ("provider", &super::provider_enum::SCHEMA),
        ("from_number", &schema::STRING),
        ("account_sid", &schema::STRING),
        ("auth", &schema::STRING),
        ("auth_password", &schema::STRING),
        ("auth_type", &super::auth_type_enum::SCHEMA),
        ("verify_only", &schema::BOOLEAN),
        (
            "mapping",
            &Schema(&[Rule::Type(Types::STRING.or(Types::NULL)), Rule::Format(Format::Uuid)]),
        ),
    ]),
]);
