//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod authenticator_sms_stage_request;
mod patched_authenticator_duo_stage_request;
mod flow_set_request;
mod authenticator_sms_stage;
mod authenticator_duo_stage;
mod flow_set;
mod validation_error;
mod generic_error;
mod provider_enum;
mod auth_type_enum;
mod flow_designation_enum;
mod policy_engine_mode;
mod flow_layout_enum;
mod denied_action_enum;

pub use authenticator_sms_stage_request::AuthenticatorSmsStageRequest;
pub use patched_authenticator_duo_stage_request::PatchedAuthenticatorDuoStageRequest;
pub use flow_set_request::FlowSetRequest;
pub use authenticator_sms_stage::AuthenticatorSmsStage;
pub use authenticator_duo_stage::AuthenticatorDuoStage;
pub use flow_set::FlowSet;
pub use validation_error::ValidationError;
pub use generic_error::GenericError;
pub use provider_enum::ProviderEnum;
pub use auth_type_enum::AuthTypeEnum;
pub use flow_designation_enum::FlowDesignationEnum;
pub use policy_engine_mode::PolicyEngineMode;
pub use flow_layout_enum::FlowLayoutEnum;
pub use denied_action_enum::DeniedActionEnum;
