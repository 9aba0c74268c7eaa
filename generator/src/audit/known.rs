//! The fields of each kind of object in the standard: one table.

use crate::report::Severity;

use super::Dialect;

/// The fields of a kind of object in the standard.
pub(super) struct Known {
    /// How to call such an object.
    pub(super) noun: &'static str,
    /// Of both versions.
    pub(super) both: &'static [&'static str],
    /// Of 3.0 alone.
    pub(super) only_30: &'static [&'static str],
    /// Of 3.1 alone.
    pub(super) only_31: &'static [&'static str],
    /// Those of the above that say nothing to generated code.
    pub(super) silent: &'static [&'static str],
    /// Those of the above that generated code doesn't offer, with how much that weighs.
    pub(super) unsupported: &'static [(&'static str, Severity, &'static str)],
}

impl Known {
    /// The fields of a version.
    pub(super) fn of(&self, dialect: Dialect) -> impl Iterator<Item = &'static str> {
        let own = match dialect {
            Dialect::V30 => self.only_30,
            Dialect::V31 => self.only_31,
        };
        self.both.iter().chain(own).copied()
    }
}

pub(super) const DOCUMENT: Known = Known {
    noun: "an OpenAPI document",
    both: &["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"],
    only_30: &[],
    only_31: &["jsonSchemaDialect", "webhooks"],
    silent: &["externalDocs"],
    unsupported: &[],
};

pub(super) const INFO: Known = Known {
    noun: "`info`",
    both: &["title", "description", "termsOfService", "contact", "license", "version"],
    only_30: &[],
    only_31: &["summary"],
    silent: &["summary", "termsOfService", "contact", "license"],
    unsupported: &[],
};

