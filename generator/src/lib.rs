//! Turns an OpenAPI document into a Rust crate: models, validation, client and server.
//!
//! Text in, files out. [`generate`] is the front door.
//!
//! # Invariants
//! - No IO: other files come through the caller's [`resolve::Loader`].
//! - No input panics it; bad input becomes diagnostics.
//! - After `resolve` there is no `$ref`.
//! - After `naming` every name is legal and unique in its scope.
//! - After `boxing` no type contains itself by value.
//! - Emission cannot fail.
//! - Same bytes in, same bytes out, on every machine.
#![forbid(unsafe_code)]

mod audit;
mod emit;
mod format;
#[cfg(test)]
mod golden;
mod graph;
mod ir;
mod load;
mod lower;
mod openapi;
pub mod output;
mod passes;
mod pattern;
mod pipeline;
pub mod report;
pub mod resolve;

/// What the first file of every generated crate says of itself.
pub const HEADER: &str = "Generated from an OpenAPI document by `cargo xtask codegen`; changes by hand are lost.";

use report::{Diagnostics, Sources};
use resolve::Loader;

/// What to generate.
#[derive(Clone, Debug)]
pub struct Config {
    /// The async client, behind the feature `client`.
    pub client: bool,
    /// The axum server stub, behind the feature `server`.
    pub server: bool,
    /// Which operations to generate, with the schemas that they use.
    pub select: Select,
    /// A manifest as well, which makes a whole crate of the output.
    pub package: Option<Package>,
    /// Which Rust types stand for what JSON can say in several ways.
    pub types: Types,
}

/// Which operations to generate: those that one of the lists names; all of them, and every schema, if all lists are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Select {
    /// By `operationId`.
    pub operations: Vec<String>,
    /// By tag.
    pub tags: Vec<String>,
    /// By path, in which `*` stands for any text without a slash and `**` for any text.
    pub paths: Vec<String>,
}

impl Select {
    /// Whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        self.operations.is_empty() && self.tags.is_empty() && self.paths.is_empty()
    }
}

impl Default for Config {
    fn default() -> Self {
        Self { client: true, server: true, select: Select::default(), package: None, types: Types::default() }
    }
}

/// Which Rust types stand for what JSON can say in several ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Types {
    /// Whole numbers without a format.
    pub integers: Integers,
    /// Days and points in time.
    pub date_times: DateTimes,
}

/// The type of whole numbers without a format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Integers {
    /// `i64`, or `u64` where the bounds ask for it; a number beyond is refused.
    #[default]
    I64,
    /// The runtime's `Integer`, which takes numbers of any size.
    AnySize,
}

/// The types of `format: date` and `format: date-time`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateTimes {
    /// Those of the crate `chrono`.
    #[default]
    Chrono,
    /// `String`, held against the format.
    String,
}

/// What a generated manifest says.
#[derive(Clone, Debug)]
pub struct Package {
    /// The crate's name.
    pub name: String,
    /// The dependency on the runtime, as a TOML value: `"0.1"` or `{ path = "../runtime" }`.
    pub runtime: String,
}

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the crate's folder, with `/` between the parts.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// A generated crate.
#[derive(Clone, Debug)]
pub struct Generated {
    /// Its files, in order of their paths.
    pub files: Vec<File>,
    /// How many operations it has.
    pub operations: usize,
    /// How many of the document's named schemas it has.
    pub schemas: usize,
    /// What each of them is in Rust, in document order.
    pub components: Vec<Component>,
}

/// A named schema of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// Its name in the document.
    pub name: String,
    /// The Rust path of its type, such as `models::FlowSet`.
    pub path: String,
    /// Whether it accepts `null`, which the type does not hold: a use of it is `Nullable` of that type.
    pub nullable: bool,
}

/// What a run has come to.
#[derive(Debug)]
pub struct Outcome {
    /// The crate, unless there were errors or none was asked for.
    pub generated: Option<Generated>,
    /// What there is to say about the document.
    pub diagnostics: Diagnostics,
    /// The texts that the diagnostics point into.
    pub sources: Sources,
}

/// Generates a crate from a document. `name` is what diagnostics call it.
pub fn generate(name: &str, text: String, loader: &dyn Loader, config: &Config) -> Outcome {
    pipeline::generate(name, text, loader, config)
}

/// Reads a document and reports what there is to say about it.
pub fn check(name: &str, text: String, loader: &dyn Loader) -> Outcome {
    pipeline::check(name, text, loader)
}

/// What a stage (`read`, `lower`, `passes`, `emit`) hands on, as text; for whoever works on the generator.
///
/// # Errors
/// When there is no such stage. Errors of the document are in the outcome.
pub fn inspect(
    name: &str,
    text: String,
    loader: &dyn Loader,
    stage: &str,
) -> Result<(Option<String>, Outcome), String> {
    pipeline::inspect(name, text, loader, stage)
}
