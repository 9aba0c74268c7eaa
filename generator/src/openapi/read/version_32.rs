//! What a document uses of OpenAPI 3.2 that 3.1 doesn't have.

use indexmap::IndexSet;

use crate::load::Node;

/// The objects of the standard that lead to what 3.2 added.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Object {
    Document,
    Tag,
    Server,
    Components,
    PathItem,
    Operation,
    /// Or a header.
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Link,
    Example,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    Flows,
}

/// How a field holds objects.
#[derive(Clone, Copy)]
enum Holds {
    One,
    List,
    /// By names that people chose.
    Map,
    /// Maps by name.
    Maps,
}

use Holds::{List, Map, Maps, One};
use Object::{
    Components, Discriminator, Document, Encoding, Example, Flows, Link, MediaType, Operation, Parameter, PathItem,
    RequestBody, Response, Schema, SecurityScheme, Server, Tag, Xml,
};

/// The objects within an object, by field.
const PARTS: &[(Object, &[&str], Holds, Object)] = &[
    (Document, &["tags"], List, Tag),
    (Document, &["servers"], List, Server),
    (Document, &["components"], One, Components),
    (Document, &["paths", "webhooks"], Map, PathItem),
    (Components, &["schemas"], Map, Schema),
    (Components, &["responses"], Map, Response),
    (Components, &["parameters", "headers"], Map, Parameter),
    (Components, &["examples"], Map, Example),
    (Components, &["requestBodies"], Map, RequestBody),
    (Components, &["securitySchemes"], Map, SecurityScheme),
    (Components, &["links"], Map, Link),
    (Components, &["callbacks"], Maps, PathItem),
    (Components, &["pathItems"], Map, PathItem),
    (Components, &["mediaTypes"], Map, MediaType),
    (PathItem, &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"], One, Operation),
    (PathItem, &["additionalOperations"], Map, Operation),
    (PathItem, &["servers"], List, Server),
    (PathItem, &["parameters"], List, Parameter),
    (Operation, &["servers"], List, Server),
    (Operation, &["parameters"], List, Parameter),
    (Operation, &["requestBody"], One, RequestBody),
    (Operation, &["responses"], Map, Response),
    (Operation, &["callbacks"], Maps, PathItem),
    (Parameter, &["schema"], One, Schema),
    (Parameter, &["content"], Map, MediaType),
    (Parameter, &["examples"], Map, Example),
    (RequestBody, &["content"], Map, MediaType),
    (Response, &["headers"], Map, Parameter),
    (Response, &["content"], Map, MediaType),
    (Response, &["links"], Map, Link),
    (Link, &["server"], One, Server),
    (MediaType, &["schema", "itemSchema"], One, Schema),
    (MediaType, &["examples"], Map, Example),
    (MediaType, &["encoding"], Map, Encoding),
    (MediaType, &["prefixEncoding"], List, Encoding),
    (MediaType, &["itemEncoding"], One, Encoding),
    (Encoding, &["headers"], Map, Parameter),
    (Schema, &["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"], Map, Schema),
    (Schema, &["allOf", "anyOf", "oneOf", "prefixItems"], List, Schema),
    (Schema, &["not", "if", "then", "else", "items", "contains", "unevaluatedItems", "contentSchema"], One, Schema),
    (Schema, &["additionalProperties", "propertyNames", "unevaluatedProperties"], One, Schema),
    (Schema, &["discriminator"], One, Discriminator),
    (Schema, &["xml"], One, Xml),
    (SecurityScheme, &["flows"], One, Flows),
];

/// What 3.2 added (OpenAPI 3.2.0 §4): to which object, the field, its value if not any, and how to call it.
const ADDED: &[(Object, &str, Option<&str>, &str)] = &[
    (Document, "$self", None, "`$self`"),
    (Server, "name", None, "`name` of a server"),
    (Components, "mediaTypes", None, "`mediaTypes`"),
    (PathItem, "query", None, "`query`"),
    (PathItem, "additionalOperations", None, "`additionalOperations`"),
    (Parameter, "in", Some("querystring"), "`in: querystring`"),
    (Parameter, "style", Some("cookie"), "`style: cookie`"),
    (MediaType, "$ref", None, "`$ref` of a media type"),
    (MediaType, "itemSchema", None, "`itemSchema`"),
    (MediaType, "prefixEncoding", None, "`prefixEncoding`"),
    (MediaType, "itemEncoding", None, "`itemEncoding`"),
    (Encoding, "encoding", None, "`encoding` of a part"),
    (Encoding, "prefixEncoding", None, "`prefixEncoding`"),
    (Encoding, "itemEncoding", None, "`itemEncoding`"),
    (Response, "summary", None, "`summary` of a response"),
    (Example, "dataValue", None, "`dataValue`"),
    (Example, "serializedValue", None, "`serializedValue`"),
    (Tag, "summary", None, "`summary` of a tag"),
    (Tag, "parent", None, "`parent` of a tag"),
    (Tag, "kind", None, "`kind` of a tag"),
    (Discriminator, "defaultMapping", None, "`defaultMapping`"),
    (Xml, "nodeType", None, "`nodeType`"),
    (SecurityScheme, "deprecated", None, "`deprecated` of a security scheme"),
    (SecurityScheme, "oauth2MetadataUrl", None, "`oauth2MetadataUrl`"),
    (Flows, "deviceAuthorization", None, "`deviceAuthorization`"),
];

/// What the document uses, each once and in the order of the table. Other files are not looked at.
pub(super) fn used(root: &Node) -> IndexSet<&'static str> {
    let mut found = [false; ADDED.len()];
    let mut stack = vec![(Document, root)];
    while let Some((kind, node)) = stack.pop() {
        let Node::Object(object) = node else { continue };
        // A reference may have a `summary` of its own in 3.1, too.
        if object.contains_key("$ref") && !matches!(kind, Schema | PathItem | MediaType) {
            continue;
        }
        for ((of, key, value, _), found) in ADDED.iter().zip(&mut found) {
            let there = *of == kind && object.get(*key).is_some_and(|node| value.is_none() || node.as_str() == *value);
            *found |= there;
        }
        for (_, keys, holds, part) in PARTS.iter().filter(|(of, ..)| *of == kind) {
            for node in keys.iter().filter_map(|key| object.get(*key)) {
                held(node, *holds, &mut |node| stack.push((*part, node)));
            }
        }
    }
    ADDED.iter().zip(found).filter(|(_, found)| *found).map(|((.., said), _)| *said).collect()
}

