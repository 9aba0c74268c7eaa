//! From the tree of values to the model: one reader for 3.0 and 3.1.
//!
//! The differences between the two versions are decided where they show, by a [`Dialect`]; what comes out is in the terms
//! of 3.1. Schemas are read from a work list, each place once, so that neither circles nor long chains of references
//! matter.

mod body;
mod component;
mod discriminator;
mod document;
mod drafts;
mod files;
mod inbound;
mod leaf;
mod link;
mod operation;
mod parameter;
mod path;
mod path_parts;
mod reader;
mod reference;
mod response;
mod schema;
mod schema_bounds;
mod schema_parts;
mod schema_types;
mod security;
mod server;
mod style;
mod template;
#[cfg(test)]
pub(crate) mod testing;
mod version;
mod version_32;

use crate::audit;
use crate::load::Limits;
use crate::report::{Diagnostics, FileId, Sources};
use crate::resolve::{Documents, Loader};

use super::Api;
use reader::Reader;

/// Reads the document `main`, and the files it refers to, which `loader` hands out and which are added to `sources`.
///
/// Gives nothing where the document can't be read at all: it is no JSON or YAML object, or not of OpenAPI 3.0 or 3.1. What
/// is wrong otherwise is said in `diagnostics`; if that has an error, the result is incomplete and only good for finding
/// more errors.
pub(crate) fn read(
    sources: &mut Sources,
    main: FileId,
    loader: &dyn Loader,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let documents = Documents::load(sources, main, loader, limits, diagnostics)?;
    let root = documents.main()?;
    let dialect = version::dialect(&root, diagnostics)?;
    let mut reader = Reader::new(&documents, dialect, diagnostics);
    let mut api = reader.document(&root)?;
    api.schemas = reader.finish_schemas();
    audit::schemas(&api.schemas, dialect, &mut reader.sink);
    if dialect == audit::Dialect::V31 {
        files::in_forms(&mut api);
    }
    Some(api)
}
