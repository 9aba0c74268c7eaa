//! `Base`: an object.

use openapi_runtime::{Rule, Schema};
use super::{Item, Word};
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct Base {
    pub word: Option<Word>,
    pub items: Option<Vec<Item>>,
}

openapi_runtime::object!(Base: SCHEMA {
    word: "word" valid => &super::word::SCHEMA,
    items: "items" valid => &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::item::SCHEMA)]),
});
