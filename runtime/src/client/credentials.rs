//! Who calls: credentials, and which of them a request carries.

use std::fmt;

use ::http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::http::{Coding, Location, Operation, Requirement, Scheme, SecurityScheme, encode};

/// What proves to a server who calls.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential(Kind);

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    Token(String),
    Basic(String, String),
    ApiKey(String),
    Transport,
}

impl Credential {
    /// A token, for bearer, OAuth 2.0, `OpenID` Connect and other schemes of `Authorization`.
    pub fn token(token: impl Into<String>) -> Self {
        Self(Kind::Token(token.into()))
    }

    /// User and password (RFC 7617).
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Kind::Basic(user.into(), password.into()))
    }

    /// An API key.
    pub fn api_key(key: impl Into<String>) -> Self {
        Self(Kind::ApiKey(key.into()))
    }

    /// Says that whatever carries the requests adds the credential: a proxy such as `kubectl proxy`, an own
    /// [`Transport`](super::Transport), the client certificate of an own [`Builder::http_client`](super::Builder::http_client). It
    /// serves every kind of scheme. A requirement of the scheme counts as met, and nothing is sent for it.
    ///
    /// An operation that requires the scheme goes only where other credentials may go, so that it is refused for a server of
    /// another origin which [`Builder::server`](super::Builder::server) does not name. What adds the credential sees the requests
    /// that require none too, to such servers as well: it has to look at where each of them goes.
    pub fn by_transport() -> Self {
        Self(Kind::Transport)
    }
}

/// Shows only the kind.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::Token(_) => "Credential::Token(…)",
            Kind::Basic(..) => "Credential::Basic(…)",
            Kind::ApiKey(_) => "Credential::ApiKey(…)",
            Kind::Transport => "Credential::Transport",
        })
    }
}

/// The credentials of a client.
#[derive(Clone, Default)]
pub(super) struct Credentials {
    /// By the scheme's name; these take precedence.
    pub(super) named: Vec<(String, Credential)>,
    /// For every bearer scheme.
    pub(super) bearer: Option<Credential>,
    /// For every basic scheme.
    pub(super) basic: Option<Credential>,
    /// Whether the document has no scheme at all, so that bearer token or basic credentials go with every request.
    pub(super) unasked_for: bool,
}

/// Where a credential goes.
pub(super) enum Carried {
    Header(HeaderName, HeaderValue),
    /// `name=value`, encoded.
    Query(String),
    /// `name=value`.
    Cookie(String),
    /// What carries the request adds it.
    ByTransport,
}