pub(super) const SERVER: Known = Known {
    noun: "a server",
    both: &["url", "description", "variables"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[],
};

pub(super) const SERVER_VARIABLE: Known = Known {
    noun: "a server variable",
    both: &["enum", "default", "description"],
    only_30: &[],
    only_31: &[],
    silent: &["description"],
    unsupported: &[],
};

pub(super) const TAG: Known = Known {
    noun: "a tag",
    both: &["name", "description", "externalDocs"],
    only_30: &[],
    only_31: &[],
    silent: &["externalDocs"],
    unsupported: &[],
};

pub(super) const COMPONENTS: Known = Known {
    noun: "`components`",
    both: &[
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
    ],
    only_30: &[],
    only_31: &["pathItems"],
    silent: &["examples", "links", "callbacks", "pathItems"],
    unsupported: &[],
};

pub(super) const PATH_ITEM: Known = Known {
    noun: "a path item",
    both: &[
        "$ref",
        "summary",
        "description",
        "get",
        "put",
        "post",
        "delete",
        "options",
        "head",
        "patch",
        "trace",
        "servers",
        "parameters",
    ],
    only_30: &[],
    only_31: &[],
    silent: &["summary", "description"],
    unsupported: &[],
};

pub(super) const OPERATION: Known = Known {
    noun: "an operation",
    both: &[
        "tags",
        "summary",
        "description",
        "externalDocs",
        "operationId",
        "parameters",
        "requestBody",
        "responses",
        "callbacks",
        "deprecated",
        "security",
        "servers",
    ],
    only_30: &[],
    only_31: &[],
    silent: &["externalDocs"],
    unsupported: &[],
};

pub(super) const PARAMETER: Known = Known {
    noun: "a parameter",
    both: &[
        "name",
        "in",
        "description",
        "required",
        "deprecated",
        "allowEmptyValue",
        "style",
        "explode",
        "allowReserved",
        "schema",
        "example",
        "examples",
        "content",
    ],
    only_30: &[],
    only_31: &[],
    silent: &["example", "examples"],
    unsupported: &[],
};

pub(super) const HEADER: Known = Known {
    noun: "a header",
    both: &[
        "description",
        "required",
        "deprecated",
        "allowEmptyValue",
        "style",
        "explode",
        "allowReserved",
        "schema",
        "example",
        "examples",
        "content",
    ],
    only_30: &[],
    only_31: &[],
    silent: &["allowEmptyValue", "allowReserved", "example", "examples"],
    unsupported: &[],
};

pub(super) const REQUEST_BODY: Known = Known {
    noun: "a request body",
    both: &["description", "content", "required"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[],
};

pub(super) const MEDIA_TYPE: Known = Known {
    noun: "a media type",
    both: &["schema", "example", "examples", "encoding"],
    only_30: &[],
    only_31: &[],
    silent: &["example", "examples"],
    unsupported: &[],
};

pub(super) const ENCODING: Known = Known {
    noun: "an encoding",
    both: &["contentType", "headers", "style", "explode", "allowReserved"],
    only_30: &[],
    only_31: &[],
    silent: &["allowReserved"],
    unsupported: &[(
        "headers",
        Severity::Note,
        "a part's headers have no types; `Binary::with_part_header` sends them",
    )],
};

pub(super) const RESPONSE: Known = Known {
    noun: "a response",
    both: &["description", "headers", "content", "links"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[],
};

pub(super) const LINK: Known = Known {
    noun: "a link",
    both: &["operationRef", "operationId", "parameters", "requestBody", "description", "server"],
    only_30: &[],
    only_31: &[],
    silent: &["server"],
    unsupported: &[],
};

pub(super) const SECURITY_SCHEME: Known = Known {
    noun: "a security scheme",
    both: &["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[],
};

pub(super) const DISCRIMINATOR: Known = Known {
    noun: "a discriminator",
    both: &["propertyName", "mapping"],
    only_30: &[],
    only_31: &[],
    silent: &[],
    unsupported: &[],
};

pub(super) const SCHEMA: Known = Known {
    noun: "a schema",
    both: &[
        "$ref",
        "title",
        "multipleOf",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "maxProperties",
        "minProperties",
        "required",
        "enum",
        "type",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "items",
        "properties",
        "additionalProperties",
        "description",
        "format",
        "default",
        "discriminator",
        "readOnly",
        "writeOnly",
        "xml",
        "externalDocs",
        "example",
        "deprecated",
    ],
    only_30: &["nullable"],
    only_31: &[
        "const",
        "prefixItems",
        "contains",
        "minContains",
        "maxContains",
        "unevaluatedItems",
        "patternProperties",
        "propertyNames",
        "unevaluatedProperties",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "if",
        "then",
        "else",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "examples",
        "$comment",
        "$schema",
        "$id",
        "$anchor",
        "$defs",
        "definitions",
        "$dynamicRef",
        "$dynamicAnchor",
        "$recursiveRef",
        "$recursiveAnchor",
        "$vocabulary",
    ],
    // A dynamic anchor does nothing without a dynamic reference, which is an error of its own. `definitions` is a place
    // for shared schemas like `$defs`, but not one that the vocabulary of 2020-12 knows.
    silent: &[
        "definitions",
        "xml",
        "externalDocs",
        "example",
        "examples",
        "$comment",
        "$anchor",
        "$dynamicAnchor",
        "$recursiveAnchor",
        "contentSchema",
    ],
    unsupported: &[
        ("$dynamicRef", Severity::Error, "a reference whose target depends on who refers to it can't be resolved"),
        ("$recursiveRef", Severity::Error, "a reference whose target depends on who refers to it can't be resolved"),
        ("$vocabulary", Severity::Error, "a schema with a vocabulary of its own can't be read"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_agree_with_themselves() {
        let kinds = [
            &DOCUMENT,
            &INFO,
            &SERVER,
            &SERVER_VARIABLE,
            &TAG,
            &COMPONENTS,
            &PATH_ITEM,
            &OPERATION,
            &PARAMETER,
            &HEADER,
            &REQUEST_BODY,
            &MEDIA_TYPE,
            &ENCODING,
            &RESPONSE,
            &SECURITY_SCHEME,
            &DISCRIMINATOR,
            &SCHEMA,
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
