//! `from`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Literal};

/// Known as `MovePetsBodyFrom`, `MovePetsBodyLegTo`, `SendPetsBodyFrom` and 1 more.
#[derive(Clone, PartialEq, Default)]
pub struct FromObject {
    pub town: Option<String>,
    pub mood: Option<Mood>,
}

openapi_runtime::object!(FromObject: SCHEMA {
    town: "town" => &schema::STRING,
    mood: "mood" valid => &MOOD_SCHEMA,
});

openapi_runtime::string_enum! {
    /// Known as `MovePetsBodyFromMood`, `SendPetsBodyFromMood`, `MovePetsBodyLegToMood` and 1 more.
    pub enum Mood as MOOD_SCHEMA {
        Calm = "calm",
        Wild = "wild",
    }
}

pub(crate) static MOOD_SCHEMA: Schema =
    Schema(&[Rule::Enum(&[Literal::String("calm"), Literal::String("wild")])]);
