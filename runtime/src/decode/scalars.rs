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
        reader.members_and(&mut [], &mut members)?;
        Ok(members)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::from_value;
    use super::*;
    use crate::{Date, DateTime, Nullable};

    /// What decoding says of a value: nothing, or the place and the keyword.
    fn refusal<T: Decode>(value: &Value) -> Option<(String, &'static str)> {
        from_value::<T>(value).err().map(|error| (error.pointer(), error.keyword()))
    }

    #[test]
    fn a_type_takes_only_its_own_values() {
        let at = |pointer: &str, keyword| Some((pointer.to_owned(), keyword));
        assert_eq!(refusal::<i64>(&json!(1)), None);
        assert_eq!(refusal::<i64>(&json!(1.0)), at("", "type"));
        assert_eq!(refusal::<i64>(&json!(18_446_744_073_709_551_615_u64)), at("", "format"));
        assert_eq!(refusal::<i32>(&json!(2_147_483_648_i64)), at("", "format"));
        assert_eq!(refusal::<f64>(&json!("1")), at("", "type"));
        assert_eq!(refusal::<bool>(&json!(0)), at("", "type"));
        assert_eq!(refusal::<String>(&json!(null)), at("", "type"));
        assert_eq!(refusal::<Nullable<String>>(&json!(null)), None);
        assert_eq!(refusal::<Vec<String>>(&json!(["a", 1])), at("/1", "type"));
        assert_eq!(refusal::<Map<i64>>(&json!({"a": {"b": 1}})), at("/a", "type"));
        assert_eq!(refusal::<Uuid>(&json!("00000000000000000000000000000000")), at("", "format"));
        assert_eq!(refusal::<DateTime>(&json!("2024-02-30T00:00:00Z")), at("", "format"));
        assert_eq!(refusal::<DateTime>(&json!("2024-02-29T00:00:00+01:00")), None);
        assert_eq!(refusal::<Date>(&json!("2023-02-29")), at("", "format"));
    }

    #[test]
    fn a_member_given_twice_is_refused_everywhere() {
        let refused = |error: Result<(), serde_json::Error>| error.unwrap_err().to_string();
        let read = |text: &str| {
            let mut deserializer = serde_json::Deserializer::from_str(text);
            super::super::from_deserializer::<Value, _>(&mut deserializer).map(drop)
        };
        assert!(refused(read(r#"{"a": 1, "a": 2}"#)).contains("/a is given twice"));
        assert!(read(r#"{"a": 1, "b": {"a": 2}}"#).is_ok());
    }
}
