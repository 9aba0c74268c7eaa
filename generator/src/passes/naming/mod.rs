//! Makes every name legal and unique in its scope, once; everything behind this pass takes identifiers as they are.
//!
//! Names are made in document order, components first, so that a name that is free when it is made keeps it.

mod contents;
mod packages;
mod reserved;
mod shared;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Additional, Ir, Name, Operation, Responses, Shape, Success, Ty, TypeDef, TypeId};
use crate::report::{Code, Diagnostic, Diagnostics, Place};
use packages::Packages;
pub(crate) use shared::parameters;

use reserved::{DEVICES, METHODS, MODULES, RUNTIME, TRAITS, TYPES};
use words::{pascal, screaming, snake, variable};

/// Names every item but the structs of parameters that operations share: which those are follows from the names of fields.
pub(crate) fn run(ir: &mut Ir, diagnostics: &mut Diagnostics) {
    let packages = Packages::of(ir);
    let mut types = Scope::new(TYPES);
    let mut modules = Scope::new(&["models", "shared", "mod", "std", "core", "alloc", "openapi_runtime"]);
    let mut file_constants: BTreeMap<TypeId, Scope> = BTreeMap::new();
    let components: BTreeSet<TypeId> = ir.components.iter().map(|(_, id)| *id).collect();
    for index in 0..ir.types.len() {
        let home = ir.types[ir.types[index].owner.0].name.ident.clone();
        // Whether a place shares its model with others must not show in its name.
        let kind = kind(&ir.ty(ir.written(TypeId(index))).shape);
        let def = &mut ir.types[index];
        if def.shared {
            continue;
        }
        // A part that would be called like a schema which the document names says what it is.
        let style = |hint: &str| pascal(packages.cut(hint));
        let is_part = !components.contains(&TypeId(index)) && types.has(&style(&def.name.hint));
        let said = if is_part { kind } else { "" };
        let style = |hint: &str| style(&format!("{hint} {said}"));
        types.name(&mut def.name, style, Some((diagnostics, &def.place)));
        if def.owner.0 == index {
            modules.name(&mut def.module, |hint| snake_plain(packages.cut(hint)), None);
        }
        constant(def, &home, &mut file_constants);
        members(def, &packages);
    }
    contents::run(ir);
    for responses in &mut ir.responses {
        if responses.shared {
            types.name(&mut responses.name, pascal, None);
        }
        let mut arms = Scope::new(&[]);
        responses.arms.iter_mut().for_each(|arm| arms.name(&mut arm.name, pascal, None));
    }
    let mut methods = Scope::new(&[]);
    let mut groups = Scope::new(&[]);
    // What an operation of no other security has.
    let mut constants = Scope::new(&["DEFAULT"]);
    for group in &mut ir.groups {
        let base = pascal(&group.name.hint);
        let style = if types.has(&base) || TRAITS.contains(&base.as_str()) { api } else { pascal };
        types.name(&mut group.name, style, None);
        groups.name(&mut group.module, module, None);
        // The client has the methods of all groups, but the traits of callbacks and webhooks are by themselves.
        let mut own = Scope::new(&[]);
        let methods = if group.inbound { &mut own } else { &mut methods };
        for operation in &mut group.operations {
            methods.name(&mut operation.name, method, None);
            operation.type_name.ident = types.base(&operation.type_name.hint);
            arguments(operation);
            own_responses(operation, &mut ir.responses);
        }
    }
    for choice in &mut ir.choices {
        types.name(&mut choice.name, pascal, None);
        let mut arms = Scope::new(&[]);
        choice.arms.iter_mut().for_each(|arm| arms.name(&mut arm.name, pascal, None));
    }
    for headers in &mut ir.headers {
        types.name(&mut headers.name, pascal, None);
        let mut fields = Scope::new(&[]);
        headers.fields.iter_mut().for_each(|field| fields.name(&mut field.name, snake, None));
    }
    ir.security_schemes.iter_mut().for_each(|scheme| constants.name(&mut scheme.name, screaming, None));
    shared::models(ir, &packages);
    let clashing: BTreeSet<&str> = RUNTIME.iter().copied().filter(|name| types.has(name)).collect();
    ir.not_imported = not_imported(ir, &clashing);
}

/// Which names of the runtime a file with models does not import, and which ones files without any don't (`None`).
fn not_imported(ir: &Ir, clashing: &BTreeSet<&str>) -> BTreeMap<Option<TypeId>, BTreeSet<String>> {
    let mut names: BTreeMap<Option<TypeId>, BTreeSet<String>> = BTreeMap::new();
    if clashing.is_empty() {
        return names;
    }
    // What is no model belongs to operations.
    let of_operations = ir.of_operations();
    let others = (0..ir.types.len()).map(TypeId).filter(|id| !of_operations.contains(id));
    let others: BTreeSet<&str> = others.map(|id| ir.ty(id).name.ident.as_str()).collect();
    names.insert(None, clashing.difference(&others).map(|name| (*name).to_owned()).collect());
    for def in &ir.types {
        let parts = def.shape.types().filter_map(Ty::named).map(|id| ir.ty(id));
        let used = std::iter::once(def).chain(parts).map(|def| &def.name.ident);
        let used = used.filter(|name| clashing.contains(name.as_str()));
        names.entry(Some(def.owner)).or_default().extend(used.cloned());
    }
    names
}

/// Names the constant of a model's rules, after what its name adds to that of its file.
fn constant(def: &mut TypeDef, home: &str, scopes: &mut BTreeMap<TypeId, Scope>) {
    def.constant.hint = within(&def.name.ident, home).to_owned();
    scopes.entry(def.owner).or_insert_with(|| Scope::new(&[])).name(&mut def.constant, screaming, None);
}

