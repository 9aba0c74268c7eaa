//! `codegen` writes.

use std::fs;
use std::time::{Duration, SystemTime};

use crate::support::{DOCUMENT, Sandbox};

#[test]
fn a_whole_crate_and_again() {
    let sandbox = Sandbox::new();
    let arguments = ["codegen", "--spec", "api.yaml", "--out", "out/lamp-api"];
    let run = sandbox.run(&arguments).succeeds().says(&[" for 1 operation and 2 schemas\n"]);
    assert_eq!(run.stdout, "");
    let manifest = sandbox.text("out/lamp-api/Cargo.toml");
    assert!(manifest.contains("name = \"lamp-api\"") && manifest.ends_with("\n[workspace]\n"), "{manifest}");
    assert!(sandbox.text("out/lamp-api/src/lib.rs").contains("Generated from an OpenAPI document"));

    // What cargo and people add stays; what is out of date goes.
    sandbox.put("out/lamp-api/Cargo.lock", "");
    sandbox.put("out/lamp-api/src/old.rs", "");
    let before = sandbox.files("out");
    sandbox.run(&arguments).succeeds().says(&["(0 changed, 1 removed)"]);
    let mut after = sandbox.files("out");
    after.insert(sandbox.path("out/lamp-api/src/old.rs"), Vec::new());
    assert_eq!(before, after);
    sandbox.run(&[&arguments[..], &["--check"]].concat()).succeeds().says(&["up to date"]);
}

#[test]
fn only_what_has_changed_is_touched() {
    let sandbox = Sandbox::configured();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in sandbox.files("lamps").keys() {
        fs::File::options().write(true).open(path).unwrap().set_modified(long_ago).unwrap();
    }
    sandbox.put("api.yaml", &DOCUMENT.replace("maxLength: 20", "maxLength: 21"));
    sandbox.run(&["codegen", "--config", "spec/codegen.toml"]).succeeds();
    let is_old = |path: &str| fs::metadata(sandbox.path(path)).unwrap().modified().unwrap() == long_ago;
    assert!(!is_old("lamps/src/models/lamp.rs"));
    assert!(is_old("lamps/src/models/room.rs") && is_old("lamps/src/lib.rs") && is_old("lamps/Cargo.toml"));
}

#[test]
fn parts_can_be_left_out() {
    let sandbox = Sandbox::configured();
    assert!(sandbox.path("lamps/src/client.rs").exists() && sandbox.path("lamps/src/server.rs").exists());
    sandbox.run(&["codegen", "--config", "spec/codegen.toml", "--emit", "models,server"]).succeeds();
    assert!(!sandbox.path("lamps/src/client.rs").exists() && sandbox.path("lamps/src/server.rs").exists());
}

#[test]
fn folders_of_others_are_refused() {
    let sandbox = Sandbox::configured();
    sandbox.put("mine/notes.txt", "mine");
    sandbox.put("hand/src/main.rs", "fn main() {}");
    sandbox.put("hand.toml", "[[crate]]\nspec = \"api.yaml\"\nout = \"hand\"\n");
    let before = sandbox.files(".");
    let refused = "holds files that weren't generated";
    sandbox.run(&["codegen", "--spec", "api.yaml", "--out", "mine"]).exits(1).says(&["`mine`", refused]);
    sandbox.run(&["codegen", "--spec", "api.yaml", "--out", ".", "--name", "all"]).exits(1).says(&["`.`", refused]);
    sandbox.run(&["codegen", "--config", "hand.toml"]).exits(1).says(&["`hand/src`", refused]);
    assert_eq!(sandbox.files("."), before);
}