impl Credentials {
    /// What the first alternative that can be fulfilled puts into the request.
    ///
    /// # Errors
    /// The names of the schemes of all alternatives, when none can be fulfilled.
    pub(super) fn for_operation(&self, operation: &Operation) -> Result<Vec<Carried>, Vec<&'static str>> {
        if operation.security.iter().all(|alternative| alternative.is_empty()) {
            return Ok(self.without_scheme().into_iter().collect());
        }
        let fulfil = |alternative: &&[Requirement]| {
            alternative.iter().map(|requirement| self.carry(requirement.scheme)).collect::<Option<Vec<_>>>()
        };
        // An empty alternative is fulfilled by anyone; who has a credential uses it all the same.
        let (anonymous, named): (Vec<&&[Requirement]>, Vec<_>) =
            operation.security.iter().partition(|alternative| alternative.is_empty());
        if let Some(carried) = named.iter().copied().find_map(fulfil) {
            return Ok(carried);
        }
        if !anonymous.is_empty() {
            return Ok(Vec::new());
        }
        let mut schemes: Vec<&str> =
            named.iter().flat_map(|a| a.iter()).map(|requirement| requirement.scheme.name()).collect();
        schemes.sort_unstable();
        schemes.dedup();
        Err(schemes)
    }

    /// What goes with every request of a document that has no scheme.
    fn without_scheme(&self) -> Option<Carried> {
        const BEARER: &SecurityScheme = &SecurityScheme::bearer("");
        const BASIC: &SecurityScheme = &SecurityScheme::basic("");
        if !self.unasked_for {
            return None;
        }
        self.carry(BEARER).or_else(|| self.carry(BASIC))
    }

    /// The credential for a scheme, in the form in which it travels.
    fn carry(&self, scheme: &SecurityScheme) -> Option<Carried> {
        let named = self.named.iter().find(|(name, _)| name == scheme.name()).map(|(_, credential)| credential);
        let credential = named.or(match scheme.kind() {
            Scheme::Token(word) if word.eq_ignore_ascii_case("bearer") => self.bearer.as_ref(),
            Scheme::Basic => self.basic.as_ref(),
            _ => None,
        })?;
        match (scheme.kind(), &credential.0) {
            (Scheme::Token(word), Kind::Token(token)) => {
                secret(&format!("{word} {token}")).map(|value| Carried::Header(AUTHORIZATION, value))
            }
            (Scheme::Basic, Kind::Basic(user, password)) => {
                let pair = STANDARD.encode(format!("{user}:{password}"));
                secret(&format!("Basic {pair}")).map(|value| Carried::Header(AUTHORIZATION, value))
            }
            (Scheme::ApiKey(location, name), Kind::ApiKey(key) | Kind::Token(key)) => carry_key(location, name, key),
            (_, Kind::Transport) => Some(Carried::ByTransport),
            _ => None,
        }
    }

    /// The name of a credential that is for none of the schemes, if there is one. Without any scheme the general ones are for all
    /// requests.
    pub(super) fn unasked(&self, schemes: &[&SecurityScheme]) -> Option<String> {
        let is_for = |wanted: &dyn Fn(&SecurityScheme) -> bool| schemes.iter().any(|scheme| wanted(scheme));
        let bearer = |scheme: &SecurityScheme| matches!(scheme.kind(), Scheme::Token(word) if word.eq_ignore_ascii_case("bearer"));
        let named = self.named.iter().map(|(name, _)| name).find(|name| !is_for(&|scheme| scheme.name() == *name));
        if let Some(name) = named {
            Some(name.clone())
        } else if schemes.is_empty() {
            None
        } else if self.bearer.is_some() && !is_for(&bearer) {
            Some("bearer token".to_owned())
        } else if self.basic.is_some() && !is_for(&|scheme| matches!(scheme.kind(), Scheme::Basic)) {
            Some("basic credentials".to_owned())
        } else {
            None
        }
    }

    /// The name of a credential that no header could hold, if there is one.
    pub(super) fn unusable(&self) -> Option<String> {
        let general = [("bearer token", &self.bearer), ("basic credentials", &self.basic)];
        let general = general.into_iter().filter_map(|(name, credential)| Some((name, credential.as_ref()?)));
        let mut all = self.named.iter().map(|(name, credential)| (name.as_str(), credential)).chain(general);
        let unusable = all.find(|(_, credential)| match &credential.0 {
            Kind::Token(text) | Kind::ApiKey(text) => {
                text.is_empty() || text.trim() != text || !text.bytes().all(|byte| (b' '..0x7f).contains(&byte))
            }
            Kind::Basic(user, _) => user.contains(':'),
            Kind::Transport => false,
        });
        unusable.map(|(name, _)| name.to_owned())
    }
}

fn carry_key(location: Location, name: &'static str, key: &str) -> Option<Carried> {
    match location {
        Location::Header => Some(Carried::Header(HeaderName::from_bytes(name.as_bytes()).ok()?, secret(key)?)),
        Location::Query => {
            Some(Carried::Query(format!("{}={}", encode(name, Coding::Query), encode(key, Coding::Query))))
        }
        Location::Cookie => Some(Carried::Cookie(format!("{name}={}", encode(key, Coding::Cookie)))),
        Location::Path => None,
    }
}

