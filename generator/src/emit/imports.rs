//! What a file imports: collected while its items are made.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::tokens::{ident, raw};
use crate::ir::{Group, Ir, Name, TypeId};

/// Names that a file uses.
pub(super) struct Imports<'a> {
    pub(super) ir: &'a Ir,
    /// The model whose file this is; what it owns needs no import.
    home: Option<TypeId>,
    /// Whether this is the file with the bodies, headers and sets of responses that operations may share.
    shared: bool,
    /// The operations that this file calls or serves, and whether it names any of their types.
    group: Option<&'a Group>,
    names_own: Cell<bool>,
    runtime: RefCell<BTreeSet<&'static str>>,
    models: RefCell<BTreeSet<String>>,
    /// Models that belong to no place.
    shared_models: RefCell<BTreeSet<String>>,
    crate_items: RefCell<BTreeSet<String>>,
}

/// The module with the names of rules. Which of the runtime's it is depends on what an integer is in the document, so that
/// the crate's root alone says it.
const RULES: &str = "schema";

impl<'a> Imports<'a> {
    pub(super) fn new(ir: &'a Ir, home: Option<TypeId>) -> Self {
        Self {
            ir,
            home,
            shared: false,
            group: None,
            names_own: Cell::new(false),
            runtime: RefCell::default(),
            models: RefCell::default(),
            shared_models: RefCell::default(),
            crate_items: RefCell::default(),
        }
    }

    /// The same for the file of what operations may share.
    pub(super) fn of_shared(ir: &'a Ir) -> Self {
        Self { shared: true, ..Self::new(ir, None) }
    }

    /// The same for a file of the client or the server.
    pub(super) fn of_group(ir: &'a Ir, group: &'a Group) -> Self {
        Self { group: Some(group), ..Self::new(ir, None) }
    }

    /// A type that belongs to an operation of this file. There are too many of them to list, and all are in one module.
    pub(super) fn own(&self, name: &str) -> Ident {
        self.names_own.set(true);
        raw(name)
    }

    /// A choice between contents, or the headers of a response.
    pub(super) fn shared(&self, name: &Name) -> Ident {
        if self.shared { ident(name) } else { self.item(&format!("operations::{}", name.ident)) }
    }

    /// A name of the runtime, given as its path there: `Decode`, `schema::Types`. A module is used with its name before it, and
    /// so is what the document has too.
    pub(super) fn runtime(&self, path: &'static str) -> TokenStream {
        let name = path.rsplit("::").next().unwrap_or(path);
        if self.ir.not_imported.get(&self.home).is_some_and(|names| names.contains(name)) {
            let root = if is_rule(path) { quote!(crate) } else { quote!(openapi_runtime) };
            let parts = path.split("::").map(raw);
            return quote!(#root #(::#parts)*);
        }
        self.runtime.borrow_mut().insert(path);
        raw(name).to_token_stream()
    }

    /// A model.
    pub(super) fn model(&self, id: TypeId) -> Ident {
        let def = self.ir.ty(id);
        if self.home != Some(def.owner) {
            let imported = if def.shared { &self.shared_models } else { &self.models };
            imported.borrow_mut().insert(def.name.ident.clone());
        }
        ident(&def.name)
    }

    /// The path from a file of models to that of another model.
    pub(super) fn module(&self, id: TypeId) -> TokenStream {
        let def = self.ir.ty(id);
        let module = ident(&self.ir.ty(def.owner).module);
        let from_shared = self.home.is_some_and(|home| self.ir.ty(home).shared);
        match (from_shared, def.shared) {
            (false, false) | (true, true) => quote!(super::#module),
            (false, true) => quote!(super::shared::#module),
            (true, false) => quote!(crate::models::#module),
        }
    }

    /// Another item of the generated crate, by its path there: `operations::FooError`.
    pub(super) fn item(&self, path: &str) -> Ident {
        self.crate_items.borrow_mut().insert(path.to_owned());
        raw(path.rsplit("::").next().unwrap_or(path))
    }

    /// The `use` declarations. `models` is where models are found from this file.
    pub(super) fn declarations(&self, models: &TokenStream) -> Vec<TokenStream> {
        let mut declarations = Vec::new();
        let models_used = self.models.borrow();
        let names: Vec<Ident> = models_used.iter().map(|name| raw(name)).collect();
        let runtime = self.runtime.borrow();
        let rules = runtime.iter().copied().filter(|path| is_rule(path));
        declarations.extend(group(&quote!(openapi_runtime), runtime.iter().copied().filter(|path| !is_rule(path))));
        if !names.is_empty() {
            declarations.push(quote!(use #models::{#(#names),*};));
        }
        let shared = self.shared_models.borrow();
        let beside = self.home.is_some_and(|home| self.ir.ty(home).shared);
        let root = if beside { quote!(super) } else { quote!(crate::models::shared) };
        declarations.extend(group(&root, shared.iter().map(String::as_str)));
        let items = self.crate_items.borrow();
        declarations.extend(group(&quote!(crate), rules.chain(items.iter().map(String::as_str))));
        declarations.extend(self.group.map(|group| {
            let (module, types) = (ident(&group.module), self.names_own.get().then(|| quote!(::{self, *})));
            quote!(use crate::operations::#module #types;)
        }));
        declarations
    }
}

fn is_rule(path: &str) -> bool {
    path.split("::").next() == Some(RULES)
}

/// One `use` for all paths below a root, grouped by module.
fn group<'p>(root: &TokenStream, paths: impl Iterator<Item = &'p str>) -> Option<TokenStream> {
    let mut tree = Module::default();
    for path in paths {
        tree.add(path);
    }
    let parts = tree.parts();
    (!parts.is_empty()).then(|| quote!(use #root::{#(#parts),*};))
}

/// What is used of a module.
#[derive(Default)]
struct Module<'p> {
    /// Whether the module itself is.
    itself: bool,
    parts: BTreeMap<&'p str, Self>,
}

impl<'p> Module<'p> {
    fn add(&mut self, path: &'p str) {
        let (first, rest) = path.split_once("::").map_or((path, None), |(first, rest)| (first, Some(rest)));
        let part = self.parts.entry(first).or_default();
        match rest {
            Some(rest) => part.add(rest),
            None => part.itself = true,
        }
    }

    /// Its parts: first those that have none themselves.
    fn parts(&self) -> Vec<TokenStream> {
        let (plain, modules): (Vec<_>, Vec<_>) = self.parts.iter().partition(|(_, part)| part.parts.is_empty());
        let plain = plain.into_iter().map(|(name, _)| raw(name).to_token_stream());
        let modules = modules.into_iter().map(|(name, module)| {
            let (name, own, parts) = (raw(name), module.itself.then(|| quote!(self,)), module.parts());
            if let (None, [part]) = (&own, &parts[..]) {
                quote!(#name::#part)
            } else {
                quote!(#name::{#own #(#parts),*})
            }
        });
        plain.chain(modules).collect()
    }
}
