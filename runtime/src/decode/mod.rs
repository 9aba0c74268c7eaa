//! From any serde format to typed values.
//!
//! Stricter than serde's derives where JSON Schema is: an object is no array, an optional member that isn't nullable
//! refuses `null`, a number with a fraction is no integer, a member given twice is an error. A reader may be
//! [lenient](Reader::is_lenient).

mod erased;
mod error;
mod json;
mod members;
mod scalars;
mod tree;
mod value;

pub use erased::from_deserializer;
pub use error::DecodeError;
pub(crate) use json::{from_json, read};
pub use members::{Additional, Members, Slot, required, required_item};
pub(crate) use tree::fill_from_value;
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

/// What [`Reader::array`] calls for each item.
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
    /// Reads each member into its place in `members`.
    fn object(&mut self, members: &mut Members<'_>) -> Result<(), DecodeError>;
    /// Calls `visit` with the number of the alternative that the value is, if it is one, and with the value.
    fn union(&mut self, arms: &'static crate::union::Arms, visit: &mut VisitArm<'_>) -> Result<(), DecodeError> {
        let value = self.value()?;
        tree::Tree::new(&value, &mut crate::schema::Memo::lasting(), self.is_lenient()).union(arms, visit)
    }

    /// Whether members that a type doesn't allow are passed over, as well as members that it can do without if they are `null`
    /// and may not be: a client reads what it can of what a server answers.
    fn is_lenient(&self) -> bool {
        false
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
