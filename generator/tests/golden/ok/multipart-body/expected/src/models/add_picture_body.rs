//! `add_picture body`: an object.

use openapi_runtime::{
    Binary, Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
    decode,
};
use crate::schema::{self, Types};

/// The object `add_picture body`.
#[derive(Clone, PartialEq)]
pub struct AddPictureBody {
    /// The member `file`.
    pub file: Binary,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `more`.
    pub more: Option<Vec<Binary>>,
    /// The member `details`.
    pub details: Option<AddPictureBodyDetails>,
}

impl AddPictureBody {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(file: Binary) -> Self {
        Self { file, name: None, more: None, details: None }
    }
}

impl Decode for AddPictureBody {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut file = None;
        let mut name = None;
        let mut more = None;
        let mut details = None;
        reader.members(&mut [
            ("file", &mut file),
            ("name", &mut name),
            ("more", &mut more),
            ("details", &mut details),
        ])?;
        Ok(Self { file: decode::required(file, "file")?, name, more, details })
    }
}

impl Encode for AddPictureBody {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("file", &self.file),
            ("name", &self.name),
            ("more", &self.more),
            ("details", &self.details),
        ])
    }
}

impl Validate for AddPictureBody {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(AddPictureBody);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["file"]),
    Rule::Properties(&[
        ("file", &schema::STRING),
        ("name", &schema::STRING),
        ("more", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)])),
        ("details", &DETAILS_SCHEMA),
    ]),
]);

/// The object `add_picture body details`.
#[derive(Clone, PartialEq, Default)]
pub struct AddPictureBodyDetails {
    /// The member `watt`.
    pub watt: Option<i64>,
}

impl Decode for AddPictureBodyDetails {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut watt = None;
        reader.members(&mut [("watt", &mut watt)])?;
        Ok(Self { watt })
    }
}

impl Encode for AddPictureBodyDetails {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("watt", &self.watt)])
    }
}

impl Validate for AddPictureBodyDetails {
    const SCHEMA: &'static Schema = &DETAILS_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(AddPictureBodyDetails);

pub(super) static DETAILS_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("watt", &schema::INTEGER)])]);
