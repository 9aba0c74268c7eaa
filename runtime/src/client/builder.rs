//! How a client is set up.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use ::http::header::{HeaderName, HeaderValue, USER_AGENT};
use reqwest::Url;

use crate::http::{HeaderMap, SecurityScheme};

use super::credentials::{Credential, Credentials};
use super::transport::{HttpTransport, Limits, Transport};
use super::{Client, Inner};

const TIMEOUT: Duration = Duration::from_secs(30);
const RESPONSE_BYTES: usize = 64 << 20;
const AGENT: &str = concat!("openapi-runtime/", env!("CARGO_PKG_VERSION"));

/// Sets up a client. `C` is the generated client.
#[must_use = "nothing is made before `build`"]
pub struct Builder<C = Client> {
    base_url: String,
    servers: Vec<(String, String)>,
    credentials: Credentials,
    headers: Vec<(String, String)>,
    timeout: Option<Duration>,
    response_bytes: usize,
    transport: Option<Box<dyn Transport>>,
    /// The document's security schemes, if the generated client has told them.
    schemes: Option<&'static [&'static SecurityScheme]>,
    client: PhantomData<fn() -> C>,
}

impl<C> Builder<C> {
    /// A client for the server at `base_url`: absolute, `http` or `https`, without a query. Paths are put after its path.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self {
            base_url: base_url.into(),
            servers: Vec::new(),
            credentials: Credentials::default(),
            headers: vec![(USER_AGENT.to_string(), AGENT.to_owned())],
            timeout: None,
            response_bytes: RESPONSE_BYTES,
            transport: None,
            schemes: None,
            client: PhantomData,
        }
    }

    /// The security schemes that the document's operations have: a credential for none of them would never be sent, so that
    /// [`build`](Self::build) refuses it. If there is no scheme at all, the document is silent about who may call; then the
    /// [bearer token](Self::bearer_token) or the [basic credentials](Self::basic_auth) go with every request.
    pub fn schemes(mut self, schemes: &'static [&'static SecurityScheme]) -> Self {
        self.schemes = Some(schemes);
        self
    }

    /// The URL to take for operations that the document gives a server of their own, whose URL it spells `template`. Without
    /// it the document's own is taken; but if that has another origin than the base URL, operations that need credentials are
    /// refused, since nobody has said that those may go there.
    pub fn server(mut self, template: impl Into<String>, url: impl Into<String>) -> Self {
        self.servers.push((template.into(), url.into()));
        self
    }

    /// The token for every bearer scheme (`http` with `bearer`, `oauth2`, `openIdConnect`). For a document without any security
    /// scheme it is sent as `Authorization` with every request; one that would go neither to the base URL's origin nor to a named
    /// [server](Self::server) is refused.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.credentials.bearer = Some(Credential::token(token));
        self
    }

    /// User and password for every basic scheme. For a document without any security scheme they are sent like a
    /// [bearer token](Self::bearer_token); only one of the two can be.
    pub fn basic_auth(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credentials.basic = Some(Credential::basic(user, password));
        self
    }

    /// The key for the API key scheme of this name.
    pub fn api_key(self, scheme: impl Into<String>, key: impl Into<String>) -> Self {
        self.credential(scheme, Credential::api_key(key))
    }

    /// The credential for the scheme of this name; it takes precedence over the general ones.
    pub fn credential(mut self, scheme: impl Into<String>, credential: Credential) -> Self {
        let scheme = scheme.into();
        self.credentials.named.retain(|(name, _)| *name != scheme);
        self.credentials.named.push((scheme, credential));
        self
    }

    /// A header of every request. A parameter of the operation, or a credential, takes precedence.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The header `User-Agent` of every request.
    pub fn user_agent(self, agent: impl Into<String>) -> Self {
        self.default_header(USER_AGENT.as_str(), agent)
    }

    /// The time for a whole exchange, or for making the connection of a [stream](super::Call::stream), be it of
    /// [bytes](super::Call::bytes). Unless set it is 30 seconds, or that of the own HTTP client or transport.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The greatest body of a response, item of a [stream](super::Call::stream) or [line](super::ByteStream::lines), in bytes;
    /// 64 MiB unless set.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_bytes = bytes;
        self
    }

    /// Uses an own HTTP client with its settings. Should it follow redirects, it decides which headers go along.
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(HttpTransport::new(client))
    }

    /// Uses an own transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// When a setting can't be used; see [`BuildError`].
    pub fn build(self) -> Result<C, BuildError>
    where
        C: From<Client>,
    {
        self.client().map(C::from)
    }

    fn client(mut self) -> Result<Client, BuildError> {
        let base_of = |url: &str| base(url, self.transport.is_some());
        let base = base_of(&self.base_url)?;
        let servers: Result<Vec<_>, _> =
            self.servers.iter().map(|(template, url)| Ok((template.clone(), base_of(url)?))).collect();
        let servers = servers?;
        if let Some(name) = self.credentials.unusable() {
            return Err(BuildError::Credential(name));
        }
        if let Some(name) = self.schemes.and_then(|schemes| self.credentials.unasked(schemes)) {
            return Err(BuildError::Unasked(name));
        }
        self.credentials.unasked_for = self.schemes.is_some_and(<[_]>::is_empty);
        if self.credentials.unasked_for && self.credentials.bearer.is_some() && self.credentials.basic.is_some() {
            return Err(BuildError::Ambiguous);
        }
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
                (Ok(name), Ok(value)) => drop(headers.insert(name, value)),
                _ => return Err(BuildError::Header(name)),
            }
        }
        let (transport, timeout): (Box<dyn Transport>, _) = if let Some(transport) = self.transport {
            (transport, self.timeout)
        } else {
            let timeout = self.timeout.unwrap_or(TIMEOUT);
            (Box::new(HttpTransport::new(http_client(timeout)?)), Some(timeout))
        };
        let limits = Limits { timeout, response_bytes: self.response_bytes };
        Ok(Client(Arc::new(Inner { base, servers, headers, credentials: self.credentials, limits, transport })))
    }
}

