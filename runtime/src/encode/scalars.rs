//! Encoding of the types that the standard library and well-known crates give.

use serde_json::{Number, Value};
use uuid::Uuid;

use super::{Encode, EncodeError, Writer};
use crate::Map;

impl Encode for bool {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.bool(*self)
    }
}

impl Encode for String {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.str(self)
    }
}

impl Encode for i32 {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.i64((*self).into())
    }
}

impl Encode for i64 {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.i64(*self)
    }
}

impl Encode for u32 {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.u64((*self).into())
    }
}

impl Encode for u64 {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.u64(*self)
    }
}

impl Encode for f64 {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        // Whole numbers are written without a fraction, as every other JSON writer does: `3`, not `3.0`.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if self.fract() == 0.0 && self.abs() <= EXACT {
            #[expect(clippy::cast_possible_truncation, reason = "a whole number within ±2^53 fits")]
            return writer.i64(*self as i64);
        }
        writer.f64(*self)
    }
}

impl Encode for Uuid {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.str(self.hyphenated().encode_lower(&mut Self::encode_buffer()))
    }
}

impl Encode for Number {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        if let Some(value) = self.as_i64() {
            return writer.i64(value);
        }
        if let Some(value) = self.as_u64() {
            return writer.u64(value);
        }
        writer.f64(self.as_f64().unwrap_or(f64::NAN))
    }
}

impl Encode for Value {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Null => writer.null(),
            Self::Bool(value) => writer.bool(*value),
            Self::Number(value) => value.encode(writer),
            Self::String(value) => writer.str(value),
            Self::Array(items) => items.encode(writer),
            Self::Object(members) => {
                let mut members = members.iter();
                writer.object(&mut || members.next().map(|(name, value)| (name.as_str(), value as &dyn Encode)))
            }
        }
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        (**self).encode(writer)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        self.as_slice().encode(writer)
    }
}

impl<T: Encode> Encode for Map<T> {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        let mut members = self.iter();
        writer.object(&mut || members.next().map(|(name, value)| (name.as_str(), value as &dyn Encode)))
    }
}

impl Encode for &str {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.str(self)
    }
}

impl<T: Encode> Encode for &[T] {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        let mut items = self.iter();
        writer.array(&mut || items.next().map(|item| item as &dyn Encode))
    }
}
