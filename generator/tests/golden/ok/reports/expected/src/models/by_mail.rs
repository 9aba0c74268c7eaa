//! `ByMail`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `ByMail`.
#[derive(Clone, PartialEq)]
pub struct ByMail {
    /// The member `mail`.
    pub mail: String,
    /// At most 4 characters.
    pub token: Option<String>,
}

impl ByMail {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(mail: impl Into<String>) -> Self {
        Self { mail: mail.into(), token: None }
    }
}

impl Decode for ByMail {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut mail = None;
        let mut token = None;
        reader.members(&mut [("mail", &mut mail), ("token", &mut token)])?;
        Ok(Self { mail: decode::required(mail, "mail")?, token })
    }
}

impl Encode for ByMail {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("mail", &self.mail), ("token", &self.token)])
    }
}

impl Validate for ByMail {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.mail.holds(&schema::EMAIL) && self.token.holds(&TOKEN)
    }
}

openapi_runtime::model!(ByMail);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["mail"]),
    Rule::Properties(&[("mail", &schema::EMAIL), ("token", &TOKEN)]),
]);

static TOKEN: Schema = Schema(&[Rule::Secret, Rule::Type(Types::STRING), Rule::MaxLength(4)]);