/// What a type is, in a word.
fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "object",
        Shape::StringEnum(..) => "enum",
        Shape::Union(_) => "one of",
        Shape::Tuple(_) => "tuple",
        Shape::Newtype(_) | Shape::Alias(_) => "type",
    }
}

/// What a type adds to the name of the one in whose file it stands.
fn within<'n>(name: &'n str, home: &str) -> &'n str {
    let rest = name.strip_prefix(home).unwrap_or(name);
    if rest.starts_with(char::is_uppercase) { rest } else { name }
}

fn members(def: &mut TypeDef, packages: &Packages) {
    match &mut def.shape {
        Shape::Struct(structure) => {
            let mut scope = Scope::new(&[]);
            structure.fields.iter_mut().for_each(|field| scope.name(&mut field.name, snake, None));
            if let Additional::Kept { name, .. } = &mut structure.additional {
                scope.name(name, snake, None);
            }
        }
        Shape::StringEnum(variants, _) => {
            let mut scope = Scope::new(&["Unknown"]);
            for variant in variants {
                scope.name(&mut variant.name, pascal, None);
            }
        }
        Shape::Union(union) => {
            let mut scope = Scope::new(&["Unknown"]);
            union.arms.iter_mut().for_each(|arm| scope.name(&mut arm.name, |hint| pascal(packages.cut(hint)), None));
        }
        Shape::Tuple(_) | Shape::Newtype(_) | Shape::Alias(_) => {}
    }
}

/// A set of responses that only one operation has is called after the operation.
fn own_responses(operation: &Operation, responses: &mut [Responses]) {
    let success = if let Success::Many(id, _) = &operation.success { Some((*id, "Success")) } else { None };
    for (id, suffix) in success.into_iter().chain(operation.errors.map(|id| (id, "Error"))) {
        let set = &mut responses[id.0];
        if !set.shared {
            set.name.ident = format!("{}{suffix}", operation.type_name.ident);
        }
    }
}

fn arguments(operation: &mut Operation) {
    let mut scope = Scope::new(&["body", "content_type", "params", "self", "request", "identity", "api", "handle"]);
    operation.arguments.iter_mut().for_each(|parameter| scope.name(&mut parameter.name, variable, None));
    operation.params.iter_mut().for_each(|parameter| scope.name(&mut parameter.name, snake, None));
}

/// What an operation's types are called, after the operation.
const SUFFIXES: [&str; 3] = ["Params", "Error", "Success"];

/// A module's name is a file's name too, so that it is ASCII, and no keyword even where a raw identifier would do.
fn snake_plain(hint: &str) -> String {
    let name = snake(&words::ascii(hint));
    let plain = name.strip_prefix("r#").unwrap_or(&name);
    if plain != name || DEVICES.contains(&plain) { format!("{plain}_") } else { plain.to_owned() }
}

/// The trait of a tag that is called like a model, or like what the server has anyway.
fn api(hint: &str) -> String {
    pascal(&format!("{hint} api"))
}

/// The module of a tag.
fn module(hint: &str) -> String {
    let name = snake_plain(hint);
    if MODULES.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The method of an operation.
fn method(hint: &str) -> String {
    let name = snake(hint);
    if METHODS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Names that are in use at one level of the output.
struct Scope {
    taken: BTreeSet<String>,
    /// The number to go on with for a name that was taken before.
    next: BTreeMap<String, usize>,
}

impl Scope {
    fn new(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|name| (*name).to_owned()).collect(), next: BTreeMap::new() }
    }

    fn has(&self, ident: &str) -> bool {
        self.taken.contains(ident)
    }

    /// Words for several types, each of which appends a suffix of its own; all of them are taken then.
    fn base(&mut self, hint: &str) -> String {
        let free = |ident: &str| SUFFIXES.iter().all(|suffix| !self.taken.contains(&format!("{ident}{suffix}")));
        let base = pascal(hint);
        // One more candidate than there are names: one of them is free.
        let ident = (1..=self.taken.len() + 1).map(|n| numbered(&base, n)).find(|ident| free(ident)).unwrap_or(base);
        self.taken.extend(SUFFIXES.iter().map(|suffix| format!("{ident}{suffix}")));
        ident
    }

    /// Gives a name its identifier: the first of `Name`, `Name2`, `Name3`, … that is free.
    fn name(&mut self, name: &mut Name, style: impl Fn(&str) -> String, report: Option<(&mut Diagnostics, &Place)>) {
        let base = style(&name.hint);
        let first = self.next.get(&base).copied().unwrap_or(1);
        let mut candidates = (first..=first + self.taken.len()).map(|n| (n, numbered(&base, n)));
        let free = candidates.find(|(_, ident)| !self.taken.contains(ident));
        let (n, ident) = free.unwrap_or_else(|| (first, base.clone()));
        self.next.insert(base.clone(), n + 1);
        if let (Some((diagnostics, place)), true) = (report, ident != base) {
            let by = if TYPES.contains(&base.as_str()) { "Rust or the runtime has" } else { "another schema has" };
            let message = format!("`{}` is called `{ident}`, since {by} the name `{base}`", name.hint);
            diagnostics.push(Diagnostic::new(Code::NameCollision, message).at(place));
        }
        self.taken.insert(ident.clone());
        name.ident = ident;
    }
}

fn numbered(base: &str, n: usize) -> String {
    if n == 1 { base.to_owned() } else { format!("{}{n}", base.strip_prefix("r#").unwrap_or(base)) }
}
