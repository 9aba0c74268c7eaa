//! `Label`: an object.

use super::Code;
use crate::schema;

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
    code: "code" required valid => &super::code::SCHEMA,
    text: "text" holds => schema::MaxLength::<100>::STRING,
    a_property_whose_name_is_so_long_that_its_row_in_a_table_takes_more_than_a_line: "a_property_whose_name_is_so_long_that_its_row_in_a_table_takes_more_than_a_line" holds => schema::MinLength::<1>::STRING,
});
