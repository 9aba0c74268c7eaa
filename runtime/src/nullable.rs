//! `null` as a value of its own.

use crate::decode::{Decode, DecodeError, Reader};
use crate::encode::{Encode, EncodeError, Writer};
use crate::schema::Schema;
use crate::validate::Validate;

/// A value that may be `null` (`nullable: true` in OpenAPI 3.0, `"null"` among the types in 3.1).
///
/// Not the same as absent: a member that may be left out is an [`Option`]. A member that may be both is
/// `Option<Nullable<T>>`, so that a PATCH body can tell "leave it" (`None`) from "clear it" (`Some(Null)`) from
/// "set it" (`Some(Value(..))`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Nullable<T> {
    /// The JSON value `null`.
    #[default]
    Null,
    /// Any other value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, or `None` for `null`.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, or `None` for `null`.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The same with a reference to what the value refers to: `Option<&str>` of a `Nullable<String>`.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: std::ops::Deref,
    {
        self.value().map(std::ops::Deref::deref)
    }

    /// Another value in its place, unless it is `null`.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Nullable<U> {
        self.into_value().map(change).into()
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

/// What a member holds that may be left out and may be `null`, where it does not matter which of both it is.
///
/// ```
/// use openapi_runtime::{Nullable, OptionalValue as _};
///
/// let name: Option<Nullable<String>> = Some("one".to_owned().into());
/// assert_eq!(name.value().map(String::as_str), Some("one"));
/// assert_eq!(Some(Nullable::<String>::Null).value(), None);
/// assert_eq!(name.into_value().unwrap(), "one");
/// ```
pub trait OptionalValue<T> {
    /// The value, or `None` where it is absent or `null`.
    fn value(&self) -> Option<&T>;

    /// The same, moved out.
    fn into_value(self) -> Option<T>;
}

impl<T> OptionalValue<T> for Option<Nullable<T>> {
    fn value(&self) -> Option<&T> {
        self.as_ref().and_then(Nullable::value)
    }

    fn into_value(self) -> Option<T> {
        self.and_then(Nullable::into_value)
    }
}

impl<T> OptionalValue<T> for Option<Box<Nullable<T>>> {
    fn value(&self) -> Option<&T> {
        self.as_deref().and_then(Nullable::value)
    }

    fn into_value(self) -> Option<T> {
        self.and_then(|value| value.into_value())
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_value()
    }
}

impl<T: Decode> Decode for Nullable<T> {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut value = Self::Null;
        reader.nullable(&mut |reader| {
            value = Self::Value(T::decode(reader)?);
            Ok(())
        })?;
        Ok(value)
    }
}

impl<T: Encode> Encode for Nullable<T> {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Null => writer.null(),
            Self::Value(value) => value.encode(writer),
        }
    }
}

impl<T: Validate> Validate for Nullable<T> {
    const SCHEMA: &'static Schema = &Schema(&[crate::Rule::Nullable, crate::Rule::Ref(T::SCHEMA)]);
    const AS_WRITTEN: bool = T::AS_WRITTEN;

    fn is_valid(&self) -> bool {
        self.value().is_none_or(Validate::is_valid)
    }

    fn holds(&self, rules: &'static Schema) -> bool {
        match self {
            Self::Null => rules.accepts_null(),
            Self::Value(value) => value.holds(rules),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_is_none_and_back() {
        assert_eq!(Nullable::<i64>::from(Some(1)).map(|n| n + 1), Nullable::Value(2));
        assert_eq!(Nullable::<i64>::from(None), Nullable::Null);
        assert_eq!(Option::from(Nullable::Value(1)), Some(1));
        assert_eq!(
            (Nullable::Value("a".to_owned()).as_deref(), Nullable::<String>::Null.as_deref()),
            (Some("a"), None)
        );
    }
}
