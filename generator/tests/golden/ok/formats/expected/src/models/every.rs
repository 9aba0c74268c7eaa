//! `Every`: an object.

use openapi_runtime::{Base64, Date, DateTime, Map, Nullable, Rule, Schema, Uuid, Value};
use crate::schema::{self, Types};

/// The object `Every`.
#[derive(Clone, PartialEq, Default)]
pub struct Every {
    /// The member `a date-time`.
    pub a_date_time: Option<DateTime>,
    /// The member `a date-time or null`.
    pub a_date_time_or_null: Option<Nullable<DateTime>>,
    /// The member `a date`.
    pub a_date: Option<Date>,
    /// The member `a date or null`.
    pub a_date_or_null: Option<Nullable<Date>>,
    /// The member `a time`.
    pub a_time: Option<String>,
    /// The member `a time or null`.
    pub a_time_or_null: Option<Nullable<String>>,
    /// The member `a duration`.
    pub a_duration: Option<String>,
    /// The member `a duration or null`.
    pub a_duration_or_null: Option<Nullable<String>>,
    /// The member `a email`.
    pub a_email: Option<String>,
    /// The member `a email or null`.
    pub a_email_or_null: Option<Nullable<String>>,
    /// The member `a idn-email`.
    pub a_idn_email: Option<String>,
    /// The member `a idn-email or null`.
    pub a_idn_email_or_null: Option<Nullable<String>>,
    /// The member `a hostname`.
    pub a_hostname: Option<String>,
    /// The member `a hostname or null`.
    pub a_hostname_or_null: Option<Nullable<String>>,
    /// The member `a idn-hostname`.
    pub a_idn_hostname: Option<String>,
    /// The member `a idn-hostname or null`.
    pub a_idn_hostname_or_null: Option<Nullable<String>>,
    /// The member `a ipv4`.
    pub a_ipv4: Option<String>,
    /// The member `a ipv4 or null`.
    pub a_ipv4_or_null: Option<Nullable<String>>,
    /// The member `a ipv6`.
    pub a_ipv6: Option<String>,
    /// The member `a ipv6 or null`.
    pub a_ipv6_or_null: Option<Nullable<String>>,
    /// The member `a uri`.
    pub a_uri: Option<String>,
    /// The member `a uri or null`.
    pub a_uri_or_null: Option<Nullable<String>>,
    /// The member `a uri-reference`.
    pub a_uri_reference: Option<String>,
    /// The member `a uri-reference or null`.
    pub a_uri_reference_or_null: Option<Nullable<String>>,
    /// The member `a iri`.
    pub a_iri: Option<String>,
    /// The member `a iri or null`.
    pub a_iri_or_null: Option<Nullable<String>>,
    /// The member `a iri-reference`.
    pub a_iri_reference: Option<String>,
    /// The member `a iri-reference or null`.
    pub a_iri_reference_or_null: Option<Nullable<String>>,
    /// The member `a uri-template`.
    pub a_uri_template: Option<String>,
    /// The member `a uri-template or null`.
    pub a_uri_template_or_null: Option<Nullable<String>>,
    /// The member `a json-pointer`.
    pub a_json_pointer: Option<String>,
    /// The member `a json-pointer or null`.
    pub a_json_pointer_or_null: Option<Nullable<String>>,
    /// The member `a relative-json-pointer`.
    pub a_relative_json_pointer: Option<String>,
    /// The member `a relative-json-pointer or null`.
    pub a_relative_json_pointer_or_null: Option<Nullable<String>>,
    /// The member `a regex`.
    pub a_regex: Option<String>,
    /// The member `a regex or null`.
    pub a_regex_or_null: Option<Nullable<String>>,
    /// The member `a uuid`.
    pub a_uuid: Option<Uuid>,
    /// The member `a uuid or null`.
    pub a_uuid_or_null: Option<Nullable<Uuid>>,
    /// The member `a byte`.
    pub a_byte: Option<Base64>,
    /// The member `a byte or null`.
    pub a_byte_or_null: Option<Nullable<Base64>>,
    /// The member `a int32`.
    pub a_int32: Option<i32>,
    /// The member `a int32 or null`.
    pub a_int32_or_null: Option<Nullable<i32>>,
    /// The member `a int64`.
    pub a_int64: Option<i64>,
    /// The member `a int64 or null`.
    pub a_int64_or_null: Option<Nullable<i64>>,
    /// The member `a uint32`.
    pub a_uint32: Option<u32>,
    /// The member `a uint32 or null`.
    pub a_uint32_or_null: Option<Nullable<u32>>,
    /// The member `a uint64`.
    pub a_uint64: Option<u64>,
    /// The member `a uint64 or null`.
    pub a_uint64_or_null: Option<Nullable<u64>>,
    /// The member `a string or null`.
    pub a_string_or_null: Option<Nullable<String>>,
    /// The member `a integer or null`.
    pub a_integer_or_null: Option<Nullable<i64>>,
    /// The member `a number or null`.
    pub a_number_or_null: Option<Nullable<f64>>,
    /// The member `a boolean or null`.
    pub a_boolean_or_null: Option<Nullable<bool>>,
    /// The member `a object or null`.
    pub a_object_or_null: Option<Nullable<Map<Value>>>,
    /// The member `a array or null`.
    pub a_array_or_null: Option<Nullable<Vec<Value>>>,
}

