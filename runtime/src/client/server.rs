//! The servers that a document names (OpenAPI 3.1.0, Server Object).

use std::fmt;

use reqwest::Url;

/// A server that the document names: a URL, perhaps with variables in it.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    url: &'static str,
    description: &'static str,
    variables: &'static [ServerVariable],
}

/// A variable in the URL of a server.
#[derive(Clone, Copy, Debug)]
pub struct ServerVariable {
    name: &'static str,
    default: &'static str,
    values: &'static [&'static str],
}

impl Server {
    /// A server with this URL template.
    pub const fn new(url: &'static str) -> Self {
        Self { url, description: "", variables: &[] }
    }

    /// Adds what the document says about it.
    pub const fn description(self, description: &'static str) -> Self {
        Self { description, ..self }
    }

    /// Adds its variables.
    pub const fn variables(self, variables: &'static [ServerVariable]) -> Self {
        Self { variables, ..self }
    }

    /// The URL as the document spells it, its variables in braces.
    pub fn template(&self) -> &'static str {
        self.url
    }

    /// What the document says about it; empty if it says nothing.
    pub fn about(&self) -> &'static str {
        self.description
    }

    /// The URL, with a value for each of the variables named, and the default for the others. It is relative to where the
    /// document was found if the document has it so.
    ///
    /// # Errors
    /// When there is no variable of a name, when a value is none of those that the document lists, and when the URL has a
    /// variable that the document does not describe and that has no value here.
    pub fn url(&self, values: &[(&str, &str)]) -> Result<String, ServerError> {
        let mut url = self.url.to_owned();
        for (name, value) in values {
            let described = self.variables.iter().find(|variable| variable.name == *name);
            if described.is_some_and(|variable| !variable.values.is_empty() && !variable.values.contains(value)) {
                return Err(ServerError::Value((*name).to_owned()));
            }
            let place = format!("{{{name}}}");
            if described.is_none() && !url.contains(&place) {
                return Err(ServerError::Name((*name).to_owned()));
            }
            url = url.replace(&place, value);
        }
        for variable in self.variables {
            url = url.replace(&format!("{{{}}}", variable.name), variable.default);
        }
        match url.split_once('{').and_then(|(_, rest)| rest.split_once('}')) {
            Some((name, _)) => Err(ServerError::Missing(name.to_owned())),
            None => Ok(url),
        }
    }

    /// The URL with the defaults, made absolute by the client's base URL. Without a slash at its end.
    pub(super) fn resolve(&self, base: &str) -> Result<String, ServerError> {
        let url = self.url(&[])?;
        let base = Url::parse(&format!("{base}/")).map_err(|_| ServerError::Relative)?;
        let url = base.join(&url).map_err(|_| ServerError::Relative)?;
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }
}

impl ServerVariable {
    /// A variable with its default.
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self { name, default, values: &[] }
    }

    /// Adds the values that the document lists.
    pub const fn one_of(self, values: &'static [&'static str]) -> Self {
        Self { values, ..self }
    }
}

/// Why there is no URL of a server. Each tells the name of the variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerError {
    /// The URL has no such variable.
    Name(String),
    /// The value is none of those that the document lists.
    Value(String),
    /// The document describes no such variable, so that it has no default.
    Missing(String),
    /// What comes of the template is no URL.
    Relative,
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "the server's URL has no variable {name:?}"),
            Self::Value(name) => write!(f, "the document does not list this value for the server's variable {name:?}"),
            Self::Missing(name) => write!(f, "the server's URL has the variable {name:?}, which needs a value"),
            Self::Relative => f.write_str("the server's URL is no URL"),
        }
    }
}

impl std::error::Error for ServerError {}

#[cfg(test)]
mod tests {
    use super::*;

    const REGIONS: Server = Server::new("https://{region}.example.org:{port}/v1")
        .variables(&[ServerVariable::new("region", "eu").one_of(&["eu", "us"]), ServerVariable::new("port", "443")]);

    #[test]
    fn variables_have_values() {
        assert_eq!(REGIONS.url(&[]).unwrap(), "https://eu.example.org:443/v1");
        assert_eq!(REGIONS.url(&[("region", "us"), ("port", "80")]).unwrap(), "https://us.example.org:80/v1");
        assert_eq!(REGIONS.url(&[("region", "mars")]), Err(ServerError::Value("region".to_owned())));
        assert_eq!(REGIONS.url(&[("planet", "mars")]), Err(ServerError::Name("planet".to_owned())));
        let bare = Server::new("https://{tenant}.example.org");
        assert_eq!(bare.url(&[]), Err(ServerError::Missing("tenant".to_owned())));
        assert_eq!(bare.url(&[("tenant", "a")]).unwrap(), "https://a.example.org");
    }

    #[test]
    fn relative_urls_start_from_the_base() {
        let resolved = |url| Server::new(url).resolve("http://localhost:80/api/v3").unwrap();
        assert_eq!(resolved("/"), "http://localhost");
        assert_eq!(resolved("/v2/"), "http://localhost/v2");
        assert_eq!(resolved("v2"), "http://localhost/api/v3/v2");
        assert_eq!(resolved("//example.org/a"), "http://example.org/a");
        assert_eq!(resolved("https://example.org"), "https://example.org");
    }
}
