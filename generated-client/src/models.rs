//! Models: the document's schemas as Rust types.
//!
//! After a type comes its table: what its members are called, which words it lists, or what its alternatives are, and by which
//! rules. Behind `=>` stands the schema; the word before it says what is left to check of a value once it is read: nothing,
//! the rules of its own type (`valid`), or all of the row's (`holds`). For the rest see [`object!`](openapi_runtime::object!),
//! [`union!`](openapi_runtime::union!) and [`string_enum!`](openapi_runtime::string_enum!).
//!
//! One of several types is read as the alternative that accepts the value. Of several that do it is the one that keeps most
//! members of an object, or else the first; where no more than one may (`one_of`), the value is `Unknown`, as it is where no
//! alternative fits.

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
