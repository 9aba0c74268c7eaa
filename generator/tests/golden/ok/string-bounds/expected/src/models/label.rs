//! `Label`: an object.

use openapi_runtime::{Rule, Schema};
use super::Code;
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Label {
    pub code: Code,
    /// At most 100 characters.
    pub text: Option<String>,
    /// Not empty.
    pub a_property_whose_name_is_so_long_that_its_row_in_a_table_takes_more_than_a_line: Option<
        String,
    >,
}

openapi_runtime::object!(Label: SCHEMA {
    code: "code" required valid,
    text: "text" holds(schema::MaxLength::<100>::STRING),
    a_property_whose_name_is_so_long_that_its_row_in_a_table_takes_more_than_a_line: "a_property_whose_name_is_so_long_that_its_row_in_a_table_takes_more_than_a_line" holds(
        schema::MinLength::<1>::STRING,
    ),
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["code"]),
    Rule::Properties(&[
        ("code", &super::code::SCHEMA),
        ("text", schema::MaxLength::<100>::STRING),
        (
            "a_property_whose_name_is_so_long_that_its_row_in_a_table_takes_more_than_a_line",
            schema::MinLength::<1>::STRING,
        ),
    ]),
]);
