//! The rules of several schemas for one value, written as those of one schema where that says the same.

use indexmap::IndexMap;

use super::composition::intersect;
use super::object::properties;
use super::table::{format_asserts, is_secret};
use super::{Lowerer, asserts_about_containers, composed, only_all_of, only_reference};
use crate::ir::{Rule, Table, TableRef};
use crate::load::{Node, Number};
use crate::openapi::{Json, Keywords, SchemaId, SchemaKind, Type};

/// What several schemas say of one value, as one schema object and the schemas of its parts.
struct Joined<'a> {
    /// All but `properties` and `items`.
    own: Keywords,
    /// Each member with all that is said of it.
    members: IndexMap<&'a str, Vec<SchemaId>>,
    /// All that is said of items.
    items: Vec<SchemaId>,
}

impl<'a> Lowerer<'a> {
    /// The rules of a model that all of the schemas describe: each member in a row, whichever schema names it.
    pub(super) fn model_table(&mut self, schemas: &[SchemaId]) -> Table {
        let Some(joined) = self.joined(schemas).filter(|joined| joined.items.is_empty()) else {
            return self.table(schemas);
        };
        let members = joined.members.iter().filter(|(_, ids)| !ids.is_empty());
        let members = members.map(|(name, ids)| ((*name).to_owned(), self.table_ref(ids))).collect();
        Table(self.own_rules(&joined.own, members))
    }

    /// The rules of a value that all of the schemas describe, if it has no parts, or items with rules of their own. Other
    /// parts are left to `allOf` unless they are a model's: they lead to further schemas, and those may lead back.
    pub(super) fn joined_table(&mut self, schemas: &[SchemaId]) -> Option<Table> {
        let joined = self.joined(schemas)?;
        let has_parts = joined.own.additional_properties.or(joined.own.property_names).is_some();
        if has_parts || !joined.members.is_empty() {
            return None;
        }
        let items = if joined.items.is_empty() { None } else { Some(Rule::Items(self.settled(&joined.items)?)) };
        let mut rules = self.own_rules(&joined.own, Vec::new());
        rules.extend(items);
        Some(Table(rules))
    }

    /// The rules of a value that has a model, or no parts.
    fn settled(&mut self, schemas: &[SchemaId]) -> Option<TableRef> {
        let leaf =
            |k: &Keywords| k.reference.is_none() && k.all_of.is_empty() && !composed(k) && !asserts_about_containers(k);
        let is_one = self.targets(schemas).len() == 1 && !self.any_secret(schemas);
        let schemas = if is_one { &schemas[..1] } else { schemas };
        let has_model = match schemas {
            [id] => self.by_schema.contains_key(id) || self.keywords(*id).is_some_and(|k| only_reference(k).is_some()),
            several => self.by_schemas.contains_key(&self.targets(several)),
        };
        let is_leaf = self.merge(schemas).parts.iter().all(|part| leaf(part));
        (has_model || is_leaf).then(|| self.table_ref(schemas))
    }

    /// What the schemas say together; nothing if only `allOf` says it, or if there is just one schema object.
    fn joined(&self, schemas: &[SchemaId]) -> Option<Joined<'a>> {
        if let [id] = schemas {
            let k = self.keywords(*id)?;
            let alone = k.reference.is_none() && k.all_of.is_empty();
            if alone || only_reference(k).or(only_all_of(k)).is_some() {
                return None;
            }
        }
        let merged = self.merge(schemas);
        // Unevaluated members and items are those that no schema of an `allOf` has looked at.
        if merged.never || merged.parts.len() < 2 || self.evaluation {
            return None;
        }
        // What one schema says beside its `allOf` of `null` holds for all of it.
        let nullable = schemas.len() == 1 && merged.parts[0].nullable;
        if merged.parts.iter().skip(usize::from(nullable)).any(|part| part.nullable) {
            return None;
        }
        let mut own = Keywords::default();
        for part in &merged.parts {
            join(&mut own, part)?;
        }
        if nullable {
            accept_null(&mut own)?;
        }
        let closes =
            own.additional_properties.is_some_and(|id| !matches!(self.schema(id).kind, SchemaKind::Always(true)));
        let items = merged.collect(|part| part.items.into_iter().collect());
        (!closes || !self.limits_others(&merged)).then(|| Joined { own, members: properties(&merged), items })
    }
}

/// Adds `null` to what a schema object accepts, if that can be told from what it lists.
fn accept_null(k: &mut Keywords) -> Option<()> {
    (!k.types.is_empty() && k.constant.is_none()).then_some(())?;
    if !k.types.contains(&Type::Null) {
        k.types.push(Type::Null);
    }
    if let Some(values) = k.enumeration.as_mut().filter(|values| !values.iter().any(Node::is_null)) {
        values.push(Node::Null);
    }
    Some(())
}

