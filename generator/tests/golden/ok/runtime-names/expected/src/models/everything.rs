//! `Everything`: an object.

use super::{
    Base64, Binary, Content, Date, DateTime, Encoding, Format, HeaderSource, HeaderTarget, Headers,
    Literal, Location, Map, MediaType, Method, Nullable, Num, Operation, Parameter, Pattern, Reply,
    Report, RequestBody, Response, Responses, Rule, Schema, StatusRange, Style, Types, Uuid, Value,
    WithHeaders,
};
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Everything {
    pub value: Option<Value>,
    pub map: Option<Map>,
    pub nullable: Option<openapi_runtime::Nullable<Nullable>>,
    pub uuid: Option<Uuid>,
    pub date: Option<Date>,
    pub date_time: Option<DateTime>,
    pub binary: Option<Binary>,
    pub base64: Option<Base64>,
    pub schema: Option<Schema>,
    pub rule: Option<Rule>,
    pub types: Option<Types>,
    pub num: Option<Num>,
    pub literal: Option<Literal>,
    pub pattern: Option<Pattern>,
    pub format: Option<Format>,
    pub report: Option<Report>,
    pub operation: Option<Operation>,
    pub parameter: Option<Parameter>,
    pub method: Option<Method>,
    pub style: Option<Style>,
    pub location: Option<Location>,
    pub status_range: Option<StatusRange>,
    pub request_body: Option<RequestBody>,
    pub responses: Option<Responses>,
    pub response: Option<Response>,
    pub reply: Option<Reply>,
    pub encoding: Option<Encoding>,
    pub media_type: Option<MediaType>,
    pub content: Option<Content>,
    pub headers: Option<Headers>,
    pub with_headers: Option<WithHeaders>,
    pub header_source: Option<HeaderSource>,
    pub header_target: Option<HeaderTarget>,
    pub day: Option<openapi_runtime::Date>,
    pub point: Option<openapi_runtime::DateTime>,
    pub id: Option<openapi_runtime::Nullable<openapi_runtime::Uuid>>,
    pub any: Option<openapi_runtime::Value>,
    pub more: Option<openapi_runtime::Map<i64>>,
    /// At most 7 characters, matches `^[a-z]+\d$`.
    pub code: Option<String>,
    /// No item twice.
    pub list: Option<Vec<f64>>,
}

openapi_runtime::object!([as_written] Everything: SCHEMA {
    value: "Value" valid => &super::value::SCHEMA,
    map: "Map" valid => &super::map::SCHEMA,
    nullable: "Nullable" => &super::nullable::SCHEMA,
    uuid: "Uuid" valid => &super::uuid::SCHEMA,
    date: "Date" valid => &super::date::SCHEMA,
    date_time: "DateTime" valid => &super::date_time::SCHEMA,
    binary: "Binary" valid => &super::binary::SCHEMA,
    base64: "Base64" valid => &super::base64::SCHEMA,
    schema: "Schema" valid => &super::schema::SCHEMA,
    rule: "Rule" valid => &super::rule::SCHEMA,
    types: "Types" valid => &super::types::SCHEMA,
    num: "Num" valid => &super::num::SCHEMA,
    literal: "Literal" valid => &super::literal::SCHEMA,
    pattern: "Pattern" valid => &super::pattern::SCHEMA,
    format: "Format" valid => &super::format::SCHEMA,
    report: "Report" valid => &super::report::SCHEMA,
    operation: "Operation" valid => &super::operation::SCHEMA,
    parameter: "Parameter" valid => &super::parameter::SCHEMA,
    method: "Method" valid => &super::method::SCHEMA,
    style: "Style" valid => &super::style::SCHEMA,
    location: "Location" valid => &super::location::SCHEMA,
    status_range: "StatusRange" valid => &super::status_range::SCHEMA,
    request_body: "RequestBody" valid => &super::request_body::SCHEMA,
    responses: "Responses" valid => &super::responses::SCHEMA,
    response: "Response" valid => &super::response::SCHEMA,
    reply: "Reply" valid => &super::reply::SCHEMA,
    encoding: "Encoding" valid => &super::encoding::SCHEMA,
    media_type: "MediaType" valid => &super::media_type::SCHEMA,
    content: "Content" valid => &super::content::SCHEMA,
    headers: "Headers" valid => &super::headers::SCHEMA,
    with_headers: "WithHeaders" valid => &super::with_headers::SCHEMA,
    header_source: "HeaderSource" valid => &super::header_source::SCHEMA,
    header_target: "HeaderTarget" valid => &super::header_target::SCHEMA,
    day: "day" => &schema::DATE,
    point: "point" => &schema::DATE_TIME,
    id: "id" => &schema::UUID_OR_NULL,
    any: "any" => &schema::ANY,
    more: "more" => schema::map_of!(&schema::INTEGER),
    code: "code" holds => &CODE,
    list: "list" holds => &LIST,
});

static CODE: openapi_runtime::Schema = openapi_runtime::Schema(&[
    openapi_runtime::Rule::Type(crate::schema::Types::STRING),
    openapi_runtime::Rule::MaxLength(7),
    openapi_runtime::Rule::Pattern(&PATTERN),
]);

static LIST: openapi_runtime::Schema = openapi_runtime::Schema(&[
    openapi_runtime::Rule::Type(crate::schema::Types::ARRAY),
    openapi_runtime::Rule::UniqueItems,
    openapi_runtime::Rule::Items(&openapi_runtime::Schema(&[
        openapi_runtime::Rule::Type(crate::schema::Types::NUMBER),
        openapi_runtime::Rule::Minimum(openapi_runtime::number::Num::Float(0.5)),
    ])),
]);

static PATTERN: openapi_runtime::Pattern =
    openapi_runtime::Pattern::linear("^[a-z]+\\d$", "\\A[a-z]+[0-9]\\z");
