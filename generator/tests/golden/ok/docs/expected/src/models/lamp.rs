//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, number::Num};
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

openapi_runtime::object!(Lamp: SCHEMA {
    watt: "watt" holds => &WATT,
    old: "old" => &schema::STRING,
});

static WATT: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1)), Rule::Maximum(Num::Int(100))]);
