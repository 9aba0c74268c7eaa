//! What comes of each golden case is what stands beside it. Nothing is written here: `cargo xtask bless` does that.

pub(crate) mod case;
pub(crate) mod page;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use openapi_codegen::output::{Difference, compare};

use self::case::{Case, EXPECTATIONS};

/// How many lines are shown from where a file starts to differ.
const LINES: usize = 5;

#[test]
fn every_case_gives_what_stands_beside_it() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let cases = case::all(&golden).expect("the folders of the cases can be read");
    assert!(!cases.is_empty(), "there are no cases in {}", golden.display());
    let failures: Vec<_> = cases.iter().filter_map(difference).collect();
    assert!(
        failures.is_empty(),
        "{} of {} cases differ\n\n{}\nif that is as it should be, run: cargo xtask bless\n",
        failures.len(),
        cases.len(),
        failures.join("\n")
    );
}

/// What is wrong with a case, if anything is.
fn difference(case: &Case) -> Option<String> {
    let files = match case.outcome() {
        Ok(files) => files,
        Err(problem) => return Some(format!("{}: {problem}\n", case.name)),
    };
    let mut on_disk = BTreeMap::new();
    for name in EXPECTATIONS {
        read(&case.folder, name.to_owned(), &mut on_disk);
    }
    let mut text = String::new();
    for difference in compare(&files, &on_disk) {
        let (kind, path) = match &difference {
            Difference::Missing { path } => ("missing", path),
            Difference::Stale { path } => ("stale", path),
            Difference::Orphan { path } => ("orphan", path),
        };
        // Writing to a string can't fail.
        let _ = writeln!(text, "{}: {kind} {path}", case.name);
        if let (Difference::Stale { .. }, Some(found)) = (&difference, on_disk.get(path)) {
            let expected = String::from_utf8_lossy(found);
            let actual = files.iter().find(|file| file.path == *path).map_or("", |file| file.text.as_str());
            text.push_str(&first_difference(&expected, actual));
        }
    }
    (!text.is_empty()).then_some(text)
}

/// The files of a folder, or the file, by their paths below the case's folder.
pub(crate) fn read(folder: &Path, name: String, found: &mut BTreeMap<String, Vec<u8>>) {
    let path = folder.join(&name);
    if path.is_dir() {
        for entry in fs::read_dir(&path).expect("the folder can be read") {
            let inner = entry.expect("the folder can be read").file_name();
            read(folder, format!("{name}/{}", inner.to_string_lossy()), found);
        }
    } else if path.exists() {
        found.insert(name, fs::read(&path).expect("the file can be read"));
    }
}

/// The first lines that differ, `-` as they stand in the case's folder and `+` as they are generated.
fn first_difference(expected: &str, actual: &str) -> String {
    let same = expected.lines().zip(actual.lines()).take_while(|(left, right)| left == right).count();
    let mut text = format!("  line {}\n", same + 1);
    for (sign, side) in [('-', expected), ('+', actual)] {
        for line in side.lines().skip(same).take(LINES) {
            let _ = writeln!(text, "  {sign} {line}");
        }
    }
    text
}
