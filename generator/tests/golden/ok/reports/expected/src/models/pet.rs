//! `Pet`: one of several types.

use openapi_runtime::Value;
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

openapi_runtime::union!([discriminated] Pet: SCHEMA by "kind" {
    Cat(Cat): "cat" => &super::cat::SCHEMA,
    Dog(Dog): "dog" => &super::dog::SCHEMA,
});
