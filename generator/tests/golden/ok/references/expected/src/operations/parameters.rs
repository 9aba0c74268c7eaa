//! Parameters that several operations have, each of which has its own name for them.

use openapi_runtime::{Validate, http::Parameter};
use crate::models::Page;

/// Parameters of several operations, which may be left out.
///
/// Known as `GetLampsParams` and `GetDoorsParams`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParams {
    pub page: Option<Page>,
}

openapi_runtime::parameters!(GetParams { page: Parameter::query("page", Page::SCHEMA) });
