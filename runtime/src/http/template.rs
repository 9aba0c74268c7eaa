//! Path templates (OpenAPI 3.0.3, Paths Object): `/stages/{stage_uuid}/`.
//!
//! Also what documents in the wild add: several names in a segment, a fixed query (`/x?list-type=2`), and a fragment that
//! only tells operations of one path apart (`/#X-Amz-Target=..`).

use super::percent::{Coding, encode};

/// A path template, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    /// The path, from its leading slash.
    pub(crate) path: Vec<Part>,
    /// The fixed query.
    pub(crate) query: Vec<Part>,
    /// The fragment, as it is written.
    pub(crate) fragment: Option<&'static str>,
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Text, encoded for its place.
    Literal(String),
    /// The name of a parameter.
    Name(&'static str),
}

impl Template {
    pub(crate) fn parse(template: &'static str) -> Self {
        let (template, fragment) = match position_outside(template, '#').and_then(|at| template.split_at_checked(at)) {
            Some((before, after)) => (before, after.get(1..)),
            None => (template, None),
        };
        let (path, query) = match position_outside(template, '?').and_then(|at| template.split_at_checked(at)) {
            Some((before, after)) => (before, after.get(1..).unwrap_or_default()),
            None => (template, ""),
        };
        let mut path = parts(path);
        if !matches!(path.first(), Some(Part::Literal(text)) if text.starts_with('/')) {
            path.insert(0, Part::Literal("/".to_owned()));
        }
        Self { path, query: parts(query), fragment }
    }

    /// Writes path and fixed query with the values of the parameters, which are encoded already.
    ///
    /// # Errors
    /// The names that have no value.
    #[cfg(feature = "client")]
    pub(crate) fn expand(&self, values: &[(&str, String)]) -> Result<(String, String), Vec<&'static str>> {
        let mut missing = Vec::new();
        let mut write = |parts: &[Part]| {
            let mut text = String::new();
            for part in parts {
                match part {
                    Part::Literal(literal) => text.push_str(literal),
                    Part::Name(name) => match values.iter().find(|(known, _)| known == name) {
                        Some((_, value)) => text.push_str(value),
                        None => missing.push(*name),
                    },
                }
            }
            text
        };
        let written = (write(&self.path), write(&self.query));
        if missing.is_empty() { Ok(written) } else { Err(missing) }
    }

    /// The segments of the path, without the slashes.
    #[cfg(feature = "server")]
    pub(crate) fn segments(&self) -> Vec<Vec<Part>> {
        let mut segments = vec![Vec::new()];
        for part in &self.path {
            match part {
                Part::Name(_) => segments.last_mut().into_iter().for_each(|segment| segment.push(part.clone())),
                Part::Literal(text) => {
                    for (index, text) in text.split('/').enumerate() {
                        if index > 0 {
                            segments.push(Vec::new());
                        }
                        if !text.is_empty() {
                            segments
                                .last_mut()
                                .into_iter()
                                .for_each(|segment| segment.push(Part::Literal(text.to_owned())));
                        }
                    }
                }
            }
        }
        segments.remove(0);
        segments
    }
}

/// The first place of a character that isn't between braces.
fn position_outside(template: &str, wanted: char) -> Option<usize> {
    let mut inside = false;
    template.char_indices().find_map(|(at, c)| {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ => {}
        }
        (c == wanted && !inside).then_some(at)
    })
}

/// A brace that isn't closed is a character like any other.
fn parts(mut text: &'static str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    while let Some((before, after)) = text.split_once('{') {
        literal.push_str(before);
        let Some((name, rest)) = after.split_once('}') else {
            literal.push('{');
            text = after;
            continue;
        };
        if !literal.is_empty() {
            parts.push(Part::Literal(encode(&std::mem::take(&mut literal), Coding::Literal)));
        }
        parts.push(Part::Name(name));
        text = rest;
    }
    literal.push_str(text);
    if !literal.is_empty() {
        parts.push(Part::Literal(encode(&literal, Coding::Literal)));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_come_apart() {
        let template = Template::parse("/a b/{x}.{y}?list-type=2&q={z}#t=1");
        let literal = |text: &str| Part::Literal(text.to_owned());
        assert_eq!(template.path, [literal("/a%20b/"), Part::Name("x"), literal("."), Part::Name("y")]);
        assert_eq!(template.query, [literal("list-type=2&q="), Part::Name("z")]);
        assert_eq!(template.fragment, Some("t=1"));
        assert_eq!(Template::parse("a/{b").path, [literal("/"), literal("a/%7Bb")]);
        assert_eq!(Template::parse("/{a?b#c}").path, [literal("/"), Part::Name("a?b#c")]);
    }

    #[cfg(feature = "client")]
    #[test]
    fn a_name_without_a_value_is_no_path() {
        let template = Template::parse("/{a}/{b}?v=1");
        assert_eq!(
            template.expand(&[("a", "1".to_owned()), ("b", "2".to_owned())]),
            Ok(("/1/2".to_owned(), "v=1".to_owned()))
        );
        assert_eq!(template.expand(&[("a", "1".to_owned())]), Err(vec!["b"]));
    }

    #[cfg(feature = "server")]
    #[test]
    fn segments_stand_between_slashes() {
        let segments = Template::parse("/a/{x}.{y}/").segments();
        assert_eq!(segments.iter().map(Vec::len).collect::<Vec<_>>(), [1, 3, 0]);
        assert_eq!(Template::parse("/").segments(), [Vec::new()]);
    }
}
