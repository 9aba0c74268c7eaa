//! `Colour`: another name.

use super::LampColour;

/// The value `Colour`.
pub type Colour = LampColour;
