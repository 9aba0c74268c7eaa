//! From values to the text of parameters (OpenAPI 3.0.3, Parameter Object, Style Values and Style Examples).
//!
//! As in RFC 6570, `null` is undefined: a parameter or member that is `null` is left out. What a style has no form for
//! (an array within an array, an item that holds the delimiter) is an error, never something else than was meant.

use serde_json::{Map, Value};

use super::parameter::{Form, Location, Style, Styled};
use super::percent::{Coding, encode};

/// The text of a parameter: itself, in paths and headers, or names with values, in queries and cookies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expanded {
    Text(String),
    Pairs(Vec<(String, String)>),
    /// Nothing is written.
    Absent,
}

/// Why a value has no form, as the end of a sentence that starts with the value.
pub(crate) type Unstyled = String;

/// The scalar texts of a value of one level.
enum Flat {
    Scalar(String),
    List(Vec<String>),
    Pairs(Vec<(String, String)>),
}

/// Writes a parameter's value.
pub(crate) fn expand(parameter: &Styled<'_>, value: &Value) -> Result<Expanded, Unstyled> {
    let coding = coding(parameter);
    let name =
        encode(parameter.name, if parameter.location == Location::Cookie { Coding::Cookie } else { Coding::Query });
    let (style, explode) = match parameter.form {
        Form::Json => {
            let text = encode(&value.to_string(), coding);
            return Ok(place(parameter.location, name, text));
        }
        Form::Styled(style, explode) => (style, explode),
    };
    if value.is_null() {
        return Ok(Expanded::Absent);
    }
    if style == Style::DeepObject && (value.is_object() || value.is_array()) {
        let mut pairs = Vec::new();
        deep(&name, value, &mut pairs)?;
        return Ok(if pairs.is_empty() { Expanded::Absent } else { Expanded::Pairs(pairs) });
    }
    let flat = flatten(value)?;
    if let Some(empty) = when_empty(&flat, parameter) {
        return Ok(empty);
    }
    let write = |text: &String| item(text, style, explode, coding);
    let joiner = joiner(style, explode);
    Ok(match (style, flat) {
        (Style::Matrix, flat) => Expanded::Text(matrix(&name, &flat, explode, coding)),
        (Style::Label, Flat::Scalar(text)) => Expanded::Text(format!(".{}", encode(&text, coding))),
        // Alone, a text holds no delimiter that could be misread.
        (_, Flat::Scalar(text)) => place(parameter.location, name, encode(&text, coding)),
        (Style::Label, flat) => Expanded::Text(format!(".{}", join(&flat, joiner, explode, &write)?)),
        (Style::Simple, flat) => place(parameter.location, name, join(&flat, joiner, explode, &write)?),
        (_, Flat::List(items)) if explode => {
            Expanded::Pairs(items.iter().map(|text| (name.clone(), encode(text, coding))).collect())
        }
        (_, Flat::Pairs(members)) if explode => Expanded::Pairs(
            members.iter().map(|(name, text)| (encode(name, Coding::Query), encode(text, coding))).collect(),
        ),
        (_, flat) => place(parameter.location, name, join(&flat, joiner, false, &write)?),
    })
}

fn coding(parameter: &Styled<'_>) -> Coding {
    match parameter.location {
        Location::Path => Coding::Path,
        Location::Query if parameter.reserved => Coding::Reserved,
        Location::Query => Coding::Query,
        Location::Header => Coding::Plain,
        Location::Cookie => Coding::Cookie,
    }
}

fn place(location: Location, name: String, text: String) -> Expanded {
    match location {
        Location::Path | Location::Header => Expanded::Text(text),
        Location::Query | Location::Cookie => Expanded::Pairs(vec![(name, text)]),
    }
}

/// An empty array or object is undefined (RFC 6570, section 2.3); where the parameter must be there, a name without value.
fn when_empty(flat: &Flat, parameter: &Styled<'_>) -> Option<Expanded> {
    let empty = match flat {
        Flat::Scalar(_) => false,
        Flat::List(items) => items.is_empty(),
        Flat::Pairs(members) => members.is_empty(),
    };
    let name = || encode(parameter.name, Coding::Query);
    empty.then(|| if parameter.required { place(parameter.location, name(), String::new()) } else { Expanded::Absent })
}

fn joiner(style: Style, explode: bool) -> &'static str {
    match style {
        Style::Label => ".",
        Style::SpaceDelimited if !explode => "%20",
        Style::PipeDelimited if !explode => "%7C",
        _ => ",",
    }
}

