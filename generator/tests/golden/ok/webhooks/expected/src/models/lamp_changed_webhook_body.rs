//! `lamp.changed webhook body`: an object.

use crate::schema;

/// The object `lamp.changed webhook body`.
#[derive(Clone, PartialEq)]
pub struct LampChangedWebhookBody {
    pub name: String,
}

openapi_runtime::object!(LampChangedWebhookBody: SCHEMA {
    name: "name" required => &schema::STRING,
});
