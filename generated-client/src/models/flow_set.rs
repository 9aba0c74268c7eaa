//! `FlowSet`: an object.

use openapi_runtime::{Pattern, Rule, Schema, Uuid};
use super::{DeniedActionEnum, FlowDesignationEnum, FlowLayoutEnum, PolicyEngineMode};
use crate::schema::{self, Types};

/// A flow in short, as a stage lists it.
#[derive(Clone, PartialEq)]
pub struct FlowSet {
    /// The flow's identifier.
    ///
    /// Set by the server.
    pub pk: Uuid,
    /// The identifier under which policies are bound to the flow.
    ///
    /// Set by the server.
    pub policybindingmodel_ptr_id: Uuid,
    /// The flow's name, for administrators.
    pub name: String,
    /// The part of a page's address that names the flow.
    ///
    /// At most 50 characters, matches `^[-a-zA-Z0-9_]+$`.
    pub slug: String,
    /// The heading of the flow's pages.
    pub title: String,
    pub designation: FlowDesignationEnum,
    /// Where the picture behind the flow's pages is found.
    ///
    /// Set by the server.
    pub background: String,
    pub policy_engine_mode: Option<PolicyEngineMode>,
    /// Whether to draw pages in a plainer way that mobile password managers cope with better.
    pub compatibility_mode: Option<bool>,
    /// Where the flow can be downloaded as a file.
    ///
    /// Set by the server.
    pub export_url: String,
    pub layout: Option<FlowLayoutEnum>,
    pub denied_action: Option<DeniedActionEnum>,
}

openapi_runtime::object!(FlowSet: SCHEMA {
    pk: "pk" required => &schema::UUID,
    policybindingmodel_ptr_id: "policybindingmodel_ptr_id" required => &schema::UUID,
    name: "name" required => &schema::STRING,
    slug: "slug" required holds => &SLUG,
    title: "title" required => &schema::STRING,
    designation: "designation" required valid => &super::flow_designation_enum::SCHEMA,
    background: "background" required => &schema::STRING,
    policy_engine_mode: "policy_engine_mode" valid => &super::policy_engine_mode::SCHEMA,
    compatibility_mode: "compatibility_mode" => &schema::BOOLEAN,
    export_url: "export_url" required => &schema::STRING,
    layout: "layout" valid => &super::flow_layout_enum::SCHEMA,
    denied_action: "denied_action" valid => &super::denied_action_enum::SCHEMA,
});

static SLUG: Schema =
    Schema(&[Rule::Type(Types::STRING), Rule::MaxLength(50), Rule::Pattern(&PATTERN)]);

static PATTERN: Pattern = Pattern::class(
    "^[-a-zA-Z0-9_]+$",
    &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    1,
    None,
);
