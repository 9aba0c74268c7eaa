//! The reasons behind a verdict: everything that is wrong with a value.

use serde_json::{Map, Value};

use super::accept::arm;
use super::{Literal, Rule, Schema, View};
use crate::pattern::Match;
use crate::report::{CAP, Report, Violation, push_segment};

impl Schema {
    /// Everything that is wrong with the value, at most [`CAP`] violations.
    pub fn explain(&self, value: &Value) -> Report {
        self.explain_up_to(value, CAP)
    }

    /// Everything that is wrong with the value, at most `cap` violations.
    pub fn explain_up_to(&self, value: &Value, cap: usize) -> Report {
        let mut explainer =
            Explainer { pointer: String::new(), violations: Vec::new(), cap, truncated: false, secret: false };
        explainer.schema(self, &View::from(value));
        Report::new(explainer.violations, explainer.truncated)
    }
}

struct Explainer {
    pointer: String,
    violations: Vec<Violation>,
    cap: usize,
    truncated: bool,
    /// Inside a value that must not be shown.
    secret: bool,
}

impl Explainer {
    fn schema(&mut self, schema: &Schema, value: &View<'_>) {
        if schema.accepts_as_null(value) {
            return;
        }
        let outer = self.secret;
        self.secret |= schema.0.iter().any(|rule| matches!(rule, Rule::Secret));
        for rule in schema.0 {
            if self.truncated {
                break;
            }
            if !schema.holds(rule, value) {
                self.rule(schema, rule, value);
                // A value of another type breaks the rules for its supposed contents in ways that tell nothing.
                if matches!(rule, Rule::Type(_)) {
                    break;
                }
            }
        }
        self.secret = outer;
    }

    fn rule(&mut self, schema: &Schema, rule: &Rule, value: &View<'_>) {
        match (rule, value) {
            (Rule::Ref(target), _) => self.schema(target, value),
            (Rule::AllOf(schemas), _) => schemas.iter().for_each(|schema| self.schema(schema, value)),
            (Rule::AnyOf(schemas), _) => self.no_arm(rule, schemas, value),
            (Rule::OneOf(schemas), _) => self.one_of(rule, schemas, value),
            (Rule::If(condition, then, otherwise), _) => {
                let chosen = if condition.accepts_view(value) { then } else { otherwise };
                self.schema(chosen, value);
            }
            (_, View::Object(members)) => self.object(schema, rule, members),
            (_, View::Array(items)) => self.array(schema, rule, items),
            _ => self.violation(rule, value),
        }
    }

    fn object(&mut self, schema: &Schema, rule: &Rule, members: &Map<String, Value>) {
        match rule {
            Rule::Required(names) => self.missing(rule, names, members),
            Rule::DependentRequired(rows) => {
                for (_, needed) in rows.iter().filter(|(name, _)| members.contains_key(*name)) {
                    self.missing(rule, needed, members);
                }
            }
            Rule::Properties(rows) => {
                for (name, schema) in *rows {
                    if let Some(value) = members.get(*name) {
                        self.inside(name, |this| this.schema(schema, &View::from(value)));
                    }
                }
            }
            Rule::PatternProperties(rows) => {
                for (name, value) in members {
                    for (_, schema) in rows.iter().filter(|(pattern, _)| pattern.is_match(name) == Match::Yes) {
                        self.inside(name, |this| this.schema(schema, &View::from(value)));
                    }
                }
            }
            Rule::AdditionalProperties(rest) => {
                for (name, value) in members.iter().filter(|(name, _)| !schema.names(name)) {
                    self.rest(rule, rest, name, value);
                }
            }
            Rule::UnevaluatedProperties(rest) => {
                for name in schema.unevaluated_properties(members) {
                    if let Some(value) = members.get(name) {
                        self.rest(rule, rest, name, value);
                    }
                }
            }
            Rule::DependentSchemas(rows) => {
                for (_, schema) in rows.iter().filter(|(name, _)| members.contains_key(*name)) {
                    self.schema(schema, &View::Object(members));
                }
            }
            Rule::Discriminator(property, arms) => self.discriminated(rule, property, arms, members),
            _ => self.violation(rule, &View::Object(members)),
        }
    }

