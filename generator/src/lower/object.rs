//! Objects: structs where there are properties, maps where there are none.

use indexmap::IndexMap;

use super::{Hint, Lowered, Lowerer, Merged, composed};
use crate::ir::{Additional, Arm, Check, Field, Name, Rule, Shape, Struct, Table, TableRef, Ty, TypeId, Union, VALUE};
use crate::openapi::{Keywords, SchemaId, SchemaKind, Type};
use crate::report::{Code, Diagnostic};

impl<'a> Lowerer<'a> {
    /// The type of an object.
    pub(super) fn object(
        &mut self,
        schemas: &[SchemaId],
        merged: &Merged<'a>,
        hint: &Hint,
        into: Option<TypeId>,
    ) -> Lowered {
        let properties = properties(merged);
        if properties.is_empty() {
            return self.map(schemas, merged, hint);
        }
        let model = self.place_type(schemas, hint, into, |this, hint| this.structure(merged, properties, hint));
        Lowered { ty: Ty::Named(model), check: Check::Valid }
    }

    /// Properties without a `type`: an object has them, and any other value is accepted as it is.
    pub(super) fn open_object(
        &mut self,
        schemas: &[SchemaId],
        merged: &Merged<'a>,
        hint: &Hint,
        into: Option<TypeId>,
    ) -> Lowered {
        if let Some(id) = schemas.first() {
            let message =
                "there are properties but no `type: object`, so that other values than objects are accepted too";
            let diagnostic = Diagnostic::new(Code::TypeFallback, message).at(&self.schema(*id).place);
            self.diagnostics
                .push(diagnostic.help("add `type: object` if only objects are meant; the type becomes a plain struct"));
        }
        let properties = properties(merged);
        let model = self.place_type(schemas, hint, into, |this, hint| {
            let object = this.structure_alone(schemas, merged, properties, &hint.then("object"));
            let table = TableRef::Inline(Table(vec![of_objects()]));
            let (name, ty) = (Name::new("object"), Ty::Named(object));
            let arm = Arm { name, ty, table, check: Check::Valid, tags: Vec::new(), docs: Vec::new() };
            Shape::Union(Union { arms: vec![arm], property: None, exclusive: false, recheck: false })
        });
        Lowered { ty: Ty::Named(model), check: Check::Valid }
    }

    /// The objects among the values of a schema that accepts others too.
    pub(super) fn object_alone(&mut self, schemas: &[SchemaId], merged: &Merged<'a>, hint: &Hint) -> Lowered {
        let properties = properties(merged);
        if properties.is_empty() {
            return self.map(schemas, merged, hint);
        }
        Lowered { ty: Ty::Named(self.structure_alone(schemas, merged, properties, hint)), check: Check::Valid }
    }

    fn structure_alone(
        &mut self,
        schemas: &[SchemaId],
        merged: &Merged<'a>,
        properties: IndexMap<&'a str, Vec<SchemaId>>,
        hint: &Hint,
    ) -> TypeId {
        let object = self.add_type(hint, schemas, Shape::Alias(Ty::Any));
        let mut shape = self.structure(merged, properties, hint);
        if let Shape::Struct(structure) = &mut shape {
            structure.check = Check::Whole;
        }
        self.types[object.0].shape = shape;
        let mut rules = self.table(schemas).0;
        rules.retain(|rule| !matches!(rule, Rule::Nullable));
        rules.insert(0, of_objects());
        self.types[object.0].table = Table(rules);
        object
    }

    fn map(&mut self, schemas: &[SchemaId], merged: &Merged<'a>, hint: &Hint) -> Lowered {
        if merged.parts.iter().any(|part| !part.pattern_properties.is_empty()) {
            return self.map_by_patterns(schemas, merged, hint);
        }
        let values: Vec<SchemaId> = merged.collect(|part| part.additional_properties.into_iter().collect());
        let plain = merged.parts.iter().all(|part| !looks_at_members(part) && part.required.is_empty());
        if let ([value], true) = (&values[..], plain) {
            if matches!(self.schema(*value).kind, SchemaKind::Always(false)) {
                return Lowered::whole(Ty::Map(Box::new(Ty::Any)));
            }
            let value = self.lower_inner(&[*value], &hint.then(VALUE));
            return Lowered { ty: Ty::Map(Box::new(value.ty)), check: value.check };
        }
        let check = if plain && values.is_empty() { Check::None } else { Check::Whole };
        Lowered { ty: Ty::Map(Box::new(Ty::Any)), check }
    }

    /// A map whose names follow patterns. Its values have one type if the patterns agree on it and let no other names in.
    fn map_by_patterns(&mut self, schemas: &[SchemaId], merged: &Merged<'a>, hint: &Hint) -> Lowered {
        let closed = |part: &&&Keywords| !part.pattern_properties.is_empty() && part.additional_properties.is_some();
        let values = merged.parts.iter().filter(closed).map(|part| {
            let rest =
                part.additional_properties.filter(|id| !matches!(self.schema(*id).kind, SchemaKind::Always(false)));
            let all: Vec<SchemaId> = part.pattern_properties.values().copied().chain(rest).collect();
            if self.same_scalar(&all) { all[..1].to_vec() } else { self.targets(&all) }
        });
        if let Some([value]) = values.min_by_key(Vec::len).as_deref() {
            let value = self.lower_inner(&[*value], &hint.then(VALUE));
            return Lowered::whole(Ty::Map(Box::new(value.ty)));
        }
        self.loosened(schemas, "values of any JSON type are taken here: `patternProperties` leaves open what they are");
        Lowered::whole(Ty::Map(Box::new(Ty::Any)))
    }

