//! `oneOf` and `anyOf`.

use super::kinds::noun;
use super::table::format_asserts;
use super::{Hint, Lowered, Lowerer, Merged, asserts_about_containers, asserts_about_scalars, only_reference};
use crate::audit::is_of;
use crate::ir::{Arm, Check, Name, Rule, Shape, Table, TableRef, Ty, TypeId, Union};
use crate::load::Node;
use crate::openapi::{Discriminator, Keywords, SchemaId, SchemaKind, Type};
use crate::report::{Code, Diagnostic};

impl<'a> Lowerer<'a> {
    /// The type of alternatives, if the schema is nothing but alternatives.
    pub(super) fn union(
        &mut self,
        schemas: &[SchemaId],
        merged: &Merged<'a>,
        hint: &Hint,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        let mut with_arms = merged.parts.iter().filter(|part| !part.one_of.is_empty() || !part.any_of.is_empty());
        let (part, None) = (*with_arms.next()?, with_arms.next()) else { return None };
        if self.circular.contains(&std::ptr::from_ref(part)) {
            if let Some(id) = schemas.first() {
                let message =
                    "an alternative leads back to this schema, which would never end; the alternatives are left out";
                let diagnostic = Diagnostic::new(Code::InvalidDiscriminator, message).at(&self.schema(*id).place);
                self.diagnostics
                    .push(diagnostic.help("leave the alternatives out here, or move them to a schema of their own"));
            }
            return None;
        }
        let only_object = merged.types.as_deref().is_none_or(|types| types == [Type::Object]);
        let plain = merged.parts.iter().all(|part| {
            !part.format.as_deref().is_some_and(format_asserts)
                && !asserts_about_scalars(part)
                && !asserts_about_containers(part)
                && part.not.is_none()
                && part.condition.is_none()
        });
        if !plain || !only_object || !part.one_of.is_empty() && !part.any_of.is_empty() {
            return None;
        }
        let arms: Vec<SchemaId> =
            part.one_of.iter().chain(&part.any_of).copied().filter(|id| !self.only_null(*id)).collect();
        // Arms that only narrow an object (`required: [a]`) are no types of their own.
        if merged.types.is_some() && arms.iter().any(|id| self.only_narrows(*id)) {
            return None;
        }
        if let ([arm], true, None) = (&arms[..], merged.types.is_none(), &part.discriminator) {
            let lowered = self.lower(&[*arm], hint);
            let more = self.accepts_null(&[*arm]) && !self.accepts_null(schemas);
            return Some(Lowered { check: if more { Check::Whole } else { lowered.check }, ..lowered });
        }
        if arms.is_empty() {
            return None;
        }
        let tags = part.discriminator.as_ref().map_or(Ok(Vec::new()), |discriminator| self.tags(discriminator, &arms));
        let tags = tags.unwrap_or_else(|unreached| {
            let (why, help) = if self.may_be_object(unreached) {
                ("has no name", "make it a component and refer to it")
            } else {
                ("is no object", "a discriminator is for alternatives that all are objects; leave it out")
            };
            let message = format!(
                "this alternative {why}, so that the discriminator can't choose it; the alternatives are tried in turn"
            );
            let diagnostic = Diagnostic::new(Code::InvalidDiscriminator, message).at(&self.schema(unreached).place);
            self.diagnostics.push(diagnostic.help(help));
            Vec::new()
        });
        let model = self.place_type(schemas, hint, into, |this, hint| {
            let told = if part.discriminator.is_none() { this.telling_property(&arms) } else { None };
            let told_tags = told.as_ref().map_or(&[][..], |(_, tags)| tags);
            let mut union = this.arms(&arms, &tags, told_tags, (!part.one_of.is_empty(), merged.types.is_some()), hint);
            union.property = part.discriminator.as_ref().filter(|_| !tags.is_empty()).map(|d| d.property.clone());
            if let Some((property, tags)) = told {
                tell_apart(&mut union, property, tags, merged.types.is_some());
            }
            Shape::Union(union)
        });
        Some(Lowered { ty: Ty::Named(model), check: Check::Valid })
    }

    fn arms(
        &mut self,
        arms: &[SchemaId],
        tags: &[(String, SchemaId)],
        told: &[Vec<String>],
        (exclusive, typed): (bool, bool),
        hint: &Hint,
    ) -> Union {
        let mut variants: Vec<Arm> = Vec::new();
        for (index, id) in arms.iter().enumerate() {
            let words = self.arm_words(*id, told.get(index)).unwrap_or_else(|| format!("variant {}", index + 1));
            let is_taken = variants.iter().any(|arm| arm.name.hint == words);
            let words = is_taken.then(|| self.telling_words(*id, &arms[..index])).flatten().unwrap_or(words);
            let tags = tags.iter().filter(|(_, target)| target == id).map(|(tag, _)| tag.clone()).collect();
            let (lowered, docs) = match self.single_word(*id) {
                Some(word) => (Lowered::exact(Ty::Word(word.to_owned())), self.value_docs(*id)),
                None => (self.lower(&[*id], &hint.then(&words)), Vec::new()),
            };
            let table = self.table_ref(&[*id]);
            variants.push(Arm { name: Name::new(words), ty: lowered.ty, table, check: lowered.check, tags, docs });
        }
        let exclusive = exclusive && variants.iter().all(|arm| arm.tags.is_empty());
        Union { arms: variants, property: None, exclusive, recheck: exclusive || typed }
    }

