//! One model for inline schemas that say the same within one model of the document, or as one header of responses.

use super::{Hint, Lowerer};
use crate::ir::{Rule, Shape, Table, TableRef, Ty, TypeId};
use crate::openapi::SchemaId;
use crate::openapi::twins::Twin;

/// Where inline schemas that say the same have one model.
#[derive(PartialEq, Eq, Hash)]
pub(super) enum Home {
    /// In a model of the document.
    Model(TypeId),
    /// As the header of that name, in words.
    Header(String),
}

impl Lowerer<'_> {
    /// What an inline schema has in common with its twins in the same model, or as the same header. Only there do they share a
    /// type, so that its name depends on nothing else in the document.
    pub(super) fn twin(&self, id: SchemaId, hint: &Hint) -> Option<(Home, Twin)> {
        // A schema that leads back to itself does so from its own place, and its twin may not.
        let leads_back = |k| self.circular.contains(&std::ptr::from_ref(k));
        if self.keywords(id).is_none_or(leads_back) {
            return None;
        }
        match hint.owner {
            Some(model) => Some((Home::Model(model), self.twins.get(id)?)),
            None if hint.header => Some((Home::Header(hint.words.clone()), self.twins.outermost(id)?)),
            None => None,
        }
    }

    /// Gives a schema the model of its twin, if there is one already: under the name of its own place, so that it keeps that
    /// should the two ever differ.
    pub(super) fn share(&mut self, id: SchemaId, hint: &Hint) {
        if self.by_schema.contains_key(&id) {
            return;
        }
        let Some(model) = self.twin(id, hint).and_then(|twin| self.by_twin.get(&twin).copied()) else { return };
        let docs = self.schema_docs(&[id]);
        let shared = &mut self.types[model.0];
        // What only one of them is described as is said by its field.
        shared.docs.retain(|paragraph| docs.contains(paragraph));
        let own = if shared.name.hint == hint.words {
            model
        } else {
            let own = self.add_type(hint, &[id], Shape::Alias(Ty::Named(model)));
            let def = &mut self.types[own.0];
            def.docs.clear();
            def.table = Table(vec![Rule::Ref(TableRef::Type(model))]);
            own
        };
        self.by_schema.insert(id, own);
    }
}
