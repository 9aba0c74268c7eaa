//! Decoding of the types that the standard library and well-known crates give.

use serde_json::{Number, Value};
use uuid::Uuid;

use super::{Decode, DecodeError, Reader};
use crate::Map;
use crate::number;

impl Decode for bool {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.bool()
    }
}

impl Decode for String {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.string()
    }
}

impl Decode for f64 {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.number()?.as_f64().ok_or_else(|| DecodeError::expected("a number"))
    }
}

/// A whole number; one with a fraction, even of zero (`1.0`), is none.
fn whole(number: &Number) -> Result<i128, DecodeError> {
    if let Some(value) = number.as_i64() {
        return Ok(value.into());
    }
    if let Some(value) = number.as_u64() {
        return Ok(value.into());
    }
    if number::is_integer(number) {
        return Err(DecodeError::new("type", "is beyond the range of 64-bit integers"));
    }
    Err(DecodeError::expected("an integer"))
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Decode for $type {
            fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
                Self::try_from(whole(&reader.number()?)?).map_err(|_| {
                    DecodeError::new("format", format!("must be between {} and {}", Self::MIN, Self::MAX))
                })
            }
        }
    )*};
}
integers!(i32, i64, u32, u64);

impl Decode for Uuid {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut uuid = Self::nil();
        reader.str(&mut |text| {
            // `Uuid::parse_str` also takes braces, URNs and no hyphens at all; RFC 4122 has one form.
            match (text.len(), Self::parse_str(text)) {
                (36, Ok(value)) => uuid = value,
                _ => return Err(DecodeError::new("format", "must be a UUID")),
            }
            Ok(())
        })?;
        Ok(uuid)
    }
}

impl Decode for Value {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.value()
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        T::decode(reader).map(Self::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut items = Self::new();
        reader.array(&mut |reader| {
            items.push(T::decode(reader)?);
            Ok(())
        })?;
        Ok(items)
    }
}

impl<T: Decode> Decode for Map<T> {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut members = Self::new();
        reader.object(&[], &mut |key, reader| super::additional(&mut members, key, reader))?;
        Ok(members)
    }
}
