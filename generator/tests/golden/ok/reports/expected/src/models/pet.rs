//! `Pet`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::{Cat, Dog};

/// Chosen by the member `kind`.
#[derive(Clone, PartialEq)]
pub enum Pet {
    /// The alternative for `cat`.
    Cat(Cat),
    /// The alternative for `dog`.
    Dog(Dog),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([whole] Pet: SCHEMA by ARMS { 0 => Cat, 1 => Dog });

openapi_runtime::from!(Pet { Cat(Cat), Dog(Dog) });

pub(super) static SCHEMA: Schema = Schema(&[Rule::Discriminator(
    "kind",
    &[("cat", &super::cat::SCHEMA), ("dog", &super::dog::SCHEMA)],
)]);

static ARMS: Arms = Arms {
    property: Some("kind"),
    exclusive: false,
    arms: &[(&["cat"], &super::cat::SCHEMA), (&["dog"], &super::dog::SCHEMA)],
};
