//! Media types (RFC 9110, section 8.3).

use std::cmp::Reverse;

/// A media type taken apart: type and subtype in lower case, and the value of `charset`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Media {
    pub(crate) essence: String,
    pub(crate) charset: Option<String>,
}

impl Media {
    pub(crate) fn parse(text: &str) -> Self {
        let mut parts = text.split(';');
        let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let charset = parts.find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').to_ascii_lowercase())
        });
        Self { essence, charset }
    }

    #[cfg(feature = "server")]
    /// Whether text of this type is UTF-8, or of a charset that is part of it.
    pub(crate) fn is_utf8(&self) -> bool {
        self.charset.as_deref().is_none_or(|charset| matches!(charset, "utf-8" | "utf8" | "us-ascii"))
    }

    /// Whether the type is `range` or within it (`image/*`, `*/*`).
    pub(crate) fn is_within(&self, range: &str) -> bool {
        let range = Self::parse(range).essence;
        match range.strip_suffix('*') {
            Some("*/" | "") => true,
            Some(prefix) => self.essence.starts_with(prefix),
            None => self.essence == range,
        }
    }
}

/// Whether a text is a media type (RFC 9110, section 8.3.1) or a range of them (section 12.5.1).
#[cfg(feature = "client")]
pub(crate) fn is_media_type(text: &str) -> bool {
    let (essence, mut parameters) = text.split_once(';').unwrap_or((text, ""));
    let names = essence.trim_end_matches(BLANKS).split_once('/');
    if !names.is_some_and(|(name, subtype)| is_token(name) && is_token(subtype)) {
        return false;
    }
    while let Some((name, rest)) = parameters.split_once('=') {
        if !is_token(name.trim_start_matches([' ', '\t', ';'])) {
            return false;
        }
        let (value, rest) = value(rest);
        let rest = rest.trim_start_matches(BLANKS);
        if value.is_empty() || !(rest.is_empty() || rest.starts_with(';')) {
            return false;
        }
        parameters = rest;
    }
    parameters.trim_matches([' ', '\t', ';']).is_empty()
}

#[cfg(feature = "client")]
const BLANKS: [char; 2] = [' ', '\t'];

/// The value of a parameter, a token or a quoted text, and what comes after it.
#[cfg(feature = "client")]
fn value(text: &str) -> (&str, &str) {
    let mut escaped = false;
    let end = match text.strip_prefix('"') {
        Some(quoted) => quoted
            .find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            })
            .map_or(0, |end| end + 2),
        None => text.find(|c| !is_token_char(c)).unwrap_or(text.len()),
    };
    text.split_at_checked(end).unwrap_or(("", text))
}

#[cfg(feature = "client")]
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_token_char)
}

/// What a token is made of (RFC 9110, section 5.6.2).
#[cfg(feature = "client")]
fn is_token_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

/// `application/json` and whatever is built on JSON (RFC 6839, section 3.1).
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = Media::parse(media_type).essence;
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// Which of the names or ranges a type has: its own name, then the narrowest range that it is within, then JSON for what is
/// built on JSON; the first if there is none.
pub(crate) fn choose(given: Option<&Media>, names: &[&str]) -> usize {
    let Some(given) = given else { return 0 };
    let own = names.iter().position(|name| !name.contains('*') && given.is_within(name));
    let ranges = names.iter().enumerate().filter(|(_, name)| name.contains('*') && given.is_within(name));
    let range = || ranges.max_by_key(|(index, name)| (name.len(), Reverse(*index))).map(|(index, _)| index);
    let json = || names.iter().position(|name| is_json(name)).filter(|_| is_json(&given.essence));
    own.or_else(range).or_else(json).unwrap_or(0)
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use super::*;

    #[test]
    fn types_are_compared_without_parameters_and_case() {
        assert!(is_json("Application/JSON; charset=utf-8"));
        assert!(is_json("application/problem+json"));
        assert!(!is_json("application/jsonp"));
        assert!(!Media::parse("text/plain; charset=\"ISO-8859-1\"").is_utf8());
        assert!(Media::parse("image/png").is_within("image/*"));
        assert!(Media::parse("image/png; q=1").is_within("*/*"));
        assert!(!Media::parse("text/png").is_within("image/*"));
    }

    #[test]
    fn the_own_name_comes_before_ranges_and_these_before_relatives() {
        const NAMES: &[&str] = &["application/json", "*/*", "image/*", "image/png; v=1", "application/a+json"];
        let chosen = |given: &str, names: &'static [&'static str]| choose(Some(&Media::parse(given)), names);
        assert_eq!(chosen("image/png", NAMES), 3);
        assert_eq!(chosen("image/gif", NAMES), 2);
        assert_eq!(chosen("text/plain", NAMES), 1);
        assert_eq!(chosen("application/a+json; charset=utf-8", NAMES), 4);
        assert_eq!(chosen("application/b+json", &["text/plain", "application/json"]), 1);
        assert_eq!(chosen("text/html", &["text/plain", "application/json"]), 0);
        assert_eq!(choose(None, NAMES), 0);
    }
}

#[cfg(all(test, feature = "client"))]
mod well_formed {
    use super::*;

    #[test]
    fn a_media_type_has_a_subtype_and_parameters_with_values() {
        for good in ["text/csv", "image/*", "a/b+c.d; q=0.5 ;v=\"x;\\\"y\"", "a/b;", "a/b ; c=d"] {
            assert!(is_media_type(good), "{good}");
        }
        for bad in ["", "csv", "/csv", "text/", "text/csv, a/b", "a b/c", "a/b; c", "a/b; =c", "a/b; c=", "a/b; c=\"d"]
        {
            assert!(!is_media_type(bad), "{bad}");
        }
    }
}
