//! Where a request holds a parameter, and in which style (OpenAPI 3.0.3, Parameter Object).

use crate::decode::DecodeError;
use crate::http::{Coding, Delimiter, Form, Joined, Members, Raw, Style, decode, insert, is_object, member};
use crate::schema::{Rule, Schema};

/// How deep `deepObject` may nest; deeper names are no such names.
const DEPTH: usize = 16;

/// A parameter, or a property of a form, that is looked for.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) name: &'a str,
    pub(super) form: Form,
    pub(super) schema: &'static Schema,
    pub(super) coding: Coding,
}

/// Pairs of `name=value` between delimiters. Names are decoded, values are not; a name without a value has an empty one.
pub(super) fn pairs(text: &str, delimiter: char, coding: Coding) -> Vec<(String, String)> {
    let texts = text.split(delimiter).map(|pair| if delimiter == ';' { pair.trim() } else { pair });
    texts
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name, coding).unwrap_or_else(|_| name.to_owned()), value.to_owned())
        })
        .collect()
}

/// A parameter in the path, from the text of its place in the template.
pub(super) fn path(wanted: Wanted<'_>, text: &str) -> Result<Option<Raw>, DecodeError> {
    let coding = wanted.coding;
    let joined = |text: &str, delimiter, pairs| {
        Ok(Some(Raw::Joined(Joined { text: text.to_owned(), coding, delimiter, pairs })))
    };
    match wanted.form {
        Form::Json => Ok(Some(Raw::Json(decode(text, coding)?.into()))),
        Form::Styled(Style::Label, explode) => {
            let text = text.strip_prefix('.').ok_or_else(|| DecodeError::new("syntax", "must start with a dot"))?;
            joined(text, Delimiter::Dot, explode)
        }
        Form::Styled(Style::Matrix, explode) => {
            let text =
                text.strip_prefix(';').ok_or_else(|| DecodeError::new("syntax", "must start with a semicolon"))?;
            let pairs = pairs(text, ';', coding);
            if explode {
                return if is_object(wanted.schema) { members(pairs.iter(), coding) } else { items(wanted, &pairs) };
            }
            match pairs.into_iter().find(|(name, _)| name == wanted.name) {
                Some((_, text)) => joined(&text, Delimiter::Comma, false),
                None => Ok(None),
            }
        }
        Form::Styled(_, explode) => joined(text, Delimiter::Comma, explode),
    }
}

/// A parameter among the pairs of a query, the cookies or a form. `claimed` tells the names that belong to others.
pub(super) fn among(
    wanted: Wanted<'_>,
    pairs: &[(String, String)],
    claimed: &dyn Fn(&str) -> bool,
) -> Result<Option<Raw>, DecodeError> {
    match wanted.form {
        Form::Json => match own(wanted, pairs).as_slice() {
            [] => Ok(None),
            [text] => Ok(Some(Raw::Json(decode(text, wanted.coding)?.into()))),
            _ => Err(DecodeError::new("type", "is given more than once")),
        },
        Form::Styled(Style::DeepObject, _) => deep(wanted, pairs),
        Form::Styled(_, true) if is_object(wanted.schema) => exploded(wanted, pairs, claimed),
        Form::Styled(_, true) => items(wanted, pairs),
        Form::Styled(style, false) => {
            let delimiter = match style {
                Style::SpaceDelimited => Delimiter::Space,
                Style::PipeDelimited => Delimiter::Pipe,
                _ => Delimiter::Comma,
            };
            match own(wanted, pairs).as_slice() {
                [] => Ok(None),
                [text] => {
                    let text = (*text).to_owned();
                    Ok(Some(Raw::Joined(Joined { text, coding: wanted.coding, delimiter, pairs: false })))
                }
                _ => items(wanted, pairs),
            }
        }
    }
}

fn own<'p>(wanted: Wanted<'_>, pairs: &'p [(String, String)]) -> Vec<&'p str> {
    pairs.iter().filter(|(name, _)| name == wanted.name).map(|(_, text)| text.as_str()).collect()
}

fn leaf(text: &str, coding: Coding) -> Result<Raw, DecodeError> {
    decode(text, coding).map(Raw::Leaf)
}

