//! `subscribe body`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `subscribe body`.
#[derive(Clone, PartialEq)]
pub struct SubscribeBody {
    /// The member `url`.
    pub url: String,
}

openapi_runtime::object!(SubscribeBody { url: "url" required });

impl Validate for SubscribeBody {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.url.holds(&schema::URI)
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["url"]),
    Rule::Properties(&[("url", &schema::URI)]),
]);
