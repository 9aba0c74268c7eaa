//! The golden documents and what is generated from them, for tests within the crate.

use std::fs;
use std::path::Path;

use crate::emit::Draft;
use crate::resolve::NoFiles;
use crate::{Config, File, generate, pipeline};

fn documents() -> impl Iterator<Item = String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/ok");
    let cases = fs::read_dir(folder).expect("it is there").map(|case| case.expect("it can be read").path());
    cases.filter_map(|case| fs::read_to_string(case.join("openapi.yaml")).ok())
}

/// What is emitted from the documents that stand alone.
pub(crate) fn drafts() -> impl Iterator<Item = Draft> {
    documents().flat_map(|text| pipeline::drafts("openapi.yaml", text, &NoFiles, &Config::default()))
}

/// What is generated from them.
pub(crate) fn files() -> impl Iterator<Item = File> {
    let generated = |text| generate("openapi.yaml", text, &NoFiles, &Config::default()).generated;
    documents().filter_map(generated).flat_map(|generated| generated.files)
}
