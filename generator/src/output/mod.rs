//! Generated files against those on a disk, which somebody else has read.
//!
//! Writing and checking both start from [`compare`], so they can't disagree about what is up to date.

use std::collections::BTreeMap;

use crate::File;

/// The words by which a generated crate is known. They are the start of [`crate::HEADER`] and stay if the rest changes,
/// since crates that were generated before must be known as well.
const MARK: &str = "Generated from an OpenAPI document";

/// What is not as it would be generated. Paths are relative to the crate's folder, with `/` between the parts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A file would be generated and isn't there.
    Missing {
        /// Its path.
        path: String,
    },
    /// A file is there with another content.
    Stale {
        /// Its path.
        path: String,
    },
    /// A file is there that wouldn't be generated.
    Orphan {
        /// Its path.
        path: String,
    },
}

impl Difference {
    /// The path of the file that differs.
    pub fn path(&self) -> &str {
        match self {
            Self::Missing { path } | Self::Stale { path } | Self::Orphan { path } => path,
        }
    }
}

/// Compares what would be generated with all that is on disk, in bytes and by path, where only generated files belong.
/// Gives the differences in order of their paths, none if the two are equal. Of two expected files with one path the last
/// one counts.
pub fn compare(expected: &[File], on_disk: &BTreeMap<String, Vec<u8>>) -> Vec<Difference> {
    let expected: BTreeMap<&str, &str> = expected.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let mut differences = Vec::new();
    for (path, text) in &expected {
        let path = (*path).to_owned();
        match on_disk.get(&path) {
            None => differences.push(Difference::Missing { path }),
            Some(found) if found != text.as_bytes() => differences.push(Difference::Stale { path }),
            Some(_) => {}
        }
    }
    let orphans = on_disk.keys().filter(|path| !expected.contains_key(path.as_str()));
    differences.extend(orphans.map(|path| Difference::Orphan { path: path.clone() }));
    differences.sort_by(|left, right| left.path().cmp(right.path()));
    differences
}

/// Whether this is the content of the root of a generated crate: [`crate::HEADER`] stands in the comment it starts with.
pub fn is_generated(content: &[u8]) -> bool {
    let mut comment = content.split(|byte| *byte == b'\n').take_while(|line| line.starts_with(b"//"));
    comment.any(|line| line.windows(MARK.len()).any(|part| part == MARK.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    fn disk(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn each_kind_in_order_of_paths() {
        let expected = [file("src/lib.rs", "a"), file("src/b.rs", "b\n"), file("src/same.rs", "s")];
        let on_disk = disk(&[("src/same.rs", "s"), ("src/b.rs", "b\r\n"), ("src/a/gone.rs", "")]);
        let path = str::to_owned;
        assert_eq!(
            compare(&expected, &on_disk),
            [
                Difference::Orphan { path: path("src/a/gone.rs") },
                Difference::Stale { path: path("src/b.rs") },
                Difference::Missing { path: path("src/lib.rs") },
            ]
        );
        assert_eq!(compare(&expected[2..], &disk(&[("src/same.rs", "s")])), []);
    }

    #[test]
    fn the_header_counts_only_in_the_first_comment() {
        let header = crate::HEADER;
        assert!(is_generated(format!("//! Petstore\n//!\n//! {header}\n").as_bytes()));
        assert!(!is_generated(format!("const HEADER: &str = \"{header}\";\n").as_bytes()));
        assert!(!is_generated(format!("//! Written by hand.\nmod output;\n// {header}\n").as_bytes()));
        assert!(!is_generated(&[0xff, 0xfe]));
    }
}
