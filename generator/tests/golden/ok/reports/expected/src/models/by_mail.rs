//! `ByMail`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct ByMail {
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

openapi_runtime::object!(ByMail: SCHEMA {
    mail: "mail" required holds => &schema::EMAIL,
    token: "token" holds => &TOKEN,
});

static TOKEN: Schema = Schema(&[Rule::Secret, Rule::Type(Types::STRING), Rule::MaxLength(4)]);
