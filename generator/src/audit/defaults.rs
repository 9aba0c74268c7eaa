//! Defaults that their own schema refuses.

use crate::openapi::{Keywords, Schemas};
use crate::report::{Code, Diagnostic, Place};

use super::Sink;
use super::default::{Judge, Verdict};
use super::value::show;

/// Reports a `default` that the schema beside it refuses (JSON Schema validation §9.2: it should be valid).
pub(super) fn default(schemas: &Schemas, place: &Place, keywords: &Keywords, sink: &mut Sink<'_>) {
    let Some(value) = &keywords.default else {
        return;
    };
    if let Verdict::No(reason) = Judge::new(schemas).keywords(keywords, value) {
        let message = format!("the default {} is refused by its own schema: {reason}", show(value));
        sink.push(Diagnostic::new(Code::InvalidDefault, message).at(place.child("default")));
    }
}
