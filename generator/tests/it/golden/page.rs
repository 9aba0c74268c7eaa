//! The page that explains every diagnostic. The test and the command that writes the page both use this file.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use openapi_codegen::report::Code;

/// Where the page is, below the repository.
pub(crate) const PATH: &str = "docs/diagnostics.md";

const HEAD: &str = "\
# Diagnostics

What the generator says about documents, by code. This page is made of the table of codes and of the cases below
`generator/tests/golden/err` by `cargo xtask bless`; don't edit it.

- An **error** says that the document doesn't tell what is meant, or asks for what can't be honoured. Nothing is generated.
- A **warning** says that a rule of the standard is broken, or that something is probably not meant as it is written. What it
  does mean is clear, and that is what is generated.
- A **note** says how the generator has decided something. Nothing needs to be done.

`cargo xtask lint SPEC` says everything there is to say about a document, `--deny CODE` makes an error of what is a warning
or note, `--deny warnings` of all warnings, `--format json` and `--format github` write for programs and for GitHub's
workflows. No more than 8 diagnostics of a code are shown as text; the others are counted.

The severity below is that of the rule; where a case is more or less harmful than others, its own is shown with it.

";

/// The text of the page; `golden` is the folder of the cases.
pub(crate) fn text(golden: &Path) -> String {
    let mut page = HEAD.to_owned();
    page.push_str("| code | severity |\n|---|---|\n");
    for code in Code::all() {
        // Writing to a string can't fail.
        let _ = writeln!(page, "| [`{code}`](#{code}) | {} |", code.severity());
    }
    for code in Code::all() {
        let _ = write!(page, "\n## {code}\n\n{}: {}\n", capitalised(code.severity().as_str()), code.explain());
        if let Some(example) = example(golden, *code) {
            let _ = write!(page, "\n```text\n{}\n```\n", example.trim_end());
        }
    }
    page
}

/// The first diagnostic of the code in the first case that is named after it.
fn example(golden: &Path, code: Code) -> Option<String> {
    let folders = fs::read_dir(golden.join("err")).ok()?;
    let names = folders.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    let is_named =
        |name: &String| name.strip_prefix(code.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    let first = names.filter(is_named).min()?;
    let said = fs::read_to_string(golden.join("err").join(first).join("diagnostics.txt")).ok()?;
    said.split("\n\n").find(|text| text.contains(&format!("[{code}]: "))).map(str::to_owned)
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
