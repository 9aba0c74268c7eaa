//! `conformance`: whether generated types accept what their schemas accept.

mod cases;
mod runner;
mod score;
mod set;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use openapi_codegen::Types;

use self::score::Score;
use self::set::Set;
use crate::failure::{Doing, Failure};
use crate::{console, paths, preferred};

/// Score generated types against the cases of a conformance set
///
/// Generates models from the set's document, builds them with a program that feeds them the cases, and compares its
/// verdicts with those of the set. Exits 1 unless all are right.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Args {
    /// A set's name, or the path of a folder with openapi.json and cases.jsonl
    ///
    /// Names are those of the folders in DIR/conformance, such as `oas30`, and of the compressed cases there, which are
    /// about the document DIR/corpus/authentik.yml: `authentik`, `authentik.format`, `authentik.discriminator` and
    /// `authentik.ambiguous`.
    #[arg(required = true, value_name = "SET", verbatim_doc_comment)]
    sets: Vec<String>,
    /// Where the folders `conformance` and `corpus` are
    #[arg(long, value_name = "DIR", env = "OPENAPI_CONFORMANCE", default_value_os_t = default_folder())]
    shared: PathBuf,
    /// Show so many of the cases that are wrong
    #[arg(long, value_name = "N", default_value_t = 0)]
    fails: usize,
    /// Keep the generated crates, the cases and the verdicts, in target/conformance, even if all are right
    #[arg(long)]
    keep: bool,
    #[command(flatten)]
    preferred: preferred::Options,
}

fn default_folder() -> PathBuf {
    paths::normal(&paths::repository().join("..").join("shared"))
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let sets: Vec<_> = args.sets.iter().map(|name| Set::find(name, &args.shared)).collect::<Result<_, _>>()?;
    let base = paths::target().join("conformance");
    // By folder, whether all that was done in it has come out right.
    let mut folders: BTreeMap<PathBuf, bool> = BTreeMap::new();
    for set in &sets {
        let folder = base.join(&set.model);
        let is_right = match score(set, &folder, &base.join("target"), args) {
            // The other sets still tell something.
            Err(Failure::Input(message)) => {
                console::error(&format!("{}: {message}", set.name));
                false
            }
            Err(Failure::Told) => false,
            other => other?,
        };
        *folders.entry(folder).or_insert(true) &= is_right;
    }
    if !args.keep {
        for (folder, _) in folders.iter().filter(|(_, is_right)| **is_right) {
            std::fs::remove_dir_all(folder).doing("can't remove", folder)?;
        }
    }
    if folders.values().all(|is_right| *is_right) { Ok(()) } else { Err(Failure::Told) }
}

/// Scores a set, and tells whether all its cases are right.
fn score(set: &Set, folder: &Path, target: &Path, args: &Args) -> Result<bool, Failure> {
    let text = set.cases()?;
    let cases = cases::parse(&text)?;
    runner::generate(set, folder, args.preferred.or(Types::default()))?;
    let verdicts = cases::verdicts(&runner::run(set, &text, folder, target)?)?;
    let score = Score::new(&cases, &verdicts);
    console::output(&score.show(&set.name, args.fails))?;
    Ok(score.is_perfect())
}
