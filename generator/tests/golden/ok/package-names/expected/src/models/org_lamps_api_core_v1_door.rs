//! `org.lamps.api.core.v1.Door`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

/// Another schema is called so already, although it stands below.
#[derive(Clone, PartialEq)]
pub struct OrgLampsApiCoreV1Door(pub String);

openapi_runtime::newtype!(OrgLampsApiCoreV1Door(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING)]);
