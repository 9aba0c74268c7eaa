//! Lets places say whether they accept `null`, rather than the inline models that they hold.
//!
//! A model holds no `null`: its places do, as `Nullable`. Where the schema of an inline model accepts it all the same, each place
//! refers to the schema without `null`, or to `null`. Models that differ in this alone are one then.

use std::collections::BTreeSet;

use crate::ir::{Ir, Literal, Rule, Shape, Table, TableRef, Ty, TypeId};

/// Moves `null` from models to places.
pub(crate) fn run(ir: &mut Ir) {
    let moved = moved(ir);
    for (index, def) in ir.types.iter_mut().enumerate() {
        if moved.contains(&TypeId(index)) && !matches!(def.shape, Shape::Alias(_)) {
            def.table = without_null(&def.table).unwrap_or_default();
        }
        def.shape.each_rules(&mut |rules| place(rules, &moved));
        // Another name has the schema of what it names, and its places say `null` like those.
        if !(moved.contains(&TypeId(index)) && matches!(def.shape, Shape::Alias(_))) {
            def.table.each_rules(&mut |rules| place(rules, &moved));
        }
    }
}

/// The models whose places are to say it, and other names of them. What operations or the document itself name is left as it is,
/// and so is what some place holds without `Nullable`: there `null` is an unknown value, which is asked for the model's own rules.
fn moved(ir: &Ir) -> BTreeSet<TypeId> {
    let mut stay: BTreeSet<TypeId> = ir.components.iter().map(|(_, id)| *id).chain(ir.of_operations()).collect();
    let shapes = ir.types.iter().map(|def| &def.shape).filter(|shape| !matches!(shape, Shape::Alias(Ty::Named(_))));
    shapes.flat_map(Shape::types).for_each(|ty| stay.extend(held_without_null(ty)));
    let twins = || {
        ir.types.iter().enumerate().filter_map(|(index, def)| match def.shape {
            Shape::Alias(Ty::Named(twin)) => Some((TypeId(index), twin)),
            _ => None,
        })
    };
    // Other names may be of other names, which come after or before them.
    while twins().any(|(id, twin)| stay.contains(&id) && stay.insert(twin)) {}
    let holds_it = |id: &TypeId| {
        let def = ir.ty(*id);
        let is_model = matches!(def.shape, Shape::Struct(_) | Shape::StringEnum(..) | Shape::Union(_));
        is_model && !def.nullable && without_null(&def.table).is_some()
    };
    let mut moved: BTreeSet<TypeId> =
        (0..ir.types.len()).map(TypeId).filter(|id| !stay.contains(id) && holds_it(id)).collect();
    while twins().any(|(id, twin)| moved.contains(&twin) && moved.insert(id)) {}
    moved
}

/// The model that a type holds, if it does so without `Nullable`.
fn held_without_null(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Named(id) => Some(*id),
        Ty::Nullable(inner) if matches!(**inner, Ty::Named(_)) => None,
        Ty::Nullable(inner) | Ty::List(inner) | Ty::Map(inner) | Ty::Boxed(inner) => held_without_null(inner),
        _ => None,
    }
}

/// Rules without the `null` that they accept; nothing where they don't, or not for a reason that can be taken from them.
fn without_null(table: &Table) -> Option<Table> {
    match &table.0[..] {
        [Rule::Nullable, rest @ ..] if !rest.is_empty() => Some(Table(rest.to_vec())),
        [Rule::Type(names), rest @ ..] if names.len() > 1 && names.contains(&"NULL") => {
            let names = names.iter().copied().filter(|name| *name != "NULL").collect();
            let rest = rest.iter().map(rule_without_null);
            std::iter::once(Some(Rule::Type(names))).chain(rest).collect::<Option<Vec<Rule>>>().map(Table)
        }
        _ => None,
    }
}

