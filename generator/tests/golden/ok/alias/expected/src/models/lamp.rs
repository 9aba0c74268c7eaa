//! `Lamp`: another name.

use super::Light;

pub type Lamp = Light;
