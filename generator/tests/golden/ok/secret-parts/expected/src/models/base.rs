//! `Base`: an object.

use super::{Item, Word};
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Base {
    pub word: Option<Word>,
    pub items: Option<Vec<Item>>,
}

openapi_runtime::object!(Base: SCHEMA {
    word: "word" valid => &super::word::SCHEMA,
    items: "items" valid => schema::list_of!(&super::item::SCHEMA),
});