fn items(wanted: Wanted<'_>, pairs: &[(String, String)]) -> Result<Option<Raw>, DecodeError> {
    let items = own(wanted, pairs).into_iter().map(|text| leaf(text, wanted.coding)).collect::<Result<Vec<_>, _>>()?;
    Ok(if items.is_empty() { None } else { Some(Raw::Items(items)) })
}

fn members<'p>(pairs: impl Iterator<Item = &'p (String, String)>, coding: Coding) -> Result<Option<Raw>, DecodeError> {
    let mut members = Members::new();
    for (name, text) in pairs {
        insert(&mut members, name, leaf(text, coding).map_err(|error| error.inside(name))?);
    }
    Ok(Some(Raw::Members(members)))
}

/// An object whose members stand beside other parameters: those that its rules name, and, where the rules allow any, those
/// that nobody claims. Stray pairs alone don't make an object that has rules for its members.
fn exploded(
    wanted: Wanted<'_>,
    pairs: &[(String, String)],
    claimed: &dyn Fn(&str) -> bool,
) -> Result<Option<Raw>, DecodeError> {
    let named = |name: &str| member(wanted.schema, name).is_some();
    let free = !has(wanted.schema, &|rule| matches!(rule, Rule::Properties(_) | Rule::PatternProperties(_)));
    let closed = has(wanted.schema, &|rule| matches!(rule, Rule::AdditionalProperties(Schema([Rule::Never]))));
    let mine = |name: &str| named(name) || (!closed && !claimed(name));
    if !pairs.iter().any(|(name, _)| named(name) || (free && mine(name))) {
        return Ok(None);
    }
    members(pairs.iter().filter(|(name, _)| mine(name)), wanted.coding)
}

fn has(schema: &Schema, is: &dyn Fn(&Rule) -> bool) -> bool {
    has_within(schema, is, DEPTH)
}

fn has_within(schema: &Schema, is: &dyn Fn(&Rule) -> bool, depth: usize) -> bool {
    depth > 0
        && schema.0.iter().any(|rule| match rule {
            Rule::Ref(target) => has_within(target, is, depth - 1),
            Rule::AllOf(parts) => parts.iter().any(|part| has_within(part, is, depth - 1)),
            rule => is(rule),
        })
}

/// `name[a][b]=text`, with the forms for arrays that are in use: `name[]=`, `name[0]=`, and a name more than once.
fn deep(wanted: Wanted<'_>, pairs: &[(String, String)]) -> Result<Option<Raw>, DecodeError> {
    let mut tree = Members::new();
    for (name, text) in pairs {
        let Some(path) = name.strip_prefix(wanted.name).and_then(brackets) else { continue };
        insert_deep(&mut tree, &path, leaf(text, wanted.coding)?);
    }
    if tree.is_empty() { items(wanted, pairs) } else { Ok(Some(Raw::Members(tree))) }
}

/// The texts between brackets, if there is nothing else.
fn brackets(mut text: &str) -> Option<Vec<&str>> {
    let mut path = Vec::new();
    while !text.is_empty() && path.len() < DEPTH {
        let (segment, rest) = text.strip_prefix('[')?.split_once(']')?;
        path.push(segment);
        text = rest;
    }
    (text.is_empty() && !path.is_empty()).then_some(path)
}

