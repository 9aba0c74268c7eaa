//! Which alternative of a union a value is.

use serde_json::Value;

use crate::schema::{Memo, Schema, View};

/// The alternatives of a union, in the order of its variants.
#[derive(Clone, Copy)]
pub struct Arms {
    /// The member whose value chooses, if the document names one.
    pub property: Option<&'static str>,
    /// Whether no more than one alternative may accept a value (`oneOf`).
    pub exclusive: bool,
    /// For each alternative the values that choose it, and its rules.
    pub arms: &'static [(&'static [&'static str], &'static Schema)],
}

/// The alternative that was chosen, as those who go through all of them in their order ask for it.
#[derive(Clone, Copy, Debug)]
pub struct Chosen(pub(crate) Option<usize>);

impl Chosen {
    /// Whether it is the next one: the first when this is asked first.
    #[inline]
    pub fn is_next(&mut self) -> bool {
        let before = self.0;
        self.0 = before.and_then(|number| number.checked_sub(1));
        before == Some(0)
    }
}

/// Which alternative a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// The one with this number.
    Arm(usize),
    /// Perhaps the one with this number, which does not accept it.
    Perhaps(usize),
    /// None of them.
    Unknown,
}

impl Arms {
    /// The alternative that a value is: by the discriminator if there is one, else the one that accepts the value. If several
    /// may, it is of those that do the one that keeps the most of an object's members, or else the first. Where none does it is
    /// the only one that takes values of its JSON type, so that a small fault doesn't hide what was meant, or perhaps the object
    /// whose demands are met and that keeps the most.
    pub(crate) fn choose(&self, value: &Value, memo: &mut Memo) -> Choice {
        if let Some(property) = self.property {
            let tag = value.get(property).and_then(Value::as_str);
            let chosen = tag.and_then(|tag| self.arms.iter().position(|(tags, _)| tags.contains(&tag)));
            return chosen.map_or(Choice::Unknown, Choice::Arm);
        }
        let view = View::from(value);
        let numbers = |is_one: &mut dyn FnMut(&'static Schema) -> bool| -> Vec<usize> {
            (0..self.arms.len()).filter(|number| is_one(self.arms[*number].1)).collect()
        };
        let accepting = numbers(&mut |schema| schema.decides(&view, memo));
        match accepting[..] {
            [] => {}
            [only] => return Choice::Arm(only),
            [..] if self.exclusive => return Choice::Unknown,
            [first, ..] => return Choice::Arm(self.closest(value, &accepting).map_or(first, |(best, ..)| best)),
        }
        let fitting = numbers(&mut |schema| schema.accepts_type_of(&view));
        match fitting[..] {
            [] => Choice::Unknown,
            [only] => Choice::Arm(only),
            [..] => match self.closest(value, &fitting) {
                Some((best, 1.., true)) => Choice::Perhaps(best),
                _ => Choice::Unknown,
            },
        }
    }

    /// The first of the alternatives that keep the most members of an object, how many that is, and whether no other keeps as many.
    fn closest(&self, value: &Value, among: &[usize]) -> Option<(usize, usize, bool)> {
        let object = value.as_object()?;
        let kept = among.iter().filter_map(|number| Some((*number, self.arms.get(*number)?.1.kept_members(object)?)));
        kept.fold(None, |best, (number, kept)| match best {
            Some((_, most, _)) if kept < most => best,
            Some((first, most, _)) if kept == most => Some((first, most, false)),
            _ => Some((number, kept, true)),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::{ARRAY, INTEGER, Literal, Rule, STRING, Types};

    static WAIT: Schema =
        Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("id", &INTEGER), ("wait", &INTEGER)])]);
    static REVIEW: Schema = Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::Ref(&Schema(&[Rule::Properties(&[("id", &INTEGER), ("reviewers", &ARRAY)])])),
    ]);
    static DELETED: Schema = Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::Required(&["deleted"]),
        Rule::Properties(&[("deleted", &TRUE), ("id", &INTEGER)]),
    ]);
    static TRUE: Schema = Schema(&[Rule::Enum(&[Literal::Bool(true)])]);

    static ARMS: [(&[&str], &Schema); 4] = [(&[], &WAIT), (&[], &REVIEW), (&[], &DELETED), (&[], &STRING)];

    fn arms(exclusive: bool) -> Arms {
        Arms { property: None, exclusive, arms: &ARMS }
    }

    #[test]
    fn of_objects_the_one_that_lists_most_is_meant() {
        let choose = |exclusive, value: Value| arms(exclusive).choose(&value, &mut Memo::lasting());
        assert_eq!(choose(false, json!({"id": 1, "reviewers": []})), Choice::Arm(1));
        assert_eq!(choose(true, json!({"id": 1, "reviewers": []})), Choice::Unknown);
        // As many of the one as of the other.
        assert_eq!(choose(false, json!({"id": 1})), Choice::Arm(0));
        assert_eq!(choose(true, json!({"id": 1})), Choice::Unknown);
        assert_eq!(choose(true, json!("text")), Choice::Arm(3));
        assert_eq!(choose(true, json!(1)), Choice::Unknown);
    }

    #[test]
    fn what_keeps_everything_is_no_worse_than_what_lists_some() {
        static MAP: Schema = Schema(&[Rule::Type(Types::OBJECT), Rule::AdditionalProperties(&INTEGER)]);
        static INNER: Schema = Schema(&[Rule::OneOf(&[&DELETED, &WAIT])]);
        static ARMS: [(&[&str], &Schema); 3] = [(&[], &REVIEW), (&[], &INNER), (&[], &MAP)];
        let arms = Arms { property: None, exclusive: false, arms: &ARMS };
        let choose = |value: Value| arms.choose(&value, &mut Memo::lasting());
        assert_eq!(choose(json!({"id": 1, "b": 2})), Choice::Arm(2));
        assert_eq!(choose(json!({"id": 1, "wait": 2})), Choice::Arm(1));
        assert_eq!(choose(json!({"id": 1})), Choice::Arm(0));
    }

    #[test]
    fn a_small_fault_does_not_hide_what_was_meant() {
        let choose = |value: Value| arms(true).choose(&value, &mut Memo::lasting());
        assert_eq!(choose(json!({"id": "1", "reviewers": []})), Choice::Perhaps(1));
        assert_eq!(choose(json!({"id": "1", "deleted": true})), Choice::Perhaps(2));
        // Not what is deleted: there is another constant.
        assert_eq!(choose(json!({"id": "1", "wait": 1, "deleted": false})), Choice::Perhaps(0));
        assert_eq!(choose(json!({"id": "1"})), Choice::Unknown);
    }
}