/// A header's value that no log shows.
fn secret(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Method;

    static BEARER: SecurityScheme = SecurityScheme::bearer("token");
    static AGENT: SecurityScheme = SecurityScheme::http("agent", "bearer+agent");
    static KEY: SecurityScheme = SecurityScheme::api_key("key", Location::Query, "api key");
    static BASIC: SecurityScheme = SecurityScheme::basic("basic");
    static TLS: SecurityScheme = SecurityScheme::mutual_tls("tls");

    fn operation(security: Alternatives) -> Operation {
        Operation {
            id: "x",
            method: Method::GET,
            path: "/",
            parameters: &[],
            security,
            success: &[],
            body: None,
            accept: "",
        }
    }

    const fn needs(scheme: &'static SecurityScheme) -> Requirement {
        Requirement { scheme, scopes: &[] }
    }

    fn carried(credentials: &Credentials, security: Alternatives) -> Result<Vec<String>, Vec<&'static str>> {
        let carried = credentials.for_operation(&operation(security))?;
        Ok(carried
            .iter()
            .map(|carried| match carried {
                Carried::Header(name, value) => format!("{name}: {}", value.to_str().unwrap()),
                Carried::Query(text) | Carried::Cookie(text) => text.clone(),
                Carried::ByTransport => "by transport".to_owned(),
            })
            .collect())
    }

    type Alternatives = &'static [&'static [Requirement]];
    static BOTH_OR_TOKEN: Alternatives = &[&[needs(&BEARER), needs(&KEY)], &[needs(&BEARER)]];
    static ONLY_AGENT: Alternatives = &[&[needs(&AGENT)]];
    static TOKEN_OR_KEY: Alternatives = &[&[needs(&BEARER)], &[needs(&KEY)]];
    static ANYONE_OR_KEY: Alternatives = &[&[], &[needs(&KEY)]];
    static NOBODY_ASKS: [Alternatives; 2] = [&[], &[&[]]];
    static ONLY_BASIC: Alternatives = &[&[needs(&BASIC)]];
    static ONLY_TLS: Alternatives = &[&[needs(&TLS)]];

    #[test]
    fn the_first_alternative_with_all_credentials_is_used() {
        let token = Credentials { bearer: Some(Credential::token("t")), ..Credentials::default() };
        assert_eq!(carried(&token, BOTH_OR_TOKEN).unwrap(), ["authorization: Bearer t"]);
        let both = Credentials { named: vec![("key".to_owned(), Credential::api_key("k/1"))], ..token.clone() };
        assert_eq!(carried(&both, BOTH_OR_TOKEN).unwrap(), ["authorization: Bearer t", "api%20key=k%2F1"]);
        assert_eq!(carried(&token, ONLY_AGENT), Err(vec!["agent"]));
        let agent = Credentials { named: vec![("agent".to_owned(), Credential::token("a"))], ..Credentials::default() };
        assert_eq!(carried(&agent, ONLY_AGENT).unwrap(), ["authorization: bearer+agent a"]);
    }

    #[test]
    fn no_credential_is_a_refusal_unless_anyone_may_call() {
        let none = Credentials::default();
        assert_eq!(carried(&none, TOKEN_OR_KEY), Err(vec!["key", "token"]));
        assert_eq!(carried(&none, ANYONE_OR_KEY).unwrap(), [""; 0]);
        assert_eq!(carried(&none, ONLY_TLS), Err(vec!["tls"]));
        assert_eq!(carried(&none, &[]).unwrap(), [""; 0]);
    }

    #[test]
    fn what_the_transport_adds_meets_the_schemes_that_are_named() {
        let by_transport = |names: &[&str]| Credentials {
            named: names.iter().map(|name| ((*name).to_owned(), Credential::by_transport())).collect(),
            ..Credentials::default()
        };
        let operations = [ONLY_TLS, ONLY_AGENT, ONLY_BASIC, TOKEN_OR_KEY, ANYONE_OR_KEY];
        for (security, name) in operations.into_iter().zip(["tls", "agent", "basic", "token", "key"]) {
            assert_eq!(carried(&by_transport(&[name]), security).unwrap(), ["by transport"], "{name}");
        }
        assert_eq!(carried(&by_transport(&["tls", "agent", "key"]), ONLY_BASIC), Err(vec!["basic"]));
        // Each scheme is met by itself, and a general credential of the program is not sent instead.
        let token = Credentials { bearer: Some(Credential::token("t")), ..by_transport(&["key"]) };
        assert_eq!(carried(&token, BOTH_OR_TOKEN).unwrap(), ["authorization: Bearer t", "by transport"]);
        let token = Credentials { bearer: Some(Credential::token("t")), ..by_transport(&["token"]) };
        assert_eq!(carried(&token, BOTH_OR_TOKEN).unwrap(), ["by transport"]);
    }

    #[test]
    fn a_document_without_schemes_gets_what_the_program_has() {
        let token = Credentials { bearer: Some(Credential::token("t")), ..Credentials::default() };
        let unasked = Credentials { unasked_for: true, ..token.clone() };
        for security in NOBODY_ASKS {
            assert_eq!(carried(&unasked, security).unwrap(), ["authorization: Bearer t"]);
            assert_eq!(carried(&token, security).unwrap(), [""; 0]);
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        assert_eq!(format!("{:?}", Credential::basic("user", "hunter2")), "Credential::Basic(…)");
    }
}
