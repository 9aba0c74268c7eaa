//! The keywords of a schema that bound its values.

use crate::audit::{Dialect, wrong_type};
use crate::load::{Node, Number};
use crate::openapi::Keywords;
use crate::pattern;
use crate::report::{Code, Diagnostic, Place, Severity};

use super::reader::Reader;
use super::schema::{Entry, Flags};

impl<'d> Reader<'d> {
    /// Takes a keyword that bounds numbers, lengths or texts; whether it was one.
    pub(super) fn bound(&mut self, entry: Entry<'_, 'd>, keywords: &mut Keywords, flags: &mut Flags) -> bool {
        match entry.key {
            "minimum" => keywords.minimum = self.number(entry),
            "maximum" => keywords.maximum = self.number(entry),
            "exclusiveMinimum" => {
                (keywords.exclusive_minimum, flags.exclusive_minimum) =
                    self.exclusive(entry, keywords.exclusive_minimum);
            }
            "exclusiveMaximum" => {
                (keywords.exclusive_maximum, flags.exclusive_maximum) =
                    self.exclusive(entry, keywords.exclusive_maximum);
            }
            "multipleOf" => keywords.multiple_of = self.step(entry),
            "minLength" => keywords.min_length = self.length(entry),
            "maxLength" => keywords.max_length = self.length(entry),
            "minItems" => keywords.min_items = self.length(entry),
            "maxItems" => keywords.max_items = self.length(entry),
            "uniqueItems" => keywords.unique_items = self.schema_flag(entry),
            "minProperties" => keywords.min_properties = self.length(entry),
            "maxProperties" => keywords.max_properties = self.length(entry),
            "minContains" if self.dialect == Dialect::V31 => keywords.min_contains = self.length(entry),
            "maxContains" if self.dialect == Dialect::V31 => keywords.max_contains = self.length(entry),
            "pattern" => {
                keywords.pattern = self.schema_string(entry).filter(|_| self.pattern(entry.node, || entry.place()));
            }
            _ => return false,
        }
        true
    }

    /// Whether a text is a regular expression that can be decided; says so where it isn't. The standard says no more than
    /// that it should be one (OpenAPI 3.0.3 §4.7.24), so a document with another text is a document all the same.
    pub(super) fn pattern(&mut self, node: &'d Node, place: impl FnOnce() -> Place) -> bool {
        let Node::String(source) = node else {
            return false;
        };
        self.pattern_text(source, place)
    }

    pub(super) fn pattern_text(&mut self, source: &'d str, place: impl FnOnce() -> Place) -> bool {
        let problem = self.patterns.entry(source).or_insert_with(|| pattern::plan(source).err());
        let Some(reason) = problem else {
            return true;
        };
        let message = format!("`{source}` is no regular expression that can be used: {reason}");
        let problem = Diagnostic::new(Code::InvalidPattern, message).at(place());
        self.sink.push(problem.help("it is not checked: any text is accepted"));
        false
    }

    fn number(&mut self, entry: Entry<'_, 'd>) -> Option<Number> {
        if let Node::Number(number) = entry.node {
            return Some(*number);
        }
        self.sink.push(wrong_type(&entry.place(), &format!("`{}` must be a number", entry.key), entry.node));
        None
    }

    /// A number in 3.1, a flag of `minimum` or `maximum` in 3.0. What the other version writes can't mean anything else, and
    /// is read as it is meant there.
    fn exclusive(&mut self, entry: Entry<'_, 'd>, before: Option<Number>) -> (Option<Number>, bool) {
        let bound = if entry.key == "exclusiveMinimum" { "minimum" } else { "maximum" };
        let (expected, help) = match self.dialect {
            Dialect::V30 => {
                ("`true` or `false`", format!("write the number as `{bound}`, and `{}: true` beside it", entry.key))
            }
            Dialect::V31 => ("a number", format!("write the number here, and no `{bound}`")),
        };
        let rule = format!("`{}` must be {expected}", entry.key);
        let (value, of) = match entry.node {
            Node::Bool(flag) => ((before, *flag), Dialect::V30),
            Node::Number(number) => ((Some(*number), false), Dialect::V31),
            other => {
                let help = format!("in OpenAPI {}, {help}", self.dialect.version());
                self.sink.push(wrong_type(&entry.place(), &rule, other).help(help));
                return (before, false);
            }
        };
        if of != self.dialect {
            let help = format!("it is read as in OpenAPI {}; in {}, {help}", of.version(), self.dialect.version());
            let problem = wrong_type(&entry.place(), &rule, entry.node).help(help);
            self.sink.push(problem.with_severity(Severity::Warning));
        }
        value
    }

