//! Models: the document's schemas as Rust types.
//!
//! A type is followed by its table: the names of its members in JSON, the words that it lists, or its alternatives, with their
//! schemas behind `=>`. The word before that says what is still checked once a value is read: the rules of its own type
//! (`valid`), or those of the row (`holds`). See [`object!`](openapi_runtime::object!), [`union!`](openapi_runtime::union!)
//! and [`string_enum!`](openapi_runtime::string_enum!).
//!
//! A value of one of several types is the alternative that accepts it. If several do, it is the one that keeps most members of
//! an object, or else the first; where only one may (`one_of`), it is `Unknown`. If none does, it is the one that it can only
//! be meant for, so that a small fault hides nothing, or else `Unknown`.
//!
//! A schema that stands in several places of the document is written at one of them, and has the names of the others too, as
//! their files say. A later version of the document may tell them apart: write the name of the place that you mean.

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
