//! The rules of a schema, keyword by keyword.

use super::enumeration::beside_list;
use super::{Lowerer, union};
use crate::ir::{Literal, PatternId, Rule, Table, TableRef};
use crate::load::{Node, Number};
use crate::openapi::{Json, Keywords, SchemaId, SchemaKind, Type};
use crate::pattern;

/// Formats of strings that are checked, with the runtime's names for them.
const STRING_FORMATS: [(&str, &str); 20] = [
    ("date-time", "DateTime"),
    ("date", "Date"),
    ("time", "Time"),
    ("duration", "Duration"),
    ("email", "Email"),
    ("idn-email", "IdnEmail"),
    ("hostname", "Hostname"),
    ("idn-hostname", "IdnHostname"),
    ("ipv4", "Ipv4"),
    ("ipv6", "Ipv6"),
    ("uri", "Uri"),
    ("uri-reference", "UriReference"),
    ("iri", "Iri"),
    ("iri-reference", "IriReference"),
    ("uri-template", "UriTemplate"),
    ("json-pointer", "JsonPointer"),
    ("relative-json-pointer", "RelativeJsonPointer"),
    ("regex", "Regex"),
    ("uuid", "Uuid"),
    ("byte", "Byte"),
];

/// Formats of whole numbers, with their least and greatest values.
const RANGES: [(&str, i128, i128); 8] = [
    ("int8", -0x80, 0x7f),
    ("int16", -0x8000, 0x7fff),
    ("int32", -0x8000_0000, 0x7fff_ffff),
    ("int64", -0x8000_0000_0000_0000, 0x7fff_ffff_ffff_ffff),
    ("uint8", 0, 0xff),
    ("uint16", 0, 0xffff),
    ("uint32", 0, 0xffff_ffff),
    ("uint64", 0, 0xffff_ffff_ffff_ffff),
];

/// Whether values are held against a format; others are annotations.
pub(super) fn format_asserts(format: &str) -> bool {
    STRING_FORMATS.iter().any(|(name, _)| *name == format) || RANGES.iter().any(|(name, ..)| *name == format)
}

impl<'a> Lowerer<'a> {
    /// The rules of a value that all of the schemas accept.
    pub(super) fn table(&mut self, schemas: &[SchemaId]) -> Table {
        if let Some(table) = self.joined_table(schemas) {
            return table;
        }
        if let [id] = schemas {
            match &self.schema(*id).kind {
                SchemaKind::Always(true) => Table::default(),
                SchemaKind::Always(false) => Table(vec![Rule::Never]),
                SchemaKind::Keywords(keywords) => self.rules(keywords),
            }
        } else {
            let parts = schemas.iter().map(|id| self.table_ref(&[*id])).collect();
            Table(vec![Rule::AllOf(parts)])
        }
    }

    fn rules(&mut self, k: &'a Keywords) -> Table {
        let members = k.properties.iter().map(|(name, id)| (name.clone(), self.table_ref(&[*id]))).collect();
        let mut rules = Vec::new();
        // A discriminator chooses among objects; an alternative that is `null` stands beside it.
        let null_beside = k.discriminator.is_some() && k.one_of.iter().chain(&k.any_of).any(|id| self.only_null(*id));
        let null_beside = null_beside || self.arms_beside_null(k).is_some();
        rules.extend((k.nullable || null_beside).then_some(Rule::Nullable));
        rules.extend(self.own_rules(k, members));
        self.composed_rules(k, &mut rules);
        rules.extend(k.unevaluated_properties.map(|id| Rule::UnevaluatedProperties(self.table_ref(&[id]))));
        rules.extend(k.unevaluated_items.map(|id| Rule::UnevaluatedItems(self.table_ref(&[id]))));
        Table(rules)
    }

    /// The rules of a schema object's keywords that lead to no other schema of the same value, with those of its members.
    pub(super) fn own_rules(&mut self, k: &Keywords, members: Vec<(String, TableRef)>) -> Vec<Rule> {
        let mut rules = Vec::new();
        rules.extend(is_secret(k).then_some(Rule::Secret));
        let (types, min_length, max_length) = beside_list(k);
        rules.extend((!types.is_empty()).then(|| Rule::Type(types.iter().map(|ty| type_constant(*ty)).collect())));
        rules.extend(k.enumeration.as_ref().map(|values| Rule::Enum(values.iter().map(literal).collect())));
        rules.extend(k.constant.as_ref().map(|value| Rule::Enum(vec![literal(value)])));
        rules.extend(min_length.map(Rule::MinLength));
        rules.extend(max_length.map(Rule::MaxLength));
        self.scalar_rules(k, &mut rules);
        self.array_rules(k, &mut rules);
        self.object_rules(k, members, &mut rules);
        rules
    }

