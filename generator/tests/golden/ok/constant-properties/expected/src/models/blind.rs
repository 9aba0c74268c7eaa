//! `Blind`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Literal, Types};

#[derive(Clone, PartialEq)]
pub struct Blind {
    pub kind: BlindKind,
    pub open: Option<bool>,
}

openapi_runtime::object!(Blind: SCHEMA { kind: "kind" required valid, open: "open" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &KIND_SCHEMA), ("open", &schema::BOOLEAN)]),
]);

openapi_runtime::string_enum! {
    pub enum BlindKind as KIND_SCHEMA {
        Blind = "blind",
    }
}

pub(super) static KIND_SCHEMA: Schema = Schema(&[Rule::Enum(&[Literal::String("blind")])]);
