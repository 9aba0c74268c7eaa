//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Map, Pattern, Reader, Rule, Schema, Validate, Value,
    Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `reader`.
    pub reader: String,
    /// The member `reader_member`.
    pub reader_member: Option<i64>,
    /// At most 9 characters.
    pub key: String,
    /// The member `writer`.
    pub writer: Option<String>,
    /// The member `value`.
    pub value: Option<String>,
    /// The member `additional_properties`.
    pub additional_properties: Option<String>,
    /// Not empty.
    pub schema: Option<String>,
    /// At least 2 characters.
    pub lamp_schema: Option<String>,
    /// Matches `^a|b$`.
    pub pattern: Option<String>,
    /// Not empty, matches `^c|d$`.
    pub other: Option<String>,
    /// The member `inner`.
    pub inner: Option<LampInner>,
    /// Members that are not listed above.
    pub additional_properties2: Map<Value>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut reader_ = None;
        let mut reader_member = None;
        let mut key = None;
        let mut writer = None;
        let mut value = None;
        let mut additional_properties = None;
        let mut schema = None;
        let mut lamp_schema = None;
        let mut pattern = None;
        let mut other = None;
        let mut inner = None;
        let mut additional_properties2 = Map::new();
        reader.members_and(
            &mut [
                ("reader", &mut reader_),
                ("reader_member", &mut reader_member),
                ("key", &mut key),
                ("writer", &mut writer),
                ("value", &mut value),
                ("additional_properties", &mut additional_properties),
                ("schema", &mut schema),
                ("lamp_schema", &mut lamp_schema),
                ("pattern", &mut pattern),
                ("other", &mut other),
                ("inner", &mut inner),
            ],
            &mut additional_properties2,
        )?;
        Ok(Self {
            reader: decode::required(reader_, "reader")?,
            reader_member,
            key: decode::required(key, "key")?,
            writer,
            value,
            additional_properties,
            schema,
            lamp_schema,
            pattern,
            other,
            inner,
            additional_properties2,
        })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members_and(
            &[
                ("reader", &self.reader),
                ("reader_member", &self.reader_member),
                ("key", &self.key),
                ("writer", &self.writer),
                ("value", &self.value),
                ("additional_properties", &self.additional_properties),
                ("schema", &self.schema),
                ("lamp_schema", &self.lamp_schema),
                ("pattern", &self.pattern),
                ("other", &self.other),
                ("inner", &self.inner),
            ],
            &self.additional_properties2,
        )
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.key.holds(schema::MaxLength::<9>::STRING)
            && self.schema.holds(schema::MinLength::<1>::STRING)
            && self.lamp_schema.holds(schema::MinLength::<2>::STRING)
            && self.pattern.holds(&PATTERN_RULES) && self.other.holds(&OTHER)
            && self.inner.is_valid()
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["reader", "key"]),
    Rule::Properties(&[
        ("reader", &schema::STRING),
        ("reader_member", &schema::INTEGER),
        ("key", schema::MaxLength::<9>::STRING),
        ("writer", &schema::STRING),
        ("value", &schema::STRING),
        ("additional_properties", &schema::STRING),
        ("schema", schema::MinLength::<1>::STRING),
        ("lamp_schema", schema::MinLength::<2>::STRING),
        ("pattern", &PATTERN_RULES),
        ("other", &OTHER),
        ("inner", &INNER_SCHEMA),
    ]),
]);

static PATTERN_RULES: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Pattern(&PATTERN)]);

static OTHER: Schema =
    Schema(&[Rule::Type(Types::STRING), Rule::MinLength(1), Rule::Pattern(&PATTERN_2)]);

/// The object `Lamp inner`.
#[derive(Clone, PartialEq, Default)]
pub struct LampInner {
    /// At least 3 characters.
    pub schema: Option<String>,
}

impl Decode for LampInner {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut schema = None;
        reader.members(&mut [("schema", &mut schema)])?;
        Ok(Self { schema })
    }
}

impl Encode for LampInner {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("schema", &self.schema)])
    }
}

impl Validate for LampInner {
    const SCHEMA: &'static Schema = &INNER_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.schema.holds(schema::MinLength::<3>::STRING)
    }
}

openapi_runtime::model!(LampInner);

pub(super) static INNER_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("schema", schema::MinLength::<3>::STRING)]),
]);

static PATTERN: Pattern = Pattern::linear("^a|b$", "\\Aa|b\\z");

static PATTERN_2: Pattern = Pattern::linear("^c|d$", "\\Ac|d\\z");
