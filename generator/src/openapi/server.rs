//! Servers.

/// A server (OpenAPI 3.1.0 §4.8.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    /// `url`: a template; relative to where the document is if it has no scheme.
    pub url: String,
    /// `description`.
    pub description: Option<String>,
    /// `variables`, in document order.
    pub variables: Vec<ServerVariable>,
}

/// A variable in the URL of a server (OpenAPI 3.1.0 §4.8.6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServerVariable {
    /// Its name.
    pub name: String,
    /// `default`.
    pub default: String,
    /// `enum`; empty where any value will do.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

impl Server {
    /// The URL with the defaults of its variables filled in.
    pub(crate) fn default_url(&self) -> String {
        self.variables
            .iter()
            .fold(self.url.clone(), |url, variable| url.replace(&format!("{{{}}}", variable.name), &variable.default))
    }
}
