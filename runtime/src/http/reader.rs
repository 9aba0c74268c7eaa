//! Reading a [`Raw`] value the way its type asks.

use serde_json::{Number, Value};

use super::hint;
use super::raw::Raw;
use super::report::violation;
use crate::Binary;
use crate::decode::{self, DecodeError, Members, Reader, Visit};
use crate::report::Report;
use crate::schema::Schema;

/// Reads a raw value the way its type asks; the rules serve where the type asks for whatever is there.
struct RawReader<'a> {
    raw: &'a Raw,
    schema: &'static Schema,
}

impl Reader for RawReader<'_> {
    fn bool(&mut self) -> Result<bool, DecodeError> {
        if let Some(json) = self.raw.json() {
            return decode::from_json(json, |reader| reader.bool());
        }
        self.raw.text()?.parse().map_err(|_| DecodeError::expected("true or false"))
    }

    fn number(&mut self) -> Result<Number, DecodeError> {
        if let Some(json) = self.raw.json() {
            return decode::from_json(json, |reader| reader.number());
        }
        self.raw.text()?.parse().map_err(|_| DecodeError::expected("a number"))
    }

    fn str(&mut self, visit: &mut dyn FnMut(&str) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        if let Some(json) = self.raw.json() {
            return decode::from_json(json, |reader| reader.str(visit));
        }
        visit(&self.raw.text()?)
    }

    /// Text has no form for `null`: an empty text is an empty string.
    fn nullable(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError> {
        if let Some(json) = self.raw.json() {
            return decode::from_json(json, |reader| reader.nullable(visit));
        }
        visit(self)
    }

    fn array(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError> {
        let is_array = |json: &&[u8]| matches!(self.raw, Raw::Json(_)) || json.trim_ascii_start().starts_with(b"[");
        if let Some(json) = self.raw.json().filter(is_array) {
            return decode::from_json(json, |reader| reader.array(visit));
        }
        for (index, item) in self.raw.items()?.iter().enumerate() {
            let mut reader = RawReader { raw: item, schema: hint::item(self.schema, index) };
            visit(&mut reader).map_err(|error| error.inside(&index.to_string()))?;
        }
        Ok(())
    }

    fn object(&mut self, members: &mut Members<'_>) -> Result<(), DecodeError> {
        if let Some(json) = self.raw.json() {
            return decode::from_json(json, |reader| reader.object(members));
        }
        for (name, member) in self.raw.members()?.iter() {
            let mut reader = RawReader { raw: member, schema: hint::any_member(self.schema, name) };
            members.read(name, &mut reader)?;
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

/// Reads a raw value through `take`. `rules` are those of its place, `own` those of its type; `as_written` if they have to
/// be held against the value before it is decoded.
///
/// # Errors
/// Everything that is wrong with it.
pub(crate) fn take(
    raw: &Raw,
    rules: Option<&'static Schema>,
    own: &'static Schema,
    as_written: bool,
    take: &mut Take<'_>,
) -> Result<(), Report> {
    let schema = hint::telling(rules, own);
    let (error, is_decoded) = match take(&mut RawReader { raw, schema }, rules) {
        Ok(true) if !as_written => return Ok(()),
        Ok(_) => (None, true),
        Err(error) => (Some(error), false),
    };
    let value = raw.value(schema)?;
    let schemas = || rules.into_iter().chain([own]);
    if as_written && is_decoded && schemas().all(|schema| schema.accepts(&value)) {
        return Ok(());
    }
    let reports = schemas().map(|schema| schema.explain(&value));
    let reasons = reports.into_iter().find(|report| !report.is_empty());
    Err(reasons.or(error.map(Report::from)).unwrap_or_else(|| violation("type", "has no valid form")))
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use bytes::Bytes;
    use serde_json::json;

    use super::*;
    use crate::Decode;
    use crate::http::{Coding, Delimiter, Joined};
    use crate::schema::{self, Rule, Types};

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
            take(&raw, Some(&RULES), &schema::ARRAY, false, &mut |reader, _| Vec::<i64>::decode(reader).map(|_| true));
        let keywords: Vec<_> =
            report.unwrap_err().violations().iter().map(|v| (v.pointer.clone(), v.keyword)).collect();
        assert_eq!(keywords, [(String::new(), "maxItems"), ("/1".to_owned(), "type")]);
    }
}
