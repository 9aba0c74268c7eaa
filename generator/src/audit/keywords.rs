//! Which fields the standard knows in which object, and what becomes of those that reading leaves.

use crate::load::Node;
use crate::report::{Code, Diagnostic, Severity};
use crate::resolve::nearest;

use super::Dialect;

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
    /// A security scheme.
    SecurityScheme,
    /// A schema.
    Schema,
    /// A discriminator.
    Discriminator,
}

/// The fields of a kind of object in the standard.
struct Known {
    noun: &'static str,
    /// Of both versions.
    both: &'static [&'static str],
    /// Of 3.0 alone.
    only_30: &'static [&'static str],
    /// Of 3.1 alone.
    only_31: &'static [&'static str],
    /// Those of the above that say nothing to generated code.
    silent: &'static [&'static str],
    /// Those of the above that generated code doesn't offer, with how much that weighs.
    unsupported: &'static [(&'static str, Severity, &'static str)],
}

impl Kind {
    /// How to call it: `a schema`.
    pub(crate) fn noun(self) -> &'static str {
        self.known().noun
    }

    fn known(self) -> &'static Known {
        match self {
            Self::Document => &DOCUMENT,
            Self::Info => &INFO,
            Self::Server => &SERVER,
            Self::ServerVariable => &SERVER_VARIABLE,
            Self::Tag => &TAG,
            Self::Components => &COMPONENTS,
            Self::PathItem => &PATH_ITEM,
            Self::Operation => &OPERATION,
            Self::Parameter => &PARAMETER,
            Self::Header => &HEADER,
            Self::RequestBody => &REQUEST_BODY,
            Self::MediaType => &MEDIA_TYPE,
            Self::Encoding => &ENCODING,
            Self::Response => &RESPONSE,
            Self::SecurityScheme => &SECURITY_SCHEME,
            Self::Schema => &SCHEMA,
            Self::Discriminator => &DISCRIMINATOR,
        }
    }
}

impl Known {
    fn of(&self, dialect: Dialect) -> impl Iterator<Item = &'static str> {
        let own = match dialect {
            Dialect::V30 => self.only_30,
            Dialect::V31 => self.only_31,
        };
        self.both.iter().chain(own).copied()
    }
}

const DOCUMENT: Known = Known {
    noun: "an OpenAPI document",
    both: &["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"],
    only_30: &[],
    only_31: &["jsonSchemaDialect", "webhooks"],
    silent: &["externalDocs"],
    unsupported: &[("webhooks", Severity::Note, "requests that the API sends are not generated")],
};

const INFO: Known = Known {
    noun: "`info`",
    both: &["title", "description", "termsOfService", "contact", "license", "version"],
    only_30: &[],
    only_31: &["summary"],
    silent: &["summary", "termsOfService", "contact", "license"],
    unsupported: &[],
};

const SERVER: Known = Known {
    noun: "a server",
    both: &["url", "description", "variables"],
    only_30: &[],
    only_31: &[],
    silent: &["description"],
    unsupported: &[],
};

const SERVER_VARIABLE: Known = Known {
    noun: "a server variable",
    both: &["enum", "default", "description"],
    only_30: &[],
    only_31: &[],
    silent: &["description"],
    unsupported: &[],
};

const TAG: Known = Known {
    noun: "a tag",
    both: &["name", "description", "externalDocs"],
    only_30: &[],
    only_31: &[],
    silent: &["externalDocs"],
    unsupported: &[],
};

const COMPONENTS: Known = Known {
    noun: "`components`",
    both: &[
        "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks",
    ],
    only_30: &[],
    only_31: &["pathItems"],
    silent: &["examples", "links", "callbacks", "pathItems"],
    unsupported: &[],
};

const PATH_ITEM: Known = Known {
    noun: "a path item",
    both: &[
        "$ref", "summary", "description", "get", "put", "post", "delete", "options", "head", "patch", "trace", "servers",
        "parameters",
    ],
    only_30: &[],
    only_31: &[],
    silent: &["summary", "description"],
    unsupported: &[("servers", Severity::Warning, OWN_SERVERS)],
};

const OWN_SERVERS: &str = "the client sends every request to its one base URL";

