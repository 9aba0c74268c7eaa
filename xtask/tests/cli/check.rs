//! `codegen --check` shows what differs and changes nothing.

use std::fs;

use crate::support::Sandbox;

const CHECK: [&str; 4] = ["codegen", "--config", "spec/codegen.toml", "--check"];

#[test]
fn up_to_date() {
    let sandbox = Sandbox::configured();
    let run = sandbox.run(&CHECK).succeeds().says(&["up to date"]);
    assert_eq!(run.stdout, "");
}

#[test]
fn stale_missing_and_orphaned_files_are_all_shown_and_repaired() {
    let sandbox = Sandbox::configured();
    let generated = sandbox.files("lamps");
    let lib = sandbox.text("lamps/src/lib.rs");
    sandbox.put("lamps/src/lib.rs", &format!("{lib}// by hand \u{1b}[2J\n"));
    fs::remove_file(sandbox.path("lamps/src/models/lamp.rs")).unwrap();
    sandbox.put("lamps/src/models/old.rs", "");
    let before = sandbox.files("lamps");
    let run = sandbox.run(&CHECK).exits(1).prints(&[
        "lamps: 3 files differ from what `api.yaml` generates\n",
        "stale    src/lib.rs\n",
        "    -// by hand \u{241b}[2J\n",
        "missing  src/models/lamp.rs\n",
        "orphan   src/models/old.rs\n",
        "to repair it, run: cargo xtask codegen --config spec/codegen.toml\n",
    ]);
    assert!(run.stdout.lines().count() < 20, "{}", run.stdout);
    assert_eq!(sandbox.files("lamps"), before);
    sandbox.run(&CHECK[..3]).succeeds().says(&["(2 changed, 1 removed)"]);
    assert_eq!(sandbox.files("lamps"), generated);
}

#[test]
fn long_differences_are_cut() {
    let sandbox = Sandbox::configured();
    let all = sandbox.files("lamps/src");
    for path in all.keys() {
        fs::write(path, "// wrong\n".repeat(100)).unwrap();
    }
    let run = sandbox.run(&CHECK).exits(1).prints(&["\u{2026} and ", " more lines\n"]);
    assert_eq!(run.stdout.matches("stale    src/").count(), all.len());
    assert!(run.stdout.matches("@@").count() <= 2 * 5, "{}", run.stdout);
    assert!(run.stdout.lines().count() <= all.len() + 5 * 21 + 10, "{}", run.stdout);
}

#[test]
fn a_crate_that_is_not_there_is_missing() {
    let sandbox = Sandbox::new();
    let run =
        sandbox.run(&["codegen", "--check", "--spec", "api.yaml", "--out", "a crate", "--name", "lamps"]).exits(1);
    let run = run.prints(&["missing  Cargo.toml\n", "missing  src/lib.rs\n"]);
    let repair = "cargo xtask codegen --spec api.yaml --out 'a crate' --name lamps\n";
    assert!(run.stdout.ends_with(repair), "{}", run.stdout);
    assert!(!sandbox.path("a crate").exists());
}

/// The crate in this repository is what its document generates.
#[test]
fn this_repository_is_up_to_date() {
    let sandbox = Sandbox::new();
    sandbox.run(&["codegen", "--check"]).succeeds();
}
