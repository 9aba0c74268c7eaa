//! `Kind`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::Literal;

openapi_runtime::string_enum! {
    pub enum Kind as SCHEMA {
        Lamp = "lamp",
    }
}

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Enum(&[Literal::String("lamp")])]);
