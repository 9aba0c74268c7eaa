//! `AuthenticatorSMSStageRequest`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Format, Nullable, Reader, Rule, Schema, Uuid,
    Validate, Writer, decode,
};
use super::{AuthTypeEnum, FlowSetRequest, ProviderEnum};
use crate::schema::{self, Types};

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
    /// The member `provider`.
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
    /// The member `auth_type`.
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

impl Decode for AuthenticatorSmsStageRequest {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
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
            ("name", &mut name),
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
            name: decode::required(name, "name")?,
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

impl Encode for AuthenticatorSmsStageRequest {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("name", &self.name),
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

impl Validate for AuthenticatorSmsStageRequest {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING) && self.flow_set.is_valid()
            && self.friendly_name.holds(schema::MinLength::<1>::STRING_OR_NULL)
            && self.provider.is_valid() && self.from_number.holds(schema::MinLength::<1>::STRING)
            && self.account_sid.holds(schema::MinLength::<1>::STRING)
            && self.auth.holds(schema::MinLength::<1>::STRING) && self.auth_type.is_valid()
    }
}

openapi_runtime::model!(AuthenticatorSmsStageRequest);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name", "provider", "from_number", "account_sid", "auth"]),
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
        ("provider", &super::provider_enum::SCHEMA),
        ("from_number", schema::MinLength::<1>::STRING),
        ("account_sid", schema::MinLength::<1>::STRING),
        ("auth", schema::MinLength::<1>::STRING),
        ("auth_password", &schema::STRING),
        ("auth_type", &super::auth_type_enum::SCHEMA),
        ("verify_only", &schema::BOOLEAN),
        (
            "mapping",
            &Schema(&[Rule::Type(Types::STRING.or(Types::NULL)), Rule::Format(Format::Uuid)]),
        ),
    ]),
]);
