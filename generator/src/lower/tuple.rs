//! `prefixItems` with nothing behind: a tuple.

use super::{Hint, Lowered, Lowerer, Merged, composed};
use crate::ir::{Check, Item, Shape, Tuple, Ty, TypeId};
use crate::openapi::{Keywords, SchemaId, SchemaKind};

/// More items than this are a list: a tuple of many says little.
const MOST: usize = 12;

impl<'a> Lowerer<'a> {
    /// The type of an array whose items are listed one by one, if none can follow.
    pub(super) fn tuple(
        &mut self,
        schemas: &[SchemaId],
        merged: &Merged<'a>,
        hint: &Hint,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        let mut with_prefix = merged.parts.iter().filter(|part| !part.prefix_items.is_empty());
        let (part, None) = (*with_prefix.next()?, with_prefix.next()) else { return None };
        let prefix = &part.prefix_items[..];
        let most = merged.parts.iter().filter_map(|part| part.max_items).min();
        let closed = part.items.is_some_and(|id| self.accepts_nothing(id));
        let bounded = most.is_some_and(|most| most <= prefix.len() as u64);
        if !closed && !bounded || prefix.len() > MOST || prefix.iter().any(|id| self.accepts_nothing(*id)) {
            return None;
        }
        let least = merged.parts.iter().filter_map(|part| part.min_items).max().unwrap_or(0);
        let required = usize::try_from(least).ok().filter(|least| *least <= prefix.len())?;
        // Where the prefix is longer than the array may be, the rest can't be there.
        let length =
            most.and_then(|most| usize::try_from(most).ok()).map_or(prefix.len(), |most| most.min(prefix.len()));
        if length == 0 || required > length {
            return None;
        }
        let more = merged.parts.iter().any(|other| says_more(other, std::ptr::eq(*other, part)));
        let check = if more { Check::Whole } else { Check::Valid };
        let model = self.place_type(schemas, hint, into, |this, hint| {
            let items = (1..)
                .zip(&prefix[..length])
                .map(|(number, id)| this.item(*id, &hint.then(&format!("item {number}"))))
                .collect();
            Shape::Tuple(Tuple { items, required, check })
        });
        Some(Lowered { ty: Ty::Named(model), check: Check::Valid })
    }

    fn item(&mut self, id: SchemaId, hint: &Hint) -> Item {
        let lowered = self.lower(&[id], hint);
        Item { ty: lowered.ty, table: self.table_ref(&[id]), check: lowered.check, docs: self.field_docs(&[id]) }
    }

    fn accepts_nothing(&self, id: SchemaId) -> bool {
        matches!(self.schema(id).kind, SchemaKind::Always(false))
    }
}

/// Whether a schema object says more about an array than how long it is and, if it is `own`, what its items are.
fn says_more(part: &Keywords, own: bool) -> bool {
    composed(part)
        || part.enumeration.is_some()
        || part.constant.is_some()
        || part.unique_items
        || part.contains.is_some()
        || part.unevaluated_items.is_some()
        || part.items.is_some() && !own
}
