//! What the members of an object and the items of a tuple are read into.

use super::{Decode, DecodeError, Reader};
use crate::Map;

/// The place of one value that is yet to be read. Generated code lists them by reference, so that a type costs one `fill`
/// however many members have it.
pub trait Slot {
    /// Reads the value.
    ///
    /// # Errors
    /// When the type could not hold it, or when there is one already: a name came twice.
    fn fill(&mut self, reader: &mut dyn Reader) -> Result<(), DecodeError>;
}

impl<T: Decode> Slot for Option<T> {
    fn fill(&mut self, reader: &mut dyn Reader) -> Result<(), DecodeError> {
        if self.is_some() {
            return Err(DecodeError::duplicate());
        }
        *self = Some(T::decode(reader)?);
        Ok(())
    }
}

/// The place of members whose names a type doesn't list.
pub trait Additional {
    /// Reads one of them.
    ///
    /// # Errors
    /// When the type could not hold it, or when there is one of that name already.
    fn add(&mut self, name: &str, reader: &mut dyn Reader) -> Result<(), DecodeError>;
}

impl<T: Decode> Additional for Map<T> {
    fn add(&mut self, name: &str, reader: &mut dyn Reader) -> Result<(), DecodeError> {
        if self.contains_key(name) {
            return Err(DecodeError::duplicate());
        }
        self.insert(name.to_owned(), T::decode(reader)?);
        Ok(())
    }
}

/// What an object is read into: the members that its type lists, in the order expected, and what becomes of others.
pub struct Members<'a> {
    listed: &'a mut [(&'static str, &'a mut dyn Slot)],
    others: Others<'a>,
}

enum Others<'a> {
    Skipped,
    Refused,
    Kept(&'a mut dyn Additional),
}

impl Members<'_> {
    /// The place of the member `name` in the list. The one at `expected` is compared first: documents mostly keep the
    /// schema's order.
    pub(crate) fn place(&self, expected: usize, name: &str) -> Option<usize> {
        if self.listed.get(expected).is_some_and(|(known, _)| *known == name) {
            return Some(expected);
        }
        self.listed.iter().position(|(known, _)| *known == name)
    }

    /// Reads the member that is listed at `place`.
    pub(crate) fn read_listed(&mut self, place: usize, reader: &mut dyn Reader) -> Result<(), DecodeError> {
        match self.listed.get_mut(place) {
            Some((name, slot)) => slot.fill(reader).map_err(|error| error.inside(name)),
            None => reader.skip(),
        }
    }

    /// Reads a member that isn't listed.
    pub(crate) fn read_other(&mut self, name: &str, reader: &mut dyn Reader) -> Result<(), DecodeError> {
        match &mut self.others {
            Others::Skipped => reader.skip(),
            Others::Refused => Err(DecodeError::new("additionalProperties", "is not a member that is allowed here")),
            Others::Kept(others) => others.add(name, reader),
        }
        .map_err(|error| error.inside(name))
    }

    /// Reads the member `name`, wherever it stands.
    pub(crate) fn read(&mut self, name: &str, reader: &mut dyn Reader) -> Result<(), DecodeError> {
        match self.place(0, name) {
            Some(place) => self.read_listed(place, reader),
            None => self.read_other(name, reader),
        }
    }
}

impl dyn Reader + '_ {
    /// Reads an object into `listed`, each member under its name, and passes over others.
    ///
    /// # Errors
    /// When it is no object, a name comes twice, or a member has not its type.
    pub fn members<'a>(&mut self, listed: &'a mut [(&'static str, &'a mut dyn Slot)]) -> Result<(), DecodeError> {
        self.object(&mut Members { listed, others: Others::Skipped })
    }

    /// The same, with others kept in `others`.
    ///
    /// # Errors
    /// Those of `members`.
    pub fn members_and<'a>(
        &mut self,
        listed: &'a mut [(&'static str, &'a mut dyn Slot)],
        others: &'a mut dyn Additional,
    ) -> Result<(), DecodeError> {
        self.object(&mut Members { listed, others: Others::Kept(others) })
    }

    /// The same, with others refused: `additionalProperties: false`.
    ///
    /// # Errors
    /// Those of `members`, and when there are others.
    pub fn members_only<'a>(&mut self, listed: &'a mut [(&'static str, &'a mut dyn Slot)]) -> Result<(), DecodeError> {
        self.object(&mut Members { listed, others: Others::Refused })
    }

    /// Reads an array into `listed`, item by item.
    ///
    /// # Errors
    /// When it is no array, has more items than are listed, or an item has not its type.
    pub fn items(&mut self, listed: &mut [&mut dyn Slot]) -> Result<(), DecodeError> {
        let most = listed.len();
        let mut slots = listed.iter_mut();
        self.array(&mut |reader| match slots.next() {
            Some(slot) => slot.fill(reader),
            None => Err(DecodeError::new("maxItems", format!("is beyond the {most} items that are allowed here"))),
        })
    }
}

/// Takes a required member out of its slot.
///
/// # Errors
/// When it has not been read.
pub fn required<T>(slot: Option<T>, name: &'static str) -> Result<T, DecodeError> {
    slot.ok_or_else(|| DecodeError::missing(name))
}

/// Takes one of the `least` items that must be there out of its slot.
///
/// # Errors
/// When it has not been read.
pub fn required_item<T>(slot: Option<T>, least: usize) -> Result<T, DecodeError> {
    slot.ok_or_else(|| DecodeError::new("minItems", format!("must have at least {least} items")))
}
