//! `movePets body`: another name.

pub type MovePetsBody = super::shared::pets_body::PetsBody;
pub type MovePetsBodyFrom = super::shared::from_object::FromObject;
pub type MovePetsBodyFromMood = super::shared::from_object::Mood;
pub type MovePetsBodyLeg = super::shared::pets_body::PetsBodyLeg;
pub type MovePetsBodyLegTo = super::shared::from_object::FromObject;
pub type MovePetsBodyLegToMood = super::shared::from_object::Mood;