fn flatten(value: &Value) -> Result<Flat, Unstyled> {
    let nested =
        |value: &Value| scalar(value).ok_or_else(|| "has nested values, for which its style has no form".to_owned());
    Ok(match value {
        Value::Array(items) => {
            let items = items.iter().map(nested).collect::<Result<Vec<_>, _>>()?;
            if matches!(items.as_slice(), [only] if only.is_empty()) {
                return Err("is an array of one empty text, for which its style has no form".to_owned());
            }
            Flat::List(items)
        }
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            Flat::Pairs(
                members.map(|(name, value)| Ok((name.clone(), nested(value)?))).collect::<Result<_, Unstyled>>()?,
            )
        }
        value => Flat::Scalar(nested(value)?),
    })
}

/// The text of a scalar that isn't `null`.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(value) => Some(value.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// One text among others.
fn item(text: &str, style: Style, explode: bool, coding: Coding) -> Result<String, Unstyled> {
    let delimiters: &[char] = match style {
        Style::SpaceDelimited if !explode => &[' '],
        Style::PipeDelimited if !explode => &['|'],
        _ if coding == Coding::Plain && explode => &[',', '='],
        _ if coding == Coding::Plain => &[','],
        _ => &[],
    };
    if let Some(delimiter) = text.chars().find(|c| delimiters.contains(c)) {
        return Err(format!("has an item with {delimiter:?}, which its style uses between items"));
    }
    let encoded = encode(text, coding);
    Ok(match (style, coding) {
        (Style::Label, _) => encoded.replace('.', "%2E"),
        (_, Coding::Reserved) => encoded.replace(',', "%2C"),
        _ => encoded,
    })
}

fn join(
    flat: &Flat,
    joiner: &str,
    pairs: bool,
    write: &dyn Fn(&String) -> Result<String, Unstyled>,
) -> Result<String, Unstyled> {
    let texts: Vec<String> = match flat {
        Flat::Scalar(text) => vec![write(text)?],
        Flat::List(items) => items.iter().map(write).collect::<Result<_, _>>()?,
        Flat::Pairs(members) if pairs => members
            .iter()
            .map(|(name, text)| Ok(format!("{}={}", write(name)?, write(text)?)))
            .collect::<Result<_, Unstyled>>()?,
        Flat::Pairs(members) => {
            members.iter().flat_map(|(name, text)| [name, text]).map(write).collect::<Result<_, _>>()?
        }
    };
    Ok(texts.join(joiner))
}

fn matrix(name: &str, flat: &Flat, explode: bool, coding: Coding) -> String {
    let one = |name: &str, text: &str| if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") };
    let each = |texts: &[String]| texts.iter().map(|text| encode(text, coding)).collect::<Vec<_>>();
    match flat {
        Flat::Scalar(text) => one(name, &encode(text, coding)),
        Flat::List(items) if explode => each(items).iter().map(|text| one(name, text)).collect(),
        Flat::List(items) => one(name, &each(items).join(",")),
        Flat::Pairs(members) if explode => {
            members.iter().map(|(name, text)| one(&encode(name, coding), &encode(text, coding))).collect()
        }
        Flat::Pairs(members) => {
            let texts: Vec<_> = members.iter().flat_map(|(name, text)| [name.clone(), text.clone()]).collect();
            one(name, &each(&texts).join(","))
        }
    }
}

/// `deepObject`, with the forms for nested values that servers agree on and the standard leaves open: `a[b][c]=1` for
/// objects, `a[b][]=1` for arrays of scalars, `a[b][0][c]=1` for other arrays.
fn deep(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) -> Result<(), Unstyled> {
    match value {
        Value::Object(members) => deep_object(name, members, pairs),
        Value::Array(items) => {
            let scalars = items.iter().all(|item| scalar(item).is_some());
            for (index, item) in items.iter().enumerate() {
                let index = if scalars { String::new() } else { index.to_string() };
                deep(&format!("{name}%5B{index}%5D"), item, pairs)?;
            }
            Ok(())
        }
        value => {
            let text = scalar(value).ok_or("has an item that is null, for which its style has no form")?;
            pairs.push((name.to_owned(), encode(&text, Coding::Query)));
            Ok(())
        }
    }
}

