//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// Whose it is.
    pub owner: Option<LampOwner>,
    /// Who sold it.
    pub seller: Option<LampOwner>,
    /// The member `users`.
    pub users: Option<Vec<LampOwner>>,
    /// The member `maker`.
    pub maker: Option<LampMaker>,
    /// The member `state`.
    pub state: Option<LampState>,
    /// The member `mode`.
    pub mode: Option<LampMode>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut owner = None;
        let mut seller = None;
        let mut users = None;
        let mut maker = None;
        let mut state = None;
        let mut mode = None;
        reader.members(&mut [
            ("owner", &mut owner),
            ("seller", &mut seller),
            ("users", &mut users),
            ("maker", &mut maker),
            ("state", &mut state),
            ("mode", &mut mode),
        ])?;
        Ok(Self { owner, seller, users, maker, state, mode })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("owner", &self.owner),
            ("seller", &self.seller),
            ("users", &self.users),
            ("maker", &self.maker),
            ("state", &self.state),
            ("mode", &self.mode),
        ])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.owner.is_valid() && self.seller.is_valid() && self.users.is_valid()
            && self.maker.is_valid() && self.state.is_valid() && self.mode.is_valid()
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("owner", &OWNER_SCHEMA),
        ("seller", &OWNER_SCHEMA),
        ("users", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&OWNER_SCHEMA)])),
        ("maker", &MAKER_SCHEMA),
        ("state", &STATE_SCHEMA),
        ("mode", &MODE_SCHEMA),
    ]),
]);

/// The object `Lamp owner`.
#[derive(Clone, PartialEq)]
pub struct LampOwner {
    /// Not empty.
    pub name: String,
    /// The member `state`.
    pub state: Option<LampState>,
}

impl Decode for LampOwner {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut state = None;
        reader.members(&mut [("name", &mut name), ("state", &mut state)])?;
        Ok(Self { name: decode::required(name, "name")?, state })
    }
}

impl Encode for LampOwner {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name), ("state", &self.state)])
    }
}

impl Validate for LampOwner {
    const SCHEMA: &'static Schema = &OWNER_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING) && self.state.is_valid()
    }
}

openapi_runtime::model!(LampOwner);

pub(super) static OWNER_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", schema::MinLength::<1>::STRING), ("state", &STATE_SCHEMA)]),
]);

openapi_runtime::string_enum! {
    /// The string `Lamp state`.
    pub enum LampState: STATE_SCHEMA {
        Here = "here",
        Away = "away",
    }
}

/// The object `Lamp maker`.
#[derive(Clone, PartialEq)]
pub struct LampMaker {
    /// At least 2 characters.
    pub name: String,
    /// The member `state`.
    pub state: Option<LampState>,
}

impl Decode for LampMaker {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut state = None;
        reader.members(&mut [("name", &mut name), ("state", &mut state)])?;
        Ok(Self { name: decode::required(name, "name")?, state })
    }
}

impl Encode for LampMaker {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name), ("state", &self.state)])
    }
}

impl Validate for LampMaker {
    const SCHEMA: &'static Schema = &MAKER_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<2>::STRING) && self.state.is_valid()
    }
}

openapi_runtime::model!(LampMaker);

pub(super) static MAKER_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", schema::MinLength::<2>::STRING), ("state", &STATE_SCHEMA)]),
]);

openapi_runtime::string_enum! {
    /// The string `Lamp mode`.
    pub enum LampMode: MODE_SCHEMA {
        Here = "here",
        Away = "away",
    }
}
