//! `Owner`: one of several types.

use openapi_runtime::Value;
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

openapi_runtime::union!([discriminated] Owner: SCHEMA by "kind" {
    Person(Person): "person" => &super::person::SCHEMA,
    Company(Company): "Company" => &super::company::SCHEMA,
});
