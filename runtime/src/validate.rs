//! Whether a typed value is what its schema accepts.

use serde_json::Value;

use crate::Map;
use crate::decode::{self, Decode, DecodeError, Slot};
use crate::encode::{Encode, to_value};
use crate::number;
use crate::report::{Report, Violation};
use crate::schema::{self, Rule, Schema, View};

/// A type with a schema.
///
/// [`Validate::is_valid`] is the fast answer on the typed value; the reasons come from the schema's table, so that a report
/// reads the same wherever it is made.
pub trait Validate: Encode {
    /// The schema's rules.
    const SCHEMA: &'static Schema;

    /// Whether the verdict may depend on what a decoded value no longer says, such as members that its type does not list or
    /// the spelling of a UUID. What is decoded strictly is then held against the schema as it was written.
    const AS_WRITTEN: bool = false;

    /// Whether the schema accepts the value, as it would be written.
    fn is_valid(&self) -> bool;

    /// Whether further rules accept the value.
    fn holds(&self, rules: &'static Schema) -> bool
    where
        Self: Sized,
    {
        if std::ptr::eq(rules, Self::SCHEMA) { self.is_valid() } else { rules.accepts(&to_value(self)) }
    }

    /// Checks the value against its schema.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    fn validate(&self) -> Result<(), Report>
    where
        Self: Sized,
    {
        if self.is_valid() {
            return Ok(());
        }
        Err(reasons(Self::SCHEMA, &to_value(self)))
    }
}

/// The table's report about a value that the typed path refused.
fn reasons(schema: &Schema, value: &Value) -> Report {
    let report = schema.explain(value);
    if report.is_empty() {
        return Report::of(Violation {
            pointer: String::new(),
            keyword: "type",
            limit: None,
            message: "has no valid form".to_owned(),
        });
    }
    report
}

/// Decodes and validates a JSON text.
///
/// # Errors
/// Everything that is wrong with it, whether it can be decoded or not.
pub fn from_json<T: Decode + Validate>(json: &[u8]) -> Result<T, Report> {
    let value: T = decode(json, false)?;
    if T::AS_WRITTEN || !value.is_valid() {
        judge(json, T::SCHEMA, T::AS_WRITTEN)?;
    }
    Ok(value)
}

/// Decodes a JSON text; leniently, as a client reads what a server answers. Where the type would refuse it, a member that may be
/// left out is taken for absent if it is `null` and may not be, and a member that is not allowed is passed over.
///
/// # Errors
/// Everything that is wrong with it if it cannot be decoded.
pub fn decode_json<T: Decode + Validate>(json: &[u8]) -> Result<T, Report> {
    decode(json, true)
}

/// Reads a value as what it holds: the object of an event, say, whose schema tells nothing of it. As lenient as [`decode_json`].
///
/// # Errors
/// Everything that is wrong with it if it cannot be decoded.
pub fn read_as<T: Decode + Validate>(value: &dyn Encode) -> Result<T, Report> {
    decode_json(to_value(value).to_string().as_bytes())
}

fn decode<T: Decode + Validate>(json: &[u8], lenient: bool) -> Result<T, Report> {
    let mut value: Option<T> = None;
    fill(&mut value, json, T::SCHEMA, lenient)?;
    value.ok_or_else(|| DecodeError::new("syntax", "is not read").into())
}

/// Says what is wrong with a text that could be decoded: nothing, if the schema accepts it `as_written`.
fn judge(json: &[u8], schema: &Schema, as_written: bool) -> Result<(), Report> {
    let tree = parse(json)?;
    if as_written && schema.accepts(&tree) { Ok(()) } else { Err(reasons(schema, &tree)) }
}

/// Decodes a JSON text into its place. Compiled once, not once a type.
fn fill(slot: &mut dyn Slot, json: &[u8], schema: &Schema, lenient: bool) -> Result<(), Report> {
    decode::read(json, lenient, |reader| slot.fill(reader)).or_else(|error| {
        let tree = parse(json)?;
        let report = schema.explain(&tree);
        // With 1.0 for 1, where the schema takes the one for the other, which is when it has nothing to say about the one that it
        // doesn't say about the other.
        let whole = number::without_points(&tree).filter(|whole| schema.explain(whole) == report);
        let again = whole.iter().chain(lenient.then_some(&tree));
        if again.into_iter().any(|tree| decode::fill_from_value(slot, tree, lenient).is_ok()) {
            return Ok(());
        }
        // What the schema accepts may still be beyond the Rust type, such as an integer of 100 digits.
        Err(if report.is_empty() { error.into() } else { report })
    })
}

fn parse(json: &[u8]) -> Result<Value, Report> {
    decode::from_json(json, |reader| reader.value()).map_err(Report::from)
}

macro_rules! scalars {
    ($($type:ty, $schema:path, $self:ident => $view:expr;)*) => {$(
        impl Validate for $type {
            const SCHEMA: &'static Schema = &$schema;
            fn is_valid(&self) -> bool {
                true
            }
            fn holds(&$self, rules: &'static Schema) -> bool {
                rules.accepts_view(&$view)
            }
        }
    )*};
}
scalars! {
    bool, schema::BOOLEAN, self => View::Bool(*self);
    String, schema::STRING, self => View::String(self);
    &str, schema::STRING, self => View::String(self);
    i32, schema::INT32, self => View::Number((*self).into());
    i64, schema::INT64, self => View::Number((*self).into());
    u32, schema::UINT32, self => View::Number((*self).into());
    u64, schema::UINT64, self => View::Number((*self).into());
    Value, schema::ANY, self => View::from(self);
}

impl Validate for f64 {
    const SCHEMA: &'static Schema = &schema::NUMBER;

