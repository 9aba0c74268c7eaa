//! Random values that a schema nearly accepts.

use openapi_runtime::schema::{Literal, Types};
use openapi_runtime::{Format, Rule, Schema};
use serde_json::{Map, Value, json};

/// How deep values go before only simple ones are made.
const DEPTH: usize = 8;

/// A source of values; the same for the same name.
pub struct Values(fastrand::Rng);

impl Values {
    pub fn new(name: &str) -> Self {
        Self(fastrand::Rng::with_seed(name.bytes().fold(7, |seed: u64, byte| seed.wrapping_mul(31) ^ u64::from(byte))))
    }

    /// A value that the schema may accept; now and then with a fault.
    pub fn of(&mut self, schema: &'static Schema) -> Value {
        let value = self.near(schema, DEPTH);
        if self.0.u8(..) < 100 { self.spoil(value) } else { value }
    }

    fn near(&mut self, schema: &'static Schema, depth: usize) -> Value {
        if depth == 0 {
            return self.any();
        }
        let mut types = None;
        let mut value = None;
        for rule in schema.0 {
            match rule {
                Rule::Nullable if self.0.u8(..) < 30 => return Value::Null,
                Rule::Type(found) => types = Some(*found),
                Rule::Enum(literals) => value = literals.get(self.0.usize(..literals.len().max(1))).map(plain),
                Rule::Ref(schema) => value = Some(self.near(schema, depth - 1)),
                Rule::AllOf(schemas) => {
                    for schema in *schemas {
                        let other = self.near(schema, depth - 1);
                        value = Some(merge(value, other));
                    }
                }
                Rule::AnyOf(schemas) | Rule::OneOf(schemas) if !schemas.is_empty() => {
                    let chosen = schemas[self.0.usize(..schemas.len())];
                    let other = self.near(chosen, depth - 1);
                    value = Some(merge(value, other));
                }
                Rule::Discriminator(property, arms) if !arms.is_empty() => {
                    let (tag, schema) = arms[self.0.usize(..arms.len())];
                    let other = self.near(schema, depth - 1);
                    value = Some(merge(Some(merge(value, other)), json!({ *property: tag })));
                }
                _ => {}
            }
        }
        let types = types.unwrap_or(Types::OBJECT);
        match value {
            Some(Value::Object(_)) | None if types.contains(Types::OBJECT) => {
                let own = self.object(schema, depth);
                merge(value, own)
            }
            Some(value) => value,
            None => self.of_type(schema, types, depth),
        }
    }

    fn of_type(&mut self, schema: &'static Schema, types: Types, depth: usize) -> Value {
        if types.contains(Types::NULL) && self.0.u8(..) < 60 {
            return Value::Null;
        }
        if types.contains(Types::ARRAY) {
            let items =
                schema.0.iter().find_map(|rule| if let Rule::Items(items) = rule { Some(*items) } else { None });
            let most = schema.0.iter().find_map(|rule| match rule {
                Rule::MaxItems(most) => usize::try_from(*most).ok(),
                _ => None,
            });
            // One more than there may be, now and then.
            let count = self.0.usize(..most.filter(|most| *most < 8).map_or(4, |most| most + 2));
            return (0..count).map(|_| items.map_or_else(|| json!(1), |items| self.near(items, depth - 1))).collect();
        }
        if types.contains(Types::STRING) {
            return self.string(schema).into();
        }
        if types.contains(Types::INTEGER) {
            return self.integer(schema);
        }
        if types.contains(Types::BOOLEAN) {
            return self.0.bool().into();
        }
        self.any()
    }

    fn object(&mut self, schema: &'static Schema, depth: usize) -> Value {
        let mut members = Map::new();
        for rule in schema.0 {
            match rule {
                Rule::Properties(properties) => {
                    for (name, schema) in *properties {
                        if self.0.u8(..) < 200 {
                            members.insert((*name).to_owned(), self.near(schema, depth - 1));
                        }
                    }
                }
                Rule::AdditionalProperties(schema) if self.0.bool() => {
                    members.insert("other".to_owned(), self.near(schema, depth - 1));
                }
                _ => {}
            }
        }
        if self.0.u8(..) < 40 {
            members.insert("unlisted".to_owned(), self.any());
        }
        members.into()
    }

