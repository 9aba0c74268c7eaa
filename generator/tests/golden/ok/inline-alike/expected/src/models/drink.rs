//! `Drink`: another name.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::{Literal, Types};

pub type Drink = Nullable<DrinkValue>;

openapi_runtime::string_enum! {
    pub enum DrinkValue as VALUE_SCHEMA {
        Soup = "soup",
        Rice = "rice",
    }
}

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING.or(Types::NULL)),
    Rule::Enum(&[Literal::String("soup"), Literal::String("rice"), Literal::Null]),
]);
