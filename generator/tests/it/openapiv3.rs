//! Why documents of 3.0 are read by a reader of this project's own: what the types of `openapiv3` lose or refuse of a document,
//! it keeps or reports.

use openapi_codegen::resolve::NoFiles;
use openapi_codegen::{Config, generate};
use openapiv3::OpenAPI;
use serde_json::{Value, json};

fn document(schemas: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    })
}

/// What `openapiv3` makes of a document, written again.
fn through_openapiv3(document: &Value) -> Result<Value, serde_json::Error> {
    serde_json::from_value::<OpenAPI>(document.clone()).and_then(serde_json::to_value)
}

/// The files, joined, and `code pointer` of each diagnostic.
fn generated(document: &Value) -> (String, Vec<String>) {
    let outcome = generate("api.json", document.to_string(), &NoFiles, &Config::default());
    let pointer = |place: &openapi_codegen::report::Place| place.pointer.to_string();
    let told = outcome
        .diagnostics
        .iter()
        .map(|problem| format!("{} {}", problem.code, problem.place.as_ref().map(pointer).unwrap_or_default()));
    let told = told.collect();
    let files = outcome.generated.unwrap_or_else(|| panic!("{told:?}")).files;
    (files.into_iter().map(|file| file.text).collect(), told)
}

#[test]
fn what_openapiv3_loses_is_kept_or_reported() {
    let schemas = json!({
        "Bound": {"type": "integer", "maximum": 18_446_744_073_709_551_613_u64},
        "Sibling": {"properties": {"a": {"$ref": "#/components/schemas/Bound", "description": "lost", "maximum": 1}}},
        "Misspelt": {"type": "string", "maxlength": 3},
        "Absent": {"type": "string", "nullable": true, "default": null},
    });
    let document = document(&schemas);
    let again = through_openapiv3(&document).expect("it takes the document");
    let lost = [
        "/components/schemas/Bound/maximum",
        "/components/schemas/Sibling/properties/a/description",
        "/components/schemas/Sibling/properties/a/maximum",
        "/components/schemas/Misspelt/maxlength",
        "/components/schemas/Absent/default",
    ];
    for pointer in lost {
        assert_ne!(document.pointer(pointer), again.pointer(pointer), "{pointer} is lost without a word");
    }
    let (text, told) = generated(&document);
    assert!(text.contains("18446744073709551613"));
    let reported = |pointer: &str| told.iter().any(|line| line.ends_with(&format!(" {pointer}")));
    for pointer in [lost[1], lost[2], lost[3]] {
        assert!(reported(pointer), "{pointer}: {told:?}");
    }
}

#[test]
fn a_response_that_openapiv3_passes_over_is_an_error() {
    let mut document = document(&json!({}));
    document["paths"] =
        json!({"/a": {"get": {"responses": {"200": {"description": "d"}, "2x": {"description": "d"}}}}});
    let again = through_openapiv3(&document).expect("it takes the document");
    assert_eq!(again.pointer("/paths/~1a/get/responses/2x"), None);
    let outcome = generate("api.json", document.to_string(), &NoFiles, &Config::default());
    assert!(outcome.generated.is_none());
    assert_eq!(outcome.diagnostics.iter().map(|problem| problem.code.to_string()).collect::<Vec<_>>(), ["bad-status"]);
}

#[test]
fn what_openapiv3_refuses_is_read() {
    let document = document(&json!({"Word": {"type": "string", "minLength": 1.0}}));
    assert!(through_openapiv3(&document).is_err());
    assert!(generated(&document).0.contains("MinLength(1)"));
}
