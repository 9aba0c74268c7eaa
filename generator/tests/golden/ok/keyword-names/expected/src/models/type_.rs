//! `type`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `type`.
#[derive(Clone, PartialEq, Default)]
pub struct Type {
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `self`.
    pub self_: Option<String>,
    /// The member `crate`.
    pub crate_: Option<String>,
    /// The member `async`.
    pub r#async: Option<String>,
    /// The member `gen`.
    pub r#gen: Option<String>,
    /// The member `_`.
    pub underscore: Option<String>,
    /// The member (empty).
    pub empty: Option<String>,
    /// The member `1st`.
    pub n1st: Option<String>,
    /// The member `$id`.
    pub id: Option<String>,
    /// The member `été`.
    pub été: Option<String>,
    /// The member `日本`.
    pub 日本: Option<String>,
}

impl Decode for Type {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut r#type = None;
        let mut self_ = None;
        let mut crate_ = None;
        let mut r#async = None;
        let mut r#gen = None;
        let mut underscore = None;
        let mut empty = None;
        let mut n1st = None;
        let mut id = None;
        let mut été = None;
        let mut 日本_ = None;
        reader.members(&mut [
            ("type", &mut r#type),
            ("self", &mut self_),
            ("crate", &mut crate_),
            ("async", &mut r#async),
            ("gen", &mut r#gen),
            ("_", &mut underscore),
            ("", &mut empty),
            ("1st", &mut n1st),
            ("$id", &mut id),
            ("été", &mut été),
            ("日本", &mut 日本_),
        ])?;
        Ok(Self {
            r#type,
            self_,
            crate_,
            r#async,
            r#gen,
            underscore,
            empty,
            n1st,
            id,
            été,
            日本: 日本_,
        })
    }
}

impl Encode for Type {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("type", &self.r#type),
            ("self", &self.self_),
            ("crate", &self.crate_),
            ("async", &self.r#async),
            ("gen", &self.r#gen),
            ("_", &self.underscore),
            ("", &self.empty),
            ("1st", &self.n1st),
            ("$id", &self.id),
            ("été", &self.été),
            ("日本", &self.日本),
        ])
    }
}

impl Validate for Type {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Type);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("type", &schema::STRING),
        ("self", &schema::STRING),
        ("crate", &schema::STRING),
        ("async", &schema::STRING),
        ("gen", &schema::STRING),
        ("_", &schema::STRING),
        ("", &schema::STRING),
        ("1st", &schema::STRING),
        ("$id", &schema::STRING),
        ("été", &schema::STRING),
        ("日本", &schema::STRING),
    ]),
]);
