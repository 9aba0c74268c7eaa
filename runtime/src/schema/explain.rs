//! The reasons behind a verdict: everything that is wrong with a value.

use serde_json::{Map, Value};

use super::accept::arm;
use super::describe::{describe, list, outline};
use super::memo::Memo;
use super::{Rule, Schema, View};
use crate::pattern::Match;
use crate::report::{self, Report, Violation, push_segment};

/// How many refusals are followed up in all, to find out which alternative comes closest and why it doesn't fit.
const TRIES: usize = 4096;
/// How many alternatives within alternatives are compared.
const LEVELS: usize = 3;
/// How many violations of an alternative are told.
const ARM_CAP: usize = 8;

impl Schema {
    /// Everything that is wrong with the value, as far as the [cap](report::set_cap) goes.
    ///
    /// Bounds of a container come before its contents; of one that has more than it may have only so many parts are looked at
    /// as the report could list, so that it costs no more than reading the value.
    pub fn explain(&self, value: &Value) -> Report {
        self.explain_up_to(value, report::cap())
    }

    /// Everything that is wrong with the value, at most `cap` violations.
    pub fn explain_up_to(&self, value: &Value, cap: usize) -> Report {
        let mut explainer = Explainer {
            root: self,
            pointer: String::new(),
            found: Found { violations: Vec::new(), cap, truncated: false },
            memo: Memo::lasting(),
            level: 0,
            tries: TRIES,
        };
        explainer.schema(self, &View::from(value));
        Report::new(explainer.found.violations, explainer.found.truncated)
    }
}

/// What is wrong, so far.
struct Found {
    violations: Vec<Violation>,
    cap: usize,
    /// Whether there is more.
    truncated: bool,
}

impl Found {
    /// Two parts of a schema that say the same of a value are one violation.
    fn add(&mut self, violation: Violation) {
        if self.violations.contains(&violation) {
            return;
        }
        if self.violations.len() >= self.cap {
            self.truncated = true;
        } else {
            self.violations.push(violation);
        }
    }
}

struct Explainer<'a> {
    /// The schema of the whole value, which tells what must not be shown.
    root: &'a Schema,
    pointer: String,
    found: Found,
    memo: Memo,
    /// How many alternatives, one within the other, are being looked at to compare them with others.
    level: usize,
    /// How many more schemas may be tried for that.
    tries: usize,
}

