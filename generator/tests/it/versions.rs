//! The same API in the words of 3.0 and of 3.1 gives the same Rust. What differs is one import: where the rules of integers
//! come from, since 1.0 is an integer in 3.1 alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use openapi_codegen::resolve::Loader;
use openapi_codegen::{Config, File, generate};

struct NoFiles;

impl Loader for NoFiles {
    fn load(&self, path: &str) -> Result<(String, String), String> {
        Err(format!("{path} is not there"))
    }
}

#[test]
fn the_same_api_in_either_version() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/versions");
    let mut pairs: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pairs.sort();
    assert!(pairs.len() >= 4, "there are pairs in {}", folder.display());
    let mut other_imports = 0;
    for pair in pairs {
        let (old, new) = (files(&pair.join("30.yaml")), files(&pair.join("31.yaml")));
        let paths = |files: &[File]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&old), paths(&new), "{}", pair.display());
        for (old, new) in old.iter().zip(&new) {
            let ((old_header, old_rest), (new_header, new_rest)) = (split(&old.text), split(&new.text));
            assert_eq!(old_rest, new_rest, "{}: {}", pair.display(), old.path);
            assert_eq!(words(&old_header), words(&new_header), "{}: {}", pair.display(), old.path);
            other_imports += usize::from(old_header != new_header);
        }
    }
    assert!(other_imports > 0, "the import is the one difference");
}

fn files(document: &Path) -> Vec<File> {
    let text = fs::read_to_string(document).expect("the document can be read");
    let outcome = generate(&document.display().to_string(), text, &NoFiles, &Config::default());
    let said: Vec<_> = outcome.diagnostics.iter().map(|problem| problem.message.clone()).collect();
    assert!(said.is_empty(), "{}: {said:?}", document.display());
    outcome.generated.expect("a document without errors").files
}

/// A file's header, up to the first item that is no import, and the rest.
fn split(text: &str) -> (String, String) {
    let mut header = String::new();
    let mut in_import = false;
    let mut lines = text.lines();
    let mut rest: Vec<&str> = Vec::new();
    for line in lines.by_ref() {
        in_import |= line.starts_with("use ");
        if !in_import && !line.is_empty() && !line.starts_with("//!") {
            rest.push(line);
            break;
        }
        in_import &= !line.ends_with(';');
        header.push_str(line);
        header.push('\n');
    }
    rest.extend(lines);
    (header, rest.join("\n"))
}

/// The names in a header, whatever their order and the lines that they stand on, but for those of the one import.
fn words(header: &str) -> BTreeSet<&str> {
    let words = header.split(|part: char| !part.is_alphanumeric() && part != '_').filter(|word| !word.is_empty());
    words.filter(|word| !["schema", "self", "as", "v31"].contains(word)).collect()
}
