//! Along a JSON pointer through a document.

use crate::load::Node;
use crate::report::{Place, Pointer, array_index};

use super::Located;

/// Where a pointer leads nowhere.
pub(super) struct Dead<'d> {
    /// The last value that exists, and its place.
    pub(super) at: Located<'d>,
    /// The segment it doesn't have.
    pub(super) segment: String,
    /// The way that is left, from that segment on.
    pub(super) rest: Pointer,
}

/// Follows `pointer` from `root`, which stands at `place`. The place of the result is spelled in one way, however the
/// reference spelled it.
pub(super) fn walk<'d>(root: &'d Node, place: Place, pointer: &Pointer) -> Result<Located<'d>, Dead<'d>> {
    let mut here = Located::new(root, place);
    let mut segments = pointer.segments();
    while let Some(segment) = segments.next() {
        let found = match here.node {
            Node::Object(object) => object.get(segment.as_ref()).map(|node| (node, here.place.child(&segment))),
            Node::Array(array) => {
                array_index(&segment).and_then(|index| array.get(index).map(|node| (node, here.place.index(index))))
            }
            _ => None,
        };
        let Some((node, place)) = found else {
            let rest = segments.fold(Pointer::root().child(&segment), |rest, segment| rest.child(&segment));
            return Err(Dead { at: here, segment: segment.into_owned(), rest });
        };
        here = Located::new(node, place);
    }
    Ok(here)
}
