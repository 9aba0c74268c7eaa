//! A serde `Deserializer` behind `&mut dyn Reader`.
//!
//! Generated code is compiled once against the trait object instead of once for each format. Errors of the inner calls
//! are carried around serde's own error type, which would flatten them to text.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::value::{self, Any};
use super::{Decode, DecodeError, Members, Reader, Visit};

/// Decodes from any serde format.
///
/// # Errors
/// The format's own error, which holds the message and, for formats that report it, the position.
pub fn from_deserializer<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::decode(&mut Erased::new(deserializer, false)).map_err(D::Error::custom)
}

pub(crate) struct Erased<'de, D> {
    deserializer: Option<D>,
    /// See [`Reader::is_lenient`].
    lenient: bool,
    lifetime: PhantomData<&'de ()>,
}

impl<D> Erased<'_, D> {
    pub(crate) fn new(deserializer: D, lenient: bool) -> Self {
        Self { deserializer: Some(deserializer), lenient, lifetime: PhantomData }
    }

    fn take(&mut self) -> Result<D, DecodeError> {
        self.deserializer.take().ok_or_else(|| DecodeError::new("syntax", "is read twice"))
    }
}

/// Turns a format's error into ours: what an inner call stashed wins over the text that serde made of it.
fn settle<E: fmt::Display>(
    result: Result<(), E>,
    stash: Option<DecodeError>,
    expected: &str,
) -> Result<(), DecodeError> {
    match (result, stash) {
        (Ok(()), _) => Ok(()),
        (Err(_), Some(error)) => Err(error),
        (Err(error), None) => Err(classify(&error.to_string(), expected)),
    }
}

/// serde says `invalid type: …` for a well-formed value of another type; all else is the format's own complaint.
fn classify(message: &str, expected: &str) -> DecodeError {
    if message.starts_with("invalid type") {
        DecodeError::expected(expected)
    } else {
        DecodeError::new("syntax", format!("cannot be read: {message}"))
    }
}

impl<'de, D: Deserializer<'de>> Reader for Erased<'de, D> {
    fn bool(&mut self) -> Result<bool, DecodeError> {
        struct Bool;
        impl Visitor<'_> for Bool {
            type Value = bool;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a boolean")
            }
            fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
                Ok(value)
            }
        }
        self.take()?.deserialize_bool(Bool).map_err(|e| classify(&e.to_string(), "a boolean"))
    }

    fn number(&mut self) -> Result<Number, DecodeError> {
        self.take()?.deserialize_f64(value::AnyNumber).map_err(|e| classify(&e.to_string(), "a number"))
    }

    fn str(&mut self, visit: &mut dyn FnMut(&str) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        let mut stash = None;
        let visitor = StrVisitor { visit, stash: &mut stash };
        let result = self.take()?.deserialize_str(visitor);
        settle(result, stash, "a string")
    }

    fn string(&mut self) -> Result<String, DecodeError> {
        self.take()?.deserialize_string(Owned).map_err(|e| classify(&e.to_string(), "a string"))
    }

    fn nullable(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError> {
        let mut stash = None;
        let visitor = NullableVisitor { visit, stash: &mut stash, lenient: self.lenient };
        let result = self.take()?.deserialize_option(visitor);
        settle(result, stash, "a value or null")
    }

    fn array(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError> {
        let mut stash = None;
        let visitor = ArrayVisitor { visit, stash: &mut stash, lenient: self.lenient };
        let result = self.take()?.deserialize_seq(visitor);
        settle(result, stash, "an array")
    }

    fn object(&mut self, members: &mut Members<'_>) -> Result<(), DecodeError> {
        let mut stash = None;
        let visitor = ObjectVisitor { members, stash: &mut stash, lenient: self.lenient };
        let result = self.take()?.deserialize_map(visitor);
        settle(result, stash, "an object")
    }

    fn is_lenient(&self) -> bool {
        self.lenient
    }

    fn value(&mut self) -> Result<Value, DecodeError> {
        let mut stash = None;
        let result = Any { stash: &mut stash }.deserialize(self.take()?);
        match result {
            Ok(value) => Ok(value),
            Err(error) => Err(stash.unwrap_or_else(|| classify(&error.to_string(), "a JSON value"))),
        }
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        self.take()?
            .deserialize_ignored_any(serde::de::IgnoredAny)
            .map(drop)
            .map_err(|e| classify(&e.to_string(), "a JSON value"))
    }
}

/// Keeps our error and gives serde a placeholder in its place.
pub(super) fn stash_error<T, E: serde::de::Error>(
    result: Result<T, DecodeError>,
    stash: &mut Option<DecodeError>,
    segment: impl FnOnce(DecodeError) -> DecodeError,
) -> Result<T, E> {
    result.map_err(|error| {
        *stash = Some(segment(error));
        E::custom("")
    })
}

struct StrVisitor<'a> {
    visit: &'a mut dyn FnMut(&str) -> Result<(), DecodeError>,
    stash: &'a mut Option<DecodeError>,
}

