//! Security schemes and requirements.

use openapiv3::{APIKeyLocation, SecurityScheme as Decoded};

use crate::audit::{Dialect, Fields, Kind, wrong_type};
use crate::load::{Map, Node};
use crate::openapi::{ApiKeyLocation, Requirement, SecurityKind, SecurityScheme};
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::{Located, nearest};

use super::reader::Reader;

/// Registered HTTP authentication schemes that need more than one credential sent as it is.
const CHALLENGED: [&str; 7] = ["digest", "hoba", "mutual", "negotiate", "ntlm", "scram-sha-1", "scram-sha-256"];

/// Whether no credential that is known beforehand satisfies a scheme.
pub(super) fn is_challenged(kind: &SecurityKind) -> bool {
    matches!(kind, SecurityKind::Http(scheme) if CHALLENGED.contains(&scheme.as_str()))
}

impl<'d> Reader<'d> {
    /// Reads a security scheme (OpenAPI 3.1.0 §4.8.27).
    pub(super) fn security_scheme(&mut self, value: &Located<'d>) -> Option<SecurityScheme> {
        let Node::Object(object) = value.node else {
            self.sink.push(wrong_type(&value.place, "a security scheme must be an object", value.node));
            return None;
        };
        let kind = match object.get("type") {
            Some(Node::String(kind)) => &**kind,
            _ => "",
        };
        if kind == "mutualTLS" && self.dialect == Dialect::V31 {
            return self.mutual_tls(value);
        }
        if matches!(kind, "basic" | "mutualTLS") || !matches!(kind, "" | "apiKey" | "http" | "oauth2" | "openIdConnect")
        {
            self.sink.push(no_scheme(kind, value));
            return None;
        }
        let keys: &[&'static str] = match kind {
            "apiKey" => &["type", "description", "name", "in"],
            "http" => &["type", "description", "scheme", "bearerFormat"],
            "oauth2" => &["type", "description", "flows"],
            _ => &["type", "description", "openIdConnectUrl"],
        };
        let (kind, description) = match self.leaf(value, Kind::SecurityScheme, keys)? {
            Decoded::APIKey { location, name, description, .. } => {
                let location = match location {
                    APIKeyLocation::Query => ApiKeyLocation::Query,
                    APIKeyLocation::Header => ApiKeyLocation::Header,
                    APIKeyLocation::Cookie => ApiKeyLocation::Cookie,
                };
                (SecurityKind::ApiKey { location, name }, description)
            }
            Decoded::HTTP { scheme, description, .. } => {
                let scheme = scheme.to_ascii_lowercase();
                if CHALLENGED.contains(&scheme.as_str()) {
                    let message = format!("the scheme `{scheme}` answers a challenge, which no fixed credential can");
                    let problem = Diagnostic::new(Code::UnsupportedSecurity, message).at(value.place.child("scheme"));
                    let problem = problem.help("`basic`, `bearer`, or a scheme that sends one token can be generated");
                    // What asks for it and for nothing else is the error.
                    self.sink.push(problem.with_severity(Severity::Warning));
                }
                (SecurityKind::Http(scheme), description)
            }
            Decoded::OAuth2 { description, .. } => (SecurityKind::OAuth2, description),
            Decoded::OpenIDConnect { description, .. } => (SecurityKind::OpenIdConnect, description),
        };
        Some(SecurityScheme { description, kind })
    }

    /// The kind that 3.1 added.
    fn mutual_tls(&mut self, value: &Located<'d>) -> Option<SecurityScheme> {
        let mut fields = Fields::of(value, Kind::SecurityScheme, &mut self.sink)?;
        fields.skip("type");
        let description = fields.text("description", &mut self.sink);
        fields.finish(self.dialect, &mut self.sink);
        Some(SecurityScheme { description, kind: SecurityKind::MutualTls })
    }

