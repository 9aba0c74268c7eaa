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

impl Arms {
    /// The alternative that a value is: by the discriminator if there is one, else the one that accepts the value, else the
    /// only one that takes values of its JSON type, so that a small fault doesn't hide what was meant.
    pub(crate) fn choose(&self, value: &Value, memo: &mut Memo) -> Option<usize> {
        if let Some(property) = self.property {
            let tag = value.get(property)?.as_str()?;
            return self.arms.iter().position(|(tags, _)| tags.contains(&tag));
        }
        let view = View::from(value);
        let mut accepting =
            (0..).zip(self.arms).filter(|(_, (_, schema))| schema.decides(&view, memo)).map(|(index, _)| index);
        let first = accepting.next();
        if first.is_some() && self.exclusive && accepting.next().is_some() {
            return None;
        }
        first.or_else(|| {
            let mut fitting =
                (0..).zip(self.arms).filter(|(_, (_, schema))| schema.accepts_type_of(&view)).map(|(index, _)| index);
            fitting.next().filter(|_| fitting.next().is_none())
        })
    }
}
