//! `Reading`: an object.

use openapi_runtime::{Base64, Binary, Date, DateTime, Uuid};
use crate::schema;

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
    at: "at" => &schema::DATE_TIME,
    day: "day" => &schema::DATE,
    lamp: "lamp" => &schema::UUID,
    picture: "picture" => &schema::BASE64,
    raw: "raw" => &schema::STRING,
    mail: "mail" holds => &schema::EMAIL,
    small: "small" => &schema::INT32,
    large: "large" => &schema::INT64,
    exact: "exact" => &schema::NUMBER,
    coarse: "coarse" => &schema::NUMBER,
});