    fn is_valid(&self) -> bool {
        self.is_finite()
    }

    fn holds(&self, rules: &'static Schema) -> bool {
        serde_json::Number::from_f64(*self).is_some_and(|number| rules.accepts_view(&View::Number(number)))
    }
}

impl Validate for uuid::Uuid {
    const SCHEMA: &'static Schema = &schema::UUID;

    fn is_valid(&self) -> bool {
        true
    }
}

impl<T: Validate> Validate for Option<T> {
    const SCHEMA: &'static Schema = T::SCHEMA;
    const AS_WRITTEN: bool = T::AS_WRITTEN;

    fn is_valid(&self) -> bool {
        self.as_ref().is_none_or(Validate::is_valid)
    }

    fn holds(&self, rules: &'static Schema) -> bool {
        self.as_ref().is_none_or(|value| value.holds(rules))
    }
}

impl<T: Validate> Validate for Box<T> {
    const SCHEMA: &'static Schema = T::SCHEMA;
    const AS_WRITTEN: bool = T::AS_WRITTEN;

    fn is_valid(&self) -> bool {
        (**self).is_valid()
    }

    fn holds(&self, rules: &'static Schema) -> bool {
        (**self).holds(rules)
    }
}

impl<T: Validate> Validate for Vec<T> {
    const SCHEMA: &'static Schema = <&[T]>::SCHEMA;
    const AS_WRITTEN: bool = T::AS_WRITTEN;

    fn is_valid(&self) -> bool {
        self.as_slice().is_valid()
    }

    fn holds(&self, rules: &'static Schema) -> bool {
        self.as_slice().holds(rules)
    }
}

impl<T: Validate> Validate for &[T] {
    const SCHEMA: &'static Schema = &Schema(&[Rule::Type(schema::Types::ARRAY), Rule::Items(T::SCHEMA)]);
    const AS_WRITTEN: bool = T::AS_WRITTEN;

    fn is_valid(&self) -> bool {
        self.iter().all(Validate::is_valid)
    }

    fn holds(&self, rules: &'static Schema) -> bool {
        rules.0.iter().all(|rule| match rule {
            Rule::Nullable | Rule::Secret => true,
            Rule::Type(types) => types.contains(schema::Types::ARRAY),
            Rule::MinItems(limit) => self.len() as u64 >= *limit,
            Rule::MaxItems(limit) => self.len() as u64 <= *limit,
            Rule::Items(schema) if rules.prefix_len() == 0 => self.iter().all(|item| item.holds(schema)),
            _ => rules.rule_holds(rule, &to_value(self)),
        })
    }
}

impl<T: Validate> Validate for Map<T> {
    const SCHEMA: &'static Schema =
        &Schema(&[Rule::Type(schema::Types::OBJECT), Rule::AdditionalProperties(T::SCHEMA)]);
    const AS_WRITTEN: bool = T::AS_WRITTEN;

    fn is_valid(&self) -> bool {
        self.values().all(Validate::is_valid)
    }

