//! From a value that has been read already, and stays where it is.

use serde_json::{Number, Value};

use super::{Decode, DecodeError, Members, Reader, Slot, Visit, VisitArm};
use crate::schema::Memo;
use crate::union::{Arms, Choice, Chosen};

/// Decodes from a JSON value.
///
/// # Errors
/// When no value of the type could hold it.
pub fn from_value<T: Decode>(value: &Value) -> Result<T, DecodeError> {
    T::decode(&mut Tree::new(value, &mut Memo::lasting(), false))
}

/// Decodes from a JSON value into its place.
pub(crate) fn fill_from_value(slot: &mut dyn Slot, value: &Value, lenient: bool) -> Result<(), DecodeError> {
    slot.fill(&mut Tree::new(value, &mut Memo::lasting(), lenient))
}

/// Decodes one of several types: `visit` gets the alternative that the value is, if it is one.
///
/// # Errors
/// Those of `visit`.
pub fn union<T>(
    reader: &mut dyn Reader,
    arms: &'static Arms,
    visit: impl Fn(Chosen, &mut dyn Reader) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    let mut decoded = None;
    reader.union(arms, &mut |number, reader| {
        decoded = Some(visit(Chosen(number), reader)?);
        Ok(())
    })?;
    decoded.ok_or_else(|| DecodeError::new("syntax", "is not read"))
}

/// A value within a tree. Alternatives within alternatives share what has been decided about the tree's parts, and nothing of
/// it is copied until it is kept.
pub(super) struct Tree<'v, 'm> {
    value: &'v Value,
    memo: &'m mut Memo,
    lenient: bool,
}

impl<'v, 'm> Tree<'v, 'm> {
    pub(super) fn new(value: &'v Value, memo: &'m mut Memo, lenient: bool) -> Self {
        Self { value, memo, lenient }
    }
}

impl Reader for Tree<'_, '_> {
    fn bool(&mut self) -> Result<bool, DecodeError> {
        self.value.as_bool().ok_or_else(|| DecodeError::expected("a boolean"))
    }

    fn number(&mut self) -> Result<Number, DecodeError> {
        if let Value::Number(number) = self.value { Ok(number.clone()) } else { Err(DecodeError::expected("a number")) }
    }

    fn str(&mut self, visit: &mut dyn FnMut(&str) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        visit(self.value.as_str().ok_or_else(|| DecodeError::expected("a string"))?)
    }

    fn nullable(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError> {
        if self.value.is_null() { Ok(()) } else { visit(self) }
    }

    fn array(&mut self, visit: &mut Visit<'_>) -> Result<(), DecodeError> {
        let items = self.value.as_array().ok_or_else(|| DecodeError::expected("an array"))?;
        for (index, value) in items.iter().enumerate() {
            visit(&mut Tree { value, memo: self.memo, lenient: self.lenient })
                .map_err(|error| error.inside(&index.to_string()))?;
        }
        Ok(())
    }

    fn object(&mut self, members: &mut Members<'_>) -> Result<(), DecodeError> {
        let object = self.value.as_object().ok_or_else(|| DecodeError::expected("an object"))?;
        for (name, value) in object {
            members.read(name, &mut Tree { value, memo: self.memo, lenient: self.lenient })?;
        }
        Ok(())
    }

    fn union(&mut self, arms: &'static Arms, visit: &mut VisitArm<'_>) -> Result<(), DecodeError> {
        match arms.choose(self.value, self.memo) {
            Choice::Arm(number) => visit(Some(number), self),
            // The value stays as it was, so that it can be read again.
            Choice::Perhaps(number) => visit(Some(number), self).or_else(|_| visit(None, self)),
            Choice::Unknown => visit(None, self),
        }
    }

    fn is_lenient(&self) -> bool {
        self.lenient
    }

    fn value(&mut self) -> Result<Value, DecodeError> {
        Ok(self.value.clone())
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        Ok(())
    }
}
