//! `type`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
    decode, schema::{self, Types},
};

/// The object `type`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        reader
            .object(
                &[
                    "type",
                    "self",
                    "crate",
                    "async",
                    "gen",
                    "_",
                    "",
                    "1st",
                    "$id",
                    "été",
                    "日本",
                ],
                &mut |key, reader| match key.index {
                    0 => decode::member(&mut r#type, reader),
                    1 => decode::member(&mut self_, reader),
                    2 => decode::member(&mut crate_, reader),
                    3 => decode::member(&mut r#async, reader),
                    4 => decode::member(&mut r#gen, reader),
                    5 => decode::member(&mut underscore, reader),
                    6 => decode::member(&mut empty, reader),
                    7 => decode::member(&mut n1st, reader),
                    8 => decode::member(&mut id, reader),
                    9 => decode::member(&mut été, reader),
                    10 => decode::member(&mut 日本_, reader),
                    _ => reader.skip(),
                },
            )?;
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
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer
            .members(
                &[
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
                ],
            )
    }
}

impl Validate for Type {
    const SCHEMA: &'static Schema = &SCHEMA;

    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::serde_by_model!(Type);

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