    fn string(&mut self, schema: &'static Schema) -> String {
        let format =
            schema.0.iter().find_map(|rule| if let Rule::Format(format) = rule { Some(*format) } else { None });
        let plain = match format {
            Some(Format::Uuid) => ["7c9e6679-7425-40de-944b-e07fc1f90ae7", "00000000-0000-0000-0000-000000000000"],
            Some(Format::DateTime) => ["2020-01-01T00:00:00Z", "1999-12-31T23:59:59.123+02:00"],
            Some(Format::Date) => ["2020-02-29", "0001-01-01"],
            _ => ["a", "AQID"],
        };
        match self.0.u8(..6) {
            0..3 => plain[self.0.usize(..2)].to_owned(),
            3 => String::new(),
            4 => "x".repeat(self.0.usize(..8)),
            _ => "ä-b_1".to_owned(),
        }
    }

    fn integer(&mut self, schema: &'static Schema) -> Value {
        let range = schema
            .0
            .iter()
            .find_map(|rule| if let Rule::Range(_, least, most) = rule { Some((*least, *most)) } else { None });
        match (self.0.u8(..6), range) {
            (0, Some((least, _))) => i64::try_from(least).map_or_else(|_| json!(i64::MIN), Value::from),
            (1, Some((_, most))) => u64::try_from(most).map_or_else(|_| json!(u64::MAX), Value::from),
            (2, Some((_, most))) => u64::try_from(most + 1).map_or_else(|_| json!(u64::MAX), Value::from),
            (3, _) => json!(3.0),
            _ => self.0.i64(-3..30).into(),
        }
    }

    fn any(&mut self) -> Value {
        let simple = [
            json!(null),
            json!(true),
            json!(0),
            json!(-1),
            json!(1.5),
            json!("a"),
            json!([]),
            json!({}),
            json!([1, "b"]),
            json!({"c": {}}),
        ];
        simple[self.0.usize(..simple.len())].clone()
    }

    /// The value with a fault somewhere.
    fn spoil(&mut self, value: Value) -> Value {
        match value {
            Value::Object(mut members) if !members.is_empty() && self.0.u8(..) < 220 => {
                let name = members.keys().nth(self.0.usize(..members.len())).cloned().unwrap_or_default();
                let old = members.remove(&name).unwrap_or_default();
                if self.0.u8(..) < 160 {
                    let spoilt = self.spoil(old);
                    members.insert(name, spoilt);
                }
                members.into()
            }
            Value::Array(mut items) if !items.is_empty() && self.0.u8(..) < 220 => {
                let index = self.0.usize(..items.len());
                let old = std::mem::take(&mut items[index]);
                items[index] = self.spoil(old);
                items.into()
            }
            _ => self.any(),
        }
    }
}

fn merge(value: Option<Value>, other: Value) -> Value {
    match (value, other) {
        (Some(Value::Object(mut members)), Value::Object(others)) => {
            members.extend(others);
            members.into()
        }
        (Some(value), Value::Object(others)) if others.is_empty() => value,
        (_, other) => other,
    }
}

fn plain(literal: &Literal) -> Value {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(value) => (*value).into(),
        Literal::Number(number) => number.to_string().parse().map_or(Value::Null, Value::Number),
        Literal::String(text) => (*text).into(),
        Literal::Array(items) => items.iter().map(plain).collect(),
        Literal::Object(members) => {
            members.iter().map(|(name, value)| ((*name).to_owned(), plain(value))).collect::<Map<_, _>>().into()
        }
    }
}

/// The schemas that a rule leads to.
pub fn subschemas(rule: &Rule) -> Vec<&'static Schema> {
    match rule {
        Rule::Ref(schema)
        | Rule::PropertyNames(schema)
        | Rule::AdditionalProperties(schema)
        | Rule::Items(schema)
        | Rule::Contains(schema, ..)
        | Rule::Not(schema)
        | Rule::UnevaluatedProperties(schema)
        | Rule::UnevaluatedItems(schema) => vec![schema],
        Rule::Properties(named) | Rule::DependentSchemas(named) | Rule::Discriminator(_, named) => {
            named.iter().map(|(_, schema)| *schema).collect()
        }
        Rule::PatternProperties(named) => named.iter().map(|(_, schema)| *schema).collect(),
        Rule::PrefixItems(schemas) | Rule::AllOf(schemas) | Rule::AnyOf(schemas) | Rule::OneOf(schemas) => {
            schemas.to_vec()
        }
        Rule::If(condition, then, otherwise) => vec![condition, then, otherwise],
        _ => Vec::new(),
    }
}