fn held<'d>(node: &'d Node, holds: Holds, take: &mut impl FnMut(&'d Node)) {
    match (holds, node) {
        (One, node) => take(node),
        (List, Node::Array(array)) => array.iter().for_each(take),
        (Map, Node::Object(object)) => object.values().for_each(take),
        (Maps, Node::Object(object)) => object.values().for_each(|map| held(map, Map, take)),
        (List | Map | Maps, _) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn used_of(document: Value) -> Vec<&'static str> {
        used(&Node::from(document)).into_iter().collect()
    }

    #[test]
    fn every_addition_is_found_somewhere() {
        let encoding = json!({"encoding": {}, "prefixEncoding": [], "itemEncoding": {}});
        let schema =
            json!({"properties": {"a": {"xml": {"nodeType": "cdata"}, "discriminator": {"defaultMapping": "B"}}}});
        let media = json!({
            "itemSchema": schema, "prefixEncoding": [encoding], "examples": {"e": {"dataValue": 1, "serializedValue": "1"}}
        });
        let used = used_of(json!({
            "openapi": "3.2.0", "$self": "/api", "tags": [{"summary": "T", "parent": "p", "kind": "nav"}],
            "servers": [{"name": "test"}],
            "paths": {"/": {
                "query": {"callbacks": {"c": {"{$url}": {"additionalOperations": {"COPY": {
                    "responses": {"200": {"summary": "all", "content": {"a/b": media, "c/d": {"$ref": "#/"}}}}
                }}}}}},
                "parameters": [{"in": "querystring"}, {"in": "cookie", "style": "cookie"}]
            }},
            "components": {"mediaTypes": {"m": {"itemEncoding": {}}}, "securitySchemes": {
                "s": {"deprecated": true, "oauth2MetadataUrl": "/", "flows": {"deviceAuthorization": {}}}
            }}
        }));
        let all: IndexSet<_> = ADDED.iter().map(|(.., said)| *said).collect();
        assert_eq!(used, all.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn names_and_values_are_no_features() {
        let named = json!({"itemSchema": {}, "nodeType": {}, "dataValue": {}, "$self": {}, "query": {}});
        let used = used_of(json!({
            "openapi": "3.2.0", "x-own": {"tags": [{"kind": "nav"}]},
            "paths": {"/a": {"get": {"tags": ["kind"], "responses": {"200": {"$ref": "#/b", "summary": "all"}}}}},
            "components": {
                "schemas": {"mediaTypes": {"properties": named, "default": {"xml": {"nodeType": 1}}, "examples": [named]}},
                "examples": {"dataValue": {"value": named}}
            }
        }));
        assert!(used.is_empty(), "{used:?}");
    }
}
