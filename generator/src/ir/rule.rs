//! A schema's rules, keyword by keyword, as the output will state them.

use std::collections::BTreeSet;

use super::{Ir, TypeId};
use crate::load::Number;

/// A schema's rules, in the order in which a report names them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table(pub Vec<Rule>);

/// A schema where another one refers to it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TableRef {
    /// Written in place.
    Inline(Table),
    /// That of a model.
    Type(TypeId),
}

impl TableRef {
    /// Whether it says nothing.
    pub(crate) fn accepts_all(&self) -> bool {
        matches!(self, Self::Inline(table) if table.0.is_empty())
    }

    /// Whether it is `false`.
    pub(crate) fn accepts_nothing(&self) -> bool {
        matches!(self, Self::Inline(table) if table.0[..] == [Rule::Never])
    }

    /// Whether the values are secret, or some within them.
    pub(crate) fn is_secret(&self, ir: &Ir) -> bool {
        self.has_secret(ir, &mut BTreeSet::new())
    }

    fn has_secret(&self, ir: &Ir, seen: &mut BTreeSet<TypeId>) -> bool {
        let table = match self {
            Self::Inline(table) => table,
            Self::Type(id) if seen.insert(*id) => &ir.ty(*id).table,
            Self::Type(_) => return false,
        };
        table.0.iter().any(|rule| match rule {
            Rule::Secret => true,
            Rule::Ref(inner) | Rule::Items(inner) | Rule::AdditionalProperties(inner) | Rule::Contains(inner, ..) => {
                inner.has_secret(ir, seen)
            }
            Rule::AllOf(parts) | Rule::AnyOf(parts) | Rule::OneOf(parts) | Rule::PrefixItems(parts) => {
                parts.iter().any(|part| part.has_secret(ir, seen))
            }
            Rule::Properties(rows) | Rule::Discriminator(_, rows) => {
                rows.iter().any(|(_, part)| part.has_secret(ir, seen))
            }
            Rule::If(condition, then, otherwise) => {
                [condition, then, otherwise].iter().any(|part| part.has_secret(ir, seen))
            }
            _ => false,
        })
    }
}

/// A regular expression; index into [`super::Ir::patterns`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PatternId(pub usize);

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Literal>),
    /// An object.
    Object(Vec<(String, Literal)>),
}

/// One keyword with its value; the variants are those of the runtime's `Rule`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Rule {
    /// `null` passes whatever the other rules say.
    Nullable,
    /// The schema `false`.
    Never,
    /// Values are not shown in reports.
    Secret,
    Ref(TableRef),
    /// Names of the runtime's constants.
    Type(Vec<&'static str>),
    Enum(Vec<Literal>),
    MultipleOf(Number),
    Minimum(Number),
    Maximum(Number),
    ExclusiveMinimum(Number),
    ExclusiveMaximum(Number),
    MinLength(u64),
    MaxLength(u64),
    Pattern(PatternId),
    /// Name of the runtime's constant.
    Format(&'static str),
    /// Name of the format, least and greatest value.
    Range(&'static str, i128, i128),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
    MinProperties(u64),
    MaxProperties(u64),
    Required(Vec<String>),
    DependentRequired(Vec<(String, Vec<String>)>),
    PropertyNames(TableRef),
    Properties(Vec<(String, TableRef)>),
    PatternProperties(Vec<(PatternId, TableRef)>),
    AdditionalProperties(TableRef),
    PrefixItems(Vec<TableRef>),
    Items(TableRef),
    Contains(TableRef, u64, Option<u64>),
    AllOf(Vec<TableRef>),
    AnyOf(Vec<TableRef>),
    OneOf(Vec<TableRef>),
    Not(TableRef),
    If(TableRef, TableRef, TableRef),
    DependentSchemas(Vec<(String, TableRef)>),
    Discriminator(String, Vec<(String, TableRef)>),
    UnevaluatedProperties(TableRef),
    UnevaluatedItems(TableRef),
}
