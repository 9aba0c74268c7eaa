//! Defaults that their own schema refuses.

use crate::openapi::{Keywords, Schemas};
use crate::report::{Code, Diagnostic, Place, Severity};

use super::default::{Judge, Verdict};
use super::value::show;
use super::{Dialect, Sink};

/// Reports a `default` that the schema beside it refuses: it must not in OpenAPI 3.0 (3.0.3 §4.7.24), and should not in
/// 3.1 (JSON Schema validation §9.2).
pub(super) fn default(schemas: &Schemas, dialect: Dialect, place: &Place, keywords: &Keywords, sink: &mut Sink<'_>) {
    let Some(value) = &keywords.default else {
        return;
    };
    if let Verdict::No(reason) = Judge::new(schemas).keywords(keywords, value) {
        let message = format!("the default {} is refused by its own schema: {reason}", show(value));
        let problem = Diagnostic::new(Code::InvalidDefault, message).at(place.child("default"));
        sink.push(match dialect {
            Dialect::V30 => problem,
            Dialect::V31 => problem.with_severity(Severity::Warning),
        });
    }
}
