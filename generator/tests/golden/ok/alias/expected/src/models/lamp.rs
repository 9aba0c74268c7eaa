//! `Lamp`: another name.

use super::Light;

/// The value `Lamp`.
pub type Lamp = Light;