const OPERATION: Known = Known {
    noun: "an operation",
    both: &[
        "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "callbacks",
        "deprecated", "security", "servers",
    ],
    only_30: &[],
    only_31: &[],
    silent: &["externalDocs"],
    unsupported: &[
        ("callbacks", Severity::Note, "requests that the API sends are not generated"),
        ("servers", Severity::Warning, OWN_SERVERS),
    ],
};

const PARAMETER: Known = Known {
    noun: "a parameter",
    both: &[
        "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema",
        "example", "examples", "content",
    ],
    only_30: &[],
    only_31: &[],
    silent: &["example", "examples"],
    unsupported: &[],
};

const HEADER: Known = Known {
    noun: "a header",
    both: &[
        "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "example",
        "examples", "content",
    ],
    only_30: &[],
    only_31: &[],
    silent: &["deprecated", "allowEmptyValue", "allowReserved", "example", "examples"],
    unsupported: &[("content", Severity::Warning, "a header that is described by a media type is read as plain text")],
};

const REQUEST_BODY: Known = Known {
    noun: "a request body",
    both: &["description", "content", "required"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[],
};

const MEDIA_TYPE: Known = Known {
    noun: "a media type",
    both: &["schema", "example", "examples", "encoding"],
    only_30: &[],
    only_31: &[],
    silent: &["example", "examples"],
    unsupported: &[],
};

const ENCODING: Known = Known {
    noun: "an encoding",
    both: &["contentType", "headers", "style", "explode", "allowReserved"],
    only_30: &[],
    only_31: &[],
    silent: &["allowReserved"],
    unsupported: &[("headers", Severity::Warning, "parts of a body are sent without headers of their own")],
};

const RESPONSE: Known = Known {
    noun: "a response",
    both: &["description", "headers", "content", "links"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[("links", Severity::Note, "links are not followed")],
};

const SECURITY_SCHEME: Known = Known {
    noun: "a security scheme",
    both: &["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[],
};

const DISCRIMINATOR: Known = Known {
    noun: "a discriminator",
    both: &["propertyName", "mapping"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[],
};

const SCHEMA: Known = Known {
    noun: "a schema",
    both: &[
        "$ref", "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
        "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "enum", "type", "allOf",
        "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "description", "format", "default",
        "discriminator", "readOnly", "writeOnly", "xml", "externalDocs", "example", "deprecated",
    ],
    only_30: &["nullable"],
    only_31: &[
        "const", "prefixItems", "contains", "minContains", "maxContains", "unevaluatedItems", "patternProperties",
        "propertyNames", "unevaluatedProperties", "dependentRequired", "dependentSchemas", "if", "then", "else",
        "contentEncoding", "contentMediaType", "contentSchema", "examples", "$comment", "$schema", "$id", "$anchor", "$defs",
        "definitions", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary",
    ],
    // A dynamic anchor does nothing without a dynamic reference, which is an error of its own. `definitions` is a place
    // for shared schemas like `$defs`, but not one that the vocabulary of 2020-12 knows.
    silent: &[
        "definitions",        "xml", "externalDocs", "example", "examples", "$comment", "$anchor", "$dynamicAnchor", "$recursiveAnchor",
        "contentSchema",
    ],
    unsupported: &[
        ("$dynamicRef", Severity::Error, "a reference whose target depends on who refers to it can't be resolved"),
        ("$recursiveRef", Severity::Error, "a reference whose target depends on who refers to it can't be resolved"),
        ("$vocabulary", Severity::Error, "a schema with a vocabulary of its own can't be read"),
    ],
};

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

    #[test]
    fn the_tables_agree_with_themselves() {
        let kinds = [
            &DOCUMENT, &INFO, &SERVER, &SERVER_VARIABLE, &TAG, &COMPONENTS, &PATH_ITEM, &OPERATION, &PARAMETER, &HEADER,
            &REQUEST_BODY, &MEDIA_TYPE, &ENCODING, &RESPONSE, &SECURITY_SCHEME, &DISCRIMINATOR, &SCHEMA,
        ];
        for known in kinds {
            let all: Vec<_> = known.of(Dialect::V30).chain(known.of(Dialect::V31)).collect();
            let listed = known.silent.iter().copied().chain(known.unsupported.iter().map(|(name, ..)| *name));
            for name in listed {
                assert!(all.contains(&name), "{name} of {}", known.noun);
            }
        }
    }
}
