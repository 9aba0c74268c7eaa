//! Values as types of `serde`.

use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::node::{Map, Node, Number};
use crate::report::Pointer;

/// Why a value doesn't fit a type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecodeError {
    /// What is wrong, without the place.
    pub message: String,
    /// Keys and indices on the way to the mistake, innermost first.
    path: Vec<Box<str>>,
}

impl DecodeError {
    /// The value that doesn't fit, seen from the one that was to be decoded.
    pub fn pointer(&self) -> Pointer {
        self.path.iter().rev().fold(Pointer::root(), |pointer, segment| pointer.child(segment))
    }

    fn within(mut self, segment: &str) -> Self {
        self.path.push(segment.into());
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.path.is_empty() { Ok(()) } else { write!(f, " at {}", self.pointer()) }
    }
}

impl std::error::Error for DecodeError {}

impl de::Error for DecodeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), path: Vec::new() }
    }
}

impl Node {
    /// Reads the value as a type; the error says what doesn't fit and where.
    ///
    /// Integers beyond 64 bits are given as floats, except to `i128` and `u128`; `1.0` is taken for an integer where
    /// the type asks for one.
    pub fn decode<'de, T: Deserialize<'de>>(&'de self) -> Result<T, String> {
        self.decode_located().map_err(|error| error.to_string())
    }

    /// As [`decode`](Self::decode), with the place of the mistake apart from the message.
    pub fn decode_located<'de, T: Deserialize<'de>>(&'de self) -> Result<T, DecodeError> {
        T::deserialize(self)
    }
}

/// Lets a whole float stand for an integer where the type asks for one, and an integer beyond 64 bits for what it is.
macro_rules! deserialize_integers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            match self.as_number() {
                Some(number @ Number::Float(_)) => match number.as_int() {
                    Some(int) => visit_int(int, visitor),
                    None => self.deserialize_any(visitor),
                },
                _ => self.deserialize_any(visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Number(Number::Int(int)) => visit_int(*int, visitor),
            Node::Number(Number::Float(float)) => visitor.visit_f64(*float),
            Node::String(text) => visitor.visit_borrowed_str(text),
            Node::Array(elements) => {
                let mut access = Elements { left: elements.iter().enumerate() };
                let value = visitor.visit_seq(&mut access)?;
                match access.left.len() {
                    0 => Ok(value),
                    more => Err(de::Error::custom(format_args!("{more} elements more than expected"))),
                }
            }
            Node::Object(members) => visitor.visit_map(Members::new(members)),
        }
    }

    deserialize_integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.as_number().and_then(Number::as_int) {
            Some(int) => visitor.visit_i128(int),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_i128(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let (name, content) = match self {
            Node::String(name) => (name, None),
            Node::Object(members) => match (members.first(), members.len()) {
                (Some((name, content)), 1) => (name, Some(content)),
                _ => return Err(de::Error::custom("expected an object with a single member")),
            },
            other => {
                return Err(de::Error::custom(format_args!("expected a string, found {}", other.kind())));
            }
        };
        visitor.visit_enum(Variant { name, content })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
    }
}

/// Not every visitor knows 128 bits, so those that fit are given in 64.
fn visit_int<'de, V: Visitor<'de>>(int: i128, visitor: V) -> Result<V::Value, DecodeError> {
    match (u64::try_from(int), i64::try_from(int)) {
        (Ok(unsigned), _) => visitor.visit_u64(unsigned),
        (_, Ok(signed)) => visitor.visit_i64(signed),
        _ => visitor.visit_f64(Number::Int(int).as_f64()),
    }
}

impl<'de> IntoDeserializer<'de, DecodeError> for &'de Node {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

struct Elements<'de> {
    left: std::iter::Enumerate<std::slice::Iter<'de, Node>>,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, DecodeError> {
        let Some((index, element)) = self.left.next() else {
            return Ok(None);
        };
        let value = seed.deserialize(element);
        value.map(Some).map_err(|error| error.within(&index.to_string()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left.len())
    }
}

struct Members<'de> {
    left: indexmap::map::Iter<'de, Box<str>, Node>,
    current: Option<(&'de str, &'de Node)>,
}

