//! `lamp.changed webhook body`: an object.

use crate::schema;

/// Body of `POST /lamp.changed`.
#[derive(Clone, PartialEq)]
pub struct LampChangedWebhookBody {
    pub name: String,
}

openapi_runtime::object!(LampChangedWebhookBody: SCHEMA {
    name: "name" required => &schema::STRING,
});
