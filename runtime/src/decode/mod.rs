//! From any serde format to typed values.
//!
//! Stricter than serde's derives where JSON Schema is: an object is no array, an optional member that isn't nullable
//! refuses `null`, a number with a fraction is no integer, a member given twice is an error.

mod erased;
mod error;
mod json;
mod scalars;
mod tree;
mod value;

pub use erased::from_deserializer;
pub use error::DecodeError;
pub(crate) use json::from_json;
pub use tree::{from_value, union};

use serde_json::{Number, Value};

/// A type that can be read from a [`Reader`].
pub trait Decode: Sized {
    /// Reads one value.
    ///
    /// # Errors
    /// When no value of this type could hold what the reader offers; the error names the place within the value.
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError>;
}

/// The name of an object's member.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    /// Its place in the name table, or the table's length for a name that isn't in it.
    pub index: usize,
    /// The name itself.
    pub name: &'a str,
}

/// What [`Reader::object`] and [`Reader::array`] call for each value.
pub type Visit<'a> = dyn FnMut(&mut dyn Reader) -> Result<(), DecodeError> + 'a;

/// What [`Reader::union`] calls with the number of an alternative.
pub type VisitArm<'a> = dyn FnMut(Option<usize>, &mut dyn Reader) -> Result<(), DecodeError> + 'a;

/// One value, not yet read, in whatever format it comes.
///
/// Each method consumes the value and fails if it has another type.
pub trait Reader {
    /// Reads `true` or `false`.
    fn bool(&mut self) -> Result<bool, DecodeError>;
    /// Reads a number.
    fn number(&mut self) -> Result<Number, DecodeError>;
    /// Reads a string and hands it to `visit`.
    fn str(&mut self, visit: &mut dyn FnMut(&str) -> Result<(), DecodeError>) -> Result<(), DecodeError>;
    /// Calls `visit` unless the value is `null`.
    fn nullable(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError>;
    /// Calls `visit` for each item.
    fn array(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError>;
    /// Calls `visit` for each member; `names` are the members that the type knows, in the order expected.
    fn object(
        &mut self,
        names: &'static [&'static str],
        visit: &mut dyn FnMut(Key<'_>, &mut dyn Reader) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError>;
    /// Calls `visit` with the number of the alternative that the value is, if it is one, and with the value.
    fn union(&mut self, arms: &'static crate::union::Arms, visit: &mut VisitArm<'_>) -> Result<(), DecodeError> {
        let value = self.value()?;
        tree::Tree::new(&value, &mut crate::schema::Memo::lasting()).union(arms, visit)
    }

    /// Reads whatever is there.
    fn value(&mut self) -> Result<Value, DecodeError>;
    /// Passes over whatever is there.
    fn skip(&mut self) -> Result<(), DecodeError>;

    /// Reads a string and keeps it.
    fn string(&mut self) -> Result<String, DecodeError> {
        let mut text = String::new();
        self.str(&mut |value| {
            value.clone_into(&mut text);
            Ok(())
        })?;
        Ok(text)
    }

    /// Reads binary content: the bytes of a file part or of a body; in JSON the UTF-8 bytes of a string.
    fn binary(&mut self) -> Result<crate::Binary, DecodeError> {
        Ok(crate::Binary::from(self.string()?.into_bytes()))
    }
}

/// Reads one member into its slot; a slot that is full means that the name came twice.
pub fn member<T: Decode>(slot: &mut Option<T>, reader: &mut dyn Reader) -> Result<(), DecodeError> {
    if slot.is_some() {
        return Err(DecodeError::duplicate());
    }
    *slot = Some(T::decode(reader)?);
    Ok(())
}

/// Reads an array, with the number of each item.
pub fn items(
    reader: &mut dyn Reader,
    visit: &mut dyn FnMut(usize, &mut dyn Reader) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let mut index = 0;
    reader.array(&mut |reader| {
        index += 1;
        visit(index - 1, reader)
    })
}

/// Takes one of the `least` items that must be there out of its slot.
pub fn required_item<T>(slot: Option<T>, least: usize) -> Result<T, DecodeError> {
    slot.ok_or_else(|| DecodeError::new("minItems", format!("must have at least {least} items")))
}

/// The error for an item that can't be there.
pub fn beyond(most: usize) -> Result<(), DecodeError> {
    Err(DecodeError::new("maxItems", format!("is beyond the {most} items that are allowed here")))
}

/// Reads one member whose name the type doesn't list.
pub fn additional<T: Decode>(
    members: &mut crate::Map<T>,
    key: Key<'_>,
    reader: &mut dyn Reader,
) -> Result<(), DecodeError> {
    if members.contains_key(key.name) {
        return Err(DecodeError::duplicate());
    }
    members.insert(key.name.to_owned(), T::decode(reader)?);
    Ok(())
}

/// The error for a member that `additionalProperties: false` doesn't allow.
pub fn unexpected() -> Result<(), DecodeError> {
    Err(DecodeError::new("additionalProperties", "is not a member that is allowed here"))
}

/// Takes a required member out of its slot.
pub fn required<T>(slot: Option<T>, name: &'static str) -> Result<T, DecodeError> {
    slot.ok_or_else(|| DecodeError::missing(name))
}
