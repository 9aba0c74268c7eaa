//! Models: one file for each named schema, with its inline parts.

mod enumeration;
mod newtype;
mod structure;
mod tuple;
mod union;

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::imports::Imports;
use super::table::{self, Tables};
use super::tokens::{code, doc, ident, raw};
use super::{Draft, Job};
use crate::ir::{Ir, Shape, Ty, TypeDef, TypeId};

/// `models.rs` and the files of `models/`.
pub(super) fn files<'a>(ir: &'a Ir) -> Vec<Job<'a>> {
    let mut owned: Vec<Vec<TypeId>> = vec![Vec::new(); ir.types.len()];
    for (index, def) in ir.types.iter().enumerate() {
        owned[def.owner.0].push(TypeId(index));
    }
    let owned: Vec<(TypeId, Vec<TypeId>)> =
        (0..).map(TypeId).zip(owned).filter(|(_, members)| !members.is_empty()).collect();
    let (mut shared, mut named): (Vec<_>, Vec<_>) = owned.iter().cloned().partition(|(home, _)| ir.ty(*home).shared);
    for roots in [&mut shared, &mut named] {
        roots.sort_by_key(|(home, _)| &ir.ty(*home).module.ident);
    }
    let mut files: Vec<Job<'a>> = Vec::new();
    if !shared.is_empty() {
        files.push(Box::new(move || self::shared(ir, &shared)));
    }
    files.push(Box::new(move || root(ir, &named)));
    files.extend(owned.into_iter().map(|(home, members)| -> Job<'a> { Box::new(move || file(ir, home, &members)) }));
    files
}

/// `models.rs`: names every model.
fn root(ir: &Ir, roots: &[(TypeId, Vec<TypeId>)]) -> Draft {
    let mut draft = Draft::new("src/models.rs", "Models: the document's schemas as Rust types.");
    draft.about.push("How their tables are read, and what several places share, [`openapi_runtime`] tells.".to_owned());
    let modules = roots.iter().map(|(home, _)| ident(&ir.ty(*home).module));
    draft.items.extend(modules.map(|module| quote!(mod #module;)));
    if ir.types.iter().any(|def| def.shared) {
        draft.items.push(quote!(
            pub(crate) mod shared;
        ));
    }
    draft.items.extend(reexports(ir, roots));
    draft.items.extend(ir.types.iter().any(|def| may_be_absent_or_null(ir, def)).then(|| {
        quote! {
            #[doc = " `value()` of a member that may be absent or `null`."]
            pub use openapi_runtime::OptionalValue as _;
        }
    }));
    draft
}

/// Whether a struct has a member that may be left out, and may be `null`.
fn may_be_absent_or_null(ir: &Ir, def: &TypeDef) -> bool {
    let Shape::Struct(structure) = &def.shape else { return false };
    let is_nullable = |ty: &Ty| match ty {
        Ty::Boxed(inner) => matches!(**inner, Ty::Nullable(_)),
        Ty::Named(id) => matches!(ir.ty(*id).shape, Shape::Alias(Ty::Nullable(_))),
        ty => matches!(ty, Ty::Nullable(_)),
    };
    structure.fields.iter().any(|field| !field.required && is_nullable(&field.ty))
}

/// The models of each file, by name.
fn reexports(ir: &Ir, roots: &[(TypeId, Vec<TypeId>)]) -> impl Iterator<Item = TokenStream> {
    roots.iter().map(|(home, members)| {
        let module = ident(&ir.ty(*home).module);
        let mut names: Vec<Ident> = members.iter().map(|id| ident(&ir.ty(*id).name)).collect();
        names.sort();
        if let [name] = &names[..] { quote!(pub use #module::#name;) } else { quote!(pub use #module::{#(#names),*};) }
    })
}

/// `models/shared.rs`.
fn shared(ir: &Ir, roots: &[(TypeId, Vec<TypeId>)]) -> Draft {
    let mut draft = Draft::new("src/models/shared.rs", "Models that several places of the document have.");
    draft.about.push(
        "Each place has a name of its own for its model, which is the one to use: those here say what the places'"
            .to_owned(),
    );
    draft.about.push("names have in common, and may change when the document does.".to_owned());
    let modules = roots.iter().map(|(home, _)| ident(&ir.ty(*home).module));
    draft.items.extend(modules.map(|module| quote!(pub mod #module;)));
    draft.items.extend(reexports(ir, roots));
    draft
}

fn file(ir: &Ir, home: TypeId, members: &[TypeId]) -> Draft {
    let def = ir.ty(home);
    let imports = Imports::new(ir, Some(home));
    let file = File { tables: Tables::in_models(&imports, home), imports: &imports, home, statics: RefCell::default() };
    let mut items = Vec::new();
    // What is only another name comes after what there is to read.
    let (places, members): (Vec<TypeId>, Vec<TypeId>) = members.iter().partition(|id| ir.shared(**id).is_some());
    let (names, models): (Vec<TypeId>, Vec<TypeId>) =
        members.iter().copied().partition(|id| *id != home && matches!(ir.ty(*id).shape, Shape::Alias(Ty::Named(_))));
    for id in models.into_iter().chain(names) {
        items.extend(file.model(id));
    }
    items.extend(self::places(ir, &places));
    items.extend(file.tables.pattern_items());
    let about = if members.is_empty() && places.len() > 1 {
        "Other names of the models in `shared`: those of places that no other file refers to.".to_owned()
    } else if def.module.hint == def.name.hint || def.shared {
        format!("{}: {}.", code(&def.name.hint), kind(&def.shape))
    } else {
        format!("{}: their types.", code(&def.module.hint))
    };
    let (folder, models) = if def.shared { ("shared/", quote!(crate::models)) } else { ("", quote!(super)) };
    let mut draft = Draft::new(format!("src/models/{folder}{}.rs", def.module.ident), about);
    draft.items = imports.declarations(&models);
    draft.items.extend(items);
    draft
}

/// The names that places have for models which they share, those with something to say by themselves.
fn places(ir: &Ir, places: &[TypeId]) -> Vec<TokenStream> {
    let mut plain = Vec::new();
    let mut items = Vec::new();
    let mut places = places.to_vec();
    places.sort_by_key(|id| &ir.ty(*id).name.ident);
    for id in &places {
        let def = ir.ty(*id);
        let Some(shared) = ir.shared(*id) else { continue };
        let (name, shared) = (ident(&def.name), ident(&ir.ty(shared).name));
        let renamed = if name == shared { quote!(#name) } else { quote!(#shared as #name) };
        if def.docs.is_empty() {
            plain.push(renamed);
        } else {
            let docs = doc(&def.docs, "");
            items.push(quote!(#docs pub use super::shared::#renamed;));
        }
    }
    items.extend((!plain.is_empty()).then(|| quote!(pub use super::shared::{#(#plain),*};)));
    items
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "an object",
        Shape::StringEnum(..) => "a string out of a list",
        Shape::Union(_) => "one of several types",
        Shape::Tuple(_) => "an array of so many items",
        Shape::Newtype(_) => "a value with a type of its own",
        Shape::Alias(_) => "another name",
    }
}

/// The mark of a model whose rules look at what its values do not keep.
fn as_written(def: &TypeDef) -> Option<TokenStream> {
    def.as_written.then(|| {
        quote!(
            const AS_WRITTEN: bool = true;
        )
    })
}

/// What is special about a model, for the runtime's macros: those words whose condition holds.
fn modes(words: &[(bool, &str)]) -> Option<TokenStream> {
    let words: Vec<Ident> = words.iter().filter(|(holds, _)| *holds).map(|(_, word)| raw(word)).collect();
    (!words.is_empty()).then(|| quote!([#(#words),*]))
}

/// One file of models while it is written.
struct File<'a> {
    imports: &'a Imports<'a>,
    tables: Tables<'a>,
    home: TypeId,
    /// Names of constants in use.
    statics: RefCell<BTreeSet<String>>,
}

impl File<'_> {
    fn model(&self, id: TypeId) -> Vec<TokenStream> {
        let def = self.imports.ir.ty(id);
        match &def.shape {
            Shape::Struct(structure) => self.structure(id, def, structure),
            Shape::StringEnum(variants, check) => self.enumeration(id, def, variants, *check),
            Shape::Union(union) => self.union(id, def, union),
            Shape::Tuple(tuple) => self.tuple(id, def, tuple),
            Shape::Newtype(ty) => self.newtype(id, def, ty),
            Shape::Alias(ty) => self.alias(id, def, ty),
        }
    }

    /// The constant that holds a model's rules: its name and the item. Tables refer to each other by these constants, which
    /// may do so in a circle.
    fn schema(&self, id: TypeId, def: &TypeDef) -> (Ident, TokenStream) {
        let name = raw(&table::constant(self.imports.ir, id));
        let (ty, schema) = (self.imports.runtime("Schema"), self.tables.schema(&def.table));
        let item = quote!(pub(crate) static #name: #ty = #schema;);
        (name, item)
    }

    /// A free name for a constant that belongs to a model: the plain one in the file of the model's own.
    fn constant(&self, id: TypeId, name: &str) -> Ident {
        let def = self.imports.ir.ty(id);
        let own = &def.constant.ident;
        let base = if id == self.home { name.to_owned() } else { format!("{own}_{name}") };
        let base = if base.contains(|c: char| c.is_uppercase()) { base } else { format!("RULES_{base}") };
        let mut statics = self.statics.borrow_mut();
        let free = |name: &String| !statics.contains(name) && !is_reserved(name);
        let candidates = std::iter::once(base.clone())
            .chain((1..).map(|n| if n == 1 { format!("{base}_RULES") } else { format!("{base}_RULES_{n}") }));
        let name = candidates.into_iter().find(free).unwrap_or(base);
        statics.insert(name.clone());
        raw(&name)
    }
}

/// Constants that hold regular expressions and the rules of whole models.
fn is_reserved(name: &str) -> bool {
    let pattern = name.strip_prefix("PATTERN");
    pattern.is_some_and(|rest| rest.trim_start_matches('_').chars().all(|c| c.is_ascii_digit()))
        || name.ends_with("SCHEMA")
}

fn snake_to_screaming(name: &str) -> String {
    heck::ToShoutySnakeCase::to_shouty_snake_case(name)
}
