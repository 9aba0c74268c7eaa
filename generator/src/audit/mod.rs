//! What a document says that reading doesn't take, and what its schemas say that can't be meant.
//!
//! Nothing is dropped in silence: objects are read through [`Fields`], which knows what was taken and reports the rest by
//! the table in [`known`]. The other checks run over the finished schemas, in [`schemas`].

mod applies;
mod bounds;
mod cycles;
mod default;
mod defaults;
mod dialect;
mod enums;
mod fields;
mod keywords;
mod known;
mod sink;
mod value;

pub(crate) use applies::ineffective;
pub(crate) use dialect::Dialect;
pub(crate) use fields::{Fields, wrong_type};
pub(crate) use keywords::{Kind, leftover};
pub(crate) use sink::Sink;

use crate::openapi::{SchemaKind, Schemas};

/// Checks every schema by itself and all of them for circles.
pub(crate) fn schemas(schemas: &Schemas, dialect: Dialect, sink: &mut Sink<'_>) {
    for id in schemas.ids() {
        let schema = schemas.get(id);
        if let SchemaKind::Keywords(keywords) = &schema.kind {
            bounds::bounds(schemas, &schema.place, keywords, sink);
            enums::enums(dialect, &schema.place, keywords, sink);
            defaults::default(schemas, dialect, &schema.place, keywords, sink);
        }
    }
    cycles::cycles(schemas, sink);
}
