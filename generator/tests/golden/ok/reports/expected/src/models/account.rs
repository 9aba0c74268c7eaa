//! `Account`: an object.

use openapi_runtime::{Date, Map, Nullable, Pattern, Rule, Schema, Uuid, Value, number::Num};
use super::{Contact, Pet};
use crate::schema::{self, Literal, Types};

#[derive(Clone, PartialEq)]
pub struct Account {
    /// 2 to 8 characters, matches `^[a-z]+$`.
    pub name: String,
    /// At least 0, at most 150.
    pub age: Option<i64>,
    pub small: Option<i32>,
    /// More than 0, a multiple of 0.01.
    pub balance: Option<f64>,
    pub colour: Option<AccountColour>,
    /// At least 8 characters.
    pub password: Option<String>,
    /// Never sent by the server.
    ///
    /// At least 1000.
    pub pin: Option<i64>,
    pub secret: Option<AccountSecret>,
    pub id: Option<Uuid>,
    pub born: Option<Nullable<Date>>,
    /// At most 2 items, no item twice.
    pub tags: Option<Vec<String>>,
    /// At most 1 members.
    pub labels: Option<Map<Value>>,
    pub pet: Option<Pet>,
    pub contact: Option<Contact>,
    pub either: Option<AccountEither>,
    pub friends: Option<Vec<Account>>,
}

impl Account {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            age: None,
            small: None,
            balance: None,
            colour: None,
            password: None,
            pin: None,
            secret: None,
            id: None,
            born: None,
            tags: None,
            labels: None,
            pet: None,
            contact: None,
            either: None,
            friends: None,
        }
    }
}

openapi_runtime::object!([only, as_written] Account: SCHEMA {
    name: "name" required holds => &NAME,
    age: "age" holds => &AGE,
    small: "small" => &schema::INT32,
    balance: "balance" holds => &BALANCE,
    colour: "colour" valid => &COLOUR_SCHEMA,
    password: "password" holds => &PASSWORD,
    pin: "pin" holds => &PIN,
    secret: "secret" valid => &SECRET_SCHEMA,
    id: "id" => &schema::UUID,
    born: "born" => &schema::DATE_OR_NULL,
    tags: "tags" holds => &TAGS,
    labels: "labels" holds => &LABELS,
    pet: "pet" valid => &super::pet::SCHEMA,
    contact: "contact" valid => &super::contact::SCHEMA,
    either: "either" valid => &EITHER_SCHEMA,
    friends: "friends" valid => schema::list_of!(&SCHEMA),
});

static NAME: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::MinLength(2),
    Rule::MaxLength(8),
    Rule::Pattern(&PATTERN),
]);

static AGE: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(0)), Rule::Maximum(Num::Int(150))]);

static BALANCE: Schema = Schema(&[
    Rule::Type(Types::NUMBER),
    Rule::MultipleOf(Num::Float(0.01)),
    Rule::ExclusiveMinimum(Num::Int(0)),
]);

static PASSWORD: Schema = Schema(&[Rule::Secret, Rule::Type(Types::STRING), Rule::MinLength(8)]);

static PIN: Schema =
    Schema(&[Rule::Secret, Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1000))]);

static TAGS: Schema = Schema(&[
    Rule::Type(Types::ARRAY),
    Rule::MaxItems(2),
    Rule::UniqueItems,
    Rule::Items(schema::MaxLength::<3>::STRING),
]);

static LABELS: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::MaxProperties(1),
    Rule::AdditionalProperties(&schema::INTEGER),
]);

openapi_runtime::string_enum! {
    pub enum AccountColour: COLOUR_SCHEMA {
        Red = "red",
        Green = "green",
    }
}

openapi_runtime::string_enum! {
    pub enum AccountSecret as whole SECRET_SCHEMA {
        OpenSesame = "open sesame",
    }
}

pub(crate) static SECRET_SCHEMA: Schema = Schema(&[
    Rule::Secret,
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("open sesame")]),
]);

#[derive(Clone, PartialEq)]
pub enum AccountEither {
    String(String),
    Boolean(bool),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([any_of] AccountEither: EITHER_SCHEMA {
    String(String) holds => schema::MaxLength::<1>::STRING,
    Boolean(bool) => &schema::BOOLEAN,
});

static PATTERN: Pattern = Pattern::class("^[a-z]+$", &[('a', 'z')], 1, None);