impl<'de> Members<'de> {
    fn new(members: &'de Map) -> Self {
        Self { left: members.iter(), current: None }
    }
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, DecodeError> {
        let Some((key, value)) = self.left.next() else {
            return Ok(None);
        };
        self.current = Some((key, value));
        let key: de::value::BorrowedStrDeserializer<'_, DecodeError> = de::value::BorrowedStrDeserializer::new(key);
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, DecodeError> {
        match self.current.take() {
            Some((key, value)) => seed.deserialize(value).map_err(|error| error.within(key)),
            None => Err(de::Error::custom("a value was asked for before its key")),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left.len())
    }
}

struct Variant<'de> {
    name: &'de str,
    content: Option<&'de Node>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = DecodeError;
    type Variant = Content<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content<'de>), DecodeError> {
        let name: de::value::BorrowedStrDeserializer<'_, DecodeError> =
            de::value::BorrowedStrDeserializer::new(self.name);
        Ok((seed.deserialize(name)?, Content(self.content)))
    }
}

struct Content<'de>(Option<&'de Node>);

impl<'de> Content<'de> {
    fn node(&self) -> Result<&'de Node, DecodeError> {
        self.0.ok_or_else(|| de::Error::custom("this alternative needs content"))
    }
}

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = DecodeError;

    fn unit_variant(self) -> Result<(), DecodeError> {
        match self.0 {
            None | Some(Node::Null) => Ok(()),
            Some(other) => Err(de::Error::custom(format_args!("expected no content, found {}", other.kind()))),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, DecodeError> {
        seed.deserialize(self.node()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, DecodeError> {
        self.node()?.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.node()?.deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use openapiv3::{OpenAPI, Operation, ParameterSchemaOrContent, ReferenceOr};
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    #[test]
    fn std_types() {
        let node = Node::from(json!({"a": [1, 2.0], "b": []}));
        assert_eq!(node.decode::<BTreeMap<&str, Vec<u8>>>(), Ok(BTreeMap::from([("a", vec![1, 2]), ("b", vec![])])));
        assert_eq!(Node::Null.decode::<Option<bool>>(), Ok(None));
        assert_eq!(Node::from(json!([1, -2])).decode::<(f64, i64)>(), Ok((1.0, -2)));
        assert!(Node::from(json!([1, 2, 3])).decode::<(f64, i64)>().is_err());
        assert!(Node::from(json!("ab")).decode::<char>().is_err());
        let wide = Node::Number(Number::Int(1 << 100));
        assert_eq!(wide.decode::<i128>(), Ok(1 << 100));
        assert_eq!(wide.decode::<f64>(), Ok(f64::powi(2.0, 100)));
        assert!(wide.decode::<u64>().is_err());
        assert!(Node::from(json!(1.5)).decode::<u64>().is_err());
    }

    #[test]
    fn enums() {
        type Outcome = Result<u8, String>;
        assert_eq!(Node::from(json!({"Ok": 1})).decode::<Outcome>(), Ok(Ok(1)));
        assert_eq!(Node::from(json!({"Err": "x"})).decode::<Outcome>(), Ok(Err("x".to_owned())));
        for wrong in [json!("Ok"), json!({}), json!({"Ok": 1, "Err": "x"}), json!({"No": 1}), json!(1)] {
            assert!(Node::from(&wrong).decode::<Outcome>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn errors_name_the_place() {
        let node = Node::from(json!({"a~b": [{}, {"c": 300}]}));
        let error = node.decode_located::<BTreeMap<&str, Vec<BTreeMap<&str, u8>>>>().unwrap_err();
        assert_eq!(error.pointer().as_str(), "/a~0b/1/c");
        assert!(error.to_string().ends_with(" at /a~0b/1/c"), "{error}");
    }

    #[test]
    fn documents_of_the_standard() {
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Pets", "version": "1"},
            "x-extra": {"a": [1]},
            "paths": {"/pets/{id}": {"get": {
                "parameters": [{"name": "id", "in": "path", "required": true, "style": "simple",
                                "schema": {"type": "integer", "minimum": 1}}],
                "responses": {"200": {"description": "a pet"}, "default": {"$ref": "#/components/responses/Problem"}}
            }}}
        });
        let api: OpenAPI = Node::from(&document).decode().unwrap();
        assert_eq!(serde_json::to_value(&api).unwrap(), document);
        let operation: Operation = Node::from(&document)
            .pointer(&Pointer::parse("/paths/~1pets~1{id}/get").unwrap())
            .unwrap()
            .decode()
            .unwrap();
        let ReferenceOr::Item(parameter) = &operation.parameters[0] else { panic!("no reference") };
        assert!(matches!(parameter.parameter_data_ref().format, ParameterSchemaOrContent::Schema(_)));
        assert_eq!(Node::from(&document).decode::<Value>().unwrap(), document);
    }
}
