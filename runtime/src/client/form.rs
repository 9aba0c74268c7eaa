//! Bodies of `application/x-www-form-urlencoded` (OpenAPI 3.0.3, "Support for x-www-form-urlencoded Request Bodies").

use serde_json::Value;

use crate::encode::{Encode, to_value};
use crate::http::{Expanded, Form, Location, MediaType, Style, Styled, expand, is_json};

/// Writes the members of an object as pairs. Where the document says nothing else, an array is written as several pairs of
/// one name, and an object as JSON.
pub(super) fn encode(value: &dyn Encode, described: &MediaType) -> Result<(String, Vec<u8>), String> {
    let Value::Object(members) = to_value(value) else {
        return Err("is no object, for which a form has no form".to_owned());
    };
    let mut pairs = Vec::new();
    for (name, value) in &members {
        if value.is_null() {
            return Err(format!("has the member {name:?}, which is null, for which a form has no form"));
        }
        let styled = Styled {
            name,
            location: Location::Query,
            form: style(name, value, described),
            required: true,
            reserved: false,
        };
        match expand(&styled, value).map_err(|error| format!("has the member {name:?}, which {error}"))? {
            Expanded::Pairs(expanded) => pairs.extend(expanded.iter().map(|(name, text)| format!("{name}={text}"))),
            Expanded::Text(_) | Expanded::Absent => {}
        }
    }
    Ok(("application/x-www-form-urlencoded".to_owned(), pairs.join("&").into_bytes()))
}

fn style(name: &str, value: &Value, described: &MediaType) -> Form {
    let encoding = described.encoding_of(name);
    match encoding.and_then(|encoding| encoding.style) {
        Some((style, explode)) => Form::Styled(style, explode),
        None if value.is_object() => Form::Json,
        None if encoding.and_then(|encoding| encoding.content_type).is_some_and(is_json) => Form::Json,
        None => Form::Styled(Style::Form, true),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::http::Encoding;

    static DEEP: &[Encoding] =
        &[Encoding::of("address").style(Style::DeepObject, true), Encoding::of("tags").style(Style::Form, false)];

    fn form(value: &Value, encoding: &'static [Encoding]) -> Result<String, String> {
        let described = MediaType::form("application/x-www-form-urlencoded").encoding(encoding);
        encode(value, &described).map(|(_, bytes)| String::from_utf8(bytes).unwrap())
    }

    /// The example of OpenAPI 3.0.3, and the same with an encoding.
    #[test]
    fn objects_are_pairs() {
        let value = json!({"address": {"city": "Malmö"}, "id": 1, "tags": ["a b", "c"]});
        assert_eq!(form(&value, &[]).unwrap(), "address=%7B%22city%22%3A%22Malm%C3%B6%22%7D&id=1&tags=a%20b&tags=c");
        assert_eq!(form(&value, DEEP).unwrap(), "address%5Bcity%5D=Malm%C3%B6&id=1&tags=a%20b,c");
        assert!(form(&json!([1]), &[]).is_err());
        assert!(form(&json!({"a": null}), &[]).is_err());
    }
}
