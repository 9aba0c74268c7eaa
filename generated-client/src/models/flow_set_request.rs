//! `FlowSetRequest`: an object.

use openapi_runtime::{Pattern, Rule, Schema};
use super::{DeniedActionEnum, FlowDesignationEnum, FlowLayoutEnum, PolicyEngineMode};
use crate::schema::{self, Types};

/// A flow in short, as a client sends it.
#[derive(Clone, PartialEq)]
pub struct FlowSetRequest {
    /// The flow's name, for administrators.
    ///
    /// Not empty.
    pub name: String,
    /// The heading of the flow's pages.
    ///
    /// Not empty.
    pub title: String,
    /// The part of a page's address that names the flow.
    ///
    /// 1 to 50 characters, matches `^[-a-zA-Z0-9_]+$`.
    pub slug: String,
    pub designation: FlowDesignationEnum,
    pub policy_engine_mode: Option<PolicyEngineMode>,
    /// Whether to draw pages in a plainer way that mobile password managers cope with better.
    pub compatibility_mode: Option<bool>,
    pub layout: Option<FlowLayoutEnum>,
    pub denied_action: Option<DeniedActionEnum>,
}

impl FlowSetRequest {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        title: impl Into<String>,
        slug: impl Into<String>,
        designation: FlowDesignationEnum,
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            slug: slug.into(),
            designation,
            policy_engine_mode: None,
            compatibility_mode: None,
            layout: None,
            denied_action: None,
        }
    }
}

openapi_runtime::object!(FlowSetRequest: SCHEMA {
    name: "name" required holds => schema::MinLength::<1>::STRING,
    title: "title" required holds => schema::MinLength::<1>::STRING,
    slug: "slug" required holds => &SLUG,
    designation: "designation" required valid => &super::flow_designation_enum::SCHEMA,
    policy_engine_mode: "policy_engine_mode" valid => &super::policy_engine_mode::SCHEMA,
    compatibility_mode: "compatibility_mode" => &schema::BOOLEAN,
    layout: "layout" valid => &super::flow_layout_enum::SCHEMA,
    denied_action: "denied_action" valid => &super::denied_action_enum::SCHEMA,
});

static SLUG: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::MinLength(1),
    Rule::MaxLength(50),
    Rule::Pattern(&PATTERN),
]);

static PATTERN: Pattern = Pattern::class(
    "^[-a-zA-Z0-9_]+$",
    &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    1,
    None,
);
