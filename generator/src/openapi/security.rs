//! Security schemes and requirements.

/// One scheme that a requirement names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Requirement {
    /// The scheme's name; it exists.
    pub scheme: String,
    /// Scopes or roles.
    pub scopes: Vec<String>,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub(crate) struct SecurityScheme {
    /// `description`.
    pub description: Option<String>,
    /// What it is.
    pub kind: SecurityKind,
}

/// Where an API key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ApiKeyLocation {
    /// In a header field.
    Header,
    /// In the query string.
    Query,
    /// In a cookie.
    Cookie,
}

/// `type` of a security scheme with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SecurityKind {
    /// `apiKey`.
    ApiKey {
        /// `in`.
        location: ApiKeyLocation,
        /// `name`.
        name: String,
    },
    /// `http` with its `scheme`, such as `bearer` or `basic`, in lower case.
    Http(String),
    /// `oauth2`: a bearer token, wherever it comes from.
    OAuth2,
    /// `openIdConnect`: a bearer token.
    OpenIdConnect,
    /// `mutualTLS`: by the transport.
    MutualTls,
}
