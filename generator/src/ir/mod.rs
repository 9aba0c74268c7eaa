//! What is to be written, free of both the document's and the output's crates.
//!
//! The invariants, each kept by the stage named:
//! - every [`TypeId`] and [`ResponsesId`] is an index into its list (`lower`);
//! - the owner of a model owns itself, before and after `alike`;
//! - after `naming` every identifier is legal and unique in its scope;
//! - after `boxing` no type contains itself by value.

mod operation;
mod references;
mod rule;
mod types;

pub(crate) use operation::{
    Body, Choice, ChoiceArm, ChoiceId, Codec, Content, Group, Headers, HeadersId, MediaType, Operation, Outcome,
    Parameter, Parameters, ParametersId, Payload, PropertyEncoding, ResponseArm, Responses, ResponsesId,
    SecurityScheme, StatusRange, Success,
};
pub(crate) use rule::{Literal, PatternId, Rule, Table, TableRef};
pub(crate) use types::{
    Additional, Arm, Check, Field, Item, Shape, Struct, Tuple, Ty, TypeDef, TypeId, Union, Variant,
};

use std::collections::{BTreeMap, BTreeSet};

use crate::openapi::{Requirement, Server};
use crate::pattern::PatternPlan;

/// A crate to be written.
#[derive(Debug)]
pub(crate) struct Ir {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// The servers that the document names.
    pub servers: Vec<Server>,
    /// Whether 1.0 is an integer.
    pub whole_integers: bool,
    /// Models, components first, in document order.
    pub types: Vec<TypeDef>,
    /// The models of the document's named schemas, by their names in the document.
    pub components: Vec<(String, TypeId)>,
    /// Regular expressions: source and plan.
    pub patterns: Vec<(String, PatternPlan)>,
    /// Sets of responses that operations share.
    pub responses: Vec<Responses>,
    /// Structs of parameters that operations share.
    pub parameters: Vec<Parameters>,
    /// Bodies of one of several types, which operations share.
    pub choices: Vec<Choice>,
    /// Headers of responses, which operations share.
    pub headers: Vec<Headers>,
    /// Names of the runtime that the document has too: those that the file of a model may not import, and for `None` those that
    /// files without models may not.
    pub not_imported: BTreeMap<Option<TypeId>, BTreeSet<String>>,
    /// Operations by tag.
    pub groups: Vec<Group>,
    /// The document's own `security`, if some operation has it.
    pub security: Vec<Vec<Requirement>>,
    /// Security schemes that some operation uses.
    pub security_schemes: Vec<SecurityScheme>,
}

impl Ir {
    /// The groups of operations that clients call.
    pub(crate) fn outbound(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| !group.inbound)
    }

    /// The model that stands for a place, if it is shared with places in other files.
    pub(crate) fn shared(&self, place: TypeId) -> Option<TypeId> {
        match self.ty(place).shape {
            Shape::Alias(Ty::Named(written)) if self.ty(written).shared => Some(written),
            _ => None,
        }
    }

    /// What a name stands for at last.
    pub(crate) fn written(&self, id: TypeId) -> TypeId {
        let mut written = id;
        // No alias leads back to itself: the reader refuses such references.
        while let Shape::Alias(Ty::Named(model)) = self.ty(written).shape {
            written = model;
        }
        written
    }

    /// A model.
    pub(crate) fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }
}

/// A name: what the document says, and the identifier that `naming` makes of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Name {
    /// The words of the document that the identifier is to be made of.
    pub hint: String,
    /// The identifier; empty before `naming`.
    pub ident: String,
}

/// The word for the values of a map.
pub(crate) const VALUE: &str = "value";

/// An identifier for a variable: one without small letters could be taken for a type or constant of that name.
pub(crate) fn variable(ident: &str) -> String {
    if ident.contains(char::is_lowercase) { ident.to_owned() } else { format!("{ident}_") }
}

impl Name {
    /// A name that is still to be made legal.
    pub(crate) fn new(hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ident: String::new() }
    }
}
