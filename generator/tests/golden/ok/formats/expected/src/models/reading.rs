//! `Reading`: an object.

use openapi_runtime::{Base64, Binary, Date, DateTime, Rule, Schema, Uuid};
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