impl Visitor<'_> for StrVisitor<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        stash_error((self.visit)(value), self.stash, |error| error)
    }
}

/// Keeps a string.
struct Owned;

impl Visitor<'_> for Owned {
    type Value = String;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }
    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}

struct NullableVisitor<'a, 'v> {
    visit: &'a mut Visit<'v>,
    stash: &'a mut Option<DecodeError>,
    lenient: bool,
}

impl<'de> Visitor<'de> for NullableVisitor<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        stash_error((self.visit)(&mut Erased::new(deserializer, self.lenient)), self.stash, |error| error)
    }
}

/// Reads one inner value through `visit`.
struct Seed<'a, 'v> {
    visit: &'a mut Visit<'v>,
    stash: &'a mut Option<DecodeError>,
    lenient: bool,
    index: usize,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let index = self.index;
        let reader = &mut Erased::new(deserializer, self.lenient);
        stash_error((self.visit)(reader), self.stash, |error| error.inside(&index.to_string()))
    }
}

struct ArrayVisitor<'a, 'v> {
    visit: &'a mut Visit<'v>,
    stash: &'a mut Option<DecodeError>,
    lenient: bool,
}

impl<'de> Visitor<'de> for ArrayVisitor<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut index = 0;
        let lenient = self.lenient;
        while items
            .next_element_seed(Seed { visit: &mut *self.visit, stash: &mut *self.stash, lenient, index })?
            .is_some()
        {
            index += 1;
        }
        Ok(())
    }
}

struct ObjectVisitor<'a, 'm> {
    members: &'a mut Members<'m>,
    stash: &'a mut Option<DecodeError>,
    lenient: bool,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let mut expected = 0;
        while let Some(name) = object.next_key_seed(NameSeed { members: self.members, expected })? {
            if let Name::Listed(place) = name {
                expected = place + 1;
            }
            object.next_value_seed(MemberSeed {
                name,
                members: self.members,
                stash: self.stash,
                lenient: self.lenient,
            })?;
        }
        Ok(())
    }
}

/// A member's name: its place in the list, or the text of one that isn't there.
enum Name {
    Listed(usize),
    Other(String),
}

struct NameSeed<'a, 'm> {
    members: &'a Members<'m>,
    expected: usize,
}

impl<'de> DeserializeSeed<'de> for NameSeed<'_, '_> {
    type Value = Name;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed<'_, '_> {
    type Value = Name;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }
    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        let place = self.members.place(self.expected, name);
        Ok(place.map_or_else(|| Name::Other(name.to_owned()), Name::Listed))
    }
}

struct MemberSeed<'a, 'm> {
    name: Name,
    members: &'a mut Members<'m>,
    stash: &'a mut Option<DecodeError>,
    lenient: bool,
}

impl<'de> DeserializeSeed<'de> for MemberSeed<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let reader = &mut Erased::new(deserializer, self.lenient);
        let result = match &self.name {
            Name::Listed(place) => self.members.read_listed(*place, reader),
            Name::Other(name) => self.members.read_other(name, reader),
        };
        stash_error(result, self.stash, |error| error)
    }
}
