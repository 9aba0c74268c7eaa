//! Every place that names a model.

use std::collections::BTreeSet;

use super::{Additional, Ir, Outcome, Parameter, Payload, Rule, Shape, Success, Table, TableRef, Ty, TypeId};

impl Ir {
    /// Every model that operations and what belongs to them name, in types and in rules.
    pub(crate) fn of_operations(&self) -> BTreeSet<TypeId> {
        let operations = || self.groups.iter().flat_map(|group| &group.operations);
        let parameters = operations().flat_map(|operation| operation.arguments.iter().chain(&operation.params));
        let shared = self.parameters.iter().flat_map(|shared| &shared.fields);
        let headers = self.headers.iter().flat_map(|headers| &headers.fields);
        let bodies = operations().filter_map(|operation| operation.body.as_ref()).map(|body| &body.payload);
        let alone = operations().filter_map(|operation| match &operation.success {
            Success::One(outcome) => outcome.body.as_ref(),
            Success::Many(..) => None,
        });
        let sets = self.responses.iter().flat_map(|set| &set.arms).filter_map(|arm| arm.outcome.body.as_ref());
        let one = bodies.chain(alone).chain(sets).filter_map(|payload| match payload {
            Payload::One(content) => Some(&content.ty),
            Payload::Choice(_) => None,
        });
        let choices = self.choices.iter().flat_map(|choice| &choice.arms).map(|arm| &arm.content.ty);
        let mut models: BTreeSet<TypeId> = one.chain(choices).filter_map(Ty::named).collect();
        for parameter in parameters.chain(shared).chain(headers) {
            parameter.clone().each_model(&mut |id| {
                models.insert(*id);
            });
        }
        models
    }

    /// Every type that is written out somewhere.
    pub(crate) fn types_mut(&mut self) -> impl Iterator<Item = &mut Ty> {
        let operations = self.groups.iter_mut().flat_map(|group| &mut group.operations);
        let of_operations = operations.flat_map(|operation| {
            let parameters = operation.arguments.iter_mut().chain(&mut operation.params).map(|of| &mut of.ty);
            let success = match &mut operation.success {
                Success::One(outcome) => outcome.body_type_mut(),
                Success::Many(..) => None,
            };
            let body = operation.body.as_mut().and_then(|body| body.payload.one_type_mut());
            parameters.chain(body).chain(success)
        });
        let models = self.types.iter_mut().flat_map(|def| def.shape.types_mut());
        let responses = self.responses.iter_mut().flat_map(|set| &mut set.arms);
        let choices = self.choices.iter_mut().flat_map(|choice| &mut choice.arms);
        let headers = self.headers.iter_mut().flat_map(|headers| &mut headers.fields);
        models
            .chain(of_operations)
            .chain(responses.filter_map(|arm| arm.outcome.body_type_mut()))
            .chain(choices.map(|arm| &mut arm.content.ty))
            .chain(headers.map(|header| &mut header.ty))
    }
}

impl Outcome {
    fn body_type_mut(&mut self) -> Option<&mut Ty> {
        self.body.as_mut().and_then(Payload::one_type_mut)
    }
}

impl Payload {
    /// Its type, where it is not one of several.
    fn one_type_mut(&mut self) -> Option<&mut Ty> {
        match self {
            Self::One(content) => Some(&mut content.ty),
            Self::Choice(_) => None,
        }
    }
}

impl Shape {
    /// The types of a shape's parts.
    pub(crate) fn types(&self) -> impl Iterator<Item = &Ty> {
        let types: Vec<&Ty> = match self {
            Self::Struct(structure) => {
                let kept = match &structure.additional {
                    Additional::Kept { ty, .. } => Some(ty),
                    Additional::Ignored | Additional::Refused => None,
                };
                structure.fields.iter().map(|field| &field.ty).chain(kept).collect()
            }
            Self::Union(union) => union.arms.iter().map(|arm| &arm.ty).collect(),
            Self::Tuple(tuple) => tuple.items.iter().map(|item| &item.ty).collect(),
            Self::Newtype(ty) | Self::Alias(ty) => vec![ty],
            Self::StringEnum(..) => Vec::new(),
        };
        types.into_iter()
    }

