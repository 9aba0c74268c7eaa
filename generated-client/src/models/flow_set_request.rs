//! `FlowSetRequest`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Pattern, Reader, Rule, Schema, Validate, Writer,
    decode,
};
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
    /// The member `designation`.
    pub designation: FlowDesignationEnum,
    /// The member `policy_engine_mode`.
    pub policy_engine_mode: Option<PolicyEngineMode>,
    /// Whether to draw pages in a plainer way that mobile password managers cope with better.
    pub compatibility_mode: Option<bool>,
    /// The member `layout`.
    pub layout: Option<FlowLayoutEnum>,
    /// The member `denied_action`.
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

impl Decode for FlowSetRequest {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut title = None;
        let mut slug = None;
        let mut designation = None;
        let mut policy_engine_mode = None;
        let mut compatibility_mode = None;
        let mut layout = None;
        let mut denied_action = None;
        reader.members(&mut [
            ("name", &mut name),
            ("title", &mut title),
            ("slug", &mut slug),
            ("designation", &mut designation),
            ("policy_engine_mode", &mut policy_engine_mode),
            ("compatibility_mode", &mut compatibility_mode),
            ("layout", &mut layout),
            ("denied_action", &mut denied_action),
        ])?;
        Ok(Self {
            name: decode::required(name, "name")?,
            title: decode::required(title, "title")?,
            slug: decode::required(slug, "slug")?,
            designation: decode::required(designation, "designation")?,
            policy_engine_mode,
            compatibility_mode,
            layout,
            denied_action,
        })
    }
}

impl Encode for FlowSetRequest {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("name", &self.name),
            ("title", &self.title),
            ("slug", &self.slug),
            ("designation", &self.designation),
            ("policy_engine_mode", &self.policy_engine_mode),
            ("compatibility_mode", &self.compatibility_mode),
            ("layout", &self.layout),
            ("denied_action", &self.denied_action),
        ])
    }
}

impl Validate for FlowSetRequest {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING)
            && self.title.holds(schema::MinLength::<1>::STRING) && self.slug.holds(&SLUG)
            && self.designation.is_valid() && self.policy_engine_mode.is_valid()
            && self.layout.is_valid() && self.denied_action.is_valid()
    }
}

openapi_runtime::model!(FlowSetRequest);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name", "title", "slug", "designation"]),
    Rule::Properties(&[
        ("name", schema::MinLength::<1>::STRING),
        ("title", schema::MinLength::<1>::STRING),
        ("slug", &SLUG),
        ("designation", &super::flow_designation_enum::SCHEMA),
        ("policy_engine_mode", &super::policy_engine_mode::SCHEMA),
        ("compatibility_mode", &schema::BOOLEAN),
        ("layout", &super::flow_layout_enum::SCHEMA),
        ("denied_action", &super::denied_action_enum::SCHEMA),
    ]),
]);

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
