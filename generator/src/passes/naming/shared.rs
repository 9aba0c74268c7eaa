//! What several places share is called after what their names have in common. Nobody writes these names, so that they may
//! change when a document grows, and they are given last. One may be that of a place too: they are in modules of their own.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::packages::Packages;
use super::reserved::{RUNTIME, TYPES};
use super::words::pascal;
use super::{Scope, constant, kind, members, snake_plain};
use crate::ir::{Ir, Name, Parameter, Shape, TypeDef, TypeId};

/// Names the models that are shared, and their files.
pub(super) fn models(ir: &mut Ir, packages: &Packages) {
    // By the model: the names of its places, and the last word of what they are called after.
    let mut places: BTreeMap<TypeId, (Vec<String>, String)> = BTreeMap::new();
    for (index, def) in ir.types.iter().enumerate() {
        if let Some(written) = ir.shared(TypeId(index)) {
            let last = def.name.hint.rsplit(' ').next().unwrap_or_default();
            places.entry(written).or_insert_with(|| (Vec::new(), last.to_owned())).0.push(def.name.ident.clone());
        }
    }
    let mut types = importable(ir);
    let mut modules = Scope::new(&["mod", "std", "core", "alloc", "openapi_runtime"]);
    let mut constants = BTreeMap::new();
    for (id, (names, last)) in places {
        let home = ir.types[ir.ty(id).owner.0].name.ident.clone();
        let def = &mut ir.types[id.0];
        members(def, packages);
        let (start, end) = common(&names);
        // A number may stand at the end of a name.
        let end = if end.is_empty() { vec![last] } else { end };
        def.name.hint = [start, end].concat().join(" ");
        let otherwise = types.has(&pascal(&def.name.hint)).then(|| contents(def));
        types.name(&mut def.name, |hint| otherwise.clone().unwrap_or_else(|| pascal(hint)), None);
        if def.owner == id {
            def.module.hint.clone_from(&def.name.ident);
            modules.name(&mut def.module, snake_plain, None);
        }
        constant(def, &home, &mut constants);
        def.docs.push(known_as(&names));
    }
}

/// What places call something that they share.
fn known_as(names: &[String]) -> String {
    let some: Vec<String> = names.iter().take(3).map(|name| format!("`{name}`")).collect();
    match (&some[..], names.len() - some.len()) {
        ([others @ .., last], 0) if !others.is_empty() => format!("Known as {} and {last}.", others.join(", ")),
        (_, 0) => format!("Known as {}.", some.join(", ")),
        (_, more) => format!("Known as {} and {more} more.", some.join(", ")),
    }
}

/// Names the structs of parameters that operations share.
pub(crate) fn parameters(ir: &mut Ir) {
    let mut operations: Vec<Vec<String>> = vec![Vec::new(); ir.parameters.len()];
    for operation in ir.groups.iter().flat_map(|group| &group.operations) {
        if let Some(id) = operation.params_of {
            operations[id.0].push(operation.type_name.ident.clone());
        }
    }
    let mut types = importable(ir);
    types.taken.extend(ir.types.iter().filter(|def| def.shared).map(|def| def.name.ident.clone()));
    for (shared, names) in ir.parameters.iter_mut().zip(&operations) {
        let (start, end) = common(names);
        let words = [start, end].concat().join(" ");
        shared.name.hint = if words.is_empty() {
            verbs(names).unwrap_or_else(|| fields(&shared.fields))
        } else {
            format!("{words} params")
        };
        types.name(&mut shared.name, pascal, None);
        shared.known_as = known_as(&names.iter().map(|name| format!("{name}Params")).collect::<Vec<_>>());
    }
}

/// The names that a file with something shared may import.
fn importable(ir: &Ir) -> Scope {
    let mut types = Scope::new(TYPES);
    types.taken.extend(RUNTIME.iter().map(|name| (*name).to_owned()));
    let others = (0..ir.types.len()).map(TypeId).filter(|id| !ir.ty(*id).shared && ir.shared(*id).is_none());
    types.taken.extend(others.map(|id| ir.ty(id).name.ident.clone()));
    types
}

/// The words that all names begin and end with.
fn common(names: &[String]) -> (Vec<String>, Vec<String>) {
    let names: BTreeSet<Vec<String>> = names.iter().map(|name| words(name)).collect();
    let Some(first) = names.first() else { return Default::default() };
    let (mut start, mut end, mut shortest) = (first.len(), first.len(), first.len());
    for name in &names {
        let alike = |pairs: &mut dyn Iterator<Item = (&String, &String)>| pairs.take_while(|(a, b)| a == b).count();
        start = start.min(alike(&mut first.iter().zip(name)));
        end = end.min(alike(&mut first.iter().rev().zip(name.iter().rev())));
        shortest = shortest.min(name.len());
    }
    // The end tells what it is.
    let start = start.min(shortest - end);
    (first[..start].to_vec(), first[first.len() - end..].to_vec())
}

fn words(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').map(str::to_owned).collect()
}

/// The words that operations begin with, if they are no more than two.
fn verbs(operations: &[String]) -> Option<String> {
    let verbs: BTreeSet<String> = operations.iter().filter_map(|name| words(name).into_iter().next()).collect();
    let verbs: Vec<String> = verbs.into_iter().collect();
    (verbs.len() <= 2).then(|| format!("{} params", verbs.join(" or ")))
}

/// What a model is called whose name would be another's: after what it is made of, if that is short.
fn contents(def: &TypeDef) -> String {
    let parts: Vec<&Name> = match &def.shape {
        Shape::Union(union) => union.arms.iter().map(|arm| &arm.name).collect(),
        Shape::StringEnum(variants, _) => variants.iter().map(|variant| &variant.name).collect(),
        _ => Vec::new(),
    };
    let parts: Vec<&str> = parts.iter().map(|name| name.ident.as_str()).collect();
    let named = format!("{}{}", if def.nullable { "Nullable" } else { "" }, parts.join("Or"));
    if (2..=4).contains(&parts.len()) && named.len() <= LONG {
        named
    } else {
        pascal(&format!("{} {}", def.name.hint, kind(&def.shape)))
    }
}

/// The same for parameters.
fn fields(fields: &[Parameter]) -> String {
    let names: Vec<&str> = fields.iter().map(|field| field.name.hint.as_str()).collect();
    let all = names.join(" and ");
    if all.len() <= LONG { format!("{all} params") } else { "params".to_owned() }
}

/// Letters of a name that is made of several.
const LONG: usize = 50;

#[cfg(test)]
mod tests {
    #[test]
    fn names_have_words_in_common() {
        for (names, words) in [
            (&["ChargeCustomer", "CardCustomer", "DisputedCustomer"][..], ("", "customer")),
            (&["PostPlansBodyMetadata", "PostPricesBodyMetadata"], ("post", "body metadata")),
            (&["LampState", "LampOwnerState"], ("lamp", "state")),
            (&["LampLampState", "LampState"], ("", "lamp state")),
            (&["LampState", "LampState"], ("", "lamp state")),
            (&["ListLamps", "ListDoors"], ("list", "")),
            (&["DoorState2", "LampState"], ("", "")),
        ] {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let (start, end) = super::common(&names);
            assert_eq!((&*start.join(" "), &*end.join(" ")), words, "{names:?}");
        }
    }

    #[test]
    fn operations_have_verbs() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let verbs = |of: &[&str]| super::verbs(&names(of));
        assert_eq!(verbs(&["WatchLamps", "ListLamps", "ListDoors"]).as_deref(), Some("list or watch params"));
        assert_eq!(verbs(&["WatchLamps", "ListLamps", "GetDoor"]), None);
    }
}