    fn array(&mut self, schema: &Schema, rule: &Rule, items: &[Value]) {
        let item = |this: &mut Self, index: usize, item: &Value, schema: &Schema| {
            this.inside(&index.to_string(), |this| this.schema(schema, &View::from(item)));
        };
        match rule {
            Rule::PrefixItems(schemas) => {
                for (index, (value, schema)) in items.iter().zip(*schemas).enumerate() {
                    item(self, index, value, schema);
                }
            }
            Rule::Items(rest) => {
                for (index, value) in items.iter().enumerate().skip(schema.prefix_len()) {
                    if self.truncated {
                        break;
                    }
                    self.rest(rule, rest, &index.to_string(), value);
                }
            }
            Rule::UnevaluatedItems(rest) => {
                for index in schema.unevaluated_items(items) {
                    if let Some(value) = items.get(index) {
                        self.rest(rule, rest, &index.to_string(), value);
                    }
                }
            }
            _ => self.violation(rule, &View::Array(items)),
        }
    }

    /// A member or item that has no schema of its own: where none is allowed, say that instead of "never accepted".
    fn rest(&mut self, rule: &Rule, schema: &Schema, segment: &str, value: &Value) {
        self.inside(segment, |this| {
            if matches!(schema.0, [Rule::Never]) {
                this.push(rule.keyword(), None, "is not allowed here".to_owned());
            } else {
                this.schema(schema, &View::from(value));
            }
        });
    }

    fn missing(&mut self, rule: &Rule, names: &[&str], members: &Map<String, Value>) {
        for name in names.iter().filter(|name| !members.contains_key(**name)) {
            self.inside(name, |this| this.push(rule.keyword(), None, "is missing".to_owned()));
        }
    }

    fn discriminated(
        &mut self,
        rule: &Rule,
        property: &str,
        arms: &'static [(&'static str, &'static Schema)],
        members: &Map<String, Value>,
    ) {
        if let Some(schema) = arm(property, arms, members) {
            return self.schema(schema, &View::Object(members));
        }
        let known = list(arms.iter().map(|(name, _)| format!("{name:?}")));
        let message =
            if members.contains_key(property) { format!("must be one of {known}") } else { "is missing".to_owned() };
        self.inside(property, |this| this.push(rule.keyword(), Some(known), message));
    }

    fn one_of(&mut self, rule: &Rule, schemas: &'static [&'static Schema], value: &View<'_>) {
        let fitting: Vec<String> =
            (1..).zip(schemas).filter(|(_, s)| s.accepts_view(value)).map(|(n, _)| n.to_string()).collect();
        if fitting.is_empty() {
            self.no_arm(rule, schemas, value);
        } else {
            let message =
                format!("must fit exactly one of {} alternatives, fits number {}", schemas.len(), list(fitting));
            self.push(rule.keyword(), None, message);
        }
    }

    /// No alternative fits: name the one that comes closest, and what keeps it from fitting.
    fn no_arm(&mut self, rule: &Rule, schemas: &'static [&'static Schema], value: &View<'_>) {
        let closest =
            (1..).zip(schemas).map(|(number, schema)| (number, self.aside(schema, value))).min_by_key(|(_, found)| {
                let another_type = found.first().is_some_and(|v| v.keyword == "type" && v.pointer == self.pointer);
                (another_type, found.len())
            });
        let Some((number, found)) = closest else { return };
        if schemas.len() > 1 {
            let message = format!("fits none of {} alternatives; number {number} comes closest", schemas.len());
            self.push(rule.keyword(), None, message);
        }
        for violation in found {
            self.add(violation);
        }
    }

    /// What one alternative has against the value.
    fn aside(&self, schema: &Schema, value: &View<'_>) -> Vec<Violation> {
        let mut aside = Self {
            pointer: self.pointer.clone(),
            violations: Vec::new(),
            cap: 8,
            truncated: false,
            secret: self.secret,
        };
        aside.schema(schema, value);
        aside.violations
    }

    fn violation(&mut self, rule: &Rule, value: &View<'_>) {
        let (limit, message) = describe(rule, value, self.secret);
        self.push(rule.keyword(), limit, message);
    }

    fn inside(&mut self, segment: &str, explain: impl FnOnce(&mut Self)) {
        if self.truncated {
            return;
        }
        let length = self.pointer.len();
        push_segment(&mut self.pointer, segment);
        explain(self);
        self.pointer.truncate(length);
    }

    fn push(&mut self, keyword: &'static str, limit: Option<String>, message: String) {
        self.add(Violation { pointer: self.pointer.clone(), keyword, limit, message });
    }

    fn add(&mut self, violation: Violation) {
        if self.violations.len() >= self.cap {
            self.truncated = true;
        } else {
            self.violations.push(violation);
        }
    }
}

