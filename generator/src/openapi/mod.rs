//! One version-neutral model of an OpenAPI document, in the terms of 3.1.
//!
//! Nothing behind this model knows which version a document had. References are gone: every schema has an id, and a
//! `$ref` to a schema is an id ([`Keywords::reference`]); every other object that was referred to stands in its place.

pub(crate) mod direction;
mod operation;
mod parts;
pub(crate) mod read;
mod same;
mod schema;
mod security;
pub(crate) mod select;
mod server;
pub(crate) mod twins;

pub(crate) use operation::{
    BodyContent, Encoding, Inbound, Link, Location, MediaType, Method, Operation, Parameter, ParameterContent,
    RequestBody, Response, Status, Style,
};
pub(crate) use same::same;
pub(crate) use schema::{Discriminator, Json, Keywords, Schema, SchemaId, SchemaKind, Schemas, Type};
pub(crate) use security::{ApiKeyLocation, Requirement, SecurityKind, SecurityScheme};
pub(crate) use server::{Server, ServerVariable};

use indexmap::IndexMap;

use crate::report::Place;

/// An OpenAPI document.
#[derive(Debug)]
pub(crate) struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// `servers`.
    pub servers: Vec<Server>,
    /// `tags`, with their descriptions.
    pub tags: Vec<(String, Option<String>)>,
    /// Every operation under `paths`, in document order.
    pub operations: Vec<Operation>,
    /// Callbacks, then webhooks, in document order.
    pub inbound: Vec<Inbound>,
    /// Every schema of the document.
    pub schemas: Schemas,
    /// `components.schemas`, in document order.
    pub components: IndexMap<String, SchemaId>,
    /// `components.securitySchemes`.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// `security`: that of operations which have none of their own.
    pub security: Vec<Vec<Requirement>>,
    /// Whether 1.0 is an integer: it is in JSON Schema 2020-12, and was not before.
    pub whole_integers: bool,
    /// Where the document begins.
    pub place: Place,
}