impl Explainer<'_> {
    fn schema(&mut self, schema: &Schema, value: &View<'_>) {
        if schema.accepts_as_null(value) {
            return;
        }
        if self.level > 0 {
            if schema.decides(value, &mut self.memo) {
                return;
            }
            if self.tries == 0 {
                self.found.truncated = true;
                return;
            }
            self.tries -= 1;
        }
        for rule in schema.0 {
            if self.found.truncated {
                return;
            }
            // A value of another type breaks the rules for its supposed contents in ways that tell nothing.
            if matches!(rule, Rule::Type(types) if !types.accepts(value)) {
                return self.violation(rule, value);
            }
            self.rule(schema, rule, value);
        }
    }

    fn rule(&mut self, schema: &Schema, rule: &Rule, value: &View<'_>) {
        match (rule, value) {
            (Rule::Ref(target), _) => self.schema(target, value),
            (Rule::AllOf(schemas), _) => schemas.iter().for_each(|schema| self.schema(schema, value)),
            (Rule::AnyOf(schemas), _) => {
                if !schema.holds(rule, value, &mut self.memo) {
                    self.no_arm(rule, schemas, value);
                }
            }
            (Rule::OneOf(schemas), _) => self.one_of(rule, schemas, value),
            (Rule::If(condition, then, otherwise), _) => {
                let chosen = if condition.decides(value, &mut self.memo) { then } else { otherwise };
                self.schema(chosen, value);
            }
            (_, View::Object(members)) => self.object(schema, rule, members),
            (_, View::Array(items)) => self.array(schema, rule, items),
            _ => self.leaf(schema, rule, value),
        }
    }

    /// A rule that says all at once.
    fn leaf(&mut self, schema: &Schema, rule: &Rule, value: &View<'_>) {
        if !schema.holds(rule, value, &mut self.memo) {
            self.violation(rule, value);
        }
    }

    fn object(&mut self, schema: &Schema, rule: &Rule, members: &Map<String, Value>) {
        match rule {
            Rule::Required(_) | Rule::RequiredAmong(_) => self.missing(rule, rule.required(), members),
            Rule::DependentRequired(rows) => {
                for (_, needed) in rows.iter().filter(|(name, _)| members.contains_key(*name)) {
                    self.missing(rule, needed.iter().copied(), members);
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
                for (name, value) in members.iter().take(looked_at(schema, members.len(), self.found.cap)) {
                    for (_, schema) in rows.iter().filter(|(pattern, _)| pattern.is_match(name) == Match::Yes) {
                        self.inside(name, |this| this.schema(schema, &View::from(value)));
                    }
                }
            }
            Rule::AdditionalProperties(rest) => {
                let unlisted = members.iter().filter(|(name, _)| !schema.names(name));
                self.rest(rule, rest, unlisted.take(looked_at(schema, members.len(), self.found.cap)));
            }
            Rule::UnevaluatedProperties(rest) => {
                let names = schema.unevaluated_properties(members).into_iter();
                self.rest(rule, rest, names.filter_map(|name| members.get_key_value(name)));
            }
            Rule::DependentSchemas(rows) => {
                for (_, schema) in rows.iter().filter(|(name, _)| members.contains_key(*name)) {
                    self.schema(schema, &View::Object(members));
                }
            }
            Rule::Discriminator(property, arms) => self.discriminated(rule, property, arms, members),
            _ => self.leaf(schema, rule, &View::Object(members)),
        }
    }

    fn array(&mut self, schema: &Schema, rule: &Rule, items: &[Value]) {
        let counted = &items[..looked_at(schema, items.len(), self.found.cap)];
        match rule {
            Rule::PrefixItems(schemas) => {
                for (index, (value, schema)) in counted.iter().zip(*schemas).enumerate() {
                    self.inside(&index.to_string(), |this| this.schema(schema, &View::from(value)));
                }
            }
            Rule::Items(rest) => {
                self.rest(rule, rest, counted.iter().enumerate().skip(schema.prefix_len()));
            }
            Rule::UnevaluatedItems(rest) => {
                let indexes = schema.unevaluated_items(items).into_iter();
                self.rest(rule, rest, indexes.filter_map(|index| Some((index, counted.get(index)?))));
            }
            Rule::UniqueItems | Rule::Contains(..) if counted.len() < items.len() => {}
            _ => self.leaf(schema, rule, &View::Array(items)),
        }
    }

    /// Members or items that have no schema of their own: where none is allowed, say that instead of "never accepted".
    fn rest<'v, S: ToString>(&mut self, rule: &Rule, schema: &Schema, values: impl Iterator<Item = (S, &'v Value)>) {
        for (segment, value) in values {
            if self.found.truncated {
                return;
            }
            self.inside(&segment.to_string(), |this| {
                if matches!(schema.0, [Rule::Never]) {
                    this.push(rule.keyword(), None, "is not allowed here".to_owned());
                } else {
                    this.schema(schema, &View::from(value));
                }
            });
        }
    }

    fn missing(&mut self, rule: &Rule, names: impl Iterator<Item = &'static str>, members: &Map<String, Value>) {
        for name in names.filter(|name| !members.contains_key(*name)) {
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
        let fitting: Vec<String> = (1..)
            .zip(schemas)
            .filter(|(_, schema)| schema.decides(value, &mut self.memo))
            .map(|(number, _)| number.to_string())
            .collect();
        match fitting.len() {
            0 => self.no_arm(rule, schemas, value),
            1 => {}
            _ => {
                let message =
                    format!("must fit exactly one of {} alternatives, fits number {}", schemas.len(), list(fitting));
                self.push(rule.keyword(), None, message);
            }
        }
    }

    /// No alternative fits: name the one that comes closest, and what keeps it from fitting.
    fn no_arm(&mut self, rule: &Rule, schemas: &'static [&'static Schema], value: &View<'_>) {
        let count = schemas.len();
        let Some((number, found)) = self.closest(schemas, value) else {
            return self.push(rule.keyword(), None, format!("fits none of {count} alternatives"));
        };
        if count > 1 {
            let about = schemas.get(number - 1).and_then(|schema| outline(schema));
            let about = about.map_or_else(String::new, |about| format!(" ({about})"));
            let message = format!("fits none of {count} alternatives; number {number} comes closest{about}");
            self.push(rule.keyword(), None, message);
        }
        for violation in found {
            self.found.add(violation);
        }
    }

    /// The number of the alternative that comes closest and what it has against the value; none where finding out takes too long.
    fn closest(&mut self, schemas: &'static [&'static Schema], value: &View<'_>) -> Option<(usize, Vec<Violation>)> {
        if self.level == LEVELS {
            return None;
        }
        let all: Vec<_> = (1..).zip(schemas).map(|(number, schema)| (number, self.aside(schema, value))).collect();
        let distance = |(_, found): &(usize, Vec<Violation>)| {
            let another_type = found.first().is_some_and(|v| v.keyword == "type" && v.pointer == self.pointer);
            (another_type, found.iter().map(weight).sum::<usize>())
        };
        all.into_iter().min_by_key(distance).filter(|_| self.tries > 0)
    }

    /// What one alternative has against the value.
    fn aside(&mut self, schema: &Schema, value: &View<'_>) -> Vec<Violation> {
        let aside = Found { violations: Vec::new(), cap: ARM_CAP, truncated: false };
        let outer = std::mem::replace(&mut self.found, aside);
        self.level += 1;
        self.schema(schema, value);
        self.level -= 1;
        std::mem::replace(&mut self.found, outer).violations
    }

    fn violation(&mut self, rule: &Rule, value: &View<'_>) {
        let (limit, message) = describe(rule, value, self.root.hides(&self.pointer));
        self.push(rule.keyword(), limit, message);
    }

    fn inside(&mut self, segment: &str, explain: impl FnOnce(&mut Self)) {
        if self.found.truncated {
            return;
        }
        let length = self.pointer.len();
        push_segment(&mut self.pointer, segment);
        explain(self);
        self.pointer.truncate(length);
    }

    fn push(&mut self, keyword: &'static str, limit: Option<String>, message: String) {
        self.found.add(Violation { pointer: self.pointer.clone(), keyword, limit, message });
    }
}

/// How much a violation speaks against an alternative being the one that was meant: which members there are and what constants
/// they hold tells more than whether the rest is as it should be.
fn weight(violation: &Violation) -> usize {
    if matches!(violation.keyword, "required" | "enum" | "additionalProperties") { 4 } else { 1 }
}

/// How many of its parts a report looks at in a container that has more of them than it may have: no more than could be told.
fn looked_at(schema: &Schema, len: usize, cap: usize) -> usize {
    let too_many = schema.0.iter().any(|rule| match rule {
        Rule::MaxItems(most) | Rule::MaxProperties(most) => len as u64 > *most,
        _ => false,
    });
    if too_many { len.min(cap) } else { len }
}

#[cfg(test)]
mod tests;