    fn scalar_rules(&mut self, k: &Keywords, rules: &mut Vec<Rule>) {
        rules.extend(k.multiple_of.map(Rule::MultipleOf));
        rules.extend(k.minimum.map(Rule::Minimum));
        rules.extend(k.maximum.map(Rule::Maximum));
        rules.extend(k.exclusive_minimum.map(Rule::ExclusiveMinimum));
        rules.extend(k.exclusive_maximum.map(Rule::ExclusiveMaximum));
        if let Some(source) = &k.pattern {
            rules.extend(self.pattern(source).map(Rule::Pattern));
        }
        if let Some(format) = k.format.as_deref() {
            let string = STRING_FORMATS.iter().find(|(name, _)| *name == format);
            rules.extend(string.map(|(_, constant)| Rule::Format(constant)));
            let range = RANGES.iter().find(|(name, ..)| *name == format);
            rules.extend(range.map(|(name, least, greatest)| Rule::Range(name, *least, *greatest)));
        }
    }

    fn array_rules(&mut self, k: &Keywords, rules: &mut Vec<Rule>) {
        rules.extend(k.min_items.map(Rule::MinItems));
        rules.extend(k.max_items.map(Rule::MaxItems));
        rules.extend(k.unique_items.then_some(Rule::UniqueItems));
        if !k.prefix_items.is_empty() {
            rules.push(Rule::PrefixItems(self.table_refs(&k.prefix_items)));
        }
        if let Some(items) = k.items.filter(|id| !self.accepts_all(*id)) {
            rules.push(Rule::Items(self.table_ref(&[items])));
        }
        if let Some(contains) = k.contains {
            rules.push(Rule::Contains(self.table_ref(&[contains]), k.min_contains.unwrap_or(1), k.max_contains));
        }
    }

    fn object_rules(&mut self, k: &Keywords, members: Vec<(String, TableRef)>, rules: &mut Vec<Rule>) {
        rules.extend(k.min_properties.map(Rule::MinProperties));
        rules.extend(k.max_properties.map(Rule::MaxProperties));
        rules.extend((!k.required.is_empty()).then(|| Rule::Required(k.required.clone())));
        if !k.dependent_required.is_empty() {
            rules.push(Rule::DependentRequired(
                k.dependent_required.iter().map(|(name, needed)| (name.clone(), needed.clone())).collect(),
            ));
        }
        rules.extend(k.property_names.map(|id| Rule::PropertyNames(self.table_ref(&[id]))));
        rules.extend((!members.is_empty()).then_some(Rule::Properties(members)));
        if !k.pattern_properties.is_empty() {
            let rows = k.pattern_properties.iter();
            let rows: Vec<_> =
                rows.filter_map(|(source, id)| Some((self.pattern(source)?, self.table_ref(&[*id])))).collect();
            rules.push(Rule::PatternProperties(rows));
        }
        if let Some(rest) = k.additional_properties.filter(|id| !self.accepts_all(*id)) {
            rules.push(Rule::AdditionalProperties(self.table_ref(&[rest])));
        }
        if !k.dependent_schemas.is_empty() {
            let rows = k.dependent_schemas.iter().map(|(name, id)| (name.clone(), self.table_ref(&[*id]))).collect();
            rules.push(Rule::DependentSchemas(rows));
        }
    }

