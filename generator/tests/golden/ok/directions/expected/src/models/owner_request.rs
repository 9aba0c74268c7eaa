//! `Owner request`: one of several types.

use openapi_runtime::Value;
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

openapi_runtime::union!([discriminated] OwnerRequest: SCHEMA by "kind" {
    Person(PersonRequest): "person" => &super::person_request::SCHEMA,
    Company(Company): "Company" => &super::company::SCHEMA,
});
