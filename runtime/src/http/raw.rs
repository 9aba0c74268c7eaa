//! A value as a request or response carries it, before its type says how to read it.

use std::borrow::Cow;

use bytes::Bytes;
use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

use super::percent::{Coding, decode};
use super::report::violation;
use super::{hint, media};
use crate::Binary;
use crate::decode::{self, DecodeError, Key, Reader, Visit};
use crate::report::Report;
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
    fn text(&self) -> Result<String, DecodeError> {
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
    fn items(&self) -> Result<Cow<'_, [Self]>, DecodeError> {
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
    fn members(&self) -> Result<Cow<'_, Members>, DecodeError> {
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
    fn json(&self) -> Option<&[u8]> {
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
    fn value(&self, schema: &Schema) -> Result<Value, DecodeError> {
        let types = hint::types(schema);
        let may = |wanted: Types| types.is_some_and(|types| types.contains(wanted));
        if let Some(json) = self.json() {
            let value = with_json(json, |reader| reader.value())?;
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

fn with_json<T>(json: &[u8], read: impl FnOnce(&mut dyn Reader) -> Result<T, DecodeError>) -> Result<T, DecodeError> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = decode::read(&mut deserializer, read)?;
    deserializer.end().map_err(|error| DecodeError::new("syntax", format!("is not JSON: {error}")))?;
    Ok(value)
}

/// Reads a raw value the way its type asks; the rules serve where the type asks for whatever is there.
struct RawReader<'a> {
    raw: &'a Raw,
    schema: &'static Schema,
}

impl Reader for RawReader<'_> {
    fn bool(&mut self) -> Result<bool, DecodeError> {
        if let Some(json) = self.raw.json() {
            return with_json(json, |reader| reader.bool());
        }
        self.raw.text()?.parse().map_err(|_| DecodeError::expected("true or false"))
    }

    fn number(&mut self) -> Result<Number, DecodeError> {
        if let Some(json) = self.raw.json() {
            return with_json(json, |reader| reader.number());
        }
        self.raw.text()?.parse().map_err(|_| DecodeError::expected("a number"))
    }

    fn str(&mut self, visit: &mut dyn FnMut(&str) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        if let Some(json) = self.raw.json() {
            return with_json(json, |reader| reader.str(visit));
        }
        visit(&self.raw.text()?)
    }

    /// Text has no form for `null`: an empty text is an empty string.
    fn nullable(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError> {
        if let Some(json) = self.raw.json() {
            return with_json(json, |reader| reader.nullable(visit));
        }
        visit(self)
    }

    fn array(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError> {
        let is_array = |json: &&[u8]| matches!(self.raw, Raw::Json(_)) || json.trim_ascii_start().starts_with(b"[");
        if let Some(json) = self.raw.json().filter(is_array) {
            return with_json(json, |reader| reader.array(visit));
        }
        for (index, item) in self.raw.items()?.iter().enumerate() {
            let mut reader = RawReader { raw: item, schema: hint::item(self.schema, index) };
            visit(&mut reader).map_err(|error| error.inside(&index.to_string()))?;
        }
        Ok(())
    }

    fn object(
        &mut self,
        names: &'static [&'static str],
        visit: &mut dyn FnMut(Key<'_>, &mut dyn Reader) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if let Some(json) = self.raw.json() {
            return with_json(json, |reader| reader.object(names, visit));
        }
        for (name, member) in self.raw.members()?.iter() {
            let index = names.iter().position(|known| known == name).unwrap_or(names.len());
            let mut reader = RawReader { raw: member, schema: hint::any_member(self.schema, name) };
            visit(Key { index, name }, &mut reader).map_err(|error| error.inside(name))?;
        }
        Ok(())
    }

    fn value(&mut self) -> Result<Value, DecodeError> {
        self.raw.value(self.schema)
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        Ok(())
    }

    fn binary(&mut self) -> Result<Binary, DecodeError> {
        match self.raw {
            Raw::Content(content) => Ok(content.clone()),
            Raw::Items(items) if items.len() == 1 => match items.first() {
                Some(raw) => RawReader { raw, schema: self.schema }.binary(),
                None => Err(DecodeError::expected("a file")),
            },
            raw => raw.text().map(|text| Binary::from(text.into_bytes())),
        }
    }
}

/// Decodes one value and says whether it is accepted, by the rules of its place too if they are given.
pub(crate) type Take<'a> = dyn FnMut(&mut dyn Reader, Option<&'static Schema>) -> Result<bool, DecodeError> + 'a;

/// Reads a raw value through `take`. `rules` are those of its place, `own` those of its type.
///
/// # Errors
/// Everything that is wrong with it.
pub(crate) fn take(
    raw: &Raw,
    rules: Option<&'static Schema>,
    own: &'static Schema,
    take: &mut Take<'_>,
) -> Result<(), Report> {
    let schema = hint::telling(rules, own);
    let error = match take(&mut RawReader { raw, schema }, rules) {
        Ok(true) => return Ok(()),
        Ok(false) => None,
        Err(error) => Some(error),
    };
    let value = raw.value(schema)?;
    let reports = rules.into_iter().chain([own]).map(|schema| schema.explain(&value));
    let reasons = reports.into_iter().find(|report| !report.is_empty());
    Err(reasons.or(error.map(Report::from)).unwrap_or_else(|| violation("type", "has no valid form")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Decode;
    use crate::schema::{self, Rule};

    fn joined(text: &str, delimiter: Delimiter, pairs: bool) -> Raw {
        Raw::Joined(Joined { text: text.to_owned(), coding: Coding::Path, delimiter, pairs })
    }

    fn read<T: Decode>(raw: &Raw) -> Result<T, String> {
        T::decode(&mut RawReader { raw, schema: &schema::ANY }).map_err(|error| error.to_string())
    }

    #[test]
    fn the_type_decides_how_text_is_read() {
        let raw = joined("1,2", Delimiter::Comma, false);
        assert_eq!(read::<String>(&raw).unwrap(), "1,2");
        assert_eq!(read::<Vec<i64>>(&raw).unwrap(), [1, 2]);
        assert_eq!(read::<crate::Map<i64>>(&raw).unwrap()["1"], 2);
        assert!(read::<i64>(&raw).is_err());
        assert_eq!(read::<Vec<String>>(&joined("a%2Cb,c", Delimiter::Comma, false)).unwrap(), ["a,b", "c"]);
        assert_eq!(read::<Vec<f64>>(&joined("1%2E5.2", Delimiter::Dot, false)).unwrap(), [1.5, 2.0]);
        assert_eq!(read::<Vec<f64>>(&joined("1.5,2", Delimiter::Dot, false)).unwrap(), [1.5, 2.0]);
        assert_eq!(read::<Vec<i64>>(&joined("1%202", Delimiter::Space, false)).unwrap(), [1, 2]);
        assert_eq!(read::<Vec<i64>>(&joined("1%7C2", Delimiter::Pipe, false)).unwrap(), [1, 2]);
        assert_eq!(read::<crate::Map<i64>>(&joined("a=1,b%3D=2", Delimiter::Comma, true)).unwrap()["b="], 2);
        assert_eq!(read::<Vec<i64>>(&joined("", Delimiter::Comma, false)).unwrap(), [0; 0]);
    }

    #[test]
    fn an_empty_text_is_not_null() {
        let raw = Raw::Leaf(String::new());
        assert_eq!(read::<crate::Nullable<String>>(&raw).unwrap(), crate::Nullable::Value(String::new()));
        assert!(read::<crate::Nullable<i64>>(&raw).is_err());
        assert_eq!(read::<Value>(&Raw::Leaf("5".to_owned())).unwrap(), json!("5"));
    }

    #[test]
    fn json_is_strict_in_bodies_and_single_in_parts() {
        let part = Raw::Content(Binary::from(b"{}".to_vec()).with_content_type("application/json"));
        assert_eq!(read::<Vec<Value>>(&part).unwrap(), [json!({})]);
        assert!(read::<Vec<Value>>(&Raw::Json(Bytes::from_static(b"{}"))).is_err());
        assert_eq!(
            read::<crate::Nullable<i64>>(&Raw::Json(Bytes::from_static(b"null"))).unwrap(),
            crate::Nullable::Null
        );
        assert!(read::<Value>(&Raw::Json(Bytes::from_static(b"{\"a\":1,\"a\":1}"))).is_err());
    }

    #[test]
    fn a_report_has_everything_that_is_wrong() {
        static RULES: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::MaxItems(1), Rule::Items(&schema::INTEGER)]);
        let raw = Raw::Items(vec![Raw::Leaf("1".to_owned()), Raw::Leaf("x".to_owned())]);
        let report =
            take(&raw, Some(&RULES), &schema::ARRAY, &mut |reader, _| Vec::<i64>::decode(reader).map(|_| true));
        let keywords: Vec<_> =
            report.unwrap_err().violations().iter().map(|v| (v.pointer.clone(), v.keyword)).collect();
        assert_eq!(keywords, [(String::new(), "maxItems"), ("/1".to_owned(), "type")]);
    }
}
