//! Finds the models whose verdict may depend on what a decoded value no longer says.
//!
//! A decoded value has forgotten the members that its type does not list, how a UUID or a point in time was spelled, and
//! whether a number had a fraction of zero, which makes it no integer. That matters where a rule compares or tries whole values, such as `uniqueItems` or `anyOf`; there the rules are held against
//! what was written.

use super::fixpoint;
use crate::ir::{Additional, Arm, Check, Ir, Rule, Shape, Struct, Table, TableRef, Tuple, Ty, TypeDef, Union};

/// Marks those models, and those parameters.
pub(crate) fn run(ir: &mut Ir) {
    let forgetful = fixpoint::least(&ir.types, |def, forgetful| is_forgetful(&def.shape, forgetful));
    let reader = Reader { types: &ir.types, forgetful: &forgetful };
    let own: Vec<bool> = ir.types.iter().map(|def| reader.looks_at_forgotten(def)).collect();
    let operations = ir.groups.iter().flat_map(|group| &group.operations);
    let parameters = operations.flat_map(|operation| operation.arguments.iter().chain(&operation.params));
    let parameters: Vec<bool> =
        parameters.map(|parameter| reader.place_looks(&parameter.ty, parameter.check, &parameter.table)).collect();
    for (def, marked) in ir.types.iter_mut().zip(own) {
        def.as_written = marked;
    }
    let reached = fixpoint::least(&ir.types, |def, marked| {
        def.as_written || def.shape.types().filter_map(Ty::named).any(|id| marked[id.0])
    });
    for (def, marked) in ir.types.iter_mut().zip(reached) {
        def.as_written = marked;
    }
    let operations = ir.groups.iter_mut().flat_map(|group| &mut group.operations);
    let all = operations.flat_map(|operation| operation.arguments.iter_mut().chain(&mut operation.params));
    for (parameter, marked) in all.zip(parameters) {
        parameter.as_written = marked;
    }
}

/// Whether values of a model say less than the JSON they came from.
fn is_forgetful(shape: &Shape, forgetful: &[bool]) -> bool {
    matches!(shape, Shape::Struct(structure) if matches!(structure.additional, Additional::Ignored))
        || shape.types().any(|ty| forgets(ty, forgetful))
}

fn forgets(ty: &Ty, forgetful: &[bool]) -> bool {
    match ty {
        Ty::Uuid | Ty::DateTime | Ty::F64 => true,
        Ty::Named(id) => forgetful[id.0],
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => forgets(inner, forgetful),
        _ => false,
    }
}

struct Reader<'a> {
    types: &'a [TypeDef],
    forgetful: &'a [bool],
}