/// The limit of a rule and the sentence about a value that breaks it.
fn describe(rule: &Rule, value: &View<'_>, secret: bool) -> (Option<String>, String) {
    let is = |text: String| if secret { String::new() } else { format!(", is {text}") };
    let number = || if let View::Number(number) = value { is(number.to_string()) } else { String::new() };
    let limit = |limit: &dyn ToString| Some(limit.to_string());
    match rule {
        Rule::Never => (None, "is not allowed here".to_owned()),
        Rule::Type(types) => (limit(types), format!("must be {types}{}", is(kind(value)))),
        Rule::Enum(values) => {
            (limit(&enumerated(values)), format!("must be {}{}", one_of(values), shown(value, secret)))
        }
        Rule::MultipleOf(n) => (limit(n), format!("must be a multiple of {n}{}", number())),
        Rule::Minimum(n) => (limit(n), format!("must be at least {n}{}", number())),
        Rule::Maximum(n) => (limit(n), format!("must be at most {n}{}", number())),
        Rule::ExclusiveMinimum(n) => (limit(n), format!("must be greater than {n}{}", number())),
        Rule::ExclusiveMaximum(n) => (limit(n), format!("must be less than {n}{}", number())),
        Rule::Range(name, least, greatest) => {
            (limit(name), format!("must be between {least} and {greatest} ({name}){}", number()))
        }
        Rule::MinLength(n) => {
            (limit(n), format!("must be at least {} long{}", count(*n, "character"), is(length(value))))
        }
        Rule::MaxLength(n) => {
            (limit(n), format!("must be at most {} long{}", count(*n, "character"), is(length(value))))
        }
        Rule::MinItems(n) => (limit(n), format!("must have at least {}{}", count(*n, "item"), has(value, secret))),
        Rule::MaxItems(n) => (limit(n), format!("must have at most {}{}", count(*n, "item"), has(value, secret))),
        Rule::MinProperties(n) => {
            (limit(n), format!("must have at least {}{}", count(*n, "member"), has(value, secret)))
        }
        Rule::MaxProperties(n) => {
            (limit(n), format!("must have at most {}{}", count(*n, "member"), has(value, secret)))
        }
        Rule::UniqueItems => (None, "must not have the same item twice".to_owned()),
        Rule::Pattern(pattern) => (limit(&pattern.source()), format!("must match the pattern {}", pattern.source())),
        Rule::Format(format) => (limit(&format.name()), format!("must have the format {}", format.name())),
        Rule::Contains(_, min, None) => {
            (limit(min), format!("must contain at least {} of the required kind", count(*min, "item")))
        }
        Rule::Contains(_, min, Some(max)) => {
            (limit(min), format!("must contain between {min} and {max} items of the required kind"))
        }
        Rule::PropertyNames(_) => (None, "has a member whose name is not allowed".to_owned()),
        Rule::Discriminator(property, _) => {
            (limit(property), format!("must be an object with the member {property:?}"))
        }
        Rule::Not(_) => (None, "must not be of this form".to_owned()),
        _ => (None, "is not accepted".to_owned()),
    }
}

fn kind(value: &View<'_>) -> String {
    match value {
        View::Number(_) => "a number".to_owned(),
        other => other.types().to_string(),
    }
}

