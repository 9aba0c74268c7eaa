//! `Account`: an object.

use openapi_runtime::{Rule, Schema};
use super::{Item, Word};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Account {
    /// Never sent by the server.
    pub word: Option<Word>,
    pub items: Option<Vec<Item>>,
}

openapi_runtime::object!(Account: SCHEMA {
    word: "word" valid => &Schema(&[Rule::Secret, Rule::Type(Types::STRING), Rule::MinLength(8)]),
    items: "items" valid => &Schema(&[Rule::AllOf(&[
        schema::list_of!(&super::item::SCHEMA),
        schema::list_of!(&Schema(&[Rule::Secret, Rule::Ref(&super::item::SCHEMA)])),
    ])]),
});
