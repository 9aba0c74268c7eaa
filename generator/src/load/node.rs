//! The values of a document.

use indexmap::IndexMap;

use crate::report::{Pointer, array_index};

/// A JSON value, as it stands in a JSON or YAML text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Box<str>),
    /// An array.
    Array(Vec<Node>),
    /// An object; its members stand in the order of the text.
    Object(Map),
}

/// The members of an object, in the order of the text.
pub(crate) type Map = IndexMap<Box<str>, Node>;

/// A number, as exact as its text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// Written without fraction and exponent, and within the range.
    Int(i128),
    /// Any other number; always finite. `1.0` is one, too.
    Float(f64),
}

impl Number {
    /// The number as a float, rounded where it has more digits than that holds.
    pub fn as_f64(self) -> f64 {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "rounding is what is asked for")]
            Self::Int(int) => int as f64,
            Self::Float(float) => float,
        }
    }

    /// The number as an integer, if it is one: also `1.0` (JSON Schema 2020-12 validation, section 6.1.1).
    pub fn as_int(self) -> Option<i128> {
        match self {
            Self::Int(int) => Some(int),
            #[expect(clippy::cast_possible_truncation, reason = "whole and within the range")]
            Self::Float(float) => {
                let within = (-1.7e38..=1.7e38).contains(&float);
                (float.fract() == 0.0 && within).then_some(float as i128)
            }
        }
    }
}

impl Node {
    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The value of a number.
    pub fn as_number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The elements of an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members of an object.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// What kind of value this is, for a message: `a string`, `an object`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// The member of an object; `None` also if this is no object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// The value a pointer leads to from here (RFC 6901, section 4).
    pub fn pointer(&self, pointer: &Pointer) -> Option<&Self> {
        pointer.segments().try_fold(self, |node, segment| match node {
            Self::Object(members) => members.get(segment.as_ref()),
            Self::Array(elements) => elements.get(array_index(&segment)?),
            _ => None,
        })
    }

    /// The same value for `serde_json`, which rounds integers beyond 64 bits and sorts members unless it is built with
    /// its `preserve_order`.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(Number::Int(int)) => match (i64::try_from(*int), u64::try_from(*int)) {
                (Ok(signed), _) => Value::from(signed),
                (_, Ok(unsigned)) => Value::from(unsigned),
                _ => Value::from(Number::Int(*int).as_f64()),
            },
            Self::Number(Number::Float(float)) => Value::from(*float),
            Self::String(text) => Value::from(text.as_ref()),
            Self::Array(elements) => elements.iter().map(Self::to_json).collect(),
            Self::Object(members) => members.iter().map(|(key, member)| (key.to_string(), member.to_json())).collect(),
        }
    }
}

impl From<&serde_json::Value> for Node {
    fn from(value: &serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(match (number.as_i128(), number.as_f64()) {
                (Some(int), _) => Number::Int(int),
                (None, float) => Number::Float(float.unwrap_or_default()),
            }),
            Value::String(text) => Self::String(text.as_str().into()),
            Value::Array(elements) => Self::Array(elements.iter().map(Self::from).collect()),
            Value::Object(members) => {
                Self::Object(members.iter().map(|(key, member)| (key.as_str().into(), member.into())).collect())
            }
        }
    }
}

impl From<serde_json::Value> for Node {
    fn from(value: serde_json::Value) -> Self {
        Self::from(&value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The document and the pointers of RFC 6901, section 5.
    #[test]
    fn pointers_of_rfc_6901() {
        let document = json!({
            "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8
        });
        let node = Node::from(&document);
        let at = |text: &str| node.pointer(&Pointer::parse(text).unwrap()).map(Node::to_json);
        assert_eq!(at(""), Some(document.clone()));
        assert_eq!(at("/foo/0"), Some(json!("bar")));
        for (index, path) in ["/", "/a~1b", "/c%d", "/e^f", "/g|h", "/i\\j", "/k\"l", "/ ", "/m~0n"].iter().enumerate()
        {
            assert_eq!(at(path), Some(json!(index)), "{path}");
        }
        for path in ["/foo/2", "/foo/00", "/foo/+0", "/foo/-", "/foo/bar", "/foo/0/0", "/x"] {
            assert_eq!(at(path), None, "{path}");
        }
    }

    #[test]
    fn numbers_are_integers_by_value() {
        assert_eq!(Number::Float(1.0).as_int(), Some(1));
        assert_eq!(Number::Float(1e20).as_int(), Some(100_000_000_000_000_000_000));
        assert_eq!(Number::Float(1.5).as_int(), None);
        assert_eq!(Number::Float(1e300).as_int(), None);
        assert_eq!(Node::Number(Number::Int(1 << 70)).to_json(), json!(f64::powi(2.0, 70)));
        assert_eq!(Node::Number(Number::Int(i128::from(u64::MAX))).to_json(), json!(u64::MAX));
    }
}
