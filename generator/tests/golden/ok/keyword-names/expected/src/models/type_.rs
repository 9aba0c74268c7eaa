//! `type`: an object.

use crate::schema;

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
    r#type as r#type: "type" => &schema::STRING,
    self_ as self_: "self" => &schema::STRING,
    crate_ as crate_: "crate" => &schema::STRING,
    r#async as r#async: "async" => &schema::STRING,
    r#gen as r#gen: "gen" => &schema::STRING,
    underscore as underscore: "_" => &schema::STRING,
    empty as empty: "" => &schema::STRING,
    n1st as n1st: "1st" => &schema::STRING,
    id as id: "$id" => &schema::STRING,
    été as été: "été" => &schema::STRING,
    日本 as 日本_: "日本" => &schema::STRING,
});