    /// What to call an alternative: the component's name, its title, the one value that it has or that chooses it, or its type.
    fn arm_words(&mut self, id: SchemaId, told: Option<&Vec<String>>) -> Option<String> {
        let keywords = self.keywords(id)?;
        if let Some(target) = only_reference(keywords).or_else(|| super::only_all_of(keywords)) {
            let model = self.by_schema.get(&self.original(target)).copied();
            let model =
                model.or_else(|| self.keywords(target).and_then(only_reference).map(|target| self.named(target)));
            if let Some(model) = model {
                return Some(self.types[model.0].name.hint.clone());
            }
        }
        if let Some(title) = keywords.title.as_ref().filter(|title| title.len() <= 40) {
            return Some(title.clone());
        }
        let listed = match (&keywords.constant, keywords.enumeration.as_deref()) {
            (Some(Node::String(value)), _) | (None, Some([Node::String(value)])) => Some(String::from(&**value)),
            _ => None,
        };
        let told = told.and_then(|values| if let [value] = &values[..] { Some(value.clone()) } else { None });
        if let Some(value) = listed.or(told).filter(|value| value.len() <= 40) {
            return Some(if value.is_empty() { "empty".to_owned() } else { value });
        }
        let types: Vec<Type> = keywords.types.iter().copied().filter(|ty| *ty != Type::Null).collect();
        match types[..] {
            [Type::String] => Some(keywords.format.clone().unwrap_or_else(|| "string".to_owned())),
            [ty] => Some(noun(ty).to_owned()),
            _ => None,
        }
    }

    /// What to call an alternative whose name another one has already: an array by what it lists, an object by a property
    /// that none of those before has.
    fn telling_words(&self, id: SchemaId, before: &[SchemaId]) -> Option<String> {
        let keywords = self.keywords(id)?;
        if let Some(item) = keywords.items.and_then(|item| self.keywords(item)).and_then(only_reference) {
            let original = self.original(item);
            let (name, _) = self.api.components.iter().find(|(_, id)| **id == original)?;
            return Some(format!("{name} list"));
        }
        let known: Vec<&Keywords> = before.iter().filter_map(|other| self.keywords(*other)).collect();
        let names = keywords.required.iter().chain(keywords.properties.keys());
        let mut own = names.filter(|name| known.iter().all(|other| !other.properties.contains_key(*name)));
        own.next().map(|name| format!("with {name}"))
    }

    pub(super) fn only_null(&self, id: SchemaId) -> bool {
        self.keywords(id).is_some_and(|k| {
            k.types == [Type::Null]
                || k.enumeration
                    .as_ref()
                    .is_some_and(|values| !values.is_empty() && values.iter().all(|value| matches!(value, Node::Null)))
                || matches!(k.constant, Some(Node::Null))
        })
    }

    /// Whether an alternative says nothing but which members there have to be.
    fn only_narrows(&self, id: SchemaId) -> bool {
        match &self.schema(id).kind {
            SchemaKind::Always(_) => true,
            SchemaKind::Keywords(k) => k.types.is_empty() && k.reference.is_none() && k.all_of.is_empty(),
        }
    }

    /// The values of a discriminator with the alternatives that they choose: those that the mapping names, and for the
    /// others the component's name (OpenAPI 3.1, section 4.8.25). An alternative without a name, or one that is no object, is
    /// the error: the discriminator can't choose it.
    fn tags(&self, discriminator: &Discriminator, arms: &[SchemaId]) -> Result<Vec<(String, SchemaId)>, SchemaId> {
        let mut tags: Vec<(String, SchemaId)> = Vec::new();
        for arm in arms {
            if !self.may_be_object(*arm) {
                return Err(*arm);
            }
            let target = self.target(*arm);
            let before = tags.len();
            tags.extend(
                discriminator.mapping.iter().filter(|(_, id)| **id == target).map(|(value, _)| (value.clone(), *arm)),
            );
            if tags.len() == before {
                let original = self.original(target);
                let (name, _) = self.api.components.iter().find(|(_, id)| **id == original).ok_or(*arm)?;
                tags.push((name.clone(), *arm));
            }
        }
        Ok(tags)
    }

    fn may_be_object(&self, id: SchemaId) -> bool {
        let merged = self.merge(&[id]);
        let may_be = |part: &&'a Keywords| {
            self.listed_values(part).is_none_or(|values| values.iter().any(|(value, _)| is_of(value, Type::Object)))
        };
        merged.types.is_none_or(|types| types.contains(&Type::Object)) && merged.parts.iter().all(may_be)
    }

    /// The rule of a discriminated union.
    pub(super) fn discriminator_rule(&mut self, keywords: &Keywords) -> Option<Rule> {
        let discriminator = keywords.discriminator.as_ref()?;
        if !keywords.one_of.is_empty() && !keywords.any_of.is_empty() {
            return None;
        }
        let arms = keywords
            .one_of
            .iter()
            .chain(&keywords.any_of)
            .copied()
            .filter(|id| !self.only_null(*id))
            .collect::<Vec<_>>();
        let tags = self.tags(discriminator, &arms).ok().filter(|tags| !tags.is_empty())?;
        let rows = tags.into_iter().map(|(tag, id)| (tag, self.table_ref(&[id]))).collect();
        Some(Rule::Discriminator(discriminator.property.clone(), rows))
    }
}

/// A table that accepts what any of the rules' own type accepts; for arms without a schema of their own.
pub(super) fn any() -> TableRef {
    TableRef::Inline(Table::default())
}

/// Lets a property of the alternatives choose among them.
fn tell_apart(union: &mut Union, property: String, tags: Vec<Vec<String>>, typed: bool) {
    union.property = Some(property);
    union.exclusive = false;
    union.recheck = typed;
    for (arm, tags) in union.arms.iter_mut().zip(tags) {
        arm.tags = tags;
    }
}