/// A short string or a number as it is; anything longer is named by its type.
fn shown(value: &View<'_>, secret: bool) -> String {
    const SHORT: usize = 40;
    match value {
        _ if secret => String::new(),
        View::String(text) if text.chars().count() <= SHORT => format!(", is {text:?}"),
        View::Number(number) => format!(", is {number}"),
        View::Bool(value) => format!(", is {value}"),
        other => format!(", is {}", kind(other)),
    }
}

fn length(value: &View<'_>) -> String {
    if let View::String(text) = value { text.chars().count().to_string() } else { kind(value) }
}

fn has(value: &View<'_>, secret: bool) -> String {
    match value {
        View::Array(items) if !secret => format!(", has {}", items.len()),
        View::Object(members) if !secret => format!(", has {}", members.len()),
        _ => String::new(),
    }
}

fn count(n: u64, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

fn enumerated(values: &[Literal]) -> String {
    list(values.iter().map(ToString::to_string))
}

fn one_of(values: &[Literal]) -> String {
    if values.len() == 1 { enumerated(values) } else { format!("one of {}", enumerated(values)) }
}

/// Joins with commas; a long list is cut.
fn list(items: impl IntoIterator<Item = String>) -> String {
    const SHOWN: usize = 12;
    let items: Vec<String> = items.into_iter().collect();
    match items.get(..SHOWN) {
        Some(head) if items.len() > SHOWN => format!("{} and {} more", head.join(", "), items.len() - SHOWN),
        _ => items.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{ARRAY, INTEGER, NEVER, STRING, Types};
    use super::*;
    use crate::number::Num;

    static NAME: Schema = Schema(&[Rule::Type(Types::STRING), Rule::MinLength(2), Rule::MaxLength(4)]);
    static PORT: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]);
    static SECRET: Schema = Schema(&[Rule::Secret, Rule::Type(Types::STRING), Rule::MinLength(8)]);
    static COLOUR: Schema = Schema(&[Rule::Enum(&[Literal::String("red"), Literal::Null])]);
    static PORTS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::MaxItems(1), Rule::Items(&PORT)]);
    static EITHER: Schema = Schema(&[Rule::AnyOf(&[&ARRAY, &PORT])]);
    static HOST: Schema = Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::Required(&["name", "a/b"]),
        Rule::Properties(&[
            ("name", &NAME),
            ("ports", &PORTS),
            ("password", &SECRET),
            ("colour", &COLOUR),
            ("either", &EITHER),
        ]),
        Rule::AdditionalProperties(&NEVER),
    ]);

    #[test]
    fn a_report_names_everything_in_the_order_of_the_rules() {
        let value = json!({
            "name": "x", "ports": [0, "80"], "password": "hunter2", "colour": "blue", "either": 0, "more": 1,
        });
        assert_eq!(
            HOST.explain(&value).to_string(),
            "/a~1b is missing\n\
             /name must be at least 2 characters long, is 1\n\
             /ports must have at most 1 item, has 2\n\
             /ports/0 must be at least 1, is 0\n\
             /ports/1 must be an integer, is a string\n\
             /password must be at least 8 characters long\n\
             /colour must be one of \"red\", null, is \"blue\"\n\
             /either fits none of 2 alternatives; number 2 comes closest\n\
             /either must be at least 1, is 0\n\
             /more is not allowed here"
        );
    }

    #[test]
    fn a_report_ends_at_its_cap() {
        static NUMBERS: Schema = Schema(&[Rule::Items(&INTEGER)]);
        let value = json!(vec!["x"; 1000]);
        let report = NUMBERS.explain(&value);
        assert_eq!((report.violations().len(), report.is_truncated()), (CAP, true));
        assert_eq!(NUMBERS.explain_up_to(&json!(["x"]), 1).to_string(), "/0 must be an integer, is a string");
    }

    #[test]
    fn another_type_is_the_only_thing_said_of_a_value() {
        assert_eq!(HOST.explain(&json!([])).to_string(), "the value must be an object, is an array");
        assert_eq!(STRING.explain(&json!(1)).violations()[0].keyword, "type");
    }
}
