//! `suite` makes conformance sets of a copy of the JSON-Schema-Test-Suite.

use crate::support::Sandbox;

/// The cases that a group comes to, and what is said of a group that can't be one by design.
#[test]
fn groups_become_components() {
    let sandbox = Sandbox::new();
    let group = |description: &str, schema: &str, data: &str| {
        format!(
            r#"{{"description": "{description}", "schema": {schema}, "tests": [{{"description": "d", "data": {data}, "valid": true}}]}}"#
        )
    };
    let groups = [
        group(
            "own",
            r##"{"minLength": 1, "items": {"$ref": "#/$defs/a"}, "$defs": {"a": {"type": "integer"}}}"##,
            "[1.0]",
        ),
        group("text", r#"{"minLength": 1}"#, "1"),
        group("base", r##"{"$id": "https://example.org/a", "$ref": "#/$defs/a", "$defs": {"a": true}}"##, "1"),
    ];
    sandbox.put("suite/tests/draft2020-12/items.json", &format!("[{}]", groups.join(",")));
    let run = sandbox.run(&["suite", "--folder", "suite", "--out", "sets", "--list"]).succeeds();
    let expected = "oas31: 2 groups, 2 cases\n  left out   1  unsupported-feature: `$id` gives the references in this schema another base, which is not supported\n";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
    assert!(run.stdout.contains("items.json: base\n"), "{}", run.stdout);
    let document = sandbox.text("sets/oas31/openapi.json");
    assert!(document.contains(r##""$ref": "#/components/schemas/C001/$defs/a""##), "{document}");
    let cases = sandbox.text("sets/oas31/cases.jsonl");
    assert!(cases.starts_with(r#"{"id":"C001/0","component":"C001","data":[1.0],"valid":true,"#), "{cases}");
    // A number is no string, which the schema with its type refuses.
    let typed = sandbox.text("sets/oas31-typed/cases.jsonl");
    assert!(typed.starts_with(r#"{"id":"C001/0","component":"C001","data":1,"valid":false,"#), "{typed}");
}
