//! `Event`: an object.

use openapi_runtime::DateTime;
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Event {
    pub at: DateTime,
}

openapi_runtime::object!(Event: SCHEMA { at: "at" required => &schema::DATE_TIME });
