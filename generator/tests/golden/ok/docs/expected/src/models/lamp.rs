//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, number::Num,
};
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

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut watt = None;
        let mut old = None;
        reader.members(&mut [("watt", &mut watt), ("old", &mut old)])?;
        Ok(Self { watt, old })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("watt", &self.watt), ("old", &self.old)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.watt.holds(&WATT)
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("watt", &WATT), ("old", &schema::STRING)]),
]);

static WATT: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1)), Rule::Maximum(Num::Int(100))]);