fn insert_deep(tree: &mut Members, path: &[&str], leaf: Raw) {
    match path {
        [] => {}
        [name] => insert(tree, name, leaf),
        [name, rest @ ..] => match tree.entry((*name).to_owned()).or_insert_with(|| Raw::Members(Members::new())) {
            Raw::Members(members) => insert_deep(members, rest, leaf),
            // A member that is both a text and an object is neither.
            known => *known = Raw::Items(vec![known.clone(), leaf]),
        },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Decode;
    use crate::http::take;
    use crate::schema::{self, ANY, Types};

    static STRINGS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)]);
    static COLOR: Schema = Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::Properties(&[("R", &schema::INTEGER), ("G", &schema::INTEGER), ("B", &schema::INTEGER)]),
    ]);

    fn read(style: Style, explode: bool, text: &str, schema: &'static Schema) -> Result<Option<Value>, String> {
        let form = Form::Styled(style, explode);
        let raw = match style {
            Style::Matrix | Style::Label | Style::Simple => {
                path(Wanted { name: "color", form, schema, coding: Coding::Path }, text)
            }
            _ => {
                let wanted = Wanted { name: "color", form, schema, coding: Coding::Query };
                among(wanted, &pairs(text, '&', Coding::Query), &|name| name == "other")
            }
        };
        let Some(raw) = raw.map_err(|error| error.to_string())? else { return Ok(None) };
        let mut value = None;
        let taken = take(&raw, Some(schema), &ANY, false, &mut |reader, _| {
            value = Some(Value::decode(reader)?);
            Ok(true)
        });
        taken.map(|()| value).map_err(|report| report.to_string())
    }

    /// The table of OpenAPI 3.0.3, "Style Examples": string, array, object; with the name that its rows for delimited styles
    /// leave out, and as clients send it that encode what RFC 3986 asks for and clients that don't.
    #[test]
    fn style_examples_of_openapi_3_0_3() {
        let rows: [(Style, bool, [&str; 3]); 13] = [
            (Style::Matrix, false, [";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
            (Style::Matrix, true, [";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]),
            (Style::Label, false, [".blue", ".blue.black.brown", ".R.100.G.200.B.150"]),
            (Style::Label, true, [".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
            (Style::Simple, false, ["blue", "blue,black,brown", "R,100,G,200,B,150"]),
            (Style::Simple, true, ["blue", "blue,black,brown", "R=100,G=200,B=150"]),
            (Style::Form, false, ["color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
            (Style::Form, true, ["color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]),
            (
                Style::SpaceDelimited,
                false,
                ["color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
            ),
            (Style::PipeDelimited, false, ["color=blue", "color=blue|black|brown", "color=R|100|G|200|B|150"]),
            (
                Style::PipeDelimited,
                false,
                ["color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
            ),
            (
                Style::DeepObject,
                true,
                ["color=blue", "color[]=blue&color[]=black&color[]=brown", "color[R]=100&color[G]=200&color[B]=150"],
            ),
            (
                Style::DeepObject,
                true,
                [
                    "color=blue",
                    "color[0]=blue&color[1]=black&color[2]=brown",
                    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                ],
            ),
        ];
        let values = [json!("blue"), json!(["blue", "black", "brown"]), json!({"R": 100, "G": 200, "B": 150})];
        let schemas = [&schema::STRING, &STRINGS, &COLOR];
        for (style, explode, texts) in rows {
            for ((text, value), schema) in texts.iter().zip(&values).zip(schemas) {
                assert_eq!(read(style, explode, text, schema), Ok(Some(value.clone())), "{style:?} {explode} {text}");
            }
        }
    }

    #[test]
    fn what_is_not_there_is_absent() {
        assert_eq!(read(Style::Form, true, "other=1&colour=2", &schema::STRING), Ok(None));
        assert_eq!(read(Style::DeepObject, true, "color[R=1&colors[R]=1", &COLOR), Ok(None));
        // Stray pairs don't make an object; beside one they are its additional members.
        assert_eq!(read(Style::Form, true, "stray=1&other=2", &COLOR), Ok(None));
        assert_eq!(read(Style::Form, true, "R=1&stray=1&other=2", &COLOR), Ok(Some(json!({"R": 1, "stray": "1"}))));
        assert_eq!(read(Style::Form, true, "stray=1&other=2", &schema::OBJECT), Ok(Some(json!({"stray": "1"}))));
        assert!(read(Style::Label, false, "blue", &schema::STRING).is_err());
        assert!(read(Style::Matrix, false, "color=blue", &schema::STRING).is_err());
    }

    #[test]
    fn deep_names_have_a_bottom() {
        let nested = |depth: usize| format!("color{}=1", "[a]".repeat(depth));
        assert!(read(Style::DeepObject, true, &nested(DEPTH), &COLOR).unwrap().is_some());
        assert_eq!(read(Style::DeepObject, true, &nested(DEPTH + 1), &COLOR), Ok(None));
        assert!(read(Style::DeepObject, true, "color[a]=1&color[a][b]=2", &COLOR).is_ok());
    }
}