    fn holds(&self, rules: &'static Schema) -> bool {
        rules.0.iter().all(|rule| match rule {
            Rule::Nullable | Rule::Secret => true,
            Rule::Type(types) => types.contains(schema::Types::OBJECT),
            Rule::MinProperties(limit) => self.len() as u64 >= *limit,
            Rule::MaxProperties(limit) => self.len() as u64 <= *limit,
            Rule::AdditionalProperties(schema) => {
                self.iter().all(|(name, value)| rules.names(name) || value.holds(schema))
            }
            _ => rules.rule_holds(rule, &to_value(self)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Types;

    #[derive(Clone, PartialEq)]
    struct Lamp {
        name: String,
        watts: Option<i64>,
        rooms: Option<Vec<Lamp>>,
    }

    crate::object!([only] Lamp: SCHEMA { name: "name" required, watts: "watts", rooms: "rooms" valid });

    static SCHEMA: Schema = Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::Required(&["name"]),
        Rule::Properties(&[
            ("name", &schema::STRING),
            ("watts", &schema::INTEGER),
            ("rooms", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&SCHEMA)])),
        ]),
        Rule::AdditionalProperties(&schema::NEVER),
    ]);

    #[test]
    fn a_client_reads_what_it_can() {
        let text = br#"{"name": "a", "watts": null, "rooms": [{"name": "b", "new": 1}], "rooms_before": null}"#;
        let refused = from_json::<Lamp>(text).unwrap_err().to_string();
        assert!(refused.contains("/watts must be an integer") && refused.contains("/rooms/0/new"), "{refused}");
        let inner = Lamp { name: "b".to_owned(), watts: None, rooms: None };
        assert_eq!(decode_json(text), Ok(Lamp { name: "a".to_owned(), watts: None, rooms: Some(vec![inner]) }));
        // What must be there can't be taken for absent, and what is not null has to have its type.
        for text in [&br#"{"name": null}"#[..], br#"{"name": "a", "watts": "1"}"#, br#"{"name": "a", "rooms": [null]}"#]
        {
            assert!(decode_json::<Lamp>(text).is_err());
        }
    }

    #[derive(Clone, PartialEq)]
    struct Whole {
        watts: i64,
        wax: Option<i64>,
    }

    crate::object!([only] Whole: WHOLE { watts: "watts" required, wax: "wax" });

    static WHOLE: Schema = Schema(&[
        Rule::Required(&["watts"]),
        Rule::Properties(&[("watts", &schema::v31::INTEGER), ("wax", &schema::v31::INTEGER)]),
        Rule::AdditionalProperties(&schema::NEVER),
    ]);

    #[test]
    fn a_client_reads_whole_numbers_with_points_beside_what_it_forgives() {
        let text = br#"{"watts": 60.0, "wax": null, "new": 1}"#;
        assert_eq!(decode_json(text), Ok(Whole { watts: 60, wax: None }));
        assert!(from_json::<Whole>(text).is_err());
        assert_eq!(from_json(br#"{"watts": 60.0}"#), Ok(Whole { watts: 60, wax: None }));
    }

    #[derive(Clone, PartialEq)]
    enum Light {
        Lamp(Lamp),
        Candle(Candle),
        Unknown(Value),
    }

    #[derive(Clone, PartialEq)]
    struct Candle {
        wax: i64,
    }

    crate::object!([only] Candle: CANDLE { wax: "wax" required });
    crate::union!([one_of] Light: LIGHT { Lamp valid => &SCHEMA, Candle => &CANDLE });

    static CANDLE: Schema = Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::Required(&["wax"]),
        Rule::Properties(&[("wax", &schema::INTEGER)]),
        Rule::AdditionalProperties(&schema::NEVER),
    ]);

    #[test]
    fn a_client_reads_what_it_can_of_alternatives() {
        assert_eq!(decode_json(br#"{"wax": 1, "new": 2}"#), Ok(Light::Candle(Candle { wax: 1 })));
        let lamp = Lamp { name: "a".to_owned(), watts: None, rooms: None };
        assert_eq!(decode_json(br#"{"name": "a", "watts": null}"#), Ok(Light::Lamp(lamp)));
        // Nothing of it is known.
        let new = serde_json::json!({"new": 1});
        assert_eq!(decode_json(new.to_string().as_bytes()), Ok(Light::Unknown(new)));
        assert!(from_json::<Light>(br#"{"wax": 1, "new": 2}"#).is_err());
    }
}
