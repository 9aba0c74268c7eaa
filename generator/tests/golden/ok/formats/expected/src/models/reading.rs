//! `Reading`: an object.

use openapi_runtime::{
    Base64, Binary, Date, DateTime, Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema,
    Uuid, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `Reading`.
#[derive(Clone, PartialEq, Default)]
pub struct Reading {
    /// The member `at`.
    pub at: Option<DateTime>,
    /// The member `day`.
    pub day: Option<Date>,
    /// The member `lamp`.
    pub lamp: Option<Uuid>,
    /// The member `picture`.
    pub picture: Option<Base64>,
    /// The member `raw`.
    pub raw: Option<Binary>,
    /// The member `mail`.
    pub mail: Option<String>,
    /// The member `small`.
    pub small: Option<i32>,
    /// The member `large`.
    pub large: Option<i64>,
    /// The member `exact`.
    pub exact: Option<f64>,
    /// The member `coarse`.
    pub coarse: Option<f64>,
}

impl Decode for Reading {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut at = None;
        let mut day = None;
        let mut lamp = None;
        let mut picture = None;
        let mut raw = None;
        let mut mail = None;
        let mut small = None;
        let mut large = None;
        let mut exact = None;
        let mut coarse = None;
        reader.members(&mut [
            ("at", &mut at),
            ("day", &mut day),
            ("lamp", &mut lamp),
            ("picture", &mut picture),
            ("raw", &mut raw),
            ("mail", &mut mail),
            ("small", &mut small),
            ("large", &mut large),
            ("exact", &mut exact),
            ("coarse", &mut coarse),
        ])?;
        Ok(Self { at, day, lamp, picture, raw, mail, small, large, exact, coarse })
    }
}

impl Encode for Reading {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("at", &self.at),
            ("day", &self.day),
            ("lamp", &self.lamp),
            ("picture", &self.picture),
            ("raw", &self.raw),
            ("mail", &self.mail),
            ("small", &self.small),
            ("large", &self.large),
            ("exact", &self.exact),
            ("coarse", &self.coarse),
        ])
    }
}

impl Validate for Reading {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.mail.holds(&schema::EMAIL)
    }
}

openapi_runtime::model!(Reading);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("at", &schema::DATE_TIME),
        ("day", &schema::DATE),
        ("lamp", &schema::UUID),
        ("picture", &schema::BASE64),
        ("raw", &schema::STRING),
        ("mail", &schema::EMAIL),
        ("small", &schema::INT32),
        ("large", &schema::INT64),
        ("exact", &schema::NUMBER),
        ("coarse", &schema::NUMBER),
    ]),
]);
