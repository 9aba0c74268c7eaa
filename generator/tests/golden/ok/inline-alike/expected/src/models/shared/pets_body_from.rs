//! `pets body from`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Literal};

/// Known as `MovePetsBodyFrom`, `MovePetsBodyLegTo`, `SendPetsBodyFrom` and 1 more.
#[derive(Clone, PartialEq, Default)]
pub struct PetsBodyFrom {
    pub town: Option<String>,
    pub mood: Option<PetsBodyMood>,
}

openapi_runtime::object!(PetsBodyFrom: SCHEMA {
    town: "town" => &schema::STRING,
    mood: "mood" valid => &PETS_BODY_MOOD_SCHEMA,
});

openapi_runtime::string_enum! {
    /// Known as `MovePetsBodyFromMood`, `SendPetsBodyFromMood`, `MovePetsBodyLegToMood` and 1 more.
    pub enum PetsBodyMood as PETS_BODY_MOOD_SCHEMA {
        Calm = "calm",
        Wild = "wild",
    }
}

pub(crate) static PETS_BODY_MOOD_SCHEMA: Schema =
    Schema(&[Rule::Enum(&[Literal::String("calm"), Literal::String("wild")])]);
