//! `AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItself`: an object.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItself {
    pub and_a_property_with_a_long_name_too: Option<
        AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameToo,
    >,
    /// At least 0 members.
    pub and_an_empty_object_that_takes_nothing: Option<Map<Value>>,
}

openapi_runtime::object!(
    [as_written] AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItself: SCHEMA {
        and_a_property_with_a_long_name_too: "andAPropertyWithALongNameToo" valid => &AND_A_PROPERTY_WITH_A_LONG_NAME_TOO_SCHEMA,
        and_an_empty_object_that_takes_nothing: "andAnEmptyObjectThatTakesNothing" holds => &AND_AN_EMPTY_OBJECT_THAT_TAKES_NOTHING,
    }
);

static AND_AN_EMPTY_OBJECT_THAT_TAKES_NOTHING: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::MinProperties(0),
    Rule::AdditionalProperties(&schema::NEVER),
    Rule::Not(&Schema(&[Rule::Required(&["x"])])),
]);

#[derive(Clone, PartialEq)]
pub enum AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameToo {
    Object(
        AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameTooObject,
    ),
    WithB(
        AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameTooWithB,
    ),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(
    [one_of, as_written] AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameToo: AND_A_PROPERTY_WITH_A_LONG_NAME_TOO_SCHEMA {
        Object => &AND_A_PROPERTY_WITH_A_LONG_NAME_TOO_OBJECT_SCHEMA,
        WithB => &AND_A_PROPERTY_WITH_A_LONG_NAME_TOO_WITH_B_SCHEMA,
    }
);

#[derive(Clone, PartialEq)]
pub struct AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameTooObject {
    pub a: i64,
}

openapi_runtime::object!(
    AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameTooObject: AND_A_PROPERTY_WITH_A_LONG_NAME_TOO_OBJECT_SCHEMA {
        a: "a" required => &schema::INTEGER,
    }
);

#[derive(Clone, PartialEq)]
pub struct AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameTooWithB {
    pub b: i64,
}

openapi_runtime::object!(
    AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameTooWithB: AND_A_PROPERTY_WITH_A_LONG_NAME_TOO_WITH_B_SCHEMA {
        b: "b" required => &schema::INTEGER,
    }
);
