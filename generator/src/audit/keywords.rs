//! What becomes of the fields that reading leaves.

use crate::load::Node;
use crate::report::{Code, Diagnostic};
use crate::resolve::nearest;

use super::Dialect;
use super::known::{self, Known};

/// The objects of the standard that are read by their fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The OpenAPI object.
    Document,
    /// `info`.
    Info,
    /// A server.
    Server,
    /// A variable of a server's URL.
    ServerVariable,
    /// A tag.
    Tag,
    /// `components`.
    Components,
    /// A path item.
    PathItem,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A header.
    Header,
    /// A request body.
    RequestBody,
    /// A media type.
    MediaType,
    /// An encoding.
    Encoding,
    /// A response.
    Response,
    /// A link.
    Link,
    /// A security scheme.
    SecurityScheme,
    /// A schema.
    Schema,
    /// A discriminator.
    Discriminator,
}

impl Kind {
    /// How to call it: `a schema`.
    pub(crate) fn noun(self) -> &'static str {
        self.known().noun
    }

    fn known(self) -> &'static Known {
        match self {
            Self::Document => &known::DOCUMENT,
            Self::Info => &known::INFO,
            Self::Server => &known::SERVER,
            Self::ServerVariable => &known::SERVER_VARIABLE,
            Self::Tag => &known::TAG,
            Self::Components => &known::COMPONENTS,
            Self::PathItem => &known::PATH_ITEM,
            Self::Operation => &known::OPERATION,
            Self::Parameter => &known::PARAMETER,
            Self::Header => &known::HEADER,
            Self::RequestBody => &known::REQUEST_BODY,
            Self::MediaType => &known::MEDIA_TYPE,
            Self::Encoding => &known::ENCODING,
            Self::Response => &known::RESPONSE,
            Self::Link => &known::LINK,
            Self::SecurityScheme => &known::SECURITY_SCHEME,
            Self::Schema => &known::SCHEMA,
            Self::Discriminator => &known::DISCRIMINATOR,
        }
    }
}

/// Other words of other versions and dialects, with what to write instead.
const INSTEAD: &[(&str, &str)] = &[
    ("nullable", "in OpenAPI 3.1, add \"null\" to the list of `type`"),
    ("const", "in OpenAPI 3.0, write an `enum` of one value"),
    ("additionalItems", "in JSON Schema 2020-12, `prefixItems` lists the first items and `items` describes the others"),
    ("dependencies", "in JSON Schema 2020-12, this is `dependentRequired` or `dependentSchemas`"),
    ("definitions", "put shared schemas into `components/schemas`"),
    ("id", "in JSON Schema 2020-12, this is `$id`"),
    ("examples", "in OpenAPI 3.0, a schema has one `example`"),
];

/// What to say of a field that reading didn't take, if anything; it gets its place from the caller.
pub(crate) fn leftover(kind: Kind, dialect: Dialect, key: &str, node: &Node) -> Option<Diagnostic> {
    if key.starts_with("x-") {
        return None;
    }
    let known = kind.known();
    if !known.of(dialect).any(|name| name == key) {
        return Some(unknown(known, dialect, key));
    }
    if let Some((_, severity, consequence)) = known.unsupported.iter().find(|(name, ..)| *name == key) {
        let empty = matches!(node, Node::Object(object) if object.is_empty())
            || matches!(node, Node::Array(array) if array.is_empty());
        let problem = Diagnostic::new(Code::UnsupportedFeature, format!("`{key}` is not supported: {consequence}"));
        return (!empty).then(|| problem.with_severity(*severity));
    }
    if known.silent.contains(&key) {
        return None;
    }
    Some(Diagnostic::new(Code::KeywordIgnored, format!("`{key}` has no effect in this {}", bare(known.noun))))
}

fn unknown(known: &Known, dialect: Dialect, key: &str) -> Diagnostic {
    let (noun, version) = (known.noun, dialect.version());
    if known.of(dialect.other()).any(|name| name == key) {
        let other = dialect.other().version();
        let message = format!("`{key}` is a keyword of {noun} in OpenAPI {other} only; in {version} it has no effect");
        let problem = Diagnostic::new(Code::UnknownKeyword, message);
        return match instead(key) {
            Some(help) => problem.help(help),
            None => problem,
        };
    }
    let message = format!("`{key}` is not a keyword of {noun} in OpenAPI {version}; it has no effect");
    let problem = Diagnostic::new(Code::UnknownKeyword, message);
    match (nearest(key, known.of(dialect)), instead(key)) {
        (Some(near), _) => problem.help(format!("did you mean `{near}`?")),
        (None, Some(help)) => problem.help(help),
        (None, None) => problem.help("a field of your own must start with `x-`"),
    }
}

fn instead(key: &str) -> Option<&'static str> {
    INSTEAD.iter().find(|(name, _)| *name == key).map(|(_, help)| *help)
}

/// Without its article.
fn bare(noun: &'static str) -> &'static str {
    noun.strip_prefix("a ").or_else(|| noun.strip_prefix("an ")).unwrap_or(noun)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(kind: Kind, dialect: Dialect, key: &str) -> Option<(Code, String)> {
        leftover(kind, dialect, key, &Node::Null).map(|problem| (problem.code, problem.help.unwrap_or(problem.message)))
    }

    #[test]
    fn misspelt_and_foreign_keywords() {
        let (code, help) = message(Kind::Schema, Dialect::V30, "minlength").unwrap();
        assert_eq!((code, help.as_str()), (Code::UnknownKeyword, "did you mean `minLength`?"));
        let (code, help) = message(Kind::Schema, Dialect::V31, "nullable").unwrap();
        assert_eq!(code, Code::UnknownKeyword);
        assert!(help.contains("null"));
        assert!(message(Kind::Schema, Dialect::V30, "const").is_some());
        assert_eq!(message(Kind::Operation, Dialect::V30, "x-internal"), None);
        assert_eq!(message(Kind::Schema, Dialect::V30, "xml"), None);
    }
}
