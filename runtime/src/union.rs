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
    /// may, it is of those that do the one that lists the most of an object's members, so that none is lost, or else the first.
    /// Where none does it is the only one that takes values of its JSON type, so that a small
    /// fault doesn't hide what was meant, or perhaps the object whose demands are met and that lists the most.
    pub(crate) fn choose(&self, value: &Value, memo: &mut Memo) -> Choice {
        if let Some(property) = self.property {
            let tag = value.get(property).and_then(Value::as_str);
            let chosen = tag.and_then(|tag| self.arms.iter().position(|(tags, _)| tags.contains(&tag)));
            return chosen.map_or(Choice::Unknown, Choice::Arm);
        }
        let view = View::from(value);
        let mut accepting =
            (0..).zip(self.arms).filter(|(_, (_, schema))| schema.decides(&view, memo)).map(|(index, _)| index);
        if let Some(first) = accepting.next() {
            let others: Vec<usize> = accepting.collect();
            return match (others.is_empty(), self.exclusive) {
                (true, _) => Choice::Arm(first),
                (false, true) => Choice::Unknown,
                (false, false) => {
                    let closest = self.closest(value, std::iter::once(first).chain(others));
                    Choice::Arm(closest.map_or(first, |(best, _)| best))
                }
            };
        }
        let fitting: Vec<usize> = (0..)
            .zip(self.arms)
            .filter(|(_, (_, schema))| schema.accepts_type_of(&view))
            .map(|(index, _)| index)
            .collect();
        match fitting[..] {
            [] => Choice::Unknown,
            [only] => Choice::Arm(only),
            _ => match self.closest(value, fitting) {
                Some((best, true)) => Choice::Perhaps(best),
                _ => Choice::Unknown,
            },
        }
    }

    /// The first of the alternatives that list the most members of an object, and whether no other lists as many.
    fn closest(&self, value: &Value, among: impl IntoIterator<Item = usize>) -> Option<(usize, bool)> {
        let object = value.as_object()?;
        let mut best: Option<(usize, usize, bool)> = None;
        for index in among {
            let (_, schema) = self.arms.get(index)?;
            let Some(listed) = schema.listed_members(object) else { continue };
            best = match best {
                Some((known, most, _)) if listed == most => Some((known, most, false)),
                Some(known) if listed < known.1 => Some(known),
                _ => Some((index, listed, true)),
            };
        }
        best.map(|(index, _, is_only_one)| (index, is_only_one))
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
    fn a_small_fault_does_not_hide_what_was_meant() {
        let choose = |value: Value| arms(true).choose(&value, &mut Memo::lasting());
        assert_eq!(choose(json!({"id": "1", "reviewers": []})), Choice::Perhaps(1));
        assert_eq!(choose(json!({"id": "1", "deleted": true})), Choice::Perhaps(2));
        // Not what is deleted: there is another constant.
        assert_eq!(choose(json!({"id": "1", "wait": 1, "deleted": false})), Choice::Perhaps(0));
        assert_eq!(choose(json!({"id": "1"})), Choice::Unknown);
    }
}
