//! `Lamp`: another name.

pub type Lamp = super::light::Light;
