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
    // By the model: the names of its places, and the last words of what they are called after.
    let mut places: BTreeMap<TypeId, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for (index, def) in ir.types.iter().enumerate() {
        if let Some(written) = ir.shared(TypeId(index)) {
            let (names, last) = places.entry(written).or_default();
            names.push(def.name.ident.clone());
            let word = def.name.hint.rsplit(' ').next().unwrap_or_default();
            if !last.iter().any(|last| last == word) {
                last.push(word.to_owned());
            }
        }
    }
    let mut types = importable(ir);
    let mut modules = Scope::new(&["mod", "std", "core", "alloc", "openapi_runtime"]);
    let mut constants = BTreeMap::new();
    for (id, (names, last)) in places {
        let home = ir.types[ir.ty(id).owner.0].name.ident.clone();
        let def = &mut ir.types[id.0];
        members(def, packages);
        def.name.hint = match (made_of(def), &last[..]) {
            (Some(parts), [_, _, ..]) => parts,
            (_, last) => ending(common(&names), last.first().map_or("", String::as_str)).join(" "),
        };
        let free = candidates(def).into_iter().find(|name| !types.has(name));
        types.name(&mut def.name, |hint| free.clone().unwrap_or_else(|| pascal(hint)), None);
        if def.owner == id {
            def.module.hint.clone_from(&def.name.ident);
            modules.name(&mut def.module, snake_plain, None);
        }
        constant(def, &home, &mut constants);
        def.docs.push(known_as(&names));
    }
}

/// The words in common, which end with what all places are called after, although their names may have numbers behind that.
fn ending(mut common: Vec<String>, last: &str) -> Vec<String> {
    let last = words(last);
    if common.last().zip(last.last()).is_none_or(|(one, other)| alike(one, other).is_none()) {
        common.extend(last);
    }
    common
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
        let words = common(names);
        shared.name.hint = if words.is_empty() {
            verbs(names).unwrap_or_else(|| fields(&shared.fields))
        } else {
            format!("{} params", words.join(" "))
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

/// The words that all names have in common, in their order.
fn common(names: &[String]) -> Vec<String> {
    // The shortest say most; of as many words the first in the alphabet.
    let names: BTreeSet<(usize, Vec<String>)> =
        names.iter().map(|name| words(name)).map(|words| (words.len(), words)).collect();
    let mut names = names.into_iter().map(|(_, words)| words);
    let first = names.next().unwrap_or_default();
    names.fold(first, |common, name| both(&common, &name))
}

/// The longest list of words that both have, from the end on: the last words tell what it is. Of one word's singular and plural
/// it is the singular.
fn both(one: &[String], other: &[String]) -> Vec<String> {
    // How many words the first so many of each have in common.
    let mut lengths = vec![vec![0_usize; other.len() + 1]; one.len() + 1];
    for (i, a) in one.iter().enumerate() {
        for (j, b) in other.iter().enumerate() {
            lengths[i + 1][j + 1] = match alike(a, b) {
                Some(_) => lengths[i][j] + 1,
                None => lengths[i][j + 1].max(lengths[i + 1][j]),
            };
        }
    }
    let (mut i, mut j, mut words) = (one.len(), other.len(), Vec::new());
    while i > 0 && j > 0 {
        if let Some(word) = alike(&one[i - 1], &other[j - 1]) {
            words.push(word.to_owned());
            (i, j) = (i - 1, j - 1);
        } else if lengths[i - 1][j] >= lengths[i][j - 1] {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    words.reverse();
    words
}

/// The shorter of two words that are one, but for the `s` of the plural.
fn alike<'a>(one: &'a str, other: &'a str) -> Option<&'a str> {
    let singular = |word: &'a str| word.strip_suffix('s').unwrap_or(word);
    (singular(one) == singular(other)).then_some(if one.len() < other.len() { one } else { other })
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

/// What a model may be called: after what its places have in common, or, where that would be another's name, after what it is
/// made of, if that is short, or what kind of type it is.
fn candidates(def: &TypeDef) -> Vec<String> {
    let common = pascal(&def.name.hint);
    let kind = format!("{common}{}", pascal(kind(&def.shape)));
    let made_of = made_of(def).map(|parts| pascal(&parts));
    std::iter::once(common).chain(made_of).chain(Some(kind)).collect()
}

/// The parts of one of several types, or the words of a list, if they are few and short.
fn made_of(def: &TypeDef) -> Option<String> {
    let parts: Vec<&Name> = match &def.shape {
        Shape::Union(union) => union.arms.iter().map(|arm| &arm.name).collect(),
        Shape::StringEnum(variants, _) => variants.iter().map(|variant| &variant.name).collect(),
        _ => Vec::new(),
    };
    let words = parts.iter().map(|name| words(&name.ident).join(" ")).collect::<Vec<_>>().join(" or ");
    ((2..=4).contains(&parts.len()) && words.len() <= LONG).then_some(words)
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
            (&["ChargeCustomer", "CardCustomer", "DisputedCustomer"][..], "customer"),
            (&["PostPlansBodyMetadata", "PostPricesBodyMetadata"], "post body metadata"),
            (&["LampState", "LampOwnerState"], "lamp state"),
            (&["LampLampState", "LampState"], "lamp state"),
            (&["LampState", "LampState"], "lamp state"),
            (&["ListLamps", "ListDoors"], "list"),
            (&["DoorState2", "LampState"], ""),
            (&["LampTaxIdType", "PostLampsBodyTaxIdsItemType", "GetLampTaxIdType"], "lamp tax id type"),
            (&["PostLampState", "GetLampsLampState", "LampsState"], "lamp state"),
            (&["Ss", "S"], ""),
        ] {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(super::common(&names).join(" "), words, "{names:?}");
        }
    }

    #[test]
    fn names_end_with_what_they_are_of() {
        let end = |common: &str, last: &str| super::ending(super::words(common), last).join(" ");
        assert_eq!(end("LampOwnerType", "owner_type"), "lamp owner type");
        assert_eq!(end("LampTypes", "type"), "lamp types");
        assert_eq!(end("Lamp", "owner_type"), "lamp owner type");
        assert_eq!(super::ending(Vec::new(), "state"), ["state"]);
    }

    #[test]
    fn operations_have_verbs() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let verbs = |of: &[&str]| super::verbs(&names(of));
        assert_eq!(verbs(&["WatchLamps", "ListLamps", "ListDoors"]).as_deref(), Some("list or watch params"));
        assert_eq!(verbs(&["WatchLamps", "ListLamps", "GetDoor"]), None);
    }
}
