//! `movePets body`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Literal};

#[derive(Clone, PartialEq, Default)]
pub struct MovePetsBody {
    pub from: Option<MovePetsBodyFrom>,
    pub leg: Option<MovePetsBodyLeg>,
}

openapi_runtime::object!(MovePetsBody: SCHEMA {
    from: "from" valid => &FROM_SCHEMA,
    leg: "leg" valid => &LEG_SCHEMA,
});

#[derive(Clone, PartialEq, Default)]
pub struct MovePetsBodyFrom {
    pub town: Option<String>,
    pub mood: Option<MovePetsBodyFromMood>,
}

openapi_runtime::object!(MovePetsBodyFrom: FROM_SCHEMA {
    town: "town" => &schema::STRING,
    mood: "mood" valid => &FROM_MOOD_SCHEMA,
});

openapi_runtime::string_enum! {
    pub enum MovePetsBodyFromMood as FROM_MOOD_SCHEMA {
        Calm = "calm",
        Wild = "wild",
    }
}

pub(super) static FROM_MOOD_SCHEMA: Schema =
    Schema(&[Rule::Enum(&[Literal::String("calm"), Literal::String("wild")])]);

#[derive(Clone, PartialEq, Default)]
pub struct MovePetsBodyLeg {
    pub to: Option<MovePetsBodyLegTo>,
}

openapi_runtime::object!(MovePetsBodyLeg: LEG_SCHEMA { to: "to" valid => &FROM_SCHEMA });

pub type MovePetsBodyLegTo = MovePetsBodyFrom;
pub type SendPetsBody = MovePetsBody;
pub type SendPetsBodyFrom = MovePetsBodyFrom;
pub type SendPetsBodyFromMood = MovePetsBodyFromMood;
pub type SendPetsBodyLeg = MovePetsBodyLeg;
pub type SendPetsBodyLegTo = MovePetsBodyFrom;
