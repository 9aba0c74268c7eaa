//! `subscribe body`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct SubscribeBody {
    pub url: String,
}

openapi_runtime::object!(SubscribeBody: SCHEMA { url: "url" required holds(&schema::URI) });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["url"]),
    Rule::Properties(&[("url", &schema::URI)]),
]);
