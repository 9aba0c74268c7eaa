//! `Meal`: another name.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::{Literal, Types};

pub type Meal = Nullable<MealValue>;

openapi_runtime::string_enum! {
    pub enum MealValue as VALUE_SCHEMA {
        Soup = "soup",
        Rice = "rice",
    }
}

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING.or(Types::NULL)),
    Rule::Enum(&[Literal::String("soup"), Literal::String("rice"), Literal::Null]),
]);
