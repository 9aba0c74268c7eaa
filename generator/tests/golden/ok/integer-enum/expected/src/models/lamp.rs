//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use super::Level;
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// The member `level`.
    pub level: Option<Level>,
}

openapi_runtime::object!(Lamp { level: "level" });

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.level.is_valid()
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("level", &super::level::SCHEMA)])]);
