//! How many violations a report lists can be changed, for the whole program; hence a program of its own.

use openapi_runtime::report::{CAP, set_cap};
use openapi_runtime::validate::from_json;

#[test]
fn the_cap_is_the_programs_choice() {
    let text = serde_json::to_vec(&vec!["x"; 100]).unwrap();
    let listed = |text: &[u8]| {
        let report = from_json::<Vec<i64>>(text).unwrap_err();
        (report.violations().len(), report.is_truncated())
    };
    assert_eq!(listed(&text), (CAP, true));
    set_cap(2);
    assert_eq!(listed(&text), (2, true));
    set_cap(1000);
    assert_eq!(listed(&text), (100, false));
}