openapi_runtime::object!(Every: SCHEMA {
    a_date_time: "a date-time",
    a_date_time_or_null: "a date-time or null",
    a_date: "a date",
    a_date_or_null: "a date or null",
    a_time: "a time" holds(&schema::TIME),
    a_time_or_null: "a time or null" holds(&schema::TIME_OR_NULL),
    a_duration: "a duration" holds(&schema::DURATION),
    a_duration_or_null: "a duration or null" holds(&schema::DURATION_OR_NULL),
    a_email: "a email" holds(&schema::EMAIL),
    a_email_or_null: "a email or null" holds(&schema::EMAIL_OR_NULL),
    a_idn_email: "a idn-email" holds(&schema::IDN_EMAIL),
    a_idn_email_or_null: "a idn-email or null" holds(&schema::IDN_EMAIL_OR_NULL),
    a_hostname: "a hostname" holds(&schema::HOSTNAME),
    a_hostname_or_null: "a hostname or null" holds(&schema::HOSTNAME_OR_NULL),
    a_idn_hostname: "a idn-hostname" holds(&schema::IDN_HOSTNAME),
    a_idn_hostname_or_null: "a idn-hostname or null" holds(&schema::IDN_HOSTNAME_OR_NULL),
    a_ipv4: "a ipv4" holds(&schema::IPV4),
    a_ipv4_or_null: "a ipv4 or null" holds(&schema::IPV4_OR_NULL),
    a_ipv6: "a ipv6" holds(&schema::IPV6),
    a_ipv6_or_null: "a ipv6 or null" holds(&schema::IPV6_OR_NULL),
    a_uri: "a uri" holds(&schema::URI),
    a_uri_or_null: "a uri or null" holds(&schema::URI_OR_NULL),
    a_uri_reference: "a uri-reference" holds(&schema::URI_REFERENCE),
    a_uri_reference_or_null: "a uri-reference or null" holds(&schema::URI_REFERENCE_OR_NULL),
    a_iri: "a iri" holds(&schema::IRI),
    a_iri_or_null: "a iri or null" holds(&schema::IRI_OR_NULL),
    a_iri_reference: "a iri-reference" holds(&schema::IRI_REFERENCE),
    a_iri_reference_or_null: "a iri-reference or null" holds(&schema::IRI_REFERENCE_OR_NULL),
    a_uri_template: "a uri-template" holds(&schema::URI_TEMPLATE),
    a_uri_template_or_null: "a uri-template or null" holds(&schema::URI_TEMPLATE_OR_NULL),
    a_json_pointer: "a json-pointer" holds(&schema::JSON_POINTER),
    a_json_pointer_or_null: "a json-pointer or null" holds(&schema::JSON_POINTER_OR_NULL),
    a_relative_json_pointer: "a relative-json-pointer" holds(&schema::RELATIVE_JSON_POINTER),
    a_relative_json_pointer_or_null: "a relative-json-pointer or null" holds(
        &schema::RELATIVE_JSON_POINTER_OR_NULL,
    ),
    a_regex: "a regex" holds(&schema::REGEX),
    a_regex_or_null: "a regex or null" holds(&schema::REGEX_OR_NULL),
    a_uuid: "a uuid",
    a_uuid_or_null: "a uuid or null",
    a_byte: "a byte",
    a_byte_or_null: "a byte or null",
    a_int32: "a int32",
    a_int32_or_null: "a int32 or null",
    a_int64: "a int64",
    a_int64_or_null: "a int64 or null",
    a_uint32: "a uint32",
    a_uint32_or_null: "a uint32 or null",
    a_uint64: "a uint64",
    a_uint64_or_null: "a uint64 or null",
    a_string_or_null: "a string or null",
    a_integer_or_null: "a integer or null",
    a_number_or_null: "a number or null",
    a_boolean_or_null: "a boolean or null",
    a_object_or_null: "a object or null",
    a_array_or_null: "a array or null",
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("a date-time", &schema::DATE_TIME),
        ("a date-time or null", &schema::DATE_TIME_OR_NULL),
        ("a date", &schema::DATE),
        ("a date or null", &schema::DATE_OR_NULL),
        ("a time", &schema::TIME),
        ("a time or null", &schema::TIME_OR_NULL),
        ("a duration", &schema::DURATION),
        ("a duration or null", &schema::DURATION_OR_NULL),
        ("a email", &schema::EMAIL),
        ("a email or null", &schema::EMAIL_OR_NULL),
        ("a idn-email", &schema::IDN_EMAIL),
        ("a idn-email or null", &schema::IDN_EMAIL_OR_NULL),
        ("a hostname", &schema::HOSTNAME),
        ("a hostname or null", &schema::HOSTNAME_OR_NULL),
        ("a idn-hostname", &schema::IDN_HOSTNAME),
        ("a idn-hostname or null", &schema::IDN_HOSTNAME_OR_NULL),
        ("a ipv4", &schema::IPV4),
        ("a ipv4 or null", &schema::IPV4_OR_NULL),
        ("a ipv6", &schema::IPV6),
        ("a ipv6 or null", &schema::IPV6_OR_NULL),
        ("a uri", &schema::URI),
        ("a uri or null", &schema::URI_OR_NULL),
        ("a uri-reference", &schema::URI_REFERENCE),
        ("a uri-reference or null", &schema::URI_REFERENCE_OR_NULL),
        ("a iri", &schema::IRI),
        ("a iri or null", &schema::IRI_OR_NULL),
        ("a iri-reference", &schema::IRI_REFERENCE),
        ("a iri-reference or null", &schema::IRI_REFERENCE_OR_NULL),
        ("a uri-template", &schema::URI_TEMPLATE),
        ("a uri-template or null", &schema::URI_TEMPLATE_OR_NULL),
        ("a json-pointer", &schema::JSON_POINTER),
        ("a json-pointer or null", &schema::JSON_POINTER_OR_NULL),
        ("a relative-json-pointer", &schema::RELATIVE_JSON_POINTER),
        ("a relative-json-pointer or null", &schema::RELATIVE_JSON_POINTER_OR_NULL),
        ("a regex", &schema::REGEX),
        ("a regex or null", &schema::REGEX_OR_NULL),
        ("a uuid", &schema::UUID),
        ("a uuid or null", &schema::UUID_OR_NULL),
        ("a byte", &schema::BASE64),
        ("a byte or null", &schema::BASE64_OR_NULL),
        ("a int32", &schema::INT32),
        ("a int32 or null", &schema::INT32_OR_NULL),
        ("a int64", &schema::INT64),
        ("a int64 or null", &schema::INT64_OR_NULL),
        ("a uint32", &schema::UINT32),
        ("a uint32 or null", &schema::UINT32_OR_NULL),
        ("a uint64", &schema::UINT64),
        ("a uint64 or null", &schema::UINT64_OR_NULL),
        ("a string or null", &schema::STRING_OR_NULL),
        ("a integer or null", &schema::INTEGER_OR_NULL),
        ("a number or null", &schema::NUMBER_OR_NULL),
        ("a boolean or null", &schema::BOOLEAN_OR_NULL),
        ("a object or null", &schema::OBJECT_OR_NULL),
        ("a array or null", &schema::ARRAY_OR_NULL),
    ]),
]);
