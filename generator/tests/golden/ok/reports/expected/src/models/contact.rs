//! `Contact`: one of several types.

use openapi_runtime::Value;
use super::{ByMail, ByPhone};

#[derive(Clone, PartialEq)]
pub enum Contact {
    ByMail(ByMail),
    ByPhone(ByPhone),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of, as_written] Contact: SCHEMA {
    ByMail(ByMail) valid => &super::by_mail::SCHEMA,
    ByPhone(ByPhone) valid => &super::by_phone::SCHEMA,
});
