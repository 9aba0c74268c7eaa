//! `type`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Type {
    pub r#type: Option<String>,
    pub self_: Option<String>,
    pub crate_: Option<String>,
    pub r#async: Option<String>,
    pub r#gen: Option<String>,
    /// The member `_`.
    pub underscore: Option<String>,
    /// The member (empty).
    pub empty: Option<String>,
    /// The member `1st`.
    pub n1st: Option<String>,
    /// The member `$id`.
    pub id: Option<String>,
    pub été: Option<String>,
    pub 日本: Option<String>,
}

openapi_runtime::object!(Type: SCHEMA {
    r#type as r#type: "type",
    self_ as self_: "self",
    crate_ as crate_: "crate",
    r#async as r#async: "async",
    r#gen as r#gen: "gen",
    underscore as underscore: "_",
    empty as empty: "",
    n1st as n1st: "1st",
    id as id: "$id",
    été as été: "été",
    日本 as 日本_: "日本",
});

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
