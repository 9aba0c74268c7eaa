//! `Owner request`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::{Company, PersonRequest};

/// As requests carry it: members that the server sets may be left out.
///
/// Chosen by the member `kind`.
#[derive(Clone, PartialEq)]
pub enum OwnerRequest {
    /// The alternative for `person`.
    Person(PersonRequest),
    /// The alternative for `Company`.
    Company(Company),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([whole] OwnerRequest: SCHEMA by ARMS { 0 => Person, 1 => Company });

openapi_runtime::from!(OwnerRequest { Person(PersonRequest), Company(Company) });

pub(super) static SCHEMA: Schema = Schema(&[Rule::Discriminator(
    "kind",
    &[("person", &super::person_request::SCHEMA), ("Company", &super::company::SCHEMA)],
)]);

static ARMS: Arms = Arms {
    property: Some("kind"),
    exclusive: false,
    arms: &[(&["person"], &super::person_request::SCHEMA), (&["Company"], &super::company::SCHEMA)],
};
