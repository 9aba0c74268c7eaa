//! `add_lamp body`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `add_lamp body`.
#[derive(Clone, PartialEq)]
pub struct AddLampBody {
    /// The member `name`.
    pub name: String,
}

impl Decode for AddLampBody {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        reader.members(&mut [("name", &mut name)])?;
        Ok(Self { name: decode::required(name, "name")? })
    }
}

impl Encode for AddLampBody {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name)])
    }
}

impl Validate for AddLampBody {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(AddLampBody);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
