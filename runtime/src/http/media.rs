//! Media types (RFC 9110, section 8.3).

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

    #[cfg(feature = "server")]
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

/// `application/json` and whatever is built on JSON (RFC 6839, section 3.1).
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = Media::parse(media_type).essence;
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
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
}
