//! The member by which a union's alternative is told, where the alternative has none itself.

use super::{Encode, EncodeError, Items, Members, Writer};
use crate::Binary;

/// Writes an alternative with the discriminator's member before its own. Where the alternative is no object, it has no
/// place for the member, and is written as it is.
///
/// # Errors
/// Those of the alternative.
pub fn tagged(
    property: &str,
    tag: &'static str,
    value: &dyn Encode,
    writer: &mut dyn Writer,
) -> Result<(), EncodeError> {
    value.encode(&mut Tagged { property, tag, writer })
}

struct Tagged<'a, 'w> {
    property: &'a str,
    tag: &'static str,
    writer: &'a mut (dyn Writer + 'w),
}

impl Writer for Tagged<'_, '_> {
    fn null(&mut self) -> Result<(), EncodeError> {
        self.writer.null()
    }
    fn bool(&mut self, value: bool) -> Result<(), EncodeError> {
        self.writer.bool(value)
    }
    fn i64(&mut self, value: i64) -> Result<(), EncodeError> {
        self.writer.i64(value)
    }
    fn u64(&mut self, value: u64) -> Result<(), EncodeError> {
        self.writer.u64(value)
    }
    fn f64(&mut self, value: f64) -> Result<(), EncodeError> {
        self.writer.f64(value)
    }
    fn str(&mut self, value: &str) -> Result<(), EncodeError> {
        self.writer.str(value)
    }
    fn binary(&mut self, value: &Binary) -> Result<(), EncodeError> {
        self.writer.binary(value)
    }
    fn array(&mut self, items: &mut Items<'_, '_>) -> Result<(), EncodeError> {
        self.writer.array(items)
    }
    fn object(&mut self, members: &mut Members<'_, '_>) -> Result<(), EncodeError> {
        let tag: &dyn Encode = &self.tag;
        let mut tag = Some((self.property, tag));
        #[expect(clippy::map_identity, reason = "it lets the lifetimes of both kinds of member meet")]
        self.writer.object(&mut || tag.take().or_else(|| members().map(|(name, value)| (name, value))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Map;
    use crate::encode::to_value;

    struct Union(Map<i64>);

    impl Encode for Union {
        fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
            tagged("kind", "map", &self.0, writer)
        }
    }

    #[test]
    fn the_tag_is_written_with_the_members() {
        let value = Union(Map::from([("n".to_owned(), 1)]));
        assert_eq!(to_value(&value), serde_json::json!({"kind": "map", "n": 1}));
    }
}