/// What a rule says of other values; nothing for one that may refuse `null`.
fn rule_without_null(rule: &Rule) -> Option<Rule> {
    match rule {
        Rule::Enum(values) => {
            let others: Vec<Literal> = values.iter().filter(|value| **value != Literal::Null).cloned().collect();
            (!others.is_empty() && others.len() < values.len()).then_some(Rule::Enum(others))
        }
        Rule::Required(_)
        | Rule::Properties(_)
        | Rule::PatternProperties(_)
        | Rule::AdditionalProperties(_)
        | Rule::PropertyNames(_)
        | Rule::DependentRequired(_)
        | Rule::MinProperties(_)
        | Rule::MaxProperties(_)
        | Rule::MinLength(_)
        | Rule::MaxLength(_)
        | Rule::Pattern(_)
        | Rule::Format(_) => Some(rule.clone()),
        _ => None,
    }
}

/// Lets a place say it.
fn place(rules: &mut TableRef, moved: &BTreeSet<TypeId>) {
    match rules {
        TableRef::Type(id) if moved.contains(id) => {
            *rules = TableRef::Inline(Table(vec![Rule::Nullable, Rule::Ref(rules.clone())]));
        }
        TableRef::Type(_) => {}
        TableRef::Inline(table) => {
            if let [Rule::Nullable, Rule::AnyOf(parts) | Rule::OneOf(parts) | Rule::AllOf(parts)] = &table.0[..]
                && let [TableRef::Type(part)] = parts[..]
            {
                *table = Table(vec![Rule::Nullable, Rule::Ref(TableRef::Type(part))]);
            }
            // A place that says it already says it once.
            match &table.0[..] {
                [Rule::Nullable, Rule::Ref(TableRef::Type(id))] if moved.contains(id) => {}
                _ => table.each_rules(&mut |rules| place(rules, moved)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_null_as_an_unknown_value_is_told_apart() {
        let model = || Ty::Named(TypeId(3));
        let nullable = || Ty::Nullable(Box::new(model()));
        for ty in [model(), Ty::List(Box::new(model())), Ty::Nullable(Box::new(Ty::Map(Box::new(model()))))] {
            assert_eq!(held_without_null(&ty), Some(TypeId(3)), "{ty:?}");
        }
        for ty in [nullable(), Ty::List(Box::new(nullable())), Ty::Boxed(Box::new(nullable())), Ty::String] {
            assert_eq!(held_without_null(&ty), None, "{ty:?}");
        }
    }

    #[test]
    fn null_is_taken_from_rules_that_let_it_pass() {
        let types = |names: &[&'static str]| Rule::Type(names.to_vec());
        let text = || Literal::String("on".to_owned());
        let taken = |rules: &[Rule]| without_null(&Table(rules.to_vec())).map(|table| table.0);
        let object = types(&["OBJECT", "NULL"]);
        assert_eq!(
            taken(&[object.clone(), Rule::MinProperties(1)]),
            Some(vec![types(&["OBJECT"]), Rule::MinProperties(1)])
        );
        assert_eq!(taken(&[Rule::Nullable, Rule::AnyOf(Vec::new())]), Some(vec![Rule::AnyOf(Vec::new())]));
        let words = [types(&["STRING", "NULL"]), Rule::Enum(vec![text(), Literal::Null])];
        assert_eq!(taken(&words), Some(vec![types(&["STRING"]), Rule::Enum(vec![text()])]));
        let refused: [&[Rule]; 6] = [
            &[types(&["OBJECT"])],
            &[types(&["NULL"])],
            &[Rule::Nullable],
            // The list has no `null`, so that the schema refuses it.
            &[types(&["STRING", "NULL"]), Rule::Enum(vec![text()])],
            &[object, Rule::Not(TableRef::Inline(Table(Vec::new())))],
            &[Rule::AnyOf(Vec::new())],
        ];
        for rules in refused {
            assert_eq!(taken(rules), None, "{rules:?}");
        }
    }
}