fn deep_object(name: &str, members: &Map<String, Value>, pairs: &mut Vec<(String, String)>) -> Result<(), Unstyled> {
    for (member, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        if member.contains(['[', ']']) {
            return Err("has a member with a bracket in its name, for which its style has no form".to_owned());
        }
        deep(&format!("{name}%5B{}%5D", encode(member, Coding::Query)), value, pairs)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::http::Parameter;
    use crate::schema::ANY;

    fn expand(parameter: &Parameter, value: &Value) -> Result<Expanded, Unstyled> {
        super::expand(&parameter.styled(), value)
    }

    /// The table of OpenAPI 3.0.3, "Style Examples": empty, string, array, object. The name that the table leaves out in its
    /// rows for delimited styles is there, and what RFC 3986 does not allow in a query is encoded.
    #[test]
    fn style_examples_of_openapi_3_0_3() {
        let path = Parameter::path("color", &ANY);
        let query = Parameter::query("color", &ANY);
        let rows: [(Parameter, [&str; 4]); 12] = [
            (
                path.style(Style::Matrix, false),
                [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
            ),
            (
                path.style(Style::Matrix, true),
                [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
            ),
            (path.style(Style::Label, false), [".", ".blue", ".blue.black.brown", ".R.100.G.200.B.150"]),
            (path.style(Style::Label, true), [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
            (
                query.style(Style::Form, false),
                ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
            ),
            (
                query.style(Style::Form, true),
                ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
            ),
            (path.style(Style::Simple, false), ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
            (path.style(Style::Simple, true), ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
            (Parameter::header("color", &ANY), ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
            (
                query.style(Style::SpaceDelimited, false),
                ["color=", "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
            ),
            (
                query.style(Style::PipeDelimited, false),
                ["color=", "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
            ),
            (
                query.style(Style::DeepObject, true),
                [
                    "color=",
                    "color=blue",
                    "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
                    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                ],
            ),
        ];
        let values =
            [json!(""), json!("blue"), json!(["blue", "black", "brown"]), json!({"R": 100, "G": 200, "B": 150})];
        for (parameter, expected) in rows {
            for (value, expected) in values.iter().zip(expected) {
                let mut expected: Vec<&str> = expected.split('&').collect();
                let written = text(expand(&parameter, value).unwrap());
                let mut written: Vec<&str> = written.split('&').collect();
                if value.is_object() {
                    // Objects are without order; take the texts of a row as a set of characters.
                    expected = sorted(&expected.join("&"));
                    written = sorted(&written.join("&"));
                }
                assert_eq!(written, expected, "{parameter:?} {value}");
            }
        }
    }

    fn sorted(text: &str) -> Vec<&'static str> {
        let mut bytes: Vec<char> = text.chars().collect();
        bytes.sort_unstable();
        vec![String::from_iter(bytes).leak()]
    }

    fn text(expanded: Expanded) -> String {
        match expanded {
            Expanded::Text(text) => text,
            Expanded::Pairs(pairs) => {
                pairs.iter().map(|(name, text)| format!("{name}={text}")).collect::<Vec<_>>().join("&")
            }
            Expanded::Absent => "(absent)".to_owned(),
        }
    }

    #[test]
    fn data_never_ends_the_place_it_stands_in() {
        let query = Parameter::query("q", &ANY);
        assert_eq!(text(expand(&query, &json!("a&b=c#d")).unwrap()), "q=a%26b%3Dc%23d");
        assert_eq!(text(expand(&query.allow_reserved(), &json!("a/b?c&d")).unwrap()), "q=a/b?c%26d");
        assert_eq!(text(expand(&query.style(Style::Form, false), &json!(["a,b", "c"])).unwrap()), "q=a%2Cb,c");
        assert_eq!(text(expand(&Parameter::path("p", &ANY), &json!("../a b")).unwrap()), "..%2Fa%20b");
        assert_eq!(
            text(expand(&Parameter::query("f", &ANY).json(), &json!({"a": [1]})).unwrap()),
            "f=%7B%22a%22%3A%5B1%5D%7D"
        );
        assert_eq!(text(expand(&Parameter::cookie("c", &ANY), &json!("a;b")).unwrap()), "c=a%3Bb");
    }

    #[test]
    fn what_has_no_form_is_refused() {
        let header = Parameter::header("h", &ANY);
        assert!(expand(&header, &json!(["a,b"])).is_err());
        assert_eq!(text(expand(&header, &json!("a,b")).unwrap()), "a,b");
        let query = Parameter::query("q", &ANY);
        assert!(expand(&query, &json!([[1]])).is_err());
        assert!(expand(&query.style(Style::PipeDelimited, false), &json!(["a|b"])).is_err());
        assert_eq!(expand(&query, &json!(null)), Ok(Expanded::Absent));
        assert_eq!(expand(&query, &json!([])), Ok(Expanded::Absent));
        assert_eq!(text(expand(&query.required(), &json!([])).unwrap()), "q=");
    }

    #[test]
    fn deep_objects_nest() {
        let query = Parameter::query("q", &ANY).style(Style::DeepObject, true);
        assert_eq!(
            text(expand(&query, &json!({"a": {"b": [1, 2], "c": [{"d": true}]}, "e": null})).unwrap()),
            "q%5Ba%5D%5Bb%5D%5B%5D=1&q%5Ba%5D%5Bb%5D%5B%5D=2&q%5Ba%5D%5Bc%5D%5B0%5D%5Bd%5D=true"
        );
    }
}