    /// Whether the schemas are all of one type that holds no other values.
    fn same_scalar(&self, schemas: &[SchemaId]) -> bool {
        let kind = |id: &SchemaId| {
            let merged = self.merge(&[*id]);
            let formats = merged.collect(|part| part.format.clone().into_iter().collect());
            let is_listed = merged.parts.iter().any(|part| self.listed_values(part).is_some());
            match merged.types.as_deref() {
                Some([ty]) if !matches!(ty, Type::Array | Type::Object) && !is_listed => {
                    Some((*ty, formats, self.accepts_null(&[*id])))
                }
                _ => None,
            }
        };
        let mut kinds = schemas.iter().map(kind);
        kinds.next().flatten().is_some_and(|first| kinds.all(|kind| kind.as_ref() == Some(&first)))
    }

    fn structure(&mut self, merged: &Merged<'a>, properties: IndexMap<&'a str, Vec<SchemaId>>, hint: &Hint) -> Shape {
        let required: Vec<&str> = merged.collect(|part| part.required.iter().map(String::as_str).collect());
        let mut whole = merged.parts.iter().any(|part| looks_at_members(part));
        whole |= required.iter().any(|name| !properties.contains_key(name));
        let mut fields = Vec::new();
        for (property, schemas) in properties {
            if schemas.iter().any(|id| matches!(self.schema(*id).kind, SchemaKind::Always(false))) {
                // A member that must not be there has no field; the check sees it among the other members.
                whole = true;
                continue;
            }
            fields.push(self.field(property, &schemas, required.contains(&property), hint));
        }
        let additional = self.additional(merged, &mut whole, hint);
        Shape::Struct(Struct { fields, additional, check: if whole { Check::Whole } else { Check::Valid } })
    }

    fn field(&mut self, property: &str, schemas: &[SchemaId], required: bool, hint: &Hint) -> Field {
        let mut lowered =
            if schemas.is_empty() { Lowered::exact(Ty::Any) } else { self.lower(schemas, &hint.then(property)) };
        if let ([schema], Ty::Named(_)) = (schemas, &lowered.ty)
            && self.lists_no_null(*schema)
        {
            lowered = Lowered::whole(Ty::Nullable(Box::new(lowered.ty)));
        }
        Field {
            name: Name::new(property),
            property: property.to_owned(),
            required,
            check: lowered.check,
            ty: lowered.ty,
            docs: self.field_docs(schemas),
            table: self.table_ref(schemas),
        }
    }

    /// Whether one part limits its additional members while another part names members of its own.
    pub(super) fn limits_others(&self, merged: &Merged<'a>) -> bool {
        let limits = |part: &Keywords| {
            part.additional_properties.is_some_and(|id| !matches!(self.schema(id).kind, SchemaKind::Always(true)))
        };
        let mut pairs = merged
            .parts
            .iter()
            .filter(|part| limits(part))
            .flat_map(|limiting| merged.parts.iter().map(move |other| (limiting, other)));
        pairs.any(|(limiting, other)| !std::ptr::eq(*limiting, *other) && !other.properties.is_empty())
    }

    fn additional(&mut self, merged: &Merged<'a>, whole: &mut bool, hint: &Hint) -> Additional {
        let name = || Name::new("additional_properties");
        let schemas: Vec<SchemaId> = merged.collect(|part| part.additional_properties.into_iter().collect());
        let limits: Vec<SchemaId> =
            schemas.iter().copied().filter(|id| !matches!(self.schema(*id).kind, SchemaKind::Always(true))).collect();
        let patterned = merged.parts.iter().any(|part| !part.pattern_properties.is_empty());
        // What one part of an `allOf` says about its additional members holds for the properties of the other parts.
        if !limits.is_empty() && (limits.len() > 1 || patterned || self.limits_others(merged)) {
            *whole = true;
        }
        let kept = |ty, table, check| Additional::Kept { name: name(), ty, table, check };
        let any = TableRef::Inline(Table::default());
        match limits[..] {
            [id] if !*whole && matches!(self.schema(id).kind, SchemaKind::Always(false)) => Additional::Refused,
            [id] if !*whole => {
                let lowered = self.lower(&[id], &hint.then("additional property"));
                kept(lowered.ty, self.table_ref(&[id]), lowered.check)
            }
            [] if !*whole && schemas.is_empty() => Additional::Ignored,
            _ => kept(Ty::Any, any, Check::None),
        }
    }
}

/// The rule that chooses objects.
fn of_objects() -> Rule {
    Rule::Type(vec!["OBJECT"])
}

/// The properties of all parts, and required members that have no schema.
pub(super) fn properties<'a>(merged: &Merged<'a>) -> IndexMap<&'a str, Vec<SchemaId>> {
    let mut properties: IndexMap<&str, Vec<SchemaId>> = IndexMap::new();
    for part in &merged.parts {
        for (name, id) in &part.properties {
            let schemas = properties.entry(name).or_default();
            if !schemas.contains(id) {
                schemas.push(*id);
            }
        }
    }
    if !properties.is_empty() {
        // Only with a schema of its own could a member be missed by `additionalProperties`; without one it is any value.
        let bare =
            merged.parts.iter().all(|part| part.additional_properties.is_none() && part.pattern_properties.is_empty());
        for name in merged.parts.iter().flat_map(|part| &part.required).filter(|_| bare) {
            properties.entry(name).or_default();
        }
    }
    properties
}

/// Whether a schema object has rules about its members beyond their own schemas and being there.
fn looks_at_members(part: &Keywords) -> bool {
    composed(part)
        || part.enumeration.is_some()
        || part.constant.is_some()
        || part.min_properties.is_some()
        || part.max_properties.is_some()
        || part.property_names.is_some()
        || part.unevaluated_properties.is_some()
        || !part.pattern_properties.is_empty()
        || !part.dependent_required.is_empty()
        || !part.dependent_schemas.is_empty()
}