/// Redirects are off: they are answers, and credentials never follow them. The time for a whole exchange, which a stream does
/// not have, is the time for making a connection too.
fn http_client(timeout: Duration) -> Result<reqwest::Client, BuildError> {
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).referer(false);
    builder.connect_timeout(timeout).build().map_err(BuildError::Http)
}

/// The base URL without a slash at its end.
fn base(url: &str, own_transport: bool) -> Result<String, BuildError> {
    let refuse = |reason| Err(BuildError::BaseUrl(reason));
    let Ok(url) = Url::parse(url) else {
        return refuse("is no absolute URL");
    };
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return refuse("is no URL of http or https");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("has a query or fragment");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("holds credentials; give them to the builder instead");
    }
    if url.scheme() == "https" && !own_transport && !cfg!(feature = "tls") {
        return Err(BuildError::Tls);
    }
    let base = format!("{}{}", url.origin().ascii_serialization(), url.path().trim_end_matches('/'));
    if base.parse::<::http::Uri>().is_err() {
        return refuse("is no URI");
    }
    Ok(base)
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Builder(…)")
    }
}

/// Why a client can't be made.
#[derive(Debug)]
pub enum BuildError {
    /// The base URL is of no use; the text says why.
    BaseUrl(&'static str),
    /// The header of this name has a name or value that HTTP doesn't allow.
    Header(String),
    /// The credential of this name has characters that its place can't hold, or is empty.
    Credential(String),
    /// The document has no security scheme that the credential of this name could be for, so that it would never be sent.
    Unasked(String),
    /// There are both a bearer token and basic credentials, and the document has no security scheme that says which is wanted.
    Ambiguous,
    /// The URL is one of `https`, and the crate is built without the feature `tls`.
    Tls,
    /// The HTTP client can't be made.
    Http(reqwest::Error),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BaseUrl(reason) => write!(f, "the base URL {reason}"),
            Self::Header(name) => write!(f, "the default header {name:?} is not allowed by HTTP"),
            Self::Credential(name) => write!(f, "the credential for {name:?} has characters that its place can't hold"),
            Self::Unasked(name) => write!(
                f,
                "the document has no security scheme for {name:?}, so that it would never be sent; a default header is"
            ),
            Self::Ambiguous => f.write_str(
                "the document has no security scheme that says whether bearer token or basic credentials are wanted",
            ),
            Self::Tls => f.write_str("https needs the crate feature `tls`, an own HTTP client or an own transport"),
            Self::Http(_) => f.write_str("the HTTP client can't be made"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        if let Self::Http(error) = self { Some(error) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_urls() {
        assert_eq!(base("http://example.org/api/v3/", false).unwrap(), "http://example.org/api/v3");
        assert_eq!(base("http://[::1]:8080", false).unwrap(), "http://[::1]:8080");
        for refused in
            ["", "/api/v3", "ftp://example.org", "http://example.org/?a=b", "http://a:b@example.org", "mailto:a@b.c"]
        {
            assert!(base(refused, false).is_err(), "{refused}");
        }
        assert_eq!(base("https://example.org", false).is_ok(), cfg!(feature = "tls"));
        assert!(base("https://example.org", true).is_ok());
    }

    #[test]
    fn settings_that_http_does_not_allow_are_refused() {
        let build = |builder: Builder| builder.build().map(drop).unwrap_err().to_string();
        let builder = || Client::builder("http://localhost");
        assert!(build(builder().bearer_token("a\nb")).contains("bearer token"));
        assert!(build(builder().api_key("key", "")).contains("key"));
        assert!(build(builder().default_header("a b", "c")).contains("a b"));
    }

    #[test]
    fn credentials_that_would_never_be_sent_are_refused() {
        const KEY: &SecurityScheme = &SecurityScheme::api_key("key", crate::http::Location::Header, "X-Key");
        const BEARER: &SecurityScheme = &SecurityScheme::bearer("token");
        let builder = |schemes| Client::builder("http://localhost").schemes(schemes);
        for refused in [
            builder(&[]).bearer_token("a").api_key("key", "a"),
            builder(&[]).credential("token", Credential::token("a")),
            builder(&[KEY]).bearer_token("a"),
            builder(&[KEY]).basic_auth("a", "b"),
            builder(&[KEY]).api_key("kay", "a"),
            builder(&[KEY]).credential("kay", Credential::by_transport()),
            builder(&[]).credential("", Credential::by_transport()),
        ] {
            assert!(matches!(refused.build(), Err(BuildError::Unasked(_))));
        }
        assert!(builder(&[KEY, BEARER]).bearer_token("a").api_key("key", "b").build().is_ok());
        assert!(Client::builder("http://localhost").bearer_token("a").build().is_ok());
        assert!(builder(&[]).bearer_token("a").build().is_ok());
        assert!(builder(&[]).basic_auth("a", "b").build().is_ok());
        assert!(matches!(builder(&[]).basic_auth("a", "b").bearer_token("c").build(), Err(BuildError::Ambiguous)));
        assert!(builder(&[KEY]).api_key("key", "a").bearer_token("c").build().is_err());
    }

    #[test]
    fn debug_shows_no_secret() {
        let builder = Client::builder("http://localhost").bearer_token("hunter2");
        assert!(!format!("{builder:?}").contains("hunter2"));
        assert!(!format!("{:?}", builder.build().unwrap()).contains("hunter2"));
    }
}
