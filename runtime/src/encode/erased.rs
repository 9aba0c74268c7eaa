//! A serde `Serializer` behind `&mut dyn Writer`.

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use super::{Encode, EncodeError, Items, Members, Writer};

/// Encodes to any serde format.
///
/// # Errors
/// The format's own.
pub fn to_serializer<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    let mut erased = Erased { serializer: Some(serializer), written: None };
    let result = value.encode(&mut erased);
    match (erased.written, result) {
        (Some(written), Ok(())) => written,
        (Some(Err(error)), Err(_)) => Err(error),
        (_, Err(error)) => Err(S::Error::custom(error)),
        (None, Ok(())) => Err(S::Error::custom("nothing was written")),
    }
}

/// The JSON value of `value`; what JSON has no form for becomes `null`.
pub fn to_value(value: &dyn Encode) -> Value {
    to_serializer(value, serde_json::value::Serializer).unwrap_or(Value::Null)
}

/// A value for serde to serialize.
struct Erasable<'a>(&'a dyn Encode);

impl Serialize for Erasable<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        to_serializer(self.0, serializer)
    }
}

struct Erased<S: Serializer> {
    serializer: Option<S>,
    written: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Erased<S> {
    fn write(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) -> Result<(), EncodeError> {
        let serializer = self.serializer.take().ok_or_else(|| EncodeError::new("a value was written twice"))?;
        let written = self.written.insert(write(serializer));
        // The text is for a caller that wraps it; `to_serializer` hands on the format's own error.
        written.as_ref().map(|_| ()).map_err(|error| EncodeError::new(error.to_string()))
    }
}

impl<S: Serializer> Writer for Erased<S> {
    fn null(&mut self) -> Result<(), EncodeError> {
        self.write(Serializer::serialize_unit)
    }
    fn bool(&mut self, value: bool) -> Result<(), EncodeError> {
        self.write(|serializer| serializer.serialize_bool(value))
    }
    fn i64(&mut self, value: i64) -> Result<(), EncodeError> {
        self.write(|serializer| serializer.serialize_i64(value))
    }
    fn u64(&mut self, value: u64) -> Result<(), EncodeError> {
        self.write(|serializer| serializer.serialize_u64(value))
    }
    fn f64(&mut self, value: f64) -> Result<(), EncodeError> {
        self.write(|serializer| {
            if value.is_finite() {
                serializer.serialize_f64(value)
            } else {
                Err(S::Error::custom("a number that is not finite has no form in JSON"))
            }
        })
    }
    fn str(&mut self, value: &str) -> Result<(), EncodeError> {
        self.write(|serializer| serializer.serialize_str(value))
    }
    fn array(&mut self, items: &mut Items<'_, '_>) -> Result<(), EncodeError> {
        self.write(|serializer| {
            let mut array = serializer.serialize_seq(None)?;
            while let Some(item) = items() {
                array.serialize_element(&Erasable(item))?;
            }
            array.end()
        })
    }
    fn object(&mut self, members: &mut Members<'_, '_>) -> Result<(), EncodeError> {
        self.write(|serializer| {
            let mut object = serializer.serialize_map(None)?;
            while let Some((name, value)) = members() {
                if !value.is_absent() {
                    object.serialize_entry(name, &Erasable(value))?;
                }
            }
            object.end()
        })
    }
}