#[test]
fn files_that_the_document_refers_to_lie_in_its_folder() {
    let sandbox = Sandbox::new();
    let document = |file: &str| DOCUMENT.replace("$ref: '#/components/schemas/Lamp'", &format!("$ref: '{file}'"));
    sandbox.put("spec/lamp.yaml", "type: object\n");
    sandbox.put("lamp.yaml", "type: object\n");
    sandbox.put("spec/api.yaml", &document("lamp.yaml"));
    sandbox.run(&["codegen", "--spec", "spec/api.yaml", "--out", "out"]).succeeds();
    sandbox.put("spec/api.yaml", &document("absent.yaml"));
    sandbox
        .run(&["codegen", "--spec", "spec/api.yaml", "--out", "out"])
        .exits(1)
        .says(&["absent.yaml", "no such file"]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(sandbox.path("lamp.yaml"), sandbox.path("spec/link.yaml")).unwrap();
        sandbox.put("spec/api.yaml", &document("link.yaml"));
        sandbox.run(&["codegen", "--spec", "spec/api.yaml", "--out", "out"]).exits(1).says(&["leads out of"]);
    }
}

#[test]
fn operations_can_be_selected_on_the_command_line_and_in_the_configuration() {
    let sandbox = Sandbox::new();
    let only = |more: &[&str]| sandbox.run(&[&["codegen", "--spec", "api.yaml", "--out", "out/lamps"], more].concat());
    let small = " for 1 operation and 1 schema\n";
    for selector in [["--tag", "lamps"], ["--operation", "list_lamps"], ["--path", "/lam*"]] {
        only(&selector).succeeds().says(&[small]);
        // Nothing that is selected reaches it.
        assert!(
            sandbox.path("out/lamps/src/models/lamp.rs").exists()
                && !sandbox.path("out/lamps/src/models/room.rs").exists()
        );
        only(&[]).succeeds().says(&[" for 1 operation and 2 schemas\n"]);
    }
    only(&["--tag", "lamp"]).exits(1).says(&["no operation has the tag `lamp`", "did you mean `lamps`?"]);
    sandbox.put(
        "spec/codegen.toml",
        "[[crate]]\nspec = \"../api.yaml\"\nout = \"../lamps\"\nselect = { paths = [\"/lamps\"] }\n",
    );
    sandbox.run(&["codegen", "--config", "spec/codegen.toml"]).succeeds().says(&[small]);
    sandbox.run(&["codegen", "--config", "spec/codegen.toml", "--check"]).succeeds();
}

#[test]
fn a_run_with_nothing_changed_says_the_same_and_touches_nothing() {
    let sandbox = Sandbox::new();
    sandbox.put("part.yaml", "type: string\n");
    let document = DOCUMENT.replace("type: integer\n          format: int32", "$ref: part.yaml");
    sandbox.put("api.yaml", &document.replace("openapi: 3.0.3", "openapi: 3.0.3\nx-note: 1"));
    let run = || sandbox.run(&["codegen", "--spec", "api.yaml", "--out", "lamps"]).succeeds();
    let times = || {
        let files = sandbox.files("lamps");
        files.keys().map(|path| fs::metadata(path).unwrap().modified().unwrap()).collect::<Vec<_>>()
    };
    let first = run();
    let (files, written) = (sandbox.files("lamps"), times());
    let second = run();
    assert_eq!(second.stderr, first.stderr.replace(&format!("({} changed)", files.len()), "(0 changed)"));
    assert_eq!(times(), written);
    // Whatever has changed is noticed: a file of the crate, the document, a file that it refers to.
    sandbox.put("lamps/src/models/lamp.rs", "");
    run().says(&["(1 changed)"]);
    assert_eq!(sandbox.files("lamps"), files);
    fs::remove_file(sandbox.path("lamps/src/models/lamp.rs")).unwrap();
    run().says(&["(1 changed)"]);
    sandbox.put("lamps/src/more.rs", "");
    run().says(&["(0 changed, 1 removed)"]);
    sandbox.put("part.yaml", "type: boolean\n");
    run().says(&["(1 changed)"]);
    assert_ne!(sandbox.files("lamps"), files);
    run().says(&["(0 changed)"]);
}
