//! Values that are checked before they are written.

use crate::encode::to_value;
use crate::http::{Argument, violation};
use crate::report::Report;
use crate::schema::Schema;

/// Checks a value.
///
/// # Errors
/// Everything that is wrong with it.
pub(super) fn check(value: &dyn Argument, rules: Option<&'static Schema>) -> Result<(), Report> {
    if value.passes(rules) {
        return Ok(());
    }
    let tree = to_value(value.encodable());
    let schemas = [rules, Some(value.schema())];
    let mut reports = schemas.into_iter().flatten().map(|schema| schema.explain(&tree));
    Err(reports.find(|report| !report.is_empty()).unwrap_or_else(|| violation("type", "has no valid form")))
}
