//! `Lamps`: another name.

use super::Lamp;

/// The value `Lamps`.
pub type Lamps2 = Lamp;
