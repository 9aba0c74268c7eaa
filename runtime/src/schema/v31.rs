//! The names of [`schema`](super) as OpenAPI 3.1 means them: a number without a fraction is an integer, however it is
//! written, so that 1.0 is one. In 3.0 it is none.
//!
//! What is generated from the same API in either version differs in nothing but the import of this module.

use serde::Deserializer;
use serde::de::Error;
use serde_json::Value;

pub use super::*;
use crate::decode::{self, Decode};
use crate::number;

/// Decodes from any serde format, with 1.0 as the integer that it is.
///
/// # Errors
/// The format's own error.
pub fn from_deserializer<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value: Value = decode::from_deserializer(deserializer)?;
    let again = |error| number::without_points(&value).map_or(Err(error), |whole| decode::from_value(&whole));
    decode::from_value(&value).or_else(again).map_err(D::Error::custom)
}

/// The names of the `type` keyword, as sets of JSON types.
pub struct Types;

impl Types {
    /// `null`.
    pub const NULL: super::Types = super::Types::NULL;
    /// `boolean`.
    pub const BOOLEAN: super::Types = super::Types::BOOLEAN;
    /// `integer`: a number without a fraction.
    pub const INTEGER: super::Types = super::Types::WHOLE;
    /// `number`.
    pub const NUMBER: super::Types = super::Types::NUMBER;
    /// `string`.
    pub const STRING: super::Types = super::Types::STRING;
    /// `array`.
    pub const ARRAY: super::Types = super::Types::ARRAY;
    /// `object`.
    pub const OBJECT: super::Types = super::Types::OBJECT;
}

integers!();

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn serde_reads_integers_however_they_are_written() {
        let read = |text: &str| from_deserializer::<Vec<i32>, _>(&mut serde_json::Deserializer::from_str(text));
        assert_eq!(read("[1.0, 2, -0.0]").unwrap(), [1, 2, 0]);
        assert_eq!(read("[1.0, 2.5]").unwrap_err().to_string(), "/1 must be an integer");
        assert!(super::super::from_deserializer::<i32, _>(&mut serde_json::Deserializer::from_str("1.0")).is_err());
    }

    #[test]
    fn a_fraction_of_zero() {
        for (schema, other) in [(&INTEGER, &super::super::INTEGER), (&INT32, &super::super::INT32)] {
            assert!(schema.accepts(&json!(1)) && schema.accepts(&json!(1.0)) && schema.accepts(&json!(-0.0)));
            assert!(!schema.accepts(&json!(1.5)) && !schema.accepts(&json!("1")));
            assert!(other.accepts(&json!(1)) && !other.accepts(&json!(1.0)));
        }
        let or_null =
            [(&INTEGER_OR_NULL, &super::super::INTEGER_OR_NULL), (&UINT64_OR_NULL, &super::super::UINT64_OR_NULL)];
        for (schema, other) in or_null {
            assert!(schema.accepts(&json!(1)) && schema.accepts(&json!(1.0)) && schema.accepts(&json!(null)));
            assert!(other.accepts(&json!(1)) && !other.accepts(&json!(1.0)) && other.accepts(&json!(null)));
            assert!(!schema.accepts(&json!(1.5)) && !schema.accepts(&json!("1")));
        }
        assert!(!INT32.accepts(&json!(2_147_483_648.0)));
        let messages = [INTEGER.explain(&json!(1.5)), super::super::INTEGER.explain(&json!(1.0))];
        for message in messages.map(|report| report.to_string()) {
            assert_eq!(message, "the value must be an integer, is a number");
        }
    }
}
