//! A value as a request or response carries it, before its type says how to read it.

use std::borrow::Cow;

use bytes::Bytes;
use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::percent::{Coding, decode};
use super::{hint, media};
use crate::Binary;
use crate::decode::{DecodeError, from_json};
use crate::schema::{Schema, Types};

/// A value as text or bytes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), expect(dead_code, reason = "responses hold some of them only"))]
pub(crate) enum Raw {
    /// Text that stands for a scalar.
    Leaf(String),
    /// JSON text.
    Json(Bytes),
    /// Text that may hold several values.
    Joined(Joined),
    /// A part of a form, or a body: text, JSON or binary content, by its media type. A JSON part that is no array is also
    /// an array of one.
    Content(Binary),
    /// Values that come apart.
    Items(Vec<Raw>),
    /// Named values that come apart.
    Members(Members),
}

/// Named values; those of one name are [`Raw::Items`].
pub(crate) type Members = IndexMap<String, Raw>;

/// Adds a named value.
pub(crate) fn insert(members: &mut Members, name: &str, raw: Raw) {
    match members.get_mut(name) {
        Some(Raw::Items(items)) => items.push(raw),
        Some(known) => *known = Raw::Items(vec![known.clone(), raw]),
        None => drop(members.insert(name.to_owned(), raw)),
    }
}

/// Text that is a scalar, an array or an object, as the type wants it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Joined {
    pub(crate) text: String,
    pub(crate) coding: Coding,
    pub(crate) delimiter: Delimiter,
    /// Whether members are `name=value` (`explode: true`) and not names and values in turn.
    pub(crate) pairs: bool,
}

/// What stands between values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "server"), expect(dead_code, reason = "headers use commas only"))]
pub(crate) enum Delimiter {
    Comma,
    Dot,
    Space,
    Pipe,
}

impl Joined {
    fn whole(&self) -> Result<String, DecodeError> {
        decode(&self.text, self.coding)
    }

    /// The texts between the delimiters. No text at all is an empty array.
    fn split(&self) -> Result<Vec<String>, DecodeError> {
        if self.text.is_empty() {
            return Ok(Vec::new());
        }
        let encoded = |delimiter: char| self.text.split(delimiter).map(|text| self.decode(text)).collect();
        let decoded = |delimiter: char| Ok(self.whole()?.split(delimiter).map(str::to_owned).collect());
        match self.delimiter {
            Delimiter::Comma => encoded(','),
            // OpenAPI 3.0 joins by dots what RFC 6570, and OpenAPI since 3.0.4, join by commas.
            Delimiter::Dot if !self.pairs && self.text.contains(',') => encoded(','),
            Delimiter::Dot => encoded('.'),
            Delimiter::Space => decoded(' '),
            Delimiter::Pipe => decoded('|'),
        }
    }

    /// Blanks around the items of a header are not part of them (RFC 9110, section 5.6.1).
    fn decode(&self, text: &str) -> Result<String, DecodeError> {
        decode(if self.coding == Coding::Plain { text.trim() } else { text }, self.coding)
    }

    fn members(&self) -> Result<Members, DecodeError> {
        let mut members = Members::new();
        let pairs = || DecodeError::new("type", "must be names and values in turn");
        if self.pairs {
            let undecoded = Self { coding: Coding::Plain, ..self.clone() };
            for text in undecoded.split()? {
                let (name, value) = text.split_once('=').ok_or_else(pairs)?;
                insert(&mut members, &decode(name, self.coding)?, Raw::Leaf(decode(value, self.coding)?));
            }
            return Ok(members);
        }
        for pair in self.split()?.chunks(2) {
            let [name, value] = pair else { return Err(pairs()) };
            insert(&mut members, name, Raw::Leaf(value.clone()));
        }
        Ok(members)
    }
}

impl Raw {
    /// The text of a scalar.
    pub(super) fn text(&self) -> Result<String, DecodeError> {
        match self {
            Self::Leaf(text) => Ok(text.clone()),
            Self::Joined(joined) => joined.whole(),
            Self::Json(_) => Err(DecodeError::new("syntax", "is JSON and not text")),
            Self::Content(content) => std::str::from_utf8(content.bytes())
                .map(str::to_owned)
                .map_err(|_| DecodeError::new("type", "is not UTF-8 text")),
            Self::Items(items) => match items.as_slice() {
                [item] => item.text(),
                _ => Err(DecodeError::new("type", "is given more than once")),
            },
            Self::Members(_) => Err(DecodeError::new("type", "must be a single value")),
        }
    }

