//! A list of several types: a union by the JSON type of the value.

use super::scalar::scalar;
use super::table::type_constant;
use super::{Hint, Lowered, Lowerer, Merged, asserts_about_containers, asserts_about_scalars, composed};
use crate::ir::{Arm, Check, Name, Rule, Shape, Table, TableRef, Ty, TypeId, Union};
use crate::openapi::{SchemaId, Type};

impl<'a> Lowerer<'a> {
    /// The type of a value that may be of any of the types.
    pub(super) fn kinds(
        &mut self,
        schemas: &[SchemaId],
        merged: &Merged<'a>,
        types: &[Type],
        hint: &Hint,
        into: Option<TypeId>,
    ) -> Lowered {
        let plain = merged.parts.iter().all(|part| {
            part.format.is_none() && !asserts_about_scalars(part) && !asserts_about_containers(part) && !composed(part)
        });
        let model = self.place_type(schemas, hint, into, |this, hint| {
            let arms = types.iter().map(|ty| this.kind(schemas, merged, *ty, hint)).collect();
            Shape::Union(Union { arms, property: None, exclusive: false, recheck: !plain })
        });
        Lowered { ty: Ty::Named(model), check: Check::Valid }
    }

    /// The values of one type. Its rules choose it; whatever else the schema says is held against the whole.
    fn kind(&mut self, schemas: &[SchemaId], merged: &Merged<'a>, ty: Type, hint: &Hint) -> Arm {
        let words = noun(ty);
        let hint = hint.then(words);
        let alone = Merged { parts: merged.parts.clone(), never: false, types: Some(vec![ty]) };
        let lowered = match ty {
            Type::Array => self.list(schemas, &alone, &hint),
            Type::Object => self.object_alone(schemas, &alone, &hint),
            _ => scalar(ty, &alone, self.preferred),
        };
        let table = TableRef::Inline(Table(vec![Rule::Type(vec![type_constant(ty)])]));
        Arm {
            name: Name::new(words),
            ty: lowered.ty,
            table,
            check: lowered.check.min(Check::Valid),
            tags: Vec::new(),
            docs: Vec::new(),
        }
    }
}

/// What to call the values of a type.
pub(super) fn noun(ty: Type) -> &'static str {
    match ty {
        Type::Null => "null",
        Type::Boolean => "boolean",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::String => "string",
        Type::Array => "array",
        Type::Object => "object",
    }
}
