//! Operations without a tag: `lamps`.

use openapi_runtime::{
    Rule, Schema, Uuid, Validate,
    http::{Method, Operation, Parameter, StatusRange, Style},
    number::Num,
};
use crate::models::{ListLampsColourItem, ListLampsFilter, ListLampsJson, ListLampsPoint};
use crate::schema::{self, Types};

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "list_lamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[
        &[Parameter::query("room", schema::MinLength::<1>::STRING).required()],
        ListLampsParams::LIST,
    ],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

/// Parameters that may be left out of `GET /lamps`.
#[derive(Clone, PartialEq, Default)]
pub struct ListLampsParams {
    /// Counted from 1.
    ///
    /// Default: `1`.
    ///
    /// At least 1.
    pub page: Option<i64>,
    pub on: Option<bool>,
    pub colour: Option<Vec<ListLampsColourItem>>,
    pub ids: Option<Vec<Uuid>>,
    pub tags: Option<Vec<String>>,
    pub filter: Option<ListLampsFilter>,
    pub point: Option<ListLampsPoint>,
    pub r#type: Option<String>,
    pub json: Option<ListLampsJson>,
    pub token: Option<String>,
}

openapi_runtime::parameters!(ListLampsParams {
    page: Parameter::query(
        "page",
        &Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]),
    ),
    on: Parameter::query("on", &schema::BOOLEAN),
    colour: Parameter::query("colour", schema::list_of!(ListLampsColourItem::SCHEMA)),
    ids: Parameter::query("ids", schema::list_of!(&schema::UUID)).style(Style::Form, false),
    tags: Parameter::query("tags", &schema::STRINGS).style(Style::PipeDelimited, false),
    filter: Parameter::query("filter", ListLampsFilter::SCHEMA).style(Style::DeepObject, true),
    point: Parameter::query("point", ListLampsPoint::SCHEMA),
    r#type: Parameter::query("type", &schema::STRING).allow_reserved(),
    json: Parameter::query("json", ListLampsJson::SCHEMA).json(),
    token: Parameter::query("token", &Schema(&[Rule::Secret, Rule::Type(Types::STRING)])),
});

openapi_runtime::debug!(ListLampsParams {
    "page": page,
    "on": on,
    "colour": colour,
    "ids": ids,
    "tags": tags,
    "filter": filter,
    "point": point,
    "type": r#type,
    "json": json,
    "token": _,
});
