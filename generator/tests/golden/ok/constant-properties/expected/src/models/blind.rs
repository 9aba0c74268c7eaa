//! `Blind`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Literal, Types};

/// The object `Blind`.
#[derive(Clone, PartialEq)]
pub struct Blind {
    /// The member `kind`.
    pub kind: BlindKind,
    /// The member `open`.
    pub open: Option<bool>,
}

impl Decode for Blind {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut open = None;
        reader.members(&mut [("kind", &mut kind), ("open", &mut open)])?;
        Ok(Self { kind: decode::required(kind, "kind")?, open })
    }
}

impl Encode for Blind {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind), ("open", &self.open)])
    }
}

impl Validate for Blind {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.kind.is_valid()
    }
}

openapi_runtime::model!(Blind);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &KIND_SCHEMA), ("open", &schema::BOOLEAN)]),
]);

openapi_runtime::string_enum! {
    /// The string `Blind kind`.
    pub enum BlindKind as KIND_SCHEMA {
        Blind = "blind",
    }
}

pub(super) static KIND_SCHEMA: Schema = Schema(&[Rule::Enum(&[Literal::String("blind")])]);
