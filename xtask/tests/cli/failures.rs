//! A failure leaves everything as it was.

use std::fs;

use crate::support::{DOCUMENT, Sandbox};

/// Runs `codegen` of a changed document, which fails, and asserts that the crate is the old one.
#[track_caller]
fn fails_and_keeps(sandbox: &Sandbox, code: i32, texts: &[&str]) {
    sandbox.put("api.yaml", &DOCUMENT.replace("Room", "Attic").replace("maxLength: 20", "maxLength: 21"));
    let before = sandbox.files("lamps");
    sandbox.run(&["codegen", "--config", "spec/codegen.toml"]).exits(code).says(texts);
    assert_eq!(sandbox.files("lamps"), before);
}

#[test]
fn an_obstacle_at_the_last_step() {
    let sandbox = Sandbox::configured();
    fs::create_dir(sandbox.path("lamps/src/models/attic.rs")).unwrap();
    fails_and_keeps(&sandbox, 2, &["error: can't write `lamps/src/models/attic.rs`: "]);
    assert!(!sandbox.path("lamps/.codegen-staging").exists());
}

#[test]
fn no_room_for_new_files() {
    let sandbox = Sandbox::configured();
    sandbox.put("lamps/.codegen-staging", "");
    fails_and_keeps(&sandbox, 2, &["error: can't create the folder `lamps/.codegen-staging`: "]);
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_to_write() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::configured();
    let protect = |mode: u32| {
        for folder in ["lamps", "lamps/src", "lamps/src/models"] {
            fs::set_permissions(sandbox.path(folder), fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    protect(0o555);
    // Some users, such as root, may write everywhere; the tests above are for them too.
    if fs::write(sandbox.path("lamps/probe"), "").is_err() {
        fails_and_keeps(&sandbox, 2, &["permission denied"]);
    }
    protect(0o755);
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_where_nothing_can_be() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["codegen", "--spec", "api.yaml", "--out", "/proc/lamps"]).exits(2);
    run.says(&["error: can't create the folder `/proc/lamps`: "]);
}

#[test]
fn a_file_instead_of_a_folder() {
    let sandbox = Sandbox::new();
    sandbox.put("file", "mine");
    for out in ["file", "file/below"] {
        let run = sandbox.run(&["codegen", "--spec", "api.yaml", "--out", out]).exits(1);
        run.says(&[&format!("error: `{out}` is no folder")]);
    }
    assert_eq!(sandbox.text("file"), "mine");
}

#[test]
fn a_document_with_errors() {
    let sandbox = Sandbox::configured();
    let before = sandbox.files("lamps");
    sandbox.put("api.yaml", &DOCUMENT.replace("schemas/Lamp'", "schemas/Lmap'"));
    sandbox
        .run(&["codegen", "--config", "spec/codegen.toml"])
        .exits(1)
        .says(&["error[unresolved-ref]", "api.yaml:18:"]);
    assert_eq!(sandbox.files("lamps"), before);
}

#[test]
fn one_crate_with_errors_keeps_all_from_being_written() {
    let sandbox = Sandbox::configured();
    let entry = "[[crate]]\nspec = \"../api.yaml\"\nout = \"../other\"\n[[crate]]\nspec = \"../wrong.yaml\"\nout = \"../lamps\"\n";
    sandbox.put("spec/codegen.toml", entry);
    sandbox.put("wrong.yaml", "openapi: [");
    sandbox.run(&["codegen", "--config", "spec/codegen.toml"]).exits(1).says(&["wrong.yaml"]);
    assert!(!sandbox.path("other").exists());
}
