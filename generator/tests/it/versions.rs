//! The same API in the words of 3.0 and of 3.1 gives the same Rust, byte for byte. What differs is one line of the crate's
//! root: which names the rules have, since 1.0 is an integer in 3.1 alone.

use std::fs;
use std::path::Path;

use openapi_codegen::resolve::NoFiles;
use openapi_codegen::{Config, File, generate};

#[test]
fn the_same_api_in_either_version() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/versions");
    let mut pairs: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pairs.sort();
    assert!(pairs.len() >= 6, "there are pairs in {}", folder.display());
    for pair in pairs {
        let (old, new) = (files(&pair.join("30.yaml")), files(&pair.join("31.yaml")));
        let paths = |files: &[File]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&old), paths(&new), "{}", pair.display());
        for (old, new) in old.iter().zip(&new) {
            let root = old.path == "src/lib.rs";
            assert_eq!(old.text.matches(RULES[0]).count(), usize::from(root), "{}: {}", pair.display(), old.path);
            assert_eq!(old.text.replace(RULES[0], RULES[1]), new.text, "{}: {}", pair.display(), old.path);
        }
    }
}

/// The line in either version.
const RULES: [&str; 2] = ["pub use openapi_runtime::schema;", "pub use openapi_runtime::schema::v31 as schema;"];

fn files(document: &Path) -> Vec<File> {
    let text = fs::read_to_string(document).expect("the document can be read");
    let outcome = generate(&document.display().to_string(), text, &NoFiles, &Config::default());
    let said: Vec<_> = outcome.diagnostics.iter().map(|problem| problem.message.clone()).collect();
    assert!(said.is_empty(), "{}: {said:?}", document.display());
    outcome.generated.expect("a document without errors").files
}
