//! `Lamps`: another name.

use super::Lamp;

/// The value `Lamps`.
pub type LampsType = Lamp;
