//! The SMS stage as somebody would write it with serde's derives: same types, no validation.

use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
#[allow(dead_code, reason = "only reading is measured")]
pub struct SmsStage {
    pk: Uuid,
    name: String,
    component: String,
    verbose_name: String,
    verbose_name_plural: String,
    meta_model_name: String,
    flow_set: Option<Vec<FlowSet>>,
    configure_flow: Option<Uuid>,
    friendly_name: Option<String>,
    provider: Provider,
    from_number: String,
    account_sid: String,
    auth: String,
    auth_password: Option<String>,
    auth_type: Option<AuthType>,
    verify_only: Option<bool>,
    mapping: Option<Uuid>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "only reading is measured")]
struct FlowSet {
    pk: Uuid,
    policybindingmodel_ptr_id: Uuid,
    name: String,
    slug: String,
    title: String,
    designation: Designation,
    background: String,
    policy_engine_mode: Option<PolicyEngineMode>,
    compatibility_mode: Option<bool>,
    export_url: String,
    layout: Option<Layout>,
    denied_action: Option<DeniedAction>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Provider {
    Twilio,
    Generic,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum AuthType {
    Basic,
    Bearer,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Designation {
    Authentication,
    Authorization,
    Invalidation,
    Enrollment,
    Unenrollment,
    Recovery,
    StageConfiguration,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum PolicyEngineMode {
    All,
    Any,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Layout {
    Stacked,
    ContentLeft,
    ContentRight,
    SidebarLeft,
    SidebarRight,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum DeniedAction {
    MessageContinue,
    Message,
    Continue,
}
