//! `Contact`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::{ByMail, ByPhone};

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Contact {
    ByMail(ByMail),
    ByPhone(ByPhone),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again, as_written] Contact: SCHEMA by ARMS {
    0 => ByMail valid,
    1 => ByPhone valid,
});

openapi_runtime::from!(Contact { ByMail(ByMail), ByPhone(ByPhone) });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::OneOf(&[&super::by_mail::SCHEMA, &super::by_phone::SCHEMA])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[(&[], &super::by_mail::SCHEMA), (&[], &super::by_phone::SCHEMA)],
};