/// Adds what a schema object says, its properties and items apart; nothing if one schema object could not say both.
fn join(joined: &mut Keywords, part: &Keywords) -> Option<()> {
    // Every keyword is named, so that one which is new is not passed over.
    let Keywords {
        types,
        format,
        enumeration,
        constant,
        multiple_of,
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        min_length,
        max_length,
        pattern,
        min_items,
        max_items,
        unique_items,
        prefix_items,
        contains,
        unevaluated_items,
        min_properties,
        max_properties,
        required,
        pattern_properties,
        additional_properties,
        property_names,
        unevaluated_properties,
        dependent_required,
        dependent_schemas,
        // Spread out by `merge`, taken by the caller, or refused by `composed`.
        reference: _,
        all_of: _,
        properties: _,
        items: _,
        nullable: _,
        any_of: _,
        one_of: _,
        not: _,
        condition: _,
        // Of these nothing is asserted by itself.
        then: _,
        otherwise: _,
        min_contains: _,
        max_contains: _,
        discriminator: _,
        content_encoding: _,
        content_media_type: _,
        read_only: _,
        write_only: _,
        deprecated: _,
        title: _,
        description: _,
        default: _,
    } = part;
    let beyond = composed(part)
        || unevaluated_items.or(*unevaluated_properties).or(*contains).is_some()
        || !prefix_items.is_empty()
        || !pattern_properties.is_empty()
        || !dependent_required.is_empty()
        || !dependent_schemas.is_empty();
    if beyond {
        return None;
    }
    joined.write_only |= is_secret(part);
    joined.unique_items |= *unique_items;
    if !types.is_empty() {
        joined.types = if joined.types.is_empty() { types.clone() } else { intersect(&joined.types, types) };
        // No type at all is not the same as any type.
        (!joined.types.is_empty()).then_some(())?;
    }
    if let Some(values) = enumeration {
        let both = match joined.enumeration.take() {
            None => values.clone(),
            Some(others) => common(&others, values)?,
        };
        joined.enumeration = Some(both);
    }
    for name in required {
        if !joined.required.contains(name) {
            joined.required.push(name.clone());
        }
    }
    let format = format.clone().filter(|format| format_asserts(format));
    same(&mut joined.format, format.as_ref())?;
    same(&mut joined.constant, constant.as_ref())?;
    same(&mut joined.multiple_of, multiple_of.as_ref())?;
    tighter(&mut joined.minimum, *minimum, integer(i128::max))?;
    tighter(&mut joined.maximum, *maximum, integer(i128::min))?;
    tighter(&mut joined.exclusive_minimum, *exclusive_minimum, integer(i128::max))?;
    tighter(&mut joined.exclusive_maximum, *exclusive_maximum, integer(i128::min))?;
    tighter(&mut joined.min_length, *min_length, |one, other| Some(one.max(other)))?;
    tighter(&mut joined.max_length, *max_length, |one, other| Some(one.min(other)))?;
    same(&mut joined.pattern, pattern.as_ref())?;
    tighter(&mut joined.min_items, *min_items, |one, other| Some(one.max(other)))?;
    tighter(&mut joined.max_items, *max_items, |one, other| Some(one.min(other)))?;
    tighter(&mut joined.min_properties, *min_properties, |one, other| Some(one.max(other)))?;
    tighter(&mut joined.max_properties, *max_properties, |one, other| Some(one.min(other)))?;
    same(&mut joined.additional_properties, additional_properties.as_ref())?;
    same(&mut joined.property_names, property_names.as_ref())
}

/// Takes over what a keyword says, unless it says something else already.
fn same<T: Clone + PartialEq>(joined: &mut Option<T>, part: Option<&T>) -> Option<()> {
    match (&*joined, part) {
        (Some(one), Some(other)) => (one == other).then_some(()),
        (None, Some(_)) => {
            *joined = part.cloned();
            Some(())
        }
        (_, None) => Some(()),
    }
}

/// Takes over a bound, or the tighter one of two if that can be told.
fn tighter<T: Copy + PartialEq>(
    joined: &mut Option<T>,
    part: Option<T>,
    tighter_of: impl Fn(T, T) -> Option<T>,
) -> Option<()> {
    *joined = match (*joined, part) {
        (Some(one), Some(other)) if one != other => Some(tighter_of(one, other)?),
        (joined, part) => joined.or(part),
    };
    Some(())
}

/// Chooses among whole numbers; others are left alone.
fn integer(choose: impl Fn(i128, i128) -> i128) -> impl Fn(Number, Number) -> Option<Number> {
    move |one, other| match (one, other) {
        (Number::Int(one), Number::Int(other)) => Some(Number::Int(choose(one, other))),
        _ => None,
    }
}

/// The values of both lists, of which there have to be some. Of numbers only whole ones are compared: others may be written in
/// several ways.
fn common(one: &[Json], other: &[Json]) -> Option<Vec<Json>> {
    let plain =
        |value: &Json| matches!(value, Node::String(_) | Node::Null | Node::Bool(_) | Node::Number(Number::Int(_)));
    let both: Vec<Json> = one.iter().filter(|value| other.contains(value)).cloned().collect();
    (one.iter().chain(other).all(plain) && !both.is_empty()).then_some(both)
}
