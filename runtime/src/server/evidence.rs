//! The credentials that a request presents.

use std::borrow::Cow;

use ::http::header::{AUTHORIZATION, COOKIE};
use ::http::request::Parts;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::http::{Coding, Location, Operation, Requirement, Scheme, decode};

use super::authenticate::{ClientCertificate, Presented, PresentedCredential};
use super::source;

/// What a request holds that may be a credential. Whatever is there twice counts as not there: which one is meant, a proxy
/// and this server might see differently.
pub(super) struct Evidence {
    headers: ::http::HeaderMap,
    query: Vec<(String, String)>,
    cookies: Vec<(String, String)>,
    certificate: Option<ClientCertificate>,
}

impl Evidence {
    pub(super) fn new(parts: &Parts) -> Self {
        let headers = parts.headers.clone();
        let query = source::pairs(parts.uri.query().unwrap_or_default(), '&', Coding::Query);
        let cookies = cookies(&headers);
        Self { headers, query, cookies, certificate: parts.extensions.get().cloned() }
    }

    /// The credentials for all requirements of an alternative, or `None` if one isn't there.
    pub(super) fn for_alternative(&self, alternative: &[Requirement]) -> Option<Vec<Presented<'_>>> {
        let present = |requirement: &Requirement| {
            let credential = self.credential(requirement.scheme.kind())?;
            Some(Presented { scheme: requirement.scheme.name(), scopes: requirement.scopes, credential })
        };
        alternative.iter().map(present).collect()
    }

    fn credential(&self, scheme: Scheme) -> Option<PresentedCredential<'_>> {
        match scheme {
            Scheme::Token(word) => self.authorization(word).map(|token| PresentedCredential::Token(token.into())),
            Scheme::Basic => {
                let pair = STANDARD.decode(self.authorization("Basic")?).ok()?;
                let pair = String::from_utf8(pair).ok()?;
                let (user, password) = pair.split_once(':')?;
                let (user, password) = (user.to_owned().into(), password.to_owned().into());
                Some(PresentedCredential::Basic { user, password })
            }
            Scheme::ApiKey(location, name) => self.key(location, name).map(PresentedCredential::ApiKey),
            Scheme::MutualTls => self.certificate.as_ref().map(PresentedCredential::Certificate),
        }
    }

    /// What follows the scheme's name in `Authorization`; the name's case is of no meaning (RFC 9110, section 11.1).
    fn authorization(&self, word: &str) -> Option<&str> {
        let (scheme, credential) = self.header(AUTHORIZATION.as_str())?.split_once(' ')?;
        scheme.eq_ignore_ascii_case(word).then(|| credential.trim()).filter(|credential| !credential.is_empty())
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.headers.get_all(name).iter();
        match (lines.next(), lines.next()) {
            (Some(line), None) => line.to_str().ok(),
            _ => None,
        }
    }

    fn key(&self, location: Location, name: &str) -> Option<Cow<'_, str>> {
        let only = |pairs: &[(String, String)], coding| {
            let mut values = pairs.iter().filter(|(known, _)| known == name);
            match (values.next(), values.next()) {
                (Some((_, value)), None) => decode(value, coding).ok().map(Cow::from),
                _ => None,
            }
        };
        let key = match location {
            Location::Header => self.header(name).map(|key| Cow::from(key.trim())),
            Location::Query => only(&self.query, Coding::Query),
            Location::Cookie => only(&self.cookies, Coding::Cookie),
            Location::Path => None,
        };
        key.filter(|key| !key.is_empty())
    }
}

/// The cookies of a request, by name, with their values still encoded (RFC 6265, section 4.2).
pub(super) fn cookies(headers: &::http::HeaderMap) -> Vec<(String, String)> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| std::str::from_utf8(line.as_bytes()).ok());
    lines.flat_map(|line| source::pairs(line, ';', Coding::Cookie)).collect()
}

/// The challenges for `WWW-Authenticate`, in the document's order. API keys and certificates have none that is registered;
/// a bare word for keys keeps the header there, as RFC 9110 asks.
pub(super) fn challenges(operation: &Operation) -> Vec<String> {
    let mut challenges = Vec::new();
    for requirement in operation.security.iter().flat_map(|alternative| alternative.iter()) {
        let challenge = match requirement.scheme.kind() {
            Scheme::Token(word) => word.to_owned(),
            Scheme::Basic => "Basic realm=\"api\", charset=\"UTF-8\"".to_owned(),
            Scheme::ApiKey(..) => "ApiKey".to_owned(),
            Scheme::MutualTls => continue,
        };
        if !challenges.contains(&challenge) {
            challenges.push(challenge);
        }
    }
    challenges
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::SecurityScheme;

    static BEARER: SecurityScheme = SecurityScheme::bearer("bearer");
    static BASIC: SecurityScheme = SecurityScheme::basic("basic");
    static COOKIE_KEY: SecurityScheme = SecurityScheme::api_key("cookie", Location::Cookie, "sid");
    static QUERY_KEY: SecurityScheme = SecurityScheme::api_key("query", Location::Query, "key");
    static TLS: SecurityScheme = SecurityScheme::mutual_tls("tls");

    fn seen(uri: &str, headers: &[(&str, &str)], scheme: &'static SecurityScheme) -> Option<String> {
        let mut request = ::http::Request::builder().uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let evidence = Evidence::new(&request.body(()).unwrap().into_parts().0);
        let presented = evidence.for_alternative(&[Requirement { scheme, scopes: &[] }])?;
        Some(match &presented[0].credential {
            PresentedCredential::Token(text) | PresentedCredential::ApiKey(text) => text.to_string(),
            PresentedCredential::Basic { user, password } => format!("{user} {password}"),
            PresentedCredential::Certificate(_) => "certificate".to_owned(),
        })
    }

    #[test]
    fn credentials_are_found_where_their_scheme_says() {
        assert_eq!(seen("/", &[("authorization", "bEARER t")], &BEARER).unwrap(), "t");
        // The example of RFC 7617, section 2.
        let basic = ("authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert_eq!(seen("/", &[basic], &BASIC).unwrap(), "Aladdin open sesame");
        assert_eq!(seen("/", &[("cookie", "a=b; sid=x%3By")], &COOKIE_KEY).unwrap(), "x;y");
        assert_eq!(seen("/?key=a+b", &[], &QUERY_KEY).unwrap(), "a b");
    }

    #[test]
    fn what_is_in_doubt_is_not_presented() {
        assert_eq!(seen("/", &[], &BEARER), None);
        assert_eq!(seen("/", &[("authorization", "Bearer ")], &BEARER), None);
        assert_eq!(seen("/", &[("authorization", "Bearer a"), ("authorization", "Bearer b")], &BEARER), None);
        assert_eq!(seen("/", &[("authorization", "Basic dA==")], &BASIC), None);
        assert_eq!(seen("/?key=a&key=b", &[], &QUERY_KEY), None);
        assert_eq!(seen("/?key=", &[], &QUERY_KEY), None);
        assert_eq!(seen("/", &[], &TLS), None);
    }
}
