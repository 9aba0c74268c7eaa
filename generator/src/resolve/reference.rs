//! The text of a `$ref`: which file, and what in it.

/// What a `$ref` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// The file, relative to the main document's folder; `None`: the one that holds the `$ref`.
    pub(super) file: Option<String>,
    /// What follows the `#`, percent-decoded; empty for the whole file.
    pub(super) fragment: String,
}

/// Why a `$ref` can't be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It has a scheme or a host.
    Url,
    /// It leaves the folder of the main document.
    Outside,
    /// It has a query, which no file has.
    Query,
}

/// Reads the text of a `$ref` (RFC 3986, a relative reference) that stands in the file `base`, a path as in
/// [`Reference::file`].
pub(super) fn parse(text: &str, base: &str) -> Result<Reference, Refusal> {
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    let fragment = percent_decode(fragment);
    if file.is_empty() {
        return Ok(Reference { file: None, fragment });
    }
    let decoded = percent_decode(file);
    if has_scheme(file) || has_scheme(&decoded) || file.starts_with("//") {
        return Err(Refusal::Url);
    }
    if file.starts_with(['/', '\\']) {
        return Err(Refusal::Outside);
    }
    if file.contains('?') {
        return Err(Refusal::Query);
    }
    let file = normalise(&decoded, base).ok_or(Refusal::Outside)?;
    Ok(Reference { file: Some(file), fragment })
}

/// RFC 3986 §3.1: a letter, then letters, digits, `+`, `-`, `.`, then a colon before any slash. This also catches
/// a drive letter.
fn has_scheme(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else {
        return false;
    };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Joins a relative path to the folder of `base` and takes `.` and `..` out (RFC 3986 §5.2.4); `None` where that leaves
/// the folder. A backslash, which is a separator on some systems only, is refused as well.
fn normalise(path: &str, base: &str) -> Option<String> {
    if path.contains(['\\', '\0']) {
        return None;
    }
    let mut parts: Vec<&str> = base.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// RFC 3986 §2.1. A `%` that begins no escape stands for itself, and so do escapes of bytes that are no UTF-8.
fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if let (b'%', Some(value)) = (*first, escape(tail)) {
            bytes.push(value);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn escape(tail: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    match tail {
        [high, low, ..] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str, base: &str) -> Result<String, Refusal> {
        parse(text, base).map(|reference| reference.file.unwrap_or_default())
    }

    #[test]
    fn same_document() {
        let reference = parse("#/paths/~1a%7Bb%7D", "api.yaml").unwrap();
        assert_eq!(reference, Reference { file: None, fragment: "/paths/~1a{b}".to_owned() });
        assert_eq!(parse("#/50%", "api.yaml").unwrap().fragment, "/50%");
        assert_eq!(parse("#/%ff", "api.yaml").unwrap().fragment, "/%ff");
    }

    #[test]
    fn files_are_relative_to_the_file_of_the_reference() {
        assert_eq!(file("models/pet.yaml#/Pet", "api.yaml").unwrap(), "models/pet.yaml");
        assert_eq!(file("./cat.yaml", "models/pet.yaml").unwrap(), "models/cat.yaml");
        assert_eq!(file("../api.yaml#/x", "models/pet.yaml").unwrap(), "api.yaml");
        assert_eq!(file("a%20b.json", "api.yaml").unwrap(), "a b.json");
    }

    #[test]
    fn nothing_outside_of_the_folder() {
        for text in ["../x.yaml", "a/../../x.yaml", "/etc/passwd", "%2e%2e/x.yaml", "..\\x.yaml", "\\x", "a\\..\\x"] {
            assert_eq!(file(text, "api.yaml"), Err(Refusal::Outside), "{text}");
        }
        for text in [
            "https://example.org/x.yaml",
            "file:///etc/passwd",
            "//host/x.yaml",
            "c:/x.yaml",
            "c%3a/x.yaml",
            "urn:a:b#/c",
        ] {
            assert_eq!(file(text, "api.yaml"), Err(Refusal::Url), "{text}");
        }
        assert_eq!(file("x.yaml?v=1", "api.yaml"), Err(Refusal::Query));
    }
}
