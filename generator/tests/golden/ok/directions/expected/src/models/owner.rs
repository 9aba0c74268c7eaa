//! `Owner`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::{Company, Person};

/// Chosen by the member `kind`.
#[derive(Clone, PartialEq)]
pub enum Owner {
    /// The alternative for `person`.
    Person(Person),
    /// The alternative for `Company`.
    Company(Company),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([whole] Owner: SCHEMA by ARMS { 0 => Person, 1 => Company });

openapi_runtime::from!(Owner { Person(Person), Company(Company) });

pub(super) static SCHEMA: Schema = Schema(&[Rule::Discriminator(
    "kind",
    &[("person", &super::person::SCHEMA), ("Company", &super::company::SCHEMA)],
)]);

static ARMS: Arms = Arms {
    property: Some("kind"),
    exclusive: false,
    arms: &[(&["person"], &super::person::SCHEMA), (&["Company"], &super::company::SCHEMA)],
};