impl Reader<'_> {
    fn forgets(&self, ty: &Ty) -> bool {
        forgets(ty, self.forgetful)
    }

    /// Whether a model's own rules look at what its parts have forgotten.
    fn looks_at_forgotten(&self, def: &TypeDef) -> bool {
        match &def.shape {
            Shape::Struct(structure) => self.struct_looks(def, structure),
            Shape::Union(union) => self.union_looks(union),
            Shape::Tuple(tuple) => self.tuple_looks(def, tuple),
            Shape::Newtype(ty) => self.forgets(ty) && self.looks(&def.table, &mut Vec::new()),
            Shape::StringEnum(..) | Shape::Alias(_) => false,
        }
    }

    /// Whether the rules of a place do.
    fn place_looks(&self, ty: &Ty, check: Check, table: &TableRef) -> bool {
        check == Check::Whole && self.forgets(ty) && self.looks_ref(table, &mut Vec::new())
    }

    fn struct_looks(&self, def: &TypeDef, structure: &Struct) -> bool {
        let whole = structure.check == Check::Whole
            && def.shape.types().any(|ty| self.forgets(ty))
            && self.looks(&def.table, &mut Vec::new());
        let kept = match &structure.additional {
            Additional::Kept { ty, table, check, .. } => self.place_looks(ty, *check, table),
            Additional::Ignored | Additional::Refused => false,
        };
        whole || kept || structure.fields.iter().any(|field| self.place_looks(&field.ty, field.check, &field.table))
    }

    fn tuple_looks(&self, def: &TypeDef, tuple: &Tuple) -> bool {
        tuple.check == Check::Whole
            && def.shape.types().any(|ty| self.forgets(ty))
            && self.looks(&def.table, &mut Vec::new())
            || tuple.items.iter().any(|item| self.place_looks(&item.ty, item.check, &item.table))
    }

    /// Alternatives are chosen by what was written. Asked again, another one could accept what the chosen one keeps.
    fn union_looks(&self, union: &Union) -> bool {
        let overlap = |(number, arm): (usize, &Arm)| {
            let others = union.arms.iter().enumerate().filter(|(other, _)| *other != number);
            self.forgets(&arm.ty) && others.into_iter().any(|(_, other)| self.share_a_type(&arm.table, &other.table))
        };
        union.recheck && union.arms.iter().enumerate().any(overlap)
            || union.arms.iter().any(|arm| self.place_looks(&arm.ty, arm.check, &arm.table))
    }

    /// Whether there may be values that both rules accept, as far as `type` tells.
    fn share_a_type(&self, one: &TableRef, other: &TableRef) -> bool {
        let (Some(one), Some(other)) = (self.types_of(one), self.types_of(other)) else { return true };
        one.iter().any(|ty| other.contains(ty))
    }

    fn types_of<'t>(&'t self, table: &'t TableRef) -> Option<&'t Vec<&'static str>> {
        let rules = |table: &'t TableRef| match table {
            TableRef::Inline(table) => &table.0[..],
            TableRef::Type(id) => &self.types[id.0].table.0[..],
        };
        // A reference leads to no circle: the reader refuses those.
        let next = |table: &&'t [Rule]| if let [Rule::Ref(target)] = table { Some(rules(target)) } else { None };
        let table = std::iter::successors(Some(rules(table)), next).take(self.types.len() + 1).last()?;
        table.iter().find_map(|rule| if let Rule::Type(types) = rule { Some(types) } else { None })
    }

    /// Whether rules compare or try whole values, in the value itself or in parts that have no model of their own.
    fn looks(&self, table: &Table, seen: &mut Vec<usize>) -> bool {
        table.0.iter().any(|rule| match rule {
            Rule::Enum(_)
            | Rule::UniqueItems
            | Rule::Contains(..)
            | Rule::AnyOf(_)
            | Rule::OneOf(_)
            | Rule::Not(_)
            | Rule::If(..)
            | Rule::DependentSchemas(_)
            | Rule::UnevaluatedProperties(_)
            | Rule::UnevaluatedItems(_) => true,
            Rule::Ref(table) => self.looks_same(table, seen),
            Rule::AllOf(tables) => tables.iter().any(|table| self.looks_same(table, seen)),
            Rule::Items(table) | Rule::AdditionalProperties(table) => self.looks_ref(table, seen),
            Rule::PrefixItems(tables) => tables.iter().any(|table| self.looks_ref(table, seen)),
            Rule::Properties(tables) => tables.iter().any(|(_, table)| self.looks_ref(table, seen)),
            Rule::PatternProperties(tables) => tables.iter().any(|(_, table)| self.looks_ref(table, seen)),
            _ => false,
        })
    }

    /// Rules of a part: a model's are its own affair.
    fn looks_ref(&self, table: &TableRef, seen: &mut Vec<usize>) -> bool {
        matches!(table, TableRef::Inline(table) if self.looks(table, seen))
    }

    /// Rules of the same value, whoever has written them.
    fn looks_same(&self, table: &TableRef, seen: &mut Vec<usize>) -> bool {
        match table {
            TableRef::Inline(table) => self.looks(table, seen),
            TableRef::Type(id) if seen.contains(&id.0) => false,
            TableRef::Type(id) => {
                seen.push(id.0);
                self.looks(&self.types[id.0].table, seen)
            }
        }
    }
}
