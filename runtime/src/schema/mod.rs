//! A schema's rules as a constant table, and the interpreter that holds a value against it.
//!
//! The table is the schema, keyword by keyword (JSON Schema 2020-12 terms; a document of OpenAPI 3.0 is upgraded when it
//! is read). It serves where a value has no static type, chooses the arms of unions and writes every report.

mod accept;
mod describe;
mod explain;
mod listed;
mod literal;
mod memo;
#[macro_use]
mod presets;
mod secret;
mod types;
mod unevaluated;
pub mod v31;
mod view;

pub use crate::decode::from_deserializer;
pub use literal::Literal;
pub(crate) use memo::Memo;
pub use presets::*;
pub use types::Types;
pub use view::View;

use crate::format::Format;
use crate::number::Num;
use crate::pattern::Pattern;

/// A schema: a value is accepted when every rule accepts it. An empty list accepts everything.
///
/// Rules stand in the order in which a report names them: type, then bounds of the whole, then contents.
#[derive(Clone, Copy)]
pub struct Schema(pub &'static [Rule]);

/// One keyword with its value. Rules for another type of value than the one at hand accept it, as in JSON Schema.
#[derive(Clone, Copy)]
pub enum Rule {
    /// `null` is accepted, and the other rules of this schema are for other values only.
    Nullable,
    /// The boolean schema `false`.
    Never,
    /// The value is never shown in a report (`writeOnly`, `format: password`).
    Secret,
    /// Another schema, the target of a `$ref`.
    Ref(&'static Schema),
    /// `type`.
    Type(Types),
    /// `enum`, and `const` as an enum of one.
    Enum(&'static [Literal]),
    /// `multipleOf`.
    MultipleOf(Num),
    /// `minimum`.
    Minimum(Num),
    /// `maximum`.
    Maximum(Num),
    /// `exclusiveMinimum`.
    ExclusiveMinimum(Num),
    /// `exclusiveMaximum`.
    ExclusiveMaximum(Num),
    /// `minLength`, in Unicode code points.
    MinLength(u64),
    /// `maxLength`, in Unicode code points.
    MaxLength(u64),
    /// `pattern`.
    Pattern(&'static Pattern),
    /// `format` of a string.
    Format(Format),
    /// `format` of a whole number: its name, the least and the greatest value.
    Range(&'static str, i128, i128),
    /// `minItems`.
    MinItems(u64),
    /// `maxItems`.
    MaxItems(u64),
    /// `uniqueItems: true`.
    UniqueItems,
    /// `minProperties`.
    MinProperties(u64),
    /// `maxProperties`.
    MaxProperties(u64),
    /// `required`.
    Required(&'static [&'static str]),
    /// `required`, as a mark of each member that a model has.
    RequiredAmong(&'static [(&'static str, bool)]),
    /// `dependentRequired`.
    DependentRequired(&'static [(&'static str, &'static [&'static str])]),
    /// `propertyNames`.
    PropertyNames(&'static Schema),
    /// `properties`.
    Properties(&'static [(&'static str, &'static Schema)]),
    /// `patternProperties`.
    PatternProperties(&'static [(&'static Pattern, &'static Schema)]),
    /// `additionalProperties`: what neither `properties` nor `patternProperties` of the same schema names.
    AdditionalProperties(&'static Schema),
    /// `prefixItems`.
    PrefixItems(&'static [&'static Schema]),
    /// `items`: what `prefixItems` of the same schema doesn't cover.
    Items(&'static Schema),
    /// `contains` with `minContains` and `maxContains`.
    Contains(&'static Schema, u64, Option<u64>),
    /// `allOf`.
    AllOf(&'static [&'static Schema]),
    /// `anyOf`.
    AnyOf(&'static [&'static Schema]),
    /// `oneOf`.
    OneOf(&'static [&'static Schema]),
    /// `not`.
    Not(&'static Schema),
    /// `if`, `then`, `else`.
    If(&'static Schema, &'static Schema, &'static Schema),
    /// `dependentSchemas`.
    DependentSchemas(&'static [(&'static str, &'static Schema)]),
    /// `oneOf` or `anyOf` with a `discriminator`: the property that chooses, its values, and the schema for each value.
    Discriminator(&'static str, &'static [(&'static str, &'static Schema)]),
    /// `unevaluatedProperties`.
    UnevaluatedProperties(&'static Schema),
    /// `unevaluatedItems`.
    UnevaluatedItems(&'static Schema),
}

impl Rule {
    /// The members that `required` names.
    pub(crate) fn required(&self) -> impl Iterator<Item = &'static str> + use<> {
        let (names, marked): (&[&str], &[(&str, bool)]) = match self {
            Self::Required(names) => (names, &[]),
            Self::RequiredAmong(marked) => (&[], marked),
            _ => (&[], &[]),
        };
        names.iter().copied().chain(marked.iter().filter(|(_, required)| *required).map(|(name, _)| *name))
    }

    /// The keyword, as documents spell it.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::Nullable | Self::Type(_) => "type",
            Self::Never => "false",
            Self::Secret => "writeOnly",
            Self::Ref(_) => "$ref",
            Self::Enum(_) => "enum",
            Self::MultipleOf(_) => "multipleOf",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::ExclusiveMinimum(_) => "exclusiveMinimum",
            Self::ExclusiveMaximum(_) => "exclusiveMaximum",
            Self::MinLength(_) => "minLength",
            Self::MaxLength(_) => "maxLength",
            Self::Pattern(_) => "pattern",
            Self::Format(_) | Self::Range(..) => "format",
            Self::MinItems(_) => "minItems",
            Self::MaxItems(_) => "maxItems",
            Self::UniqueItems => "uniqueItems",
            Self::MinProperties(_) => "minProperties",
            Self::MaxProperties(_) => "maxProperties",
            Self::Required(_) | Self::RequiredAmong(_) => "required",
            Self::DependentRequired(_) => "dependentRequired",
            Self::PropertyNames(_) => "propertyNames",
            Self::Properties(_) => "properties",
            Self::PatternProperties(_) => "patternProperties",
            Self::AdditionalProperties(_) => "additionalProperties",
            Self::PrefixItems(_) => "prefixItems",
            Self::Items(_) => "items",
            Self::Contains(..) => "contains",
            Self::AllOf(_) => "allOf",
            Self::AnyOf(_) => "anyOf",
            Self::OneOf(_) => "oneOf",
            Self::Not(_) => "not",
            Self::If(..) => "if",
            Self::DependentSchemas(_) => "dependentSchemas",
            Self::Discriminator(..) => "discriminator",
            Self::UnevaluatedProperties(_) => "unevaluatedProperties",
            Self::UnevaluatedItems(_) => "unevaluatedItems",
        }
    }
}
