//! `corpus` accounts for every operation of a folder's documents.

use crate::support::{DOCUMENT, Sandbox};

#[test]
fn every_operation_is_emitted_or_refused_for_a_reason() {
    let sandbox = Sandbox::new();
    sandbox
        .put("docs/one.yaml", &DOCUMENT.replace("  /lamps:\n", "  /doors:\n    $ref: parts/doors.yaml\n  /lamps:\n"));
    sandbox.put("docs/parts/doors.yaml", "put: {responses: {'204': {description: Open.}}}\n");
    sandbox.put("docs/wrong.yml", &DOCUMENT.replace("schemas/Lamp'", "schemas/Lmap'"));
    sandbox.put("docs/no-description.json", "{\"openapi-ish\": 1}");
    let run = sandbox.run(&["corpus", "--folder", "docs", "--table", "out/table.tsv"]).succeeds();
    run.prints(&[
        "2 documents: 1 generated, 1 refused\n",
        "3 operations found: 2 emitted, 1 refused\n",
        "refused      wrong.yml: unresolved-ref:2, `#/components/schemas/Lmap` leads nowhere",
    ]);
    let table = std::fs::read_to_string(sandbox.path("out/table.tsv")).unwrap();
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split('\t').take(7).collect()).collect();
    assert_eq!(rows[1], ["one.yaml", "3.0.3", "finished", "2", "2", "0", ""]);
    assert_eq!(rows[2], ["wrong.yml", "3.0.3", "finished", "1", "0", "1", "unresolved-ref:2"]);
}

#[test]
fn a_limit_that_is_hit_fails() {
    let sandbox = Sandbox::new();
    sandbox.put("docs/one.yaml", DOCUMENT);
    let run = sandbox.run(&["corpus", "--folder", "docs", "--table", "table.tsv", "--memory", "0"]).exits(1);
    run.prints(&["NOT ACCOUNTED FOR one.yaml: memory limit"]);
    sandbox.run(&["corpus", "--folder", "docs", "--only", "two"]).exits(1).says(&["there are no documents"]);
}
