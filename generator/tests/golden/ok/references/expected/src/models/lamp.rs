//! `Lamp`: another name.

use super::Lamp2;

/// The value `Lamp`.
pub type Lamp = Lamp2;
