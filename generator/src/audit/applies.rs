//! Keywords that say something of values of one type only.

use crate::load::{Node, Number};
use crate::openapi::Type;

/// The values that `keyword` speaks of, where `types` allows none of them, so that it has no effect (JSON Schema
/// validation §6: a keyword accepts every value of another type).
pub(crate) fn ineffective(keyword: &str, value: &Node, types: &[Type]) -> Option<&'static str> {
    if types.is_empty() || says_nothing(keyword, value) {
        return None;
    }
    let (noun, subjects): (_, &[Type]) = match keyword {
        "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => {
            ("numbers", &[Type::Integer, Type::Number])
        }
        "minLength" | "maxLength" | "pattern" | "contentEncoding" | "contentMediaType" => ("strings", &[Type::String]),
        "minItems" | "maxItems" | "uniqueItems" | "items" | "prefixItems" | "contains" | "minContains"
        | "maxContains" | "unevaluatedItems" => ("arrays", &[Type::Array]),
        "minProperties"
        | "maxProperties"
        | "required"
        | "properties"
        | "patternProperties"
        | "additionalProperties"
        | "propertyNames"
        | "unevaluatedProperties"
        | "dependentRequired"
        | "dependentSchemas" => ("objects", &[Type::Object]),
        _ => return None,
    };
    let effective = types.iter().any(|allowed| subjects.contains(allowed));
    (!effective).then_some(noun)
}

/// Whether a keyword has the value that it has when it is absent; tools write these out for every type.
fn says_nothing(keyword: &str, value: &Node) -> bool {
    match keyword {
        "uniqueItems" => *value == Node::Bool(false),
        "additionalProperties" => *value == Node::Bool(true),
        "minLength" | "minItems" | "minProperties" => *value == Node::Number(Number::Int(0)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_type() {
        let two = Node::Number(Number::Int(2));
        assert_eq!(ineffective("minLength", &two, &[Type::Integer]), Some("strings"));
        assert_eq!(ineffective("minLength", &two, &[Type::Integer, Type::String]), None);
        assert_eq!(ineffective("minLength", &two, &[]), None);
        assert_eq!(ineffective("minimum", &two, &[Type::Integer]), None);
        assert_eq!(ineffective("title", &two, &[Type::Integer]), None);
        assert_eq!(ineffective("uniqueItems", &Node::Bool(false), &[Type::Integer]), None);
        assert_eq!(ineffective("uniqueItems", &Node::Bool(true), &[Type::Integer]), Some("arrays"));
    }
}
