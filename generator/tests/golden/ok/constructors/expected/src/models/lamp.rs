//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Map, Nullable, Reader, Rule, Schema, Validate, Writer,
    decode,
};
use super::Inner;
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `type`.
    pub r#type: String,
    /// The member `reader`.
    pub reader: i64,
    /// The member `inner`.
    pub inner: Box<Inner>,
    /// The member `note`.
    pub note: Nullable<String>,
    /// The member `label`.
    pub label: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<i64>,
}

impl Lamp {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        reader: i64,
        inner: Box<Inner>,
        note: Nullable<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            reader,
            inner,
            note,
            label: None,
            additional_properties: Map::new(),
        }
    }
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut r#type = None;
        let mut reader_ = None;
        let mut inner = None;
        let mut note = None;
        let mut label = None;
        let mut additional_properties = Map::new();
        reader.members_and(
            &mut [
                ("type", &mut r#type),
                ("reader", &mut reader_),
                ("inner", &mut inner),
                ("note", &mut note),
                ("label", &mut label),
            ],
            &mut additional_properties,
        )?;
        Ok(Self {
            r#type: decode::required(r#type, "type")?,
            reader: decode::required(reader_, "reader")?,
            inner: decode::required(inner, "inner")?,
            note: decode::required(note, "note")?,
            label,
            additional_properties,
        })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members_and(
            &[
                ("type", &self.r#type),
                ("reader", &self.reader),
                ("inner", &self.inner),
                ("note", &self.note),
                ("label", &self.label),
            ],
            &self.additional_properties,
        )
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.inner.is_valid()
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["type", "reader", "inner", "note"]),
    Rule::Properties(&[
        ("type", &schema::STRING),
        ("reader", &schema::INTEGER),
        ("inner", &super::inner::SCHEMA),
        ("note", &Schema(&[Rule::Type(Types::STRING.or(Types::NULL))])),
        ("label", &schema::STRING),
    ]),
    Rule::AdditionalProperties(&schema::INTEGER),
]);
