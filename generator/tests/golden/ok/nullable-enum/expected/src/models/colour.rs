//! `Colour`: another name.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::{Literal, Types};

pub type Colour = Nullable<ColourValue>;

openapi_runtime::string_enum! {
    pub enum ColourValue as VALUE_SCHEMA {
        Red = "red",
        Green = "green",
    }
}

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING.or(Types::NULL)),
    Rule::Enum(&[Literal::String("red"), Literal::String("green"), Literal::Null]),
]);
