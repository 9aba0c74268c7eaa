//! What reports say.

use serde_json::json;

use super::super::{ARRAY, INTEGER, Literal, NEVER, STRING, Types};
use super::*;
use crate::number::Num;
use crate::report::CAP;

static NAME: Schema = Schema(&[Rule::Type(Types::STRING), Rule::MinLength(2), Rule::MaxLength(4)]);
static PORT: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]);
static SECRET: Schema = Schema(&[Rule::Secret, Rule::Type(Types::STRING), Rule::MinLength(8)]);
static COLOUR: Schema = Schema(&[Rule::Enum(&[Literal::String("red"), Literal::Null])]);
static PORTS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::MaxItems(1), Rule::Items(&PORT)]);
static EITHER: Schema = Schema(&[Rule::AnyOf(&[&ARRAY, &PORT])]);
static HOST: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name", "a/b"]),
    Rule::Properties(&[
        ("name", &NAME),
        ("ports", &PORTS),
        ("password", &SECRET),
        ("colour", &COLOUR),
        ("either", &EITHER),
    ]),
    Rule::AdditionalProperties(&NEVER),
]);

#[test]
fn a_report_names_everything_in_the_order_of_the_rules() {
    let value = json!({
        "name": "x", "ports": [0, "80"], "password": "hunter2", "colour": "blue", "either": 0, "more": 1,
    });
    assert_eq!(
        HOST.explain(&value).to_string(),
        "/a~1b is missing\n\
         /name must be at least 2 characters long, is 1\n\
         /ports must have at most 1 item, has 2\n\
         /ports/0 must be at least 1, is 0\n\
         /ports/1 must be an integer, is a string\n\
         /password must be at least 8 characters long\n\
         /colour must be one of \"red\", null, is \"blue\"\n\
         /either fits none of 2 alternatives; number 2 comes closest (an integer)\n\
         /either must be at least 1, is 0\n\
         /more is not allowed here"
    );
}

#[test]
fn a_report_ends_at_its_cap() {
    static NUMBERS: Schema = Schema(&[Rule::Items(&INTEGER)]);
    let value = json!(vec!["x"; 1000]);
    let report = NUMBERS.explain(&value);
    assert_eq!((report.violations().len(), report.is_truncated()), (CAP, true));
    assert_eq!(NUMBERS.explain_up_to(&json!(["x"]), 1).to_string(), "/0 must be an integer, is a string");
}

#[test]
fn another_type_is_the_only_thing_said_of_a_value() {
    assert_eq!(HOST.explain(&json!([])).to_string(), "the value must be an object, is an array");
    assert_eq!(STRING.explain(&json!(1)).violations()[0].keyword, "type");
}

static LEFT: Schema = Schema(&[Rule::OneOf(&[&AND, &OR])]);
static AND: Schema =
    Schema(&[Rule::Properties(&[("left", &LEFT), ("op", &Schema(&[Rule::Enum(&[Literal::String("and")])]))])]);
static OR: Schema =
    Schema(&[Rule::Properties(&[("left", &LEFT), ("op", &Schema(&[Rule::Enum(&[Literal::String("or")])]))])]);

/// Without a memory, each level would double the work.
#[test]
fn alternatives_within_alternatives_come_to_an_end() {
    let nested = |innermost: &str| {
        (0..100).fold(
            json!({"op": innermost}),
            |left, level| json!({"left": left, "op": if level % 2 == 0 { "and" } else { "or" }}),
        )
    };
    assert!(LEFT.accepts(&nested("or")));
    let refused = nested("xor");
    assert!(!LEFT.accepts(&refused));
    let report = LEFT.explain(&refused);
    assert_eq!(report.violations()[0].message, "fits none of 2 alternatives; number 2 comes closest");
    assert!(report.violations().len() <= CAP);
}

#[test]
fn of_too_many_parts_only_some_are_looked_at() {
    static FEW: Schema = Schema(&[Rule::MaxProperties(1), Rule::AdditionalProperties(&INTEGER)]);
    let many = |last: Value| (0..CAP).map(|_| json!(1)).chain([last]).collect::<Value>();
    assert_eq!(PORTS.explain(&many(json!(0))).to_string(), "the value must have at most 1 item, has 65");
    let members = json!({"a": 1, "b": 1, "c": "x"});
    assert_eq!(
        FEW.explain_up_to(&members, 3).to_string(),
        "the value must have at most 1 member, has 3\n/c must be an integer, is a string"
    );
    assert_eq!(FEW.explain_up_to(&members, 2).to_string(), "the value must have at most 1 member, has 3");
}

#[test]
fn a_secret_stays_one_whichever_part_says_so() {
    static NUMBERED: Schema = Schema(&[Rule::Properties(&[("pin", &PORT)])]);
    static HIDDEN: Schema = Schema(&[Rule::Properties(&[("pin", &Schema(&[Rule::Secret]))])]);
    static BOTH: Schema = Schema(&[Rule::AllOf(&[&NUMBERED, &HIDDEN])]);
    static WITHIN: Schema = Schema(&[Rule::Secret, Rule::Items(&BOTH), Rule::AnyOf(&[&COLOUR, &PORTS])]);
    let value = json!({"pin": -17});
    assert_eq!(NUMBERED.explain(&value).to_string(), "/pin must be at least 1, is -17");
    assert_eq!(BOTH.explain(&value).to_string(), "/pin must be at least 1");
    assert!(
        !WITHIN.explain(&json!([{"pin": -17}, "blue"])).to_string().contains("is "),
        "{}",
        WITHIN.explain(&json!([{"pin": -17}, "blue"]))
    );
}

#[test]
fn what_two_parts_say_alike_is_said_once() {
    static TWICE: Schema = Schema(&[Rule::AllOf(&[&HOST, &HOST])]);
    assert_eq!(TWICE.explain(&json!(1)).to_string(), "the value must be an object, is a number");
}
