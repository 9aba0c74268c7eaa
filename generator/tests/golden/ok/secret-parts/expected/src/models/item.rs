//! `Item`: an object.

use super::Word;

#[derive(Clone, PartialEq)]
pub struct Item {
    pub word: Word,
}

openapi_runtime::object!(Item: SCHEMA { word: "word" required valid => &super::word::SCHEMA });
