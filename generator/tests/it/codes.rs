//! Every diagnostic that a document can cause has a golden case that shows it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use openapi_codegen::report::Code;

use crate::golden::case::{self, Case};
use crate::golden::page;

/// Codes without a case, and why.
const WITHOUT_A_CASE: [(Code, &str); 1] = [(Code::Config, "it is said of a configuration, never of a document")];

#[test]
fn every_code_has_a_case() {
    let shown: BTreeSet<_> = cases().iter().flat_map(said).map(Code::as_str).collect();
    let excepted: BTreeSet<_> = WITHOUT_A_CASE.iter().map(|(code, _)| code.as_str()).collect();
    let all: BTreeSet<_> = Code::all().iter().map(|code| code.as_str()).collect();
    let missing: Vec<_> = all.iter().filter(|code| !shown.contains(*code) && !excepted.contains(*code)).collect();
    assert!(missing.is_empty(), "no case below tests/golden/err shows {missing:?}");
    let both: Vec<_> = shown.intersection(&excepted).collect();
    assert!(both.is_empty(), "there is a case for {both:?}, which the list says have none");
}

/// A case that no longer shows what it is named after has lost its point.
#[test]
fn every_case_shows_the_code_it_is_named_after() {
    for case in cases() {
        let name = case.name.trim_start_matches("err/");
        let is_named =
            |code: &Code| name.strip_prefix(code.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        let code = Code::all().iter().filter(|code| is_named(code)).max_by_key(|code| code.as_str().len());
        let code = code.unwrap_or_else(|| panic!("{} is named after no code", case.name));
        assert!(said(&case).contains(code), "{} doesn't show `{code}`", case.name);
    }
}

#[test]
fn the_page_of_all_codes_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(page::PATH);
    let found = fs::read_to_string(path).unwrap_or_default();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    assert!(found == page::text(&golden), "{} is out of date; run: cargo xtask bless", page::PATH);
}

fn cases() -> Vec<Case> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut cases = case::all(&golden).expect("the folders of the cases can be read");
    cases.retain(|case| case.name.starts_with("err/"));
    cases
}

/// The codes in a case's diagnostics.
fn said(case: &Case) -> Vec<Code> {
    let text = fs::read_to_string(case.folder.join("diagnostics.txt")).unwrap_or_default();
    Code::all().iter().filter(|code| text.contains(&format!("[{code}]: "))).copied().collect()
}
