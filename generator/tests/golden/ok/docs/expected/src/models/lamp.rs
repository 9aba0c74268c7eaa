//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, Validate, number::Num};
use crate::schema::{self, Types};

/// Gives *light*. See [the manual](https://example.org/lamps), and \[`Room`].
///
/// ```text
/// let lamp = "not compiled";
/// ```
///
/// \<script>alert(1)\</script> \*/ #\[derive(Debug)] {}
///
/// **Deprecated.**
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// Between 1 and 100.
    ///
    /// Default: `40`.
    ///
    /// At least 1, at most 100.
    pub watt: Option<i64>,
    /// **Deprecated.**
    pub old: Option<String>,
}

openapi_runtime::object!(Lamp { watt: "watt", old: "old" });

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.watt.holds(&WATT)
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("watt", &WATT), ("old", &schema::STRING)]),
]);

static WATT: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1)), Rule::Maximum(Num::Int(100))]);
