//! From the IR to token streams by file. Emission cannot fail, and sees nothing but the IR.

mod choices;
mod client;
mod crate_root;
mod docs;
mod example;
mod headers;
mod imports;
mod manifest;
mod model;
mod operations;
mod parameters;
mod payload;
mod preset;
mod responses;
mod security;
mod server;
mod servers;
mod table;
mod tokens;
mod ty;

use proc_macro2::TokenStream;

use crate::Config;
use crate::ir::Ir;

/// A file before it is formatted.
pub(crate) struct Draft {
    /// Its path in the crate's folder.
    pub(crate) path: String,
    /// What it is about: lines of its inner doc comment.
    pub(crate) about: Vec<String>,
    /// Its items, in order.
    pub(crate) items: Vec<TokenStream>,
    /// A text that is no Rust, taken as it is instead of items.
    pub(crate) verbatim: Option<String>,
}

impl Draft {
    fn new(path: impl Into<String>, about: impl Into<String>) -> Self {
        Self { path: path.into(), about: vec![about.into()], items: Vec::new(), verbatim: None }
    }
}

/// Makes one file.
pub(crate) type Job<'a> = Box<dyn FnOnce() -> Draft + Send + 'a>;

/// What the crate has beside its models.
#[derive(Clone, Copy)]
struct Parts {
    client: bool,
    server: bool,
}

impl Parts {
    fn of(ir: &Ir, config: &Config) -> Self {
        // Nobody calls callbacks and webhooks but the API, so that a client of them alone would be empty.
        Self { client: config.client && ir.outbound().next().is_some(), server: config.server && !ir.groups.is_empty() }
    }
}

/// Every file of the crate.
pub(crate) fn files<'a>(ir: &'a Ir, config: &'a Config) -> Vec<Job<'a>> {
    let mut files: Vec<Job<'a>> = vec![Box::new(|| crate_root::file(ir, config))];
    files.extend(model::files(ir));
    let parts = Parts::of(ir, config);
    if parts.client || parts.server {
        files.extend(operations::files(ir, parts));
    }
    if parts.client {
        files.extend(client::files(ir, config));
    }
    if parts.server {
        files.extend(server::files(ir));
    }
    if let Some(package) = &config.package {
        files.push(Box::new(|| manifest::file(package, config)));
    }
    files
}
