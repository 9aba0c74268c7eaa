//! Security schemes of a document, as constants.

use super::parameter::Location;

/// How an API tells who calls (OpenAPI 3.0.3, Security Scheme Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    name: &'static str,
    kind: Scheme,
}

/// The kinds of security scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// A token in `Authorization`, after the name of an HTTP authentication scheme such as `Bearer`.
    Token(&'static str),
    /// User and password in `Authorization` (RFC 7617).
    Basic,
    /// A key in a header, the query or a cookie of the given name.
    ApiKey(Location, &'static str),
    /// A client certificate, which the TLS connection carries.
    MutualTls,
}

impl SecurityScheme {
    /// `type: http`, `scheme: bearer` (RFC 6750).
    pub const fn bearer(name: &'static str) -> Self {
        Self { name, kind: Scheme::Token("Bearer") }
    }

    /// `type: http`, `scheme: basic` (RFC 7617).
    pub const fn basic(name: &'static str) -> Self {
        Self { name, kind: Scheme::Basic }
    }

    /// `type: http` with any other scheme: `Authorization: <scheme> <token>`.
    pub const fn http(name: &'static str, scheme: &'static str) -> Self {
        Self { name, kind: Scheme::Token(scheme) }
    }

    /// `type: apiKey`: a key in the header, query or cookie `parameter`.
    pub const fn api_key(name: &'static str, location: Location, parameter: &'static str) -> Self {
        Self { name, kind: Scheme::ApiKey(location, parameter) }
    }

    /// `type: oauth2` and `type: openIdConnect`: a bearer token, however the caller came by it.
    pub const fn token(name: &'static str) -> Self {
        Self::bearer(name)
    }

    /// `type: mutualTLS`.
    pub const fn mutual_tls(name: &'static str) -> Self {
        Self { name, kind: Scheme::MutualTls }
    }

    /// The requirement of this scheme, with scopes or roles.
    pub const fn requires(&'static self, scopes: &'static [&'static str]) -> Requirement {
        Requirement { scheme: self, scopes }
    }

    /// The key under `securitySchemes`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The kind of scheme.
    pub const fn kind(&self) -> Scheme {
        self.kind
    }
}

/// One scheme that an operation asks for.
#[derive(Clone, Copy, Debug)]
pub struct Requirement {
    /// The scheme.
    pub scheme: &'static SecurityScheme,
    /// The scopes or roles that the document lists for it.
    pub scopes: &'static [&'static str],
}
