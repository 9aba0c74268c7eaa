//! `subscribe body`: an object.

use crate::schema;

/// Body of `POST /subscriptions`.
#[derive(Clone, PartialEq)]
pub struct SubscribeBody {
    pub url: String,
}

openapi_runtime::object!(SubscribeBody: SCHEMA { url: "url" required holds => &schema::URI });
