//! From typed values to any serde format.

mod debug;
mod erased;
mod scalars;
mod tagged;

pub use debug::debug;
pub use erased::{to_serializer, to_value};
pub use tagged::tagged;

use crate::Map;

/// Why a value could not be encoded: the format's own complaint, or content that the format has no way to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError(String);

impl EncodeError {
    /// An error with its message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl std::fmt::Display for EncodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EncodeError {}

/// A type that can be written to a [`Writer`].
pub trait Encode {
    /// Writes the value.
    ///
    /// # Errors
    /// When the format cannot hold it.
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError>;

    /// Whether an object leaves this member out: an `Option` that is `None`.
    fn is_absent(&self) -> bool {
        false
    }
}

/// What [`Writer::array`] calls until there are no more items.
///
/// An iterator would do as well, but each type of items would then be compiled four times: for all that the trait object of
/// an iterator can do.
pub type Items<'a, 'i> = dyn FnMut() -> Option<&'i dyn Encode> + 'a;

/// What [`Writer::object`] calls until there are no more members.
pub type Members<'a, 'i> = dyn FnMut() -> Option<(&'i str, &'i dyn Encode)> + 'a;

/// The place of one value in whatever format is written. Each method writes the whole value.
pub trait Writer {
    /// Writes `null`.
    fn null(&mut self) -> Result<(), EncodeError>;
    /// Writes `true` or `false`.
    fn bool(&mut self, value: bool) -> Result<(), EncodeError>;
    /// Writes a whole number.
    fn i64(&mut self, value: i64) -> Result<(), EncodeError>;
    /// Writes a whole number.
    fn u64(&mut self, value: u64) -> Result<(), EncodeError>;
    /// Writes a number.
    fn f64(&mut self, value: f64) -> Result<(), EncodeError>;
    /// Writes a string.
    fn str(&mut self, value: &str) -> Result<(), EncodeError>;
    /// Writes an array.
    fn array(&mut self, items: &mut Items<'_, '_>) -> Result<(), EncodeError>;
    /// Writes an object; members that are absent are left out.
    fn object(&mut self, members: &mut Members<'_, '_>) -> Result<(), EncodeError>;

    /// Writes binary content: a file part or a body; in JSON a string of the same UTF-8 bytes.
    fn binary(&mut self, value: &crate::Binary) -> Result<(), EncodeError> {
        match std::str::from_utf8(value.bytes()) {
            Ok(text) => self.str(text),
            Err(_) => Err(EncodeError::new("binary content that is not UTF-8 has no form in this format")),
        }
    }
}

/// Whether every item that is there has all items before it.
pub fn is_without_gap(items: &[&dyn Encode]) -> bool {
    items.iter().skip_while(|item| !item.is_absent()).all(|item| item.is_absent())
}

impl dyn Writer + '_ {
    /// Writes an array of items that the type lists; absent ones at the end are left out.
    pub fn items(&mut self, items: &[&dyn Encode]) -> Result<(), EncodeError> {
        if !is_without_gap(items) {
            return Err(EncodeError::new("an item is missing before one that is there"));
        }
        let mut items = items.iter().copied().take_while(|item| !item.is_absent());
        self.array(&mut || items.next())
    }

    /// Writes an object of members whose names the type lists.
    pub fn members(&mut self, members: &[(&str, &dyn Encode)]) -> Result<(), EncodeError> {
        let mut members = members.iter();
        self.object(&mut || members.next().copied())
    }

    /// Writes an object of members whose names the type lists, followed by those that it doesn't.
    pub fn members_and<T: Encode>(
        &mut self,
        members: &[(&str, &dyn Encode)],
        additional: &Map<T>,
    ) -> Result<(), EncodeError> {
        let (mut members, mut additional) = (members.iter(), additional.iter());
        let mut member = || additional.next().map(|(name, value)| (name.as_str(), value as &dyn Encode));
        self.object(&mut || members.next().copied().or_else(&mut member))
    }
}