    /// `multipleOf`: above zero.
    fn step(&mut self, entry: Entry<'_, 'd>) -> Option<Number> {
        let number = self.number(entry)?;
        let positive = match number {
            Number::Int(value) => value > 0,
            Number::Float(value) => value > 0.0,
        };
        if !positive {
            let problem = Diagnostic::new(Code::InvalidBound, "`multipleOf` must be above zero, so it is ignored");
            self.sink.push(problem.at(entry.place()));
        }
        positive.then_some(number)
    }

    /// A count: a whole number, which may be written as `1.0`, and not negative.
    fn length(&mut self, entry: Entry<'_, 'd>) -> Option<u64> {
        let number = self.number(entry)?;
        let (whole, negative) = match number {
            Number::Int(value) => (Some(u64::try_from(value).unwrap_or(u64::MAX)), value < 0),
            Number::Float(value) => (whole(value), value < 0.0),
        };
        if negative {
            let message = format!("`{}` can't be negative, so it is ignored", entry.key);
            self.sink.push(Diagnostic::new(Code::InvalidBound, message).at(entry.place()));
            return None;
        }
        if whole.is_none() {
            let message = format!("`{}` must be a whole number", entry.key);
            self.sink.push(Diagnostic::new(Code::WrongType, message).at(entry.place()));
        }
        whole
    }
}

/// A float without a fraction as a count, at most the largest there is.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, which is what is due")]
fn whole(value: f64) -> Option<u64> {
    (value.fract() == 0.0).then_some(value as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::read::testing::read_schemas;

    #[test]
    fn counts_and_steps() {
        let outcome = read_schemas(
            "3.0.3",
            "    A: {minLength: 1.0, maxLength: 1e3, minItems: -1, maxItems: 1.5, multipleOf: 0, maximum: '3'}\n",
        );
        let a = outcome.schema("A");
        assert_eq!((a.min_length, a.max_length, a.min_items, a.max_items), (Some(1), Some(1000), None, None));
        assert_eq!(
            outcome.told(),
            [
                "invalid-bound /components/schemas/A/minItems",
                "wrong-type /components/schemas/A/maxItems",
                "invalid-bound /components/schemas/A/multipleOf",
                "wrong-type /components/schemas/A/maximum",
            ]
        );
    }

    /// An exclusive bound means the same in both versions, whichever of the two ways it is written.
    #[test]
    fn exclusive_bounds_of_the_other_version() {
        let schemas = "    Flags: {minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}\n    \
                       Numbers: {minimum: 1, exclusiveMinimum: 2, exclusiveMaximum: 9.5}\n    \
                       Texts: {minimum: 1, exclusiveMinimum: '2'}\n";
        let told = |component: &str| {
            ["exclusiveMinimum", "exclusiveMaximum"]
                .map(|key| format!("wrong-type /components/schemas/{component}/{key}"))
        };
        for (version, foreign) in [("3.0.3", "Numbers"), ("3.1.0", "Flags")] {
            let outcome = read_schemas(version, schemas);
            let texts = [told("Texts")[0].clone()];
            let expected: Vec<_> = told(foreign).into_iter().chain(texts).collect();
            assert_eq!(outcome.told(), expected, "{version}");
            let severities: Vec<_> = outcome.diagnostics.iter().map(|problem| problem.severity).collect();
            assert_eq!(severities, [Severity::Warning, Severity::Warning, Severity::Error]);
            let bounds = |name| {
                let schema = outcome.schema(name);
                (schema.minimum, schema.exclusive_minimum, schema.maximum, schema.exclusive_maximum)
            };
            let int = |value| Some(Number::Int(value));
            assert_eq!(bounds("Flags"), (None, int(1), int(9), None), "{version}");
            assert_eq!(bounds("Numbers"), (int(1), int(2), None, Some(Number::Float(9.5))), "{version}");
        }
    }

    #[test]
    fn patterns_are_checked_each_where_it_stands() {
        let outcome = read_schemas(
            "3.1.0",
            "    A: {pattern: '('}\n    B: {pattern: '('}\n    C: {patternProperties: {'[': {}}}\n",
        );
        assert_eq!(
            outcome.told(),
            [
                "invalid-pattern /components/schemas/A/pattern",
                "invalid-pattern /components/schemas/B/pattern",
                "invalid-pattern /components/schemas/C/patternProperties/[",
            ]
        );
        assert!(outcome.schema("A").pattern.is_none() && outcome.schema("C").pattern_properties.keys().eq([""]));
    }

    #[test]
    fn whole_floats() {
        assert_eq!((whole(1.0), whole(1.5), whole(1e300), whole(0.0)), (Some(1), None, Some(u64::MAX), Some(0)));
    }
}
