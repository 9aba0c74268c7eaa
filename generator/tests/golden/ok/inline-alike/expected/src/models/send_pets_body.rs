//! `sendPets body`: another name.

pub type SendPetsBody = super::shared::pets_body::PetsBody;
pub type SendPetsBodyFrom = super::shared::from_object::FromObject;
pub type SendPetsBodyFromMood = super::shared::from_object::Mood;
pub type SendPetsBodyLeg = super::shared::pets_body::PetsBodyLeg;
pub type SendPetsBodyLegTo = super::shared::from_object::FromObject;
pub type SendPetsBodyLegToMood = super::shared::from_object::Mood;