    /// The same, to be changed.
    pub(crate) fn types_mut(&mut self) -> Vec<&mut Ty> {
        match self {
            Self::Struct(structure) => {
                let kept = match &mut structure.additional {
                    Additional::Kept { ty, .. } => Some(ty),
                    Additional::Ignored | Additional::Refused => None,
                };
                structure.fields.iter_mut().map(|field| &mut field.ty).chain(kept).collect()
            }
            Self::Union(union) => union.arms.iter_mut().map(|arm| &mut arm.ty).collect(),
            Self::Tuple(tuple) => tuple.items.iter_mut().map(|item| &mut item.ty).collect(),
            Self::Newtype(ty) | Self::Alias(ty) => vec![ty],
            Self::StringEnum(..) => Vec::new(),
        }
    }

    /// Goes through the models that a shape names.
    pub(crate) fn each_model(&mut self, visit: &mut impl FnMut(&mut TypeId)) {
        for ty in self.types_mut() {
            each_of_type(ty, visit);
        }
        self.each_rules(&mut |rules| each_of_reference(rules, visit));
    }

    /// Goes through the rules of what a shape holds.
    pub(crate) fn each_rules(&mut self, visit: &mut impl FnMut(&mut TableRef)) {
        match self {
            Self::Struct(structure) => {
                structure.fields.iter_mut().for_each(|field| visit(&mut field.table));
                if let Additional::Kept { table, .. } = &mut structure.additional {
                    visit(table);
                }
            }
            Self::Union(union) => union.arms.iter_mut().for_each(|arm| visit(&mut arm.table)),
            Self::Tuple(tuple) => tuple.items.iter_mut().for_each(|item| visit(&mut item.table)),
            Self::Newtype(_) | Self::Alias(_) | Self::StringEnum(..) => {}
        }
    }
}

impl Table {
    /// Goes through the models that rules name.
    pub(crate) fn each_model(&mut self, visit: &mut impl FnMut(&mut TypeId)) {
        self.each_rules(&mut |rules| each_of_reference(rules, visit));
    }

    /// Goes through the rules within rules.
    pub(crate) fn each_rules(&mut self, visit: &mut impl FnMut(&mut TableRef)) {
        self.0.iter_mut().for_each(|rule| rule.parts_mut(visit));
    }
}

impl Parameter {
    /// Goes through the models that a parameter names.
    pub(crate) fn each_model(&mut self, visit: &mut impl FnMut(&mut TypeId)) {
        each_of_type(&mut self.ty, visit);
        each_of_reference(&mut self.table, visit);
    }
}

fn each_of_type(ty: &mut Ty, visit: &mut impl FnMut(&mut TypeId)) {
    match ty {
        Ty::Named(id) => visit(id),
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => each_of_type(inner, visit),
        _ => {}
    }
}

fn each_of_reference(table: &mut TableRef, visit: &mut impl FnMut(&mut TypeId)) {
    match table {
        TableRef::Inline(table) => table.each_model(visit),
        TableRef::Type(id) => visit(id),
    }
}

impl Rule {
    /// Goes through the rules within a rule.
    fn parts_mut(&mut self, visit: &mut impl FnMut(&mut TableRef)) {
        match self {
            Self::Ref(part)
            | Self::PropertyNames(part)
            | Self::AdditionalProperties(part)
            | Self::Items(part)
            | Self::Contains(part, ..)
            | Self::Not(part)
            | Self::UnevaluatedProperties(part)
            | Self::UnevaluatedItems(part) => visit(part),
            Self::If(condition, then, otherwise) => [condition, then, otherwise].into_iter().for_each(visit),
            Self::PrefixItems(parts) | Self::AllOf(parts) | Self::AnyOf(parts) | Self::OneOf(parts) => {
                parts.iter_mut().for_each(visit);
            }
            Self::Properties(rows) | Self::DependentSchemas(rows) | Self::Discriminator(_, rows) => {
                for (_, part) in rows {
                    visit(part);
                }
            }
            Self::PatternProperties(rows) => {
                for (_, part) in rows {
                    visit(part);
                }
            }
            Self::Nullable
            | Self::Never
            | Self::Secret
            | Self::Type(_)
            | Self::Enum(_)
            | Self::MultipleOf(_)
            | Self::Minimum(_)
            | Self::Maximum(_)
            | Self::ExclusiveMinimum(_)
            | Self::ExclusiveMaximum(_)
            | Self::MinLength(_)
            | Self::MaxLength(_)
            | Self::Pattern(_)
            | Self::Format(_)
            | Self::Range(..)
            | Self::MinItems(_)
            | Self::MaxItems(_)
            | Self::UniqueItems
            | Self::MinProperties(_)
            | Self::MaxProperties(_)
            | Self::Required(_)
            | Self::DependentRequired(_) => {}
        }
    }
}
