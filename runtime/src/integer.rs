//! Whole numbers of any size.

use std::fmt;

use serde_json::Number;

use crate::decode::{Decode, DecodeError, Reader};
use crate::encode::{Encode, EncodeError, Writer};
use crate::number;
use crate::schema::{self, Schema, View};
use crate::validate::Validate;

/// A whole number of any size: exact as far as 64 bits go, the nearest double beyond.
///
/// What `type: integer` without a format becomes where `integers = "any-size"` is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Integer(Number);

impl Integer {
    /// The number, if it is within the range of the type.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.as_i64()
    }

    /// The number, if it is within the range of the type.
    pub fn as_u64(&self) -> Option<u64> {
        self.0.as_u64()
    }

    /// The nearest double.
    pub fn as_f64(&self) -> f64 {
        self.0.as_f64().unwrap_or(f64::NAN)
    }
}

macro_rules! from {
    ($($type:ty),*) => {$(
        impl From<$type> for Integer {
            fn from(value: $type) -> Self {
                Self(value.into())
            }
        }
    )*};
}
from!(i32, i64, u32, u64);

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Decode for Integer {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let value = reader.number()?;
        if number::is_integer(&value) { Ok(Self(value)) } else { Err(DecodeError::expected("an integer")) }
    }
}

impl Encode for Integer {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        self.0.encode(writer)
    }
}

impl Validate for Integer {
    const SCHEMA: &'static Schema = &schema::INTEGER;

    fn is_valid(&self) -> bool {
        true
    }

    fn holds(&self, rules: &'static Schema) -> bool {
        rules.accepts_view(&View::Number(self.0.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::to_value;
    use crate::number::Num;
    use crate::schema::Rule;
    use crate::validate::from_json;

    static SMALL: Schema = Schema(&[Rule::Maximum(Num::Int(1 << 53))]);

    #[test]
    fn whole_numbers_alone_of_whatever_size() {
        for text in
            ["0", "-9223372036854775808", "18446744073709551615", "98249283749234923498293171823948729348710298"]
        {
            let value = from_json::<Integer>(text.as_bytes()).unwrap();
            assert_eq!(to_value(&value), serde_json::from_str::<serde_json::Value>(text).unwrap(), "{text}");
        }
        for text in ["1.5", "1.0", "\"1\"", "null"] {
            assert!(from_json::<Integer>(text.as_bytes()).is_err(), "{text}");
        }
        let large = from_json::<Integer>(b"1e52").unwrap();
        assert_eq!((large.as_i64(), large.as_f64()), (None, 1e52));
        assert!(!large.holds(&SMALL) && Integer::from(1).holds(&SMALL));
    }
}