    /// The items of an array.
    pub(super) fn items(&self) -> Result<Cow<'_, [Self]>, DecodeError> {
        let numbered = |name: &String| name.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Self::Joined(joined) => Ok(joined.split()?.into_iter().map(Self::Leaf).collect()),
            Self::Items(items) => match items.as_slice() {
                // A name without a value is how an empty array is written.
                [Self::Leaf(text)] if text.is_empty() => Ok(Cow::default()),
                [members @ Self::Members(_)] => members.items(),
                items => Ok(Cow::Borrowed(items)),
            },
            Self::Members(members) if members.keys().all(numbered) => {
                let each = members.iter().map(|(name, value)| match value {
                    Self::Items(items) if name.is_empty() => items.as_slice(),
                    value => std::slice::from_ref(value),
                });
                Ok(each.flatten().cloned().collect())
            }
            Self::Leaf(text) if text.is_empty() => Ok(Cow::default()),
            Self::Leaf(_) | Self::Content(_) => Ok(Cow::Borrowed(std::slice::from_ref(self))),
            Self::Members(_) | Self::Json(_) => Err(DecodeError::expected("an array")),
        }
    }

    /// The members of an object.
    pub(super) fn members(&self) -> Result<Cow<'_, Members>, DecodeError> {
        match self {
            Self::Joined(joined) => joined.members().map(Cow::Owned),
            Self::Members(members) => Ok(Cow::Borrowed(members)),
            Self::Items(items) => match items.as_slice() {
                [item] => item.members(),
                _ => Err(DecodeError::expected("an object")),
            },
            _ => Err(DecodeError::expected("an object")),
        }
    }

    /// The JSON text that this is.
    pub(super) fn json(&self) -> Option<&[u8]> {
        match self {
            Self::Json(text) => Some(text),
            Self::Content(content) if content.content_type().is_some_and(media::is_json) => Some(content.bytes()),
            Self::Items(items) => match items.as_slice() {
                [item] => item.json(),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value that the rules let one expect.
    pub(super) fn value(&self, schema: &Schema) -> Result<Value, DecodeError> {
        let types = hint::types(schema);
        let may = |wanted: Types| types.is_some_and(|types| types.contains(wanted));
        if let Some(json) = self.json() {
            let value = from_json(json, |reader| reader.value())?;
            // A part may also be the only item of an array whose items are parts.
            let alone =
                !matches!(self, Self::Json(_)) && may(Types::ARRAY) && !value.is_array() && !schema.accepts(&value);
            return Ok(if alone { Value::Array(vec![value]) } else { value });
        }
        match self {
            Self::Members(_) if may(Types::ARRAY) && self.items().is_ok() => self.array(schema),
            Self::Members(_) => self.object(schema),
            Self::Items(items) if items.len() != 1 => self.array(schema),
            _ => self.reading(schema, may(Types::ARRAY), may(Types::OBJECT)),
        }
    }

    /// The first reading of a text that the rules accept.
    fn reading(&self, schema: &Schema, array: bool, object: bool) -> Result<Value, DecodeError> {
        let array = array.then(|| self.array(schema));
        let object = object.then(|| self.object(schema));
        let scalar = Some(self.text().map(|text| hint::scalar(&text, schema)));
        let single = array
            .as_ref()
            .is_some_and(|array| array.as_ref().is_ok_and(|value| value.as_array().is_some_and(|a| a.len() == 1)));
        let readings = if single { [&scalar, &array, &object] } else { [&array, &object, &scalar] };
        let accepted =
            readings.into_iter().flatten().find(|reading| reading.as_ref().is_ok_and(|value| schema.accepts(value)));
        // None is accepted: the report is about the structure that the rules speak of.
        let fallback = [&array, &object, &scalar].into_iter().flatten().next();
        accepted.or(fallback).cloned().unwrap_or(Ok(Value::Null))
    }

    fn array(&self, schema: &Schema) -> Result<Value, DecodeError> {
        let items = self.items()?;
        let each = items.iter().enumerate();
        let values = each.map(|(index, item)| {
            item.value(hint::item(schema, index)).map_err(|error| error.inside(&index.to_string()))
        });
        values.collect::<Result<_, _>>().map(Value::Array)
    }

    fn object(&self, schema: &Schema) -> Result<Value, DecodeError> {
        let mut object = Map::new();
        for (name, member) in self.members()?.iter() {
            let value = member.value(hint::any_member(schema, name)).map_err(|error| error.inside(name))?;
            object.insert(name.clone(), value);
        }
        Ok(Value::Object(object))
    }
}
