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
        // There was nothing here, which the compiler can't tell: it would make code to drop it.
        std::mem::forget(self.replace(T::decode(reader)?));
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
            Some((name, slot)) => {
                slot.fill(reader).or_else(|error| forgive(error, reader)).map_err(|error| error.inside(name))
            }
            None => reader.skip(),
        }
    }

    /// Reads a member that isn't listed.
    pub(crate) fn read_other(&mut self, name: &str, reader: &mut dyn Reader) -> Result<(), DecodeError> {
        match &mut self.others {
            Others::Skipped => reader.skip(),
            Others::Refused if reader.is_lenient() => reader.skip(),
            Others::Refused => Err(DecodeError::new("additionalProperties", "is not a member that is allowed here")),
            Others::Kept(others) => others.add(name, reader).or_else(|error| forgive(error, reader)),
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

/// Takes `null` for no member at all where a reader may do that. One of a text can't look at a value a second time, and gives
/// the error.
fn forgive(error: DecodeError, reader: &mut dyn Reader) -> Result<(), DecodeError> {
    let mut is_null = reader.is_lenient();
    let looked = reader.nullable(&mut |_| {
        is_null = false;
        Ok(())
    });
    if is_null && looked.is_ok() { Ok(()) } else { Err(error) }
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::decode::{from_deserializer, from_json};

    /// Two members that are listed, in reverse of the order that most texts below have; others are refused.
    #[derive(Debug, PartialEq)]
    struct Only(Option<String>, Option<i64>);

    impl Decode for Only {
        fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
            let (mut a, mut b) = (None, None);
            reader.members_only(&mut [("b", &mut b), ("a", &mut a)])?;
            Ok(Self(a, b))
        }
    }

    /// One member that is listed, and others that are numbers.
    #[derive(Debug, PartialEq)]
    struct And(String, Map<i64>);

    impl Decode for And {
        fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
            let (mut a, mut others) = (None, Map::new());
            reader.members_and(&mut [("a", &mut a)], &mut others)?;
            Ok(Self(required(a, "a")?, others))
        }
    }

    /// A text, and a number that may be missing.
    #[derive(Debug, PartialEq)]
    struct Items(String, Option<i64>);

    impl Decode for Items {
        fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
            let (mut first, mut second) = (None, None);
            reader.items(&mut [&mut first, &mut second])?;
            Ok(Self(required_item(first, 1)?, second))
        }
    }

    /// The value that a text holds, or the place and the keyword of what is wrong.
    fn read<T: Decode>(text: &str) -> Result<T, (String, &'static str)> {
        from_json(text.as_bytes(), T::decode).map_err(|error| (error.pointer(), error.keyword()))
    }

    fn at<T>(pointer: &str, keyword: &'static str) -> Result<T, (String, &'static str)> {
        Err((pointer.to_owned(), keyword))
    }

    #[test]
    fn members_are_read_in_any_order() {
        let both = || Ok(Only(Some("x".to_owned()), Some(1)));
        assert_eq!(read(r#"{"a": "x", "b": 1}"#), both());
        assert_eq!(read(r#"{"b": 1, "a": "x"}"#), both());
        assert_eq!(read("{}"), Ok(Only(None, None)));
        assert_eq!(read::<Only>(r#"{"a": 1}"#), at("/a", "type"));
    }

    #[test]
    fn others_are_refused_or_kept() {
        assert_eq!(read::<Only>(r#"{"c": 1}"#), at("/c", "additionalProperties"));
        assert_eq!(read(r#"{"c": 1, "a": "x"}"#), Ok(And("x".to_owned(), Map::from([("c".to_owned(), 1)]))));
        assert_eq!(read::<And>(r#"{"a": "x", "c": "1"}"#), at("/c", "type"));
        // What is missing is named where it would stand.
        assert_eq!(read::<And>(r#"{"c": 1}"#), at("/a", "required"));
    }

    #[test]
    fn no_name_may_come_twice() {
        let twice = |text: &str| {
            let mut deserializer = serde_json::Deserializer::from_str(text);
            from_deserializer::<And, _>(&mut deserializer).unwrap_err().to_string()
        };
        assert!(twice(r#"{"a": "x", "a": "y"}"#).contains("/a is given twice"));
        assert!(twice(r#"{"a": "x", "c": 1, "c": 2}"#).contains("/c is given twice"));
    }

    #[test]
    fn items_are_read_in_their_order() {
        assert_eq!(read(r#"["x", 1]"#), Ok(Items("x".to_owned(), Some(1))));
        assert_eq!(read(r#"["x"]"#), Ok(Items("x".to_owned(), None)));
        assert_eq!(read::<Items>("[]"), at("", "minItems"));
        assert_eq!(read::<Items>(r#"["x", "1"]"#), at("/1", "type"));
        assert_eq!(read::<Items>(r#"["x", 1, 2]"#), at("/2", "maxItems"));
    }

    #[test]
    fn trees_are_read_as_texts_are() {
        let tree = |value: Value| crate::decode::from_value::<Only>(&value).map_err(|error| error.keyword());
        assert_eq!(tree(json!({"a": "x", "b": 1})), Ok(Only(Some("x".to_owned()), Some(1))));
        assert_eq!(tree(json!({"c": 1})), Err("additionalProperties"));
        assert_eq!(tree(json!([])), Err("type"));
    }
}