    /// Reads `security`: alternatives, each of requirements that hold together (OpenAPI 3.1.0 §4.8.30).
    pub(super) fn requirements(&mut self, value: &Located<'d>) -> Vec<Vec<Requirement>> {
        let Node::Array(alternatives) = value.node else {
            self.sink.push(wrong_type(&value.place, "`security` must be an array", value.node));
            return Vec::new();
        };
        let mut result = Vec::with_capacity(alternatives.len());
        let mut challenged: Option<(Place, &'d str)> = None;
        for (index, node) in alternatives.iter().enumerate() {
            let place = value.place.index(index);
            match node {
                Node::Object(object) => match object.keys().find(|name| self.challenged_schemes.contains(&***name)) {
                    Some(name) => challenged = Some((place.child(name), &**name)),
                    None => result.push(self.alternative(object, &Located::new(node, place))),
                },
                other => self.sink.push(wrong_type(&place, "a security requirement must be an object", other)),
            }
        }
        // Callers that have another choice lose little. Without one, the operation would be open to everybody.
        if let Some((place, name)) = challenged
            && result.is_empty()
        {
            let message = format!("`{name}` is the only way to authenticate here, and generated code can't offer it");
            self.sink.push(Diagnostic::new(Code::UnsupportedSecurity, message).at(place));
        }
        result
    }

    fn alternative(&mut self, object: &'d Map, value: &Located<'d>) -> Vec<Requirement> {
        let mut requirements = Vec::with_capacity(object.len());
        for (name, node) in object {
            let place = value.place.child(name);
            if !self.security_schemes.contains(&**name) {
                let message = format!("there is no security scheme `{name}` in `components/securitySchemes`");
                let problem = Diagnostic::new(Code::UnknownSecurityScheme, message).at(&place);
                let mut known: Vec<_> = self.security_schemes.iter().copied().collect();
                known.sort_unstable();
                self.sink.push(match nearest(name, known) {
                    Some(near) => problem.help(format!("did you mean `{near}`?")),
                    None => problem,
                });
                continue;
            }
            let scopes = self.scopes(&Located::new(node, place));
            requirements.push(Requirement { scheme: String::from(&**name), scopes });
        }
        requirements
    }

    fn scopes(&mut self, value: &Located<'d>) -> Vec<String> {
        let Node::Array(array) = value.node else {
            self.sink.push(wrong_type(&value.place, "the scopes of a requirement must be an array", value.node));
            return Vec::new();
        };
        let mut scopes = Vec::with_capacity(array.len());
        for (index, node) in array.iter().enumerate() {
            match node {
                Node::String(scope) => scopes.push(String::from(&**scope)),
                other => self.sink.push(wrong_type(&value.place.index(index), "a scope must be a string", other)),
            }
        }
        scopes
    }
}

fn no_scheme(kind: &str, value: &Located<'_>) -> Diagnostic {
    let problem = Diagnostic::new(Code::UnsupportedSecurity, format!("`{kind}` is no type of security scheme"));
    let problem = problem.at(value.place.child("type"));
    match kind {
        "basic" => problem.help("that is a word of Swagger 2.0; write `type: http` and `scheme: basic`"),
        "mutualTLS" => problem.help("`mutualTLS` came with OpenAPI 3.1"),
        _ => problem.help("the types are `apiKey`, `http`, `oauth2` and `openIdConnect`"),
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::{read, read_with};
    use crate::openapi::{ApiKeyLocation, SecurityKind};

    #[test]
    fn schemes() {
        let outcome = read_with(
            "3.1.0",
            "components:\n  securitySchemes:\n    a: {type: http, scheme: Bearer, bearerFormat: JWT}\n    \
             b: {type: apiKey, in: cookie, name: session}\n    c: {type: mutualTLS}\n    d: {$ref: '#/components/securitySchemes/a'}\n    \
             e: {type: basic}\n    f: {type: apiKey, in: body, name: x}\n    g: {type: http, scheme: basic, name: x}\n",
        );
        let kinds: Vec<_> = outcome.api().security_schemes.values().map(|scheme| scheme.kind.clone()).collect();
        let cookie = SecurityKind::ApiKey { location: ApiKeyLocation::Cookie, name: "session".to_owned() };
        let bearer = SecurityKind::Http("bearer".to_owned());
        assert_eq!(
            kinds,
            [bearer.clone(), cookie, SecurityKind::MutualTls, bearer, SecurityKind::Http("basic".to_owned())]
        );
        assert_eq!(
            outcome.told(),
            [
                "unsupported-security /components/securitySchemes/e/type",
                "wrong-type /components/securitySchemes/f",
                "keyword-ignored /components/securitySchemes/g/name",
            ]
        );
    }

    #[test]
    fn requirements_are_inherited_replaced_and_removed() {
        let outcome = read(
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nsecurity: [{key: []}, {}]\npaths:\n  /a:\n    get: {responses: {default: {description: d}}}\n    \
             put: {security: [], responses: {default: {description: d}}}\n    post: {security: [{kye: []}], responses: {default: {description: d}}}\n\
             components: {securitySchemes: {key: {type: apiKey, in: header, name: K}}}\n",
        );
        let counts: Vec<_> = outcome.api().operations.iter().map(|operation| operation.security.len()).collect();
        assert_eq!(counts, [2, 0, 1]);
        assert_eq!(outcome.told(), ["unknown-security-scheme /paths/~1a/post/security/0/kye"]);
        assert_eq!(outcome.help(), "did you mean `key`?");
    }
}
