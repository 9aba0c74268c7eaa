//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod auth_type_enum;
mod authenticator_duo_stage;
mod authenticator_sms_stage;
mod authenticator_sms_stage_request;
mod denied_action_enum;
mod flow_designation_enum;
mod flow_layout_enum;
mod flow_set;
mod flow_set_request;
mod generic_error;
mod patched_authenticator_duo_stage_request;
mod policy_engine_mode;
mod provider_enum;
mod validation_error;

pub use auth_type_enum::AuthTypeEnum;
pub use authenticator_duo_stage::AuthenticatorDuoStage;
pub use authenticator_sms_stage::AuthenticatorSmsStage;
pub use authenticator_sms_stage_request::AuthenticatorSmsStageRequest;
pub use denied_action_enum::DeniedActionEnum;
pub use flow_designation_enum::FlowDesignationEnum;
pub use flow_layout_enum::FlowLayoutEnum;
pub use flow_set::FlowSet;
pub use flow_set_request::FlowSetRequest;
pub use generic_error::GenericError;
pub use patched_authenticator_duo_stage_request::PatchedAuthenticatorDuoStageRequest;
pub use policy_engine_mode::PolicyEngineMode;
pub use provider_enum::ProviderEnum;
pub use validation_error::ValidationError;

/// `value()` of a member that may be absent or `null`.
pub use openapi_runtime::OptionalValue as _;
