//! The tables in the README.

use std::fs;

use crate::failure::{Doing, Failure};
use crate::paths;

/// Between these two lines of the README stands what the command has printed.
const MARKS: [&str; 2] = ["<!-- bench -->\n", "<!-- end of bench -->\n"];

/// Puts tables in place of those that are there.
pub(super) fn rewrite(tables: &str) -> Result<(), Failure> {
    let path = paths::repository().join("README.md");
    let text = fs::read_to_string(&path).doing("can't read", &path)?;
    let text = replaced(&text, tables)
        .ok_or_else(|| Failure::Input("README.md has lost the lines between which the tables stand".to_owned()))?;
    fs::write(&path, text).doing("can't write", &path)
}

fn replaced(text: &str, tables: &str) -> Option<String> {
    let [start, end] = MARKS;
    let (before, rest) = text.split_once(start)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!("{before}{start}\n{}\n\n{end}{after}", tables.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = "a\n<!-- bench -->\nold\n<!-- end of bench -->\nb\n";
        let new = "a\n<!-- bench -->\n\n| x |\n\n<!-- end of bench -->\nb\n";
        assert_eq!(replaced(text, "| x |\n").as_deref(), Some(new));
        assert_eq!(replaced(new, "| x |").as_deref(), Some(new));
        assert_eq!(replaced("a\n", ""), None);
    }

    #[test]
    fn the_readme_has_the_marks() {
        let text = fs::read_to_string(paths::repository().join("README.md")).unwrap();
        assert!(replaced(&text, "").is_some());
    }
}
