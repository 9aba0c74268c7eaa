//! `Reading`: an object.

use openapi_runtime::{Base64, Binary, Date, DateTime, Rule, Schema, Uuid};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Reading {
    pub at: Option<DateTime>,
    pub day: Option<Date>,
    pub lamp: Option<Uuid>,
    pub picture: Option<Base64>,
    pub raw: Option<Binary>,
    pub mail: Option<String>,
    pub small: Option<i32>,
    pub large: Option<i64>,
    pub exact: Option<f64>,
    pub coarse: Option<f64>,
}

openapi_runtime::object!(Reading: SCHEMA {
    at: "at",
    day: "day",
    lamp: "lamp",
    picture: "picture",
    raw: "raw",
    mail: "mail" holds(&schema::EMAIL),
    small: "small",
    large: "large",
    exact: "exact",
    coarse: "coarse",
});

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
