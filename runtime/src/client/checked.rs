//! A typed value behind a trait object, so that each method of a generated client costs one thin call.

use serde_json::Value;

use crate::encode::{Encode, to_value};
use crate::http::violation;
use crate::report::Report;
use crate::schema::Schema;
use crate::validate::Validate;

/// A value that can be held against rules.
pub(super) trait Checked {
    /// Whether the value's own rules and those of its place accept it.
    fn passes(&self, rules: Option<&'static Schema>) -> bool;
    /// The rules of its type.
    fn schema(&self) -> &'static Schema;
    /// The value to be written.
    fn encodable(&self) -> &dyn Encode;
}

impl<T: Validate> Checked for T {
    fn passes(&self, rules: Option<&'static Schema>) -> bool {
        self.is_valid() && rules.is_none_or(|rules| self.holds(rules))
    }

    fn schema(&self) -> &'static Schema {
        T::SCHEMA
    }

    fn encodable(&self) -> &dyn Encode {
        self
    }
}

/// Checks a value.
///
/// # Errors
/// Everything that is wrong with it.
pub(super) fn check(value: &dyn Checked, rules: Option<&'static Schema>) -> Result<(), Report> {
    if value.passes(rules) {
        return Ok(());
    }
    let tree: Value = to_value(value.encodable());
    let schemas = [rules, Some(value.schema())];
    let mut reports = schemas.into_iter().flatten().map(|schema| schema.explain(&tree));
    Err(reports.find(|report| !report.is_empty()).unwrap_or_else(|| violation("type", "has no valid form")))
}