    fn composed_rules(&mut self, k: &'a Keywords, rules: &mut Vec<Rule>) {
        rules.extend(k.reference.map(|target| Rule::Ref(TableRef::Type(self.named(target)))));
        if !k.all_of.is_empty() {
            rules.push(Rule::AllOf(self.table_refs(&k.all_of)));
        }
        if self.circular.contains(&std::ptr::from_ref(k)) {
            // An alternative that leads back here would never end; see `union`.
        } else if let Some(values) = self.single_values(k) {
            rules.push(Rule::Enum(values.iter().map(|(value, _)| literal(value)).collect()));
        } else if let Some(rule) = self.discriminator_rule(k) {
            rules.push(rule);
        } else if let Some(arms) = self.arms_beside_null(k) {
            let tables = self.table_refs(&arms);
            rules.push(match tables.len() {
                1 => Rule::AllOf(tables),
                _ if k.one_of.is_empty() => Rule::AnyOf(tables),
                _ => Rule::OneOf(tables),
            });
        } else {
            if !k.any_of.is_empty() {
                rules.push(Rule::AnyOf(self.table_refs(&k.any_of)));
            }
            if !k.one_of.is_empty() {
                rules.push(Rule::OneOf(self.table_refs(&k.one_of)));
            }
        }
        rules.extend(k.not.map(|id| Rule::Not(self.table_ref(&[id]))));
        if let Some(condition) = k.condition {
            let branch = |this: &mut Self, id: Option<SchemaId>| id.map_or_else(union::any, |id| this.table_ref(&[id]));
            let (then, otherwise) = (branch(self, k.then), branch(self, k.otherwise));
            rules.push(Rule::If(self.table_ref(&[condition]), then, otherwise));
        }
    }

    /// The alternatives of a schema that are left when `null`, which is one of them, stands beside them; as `nullable` of 3.0
    /// stands beside `oneOf`. Only where nothing else of the schema could refuse it.
    fn arms_beside_null(&self, k: &'a Keywords) -> Option<Vec<SchemaId>> {
        let (arms, exclusive) = match (&k.one_of[..], &k.any_of[..]) {
            (arms @ [_, ..], []) => (arms, true),
            ([], arms @ [_, ..]) => (arms, false),
            _ => return None,
        };
        let alone = (k.types.is_empty() || k.types.contains(&Type::Null))
            && k.enumeration.is_none()
            && k.constant.is_none()
            && k.reference.is_none()
            && k.all_of.is_empty()
            && k.not.is_none()
            && k.condition.is_none();
        let (nulls, rest): (Vec<SchemaId>, Vec<SchemaId>) = arms.iter().partition(|id| self.only_null(**id));
        let told_apart = !exclusive || nulls.len() == 1 && !rest.iter().any(|id| self.accepts_null(&[*id]));
        (alone && told_apart && !nulls.is_empty() && !rest.is_empty() && !self.evaluation).then_some(rest)
    }

    fn table_refs(&mut self, ids: &[SchemaId]) -> Vec<TableRef> {
        ids.iter().map(|id| self.table_ref(&[*id])).collect()
    }

    /// Whether a schema says nothing at all.
    fn accepts_all(&self, id: SchemaId) -> bool {
        match &self.schema(id).kind {
            SchemaKind::Always(accepts) => *accepts && !self.evaluation,
            SchemaKind::Keywords(keywords) => !super::asserts(keywords) && !keywords.write_only && !self.evaluation,
        }
    }

    /// The id of a regular expression. One that could not be planned was reported when it was read.
    fn pattern(&mut self, source: &str) -> Option<PatternId> {
        if let Some(id) = self.pattern_ids.get(source) {
            return Some(*id);
        }
        let plan = pattern::plan(source).ok()?;
        let id = PatternId(self.patterns.len());
        self.patterns.push((source.to_owned(), plan));
        self.pattern_ids.insert(source.to_owned(), id);
        Some(id)
    }
}

/// Whether reports must not show the value.
pub(super) fn is_secret(k: &Keywords) -> bool {
    k.write_only || k.format.as_deref() == Some("password")
}

pub(super) fn type_constant(ty: Type) -> &'static str {
    match ty {
        Type::Null => "NULL",
        Type::Boolean => "BOOLEAN",
        Type::Integer => "INTEGER",
        Type::Number => "NUMBER",
        Type::String => "STRING",
        Type::Array => "ARRAY",
        Type::Object => "OBJECT",
    }
}

pub(super) fn literal(value: &Json) -> Literal {
    match value {
        Node::Null => Literal::Null,
        Node::Bool(value) => Literal::Bool(*value),
        Node::Number(Number::Int(value)) => Literal::Number(Number::Int(*value)),
        Node::Number(value) => Literal::Number(*value),
        Node::String(value) => Literal::String(value.to_string()),
        Node::Array(items) => Literal::Array(items.iter().map(literal).collect()),
        Node::Object(members) => {
            Literal::Object(members.iter().map(|(name, value)| (name.to_string(), literal(value))).collect())
        }
    }
}
