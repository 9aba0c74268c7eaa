//! `Blind`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Literal};

#[derive(Clone, PartialEq)]
pub struct Blind {
    pub kind: BlindKind,
    pub open: Option<bool>,
}

openapi_runtime::object!(Blind: SCHEMA {
    kind: "kind" required valid => &KIND_SCHEMA,
    open: "open" => &schema::BOOLEAN,
});

openapi_runtime::string_enum! {
    pub enum BlindKind as KIND_SCHEMA {
        Blind = "blind",
    }
}

pub(crate) static KIND_SCHEMA: Schema = Schema(&[Rule::Enum(&[Literal::String("blind")])]);
