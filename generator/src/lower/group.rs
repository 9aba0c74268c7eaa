//! Which operations stand together: those of one tag, or, without a tag, those below one path.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::openapi::Operation;

/// The group of operations that have neither a tag nor a word in their path.
const UNTAGGED: &str = "untagged";

/// What groups are called.
pub(super) struct Groups<'a> {
    /// The tags in use, by their words alone.
    tags: BTreeMap<String, &'a str>,
}

impl<'a> Groups<'a> {
    pub(super) fn of(operations: &'a [Operation]) -> Self {
        let mut tags = BTreeMap::new();
        for tag in operations.iter().filter_map(tag) {
            tags.entry(words(tag)).or_insert(tag);
        }
        Self { tags }
    }

    /// The group of an operation: its first tag, or the first word of its path. Neither depends on other operations, so that
    /// no trait or module gets another name when the document grows; and `/lamps` is the group of the tag `Lamps`.
    pub(super) fn name(&self, operation: &'a Operation) -> Cow<'a, str> {
        if let Some(tag) = tag(operation) {
            return tag.into();
        }
        let word = first_word(&operation.path).unwrap_or(UNTAGGED);
        self.tags.get(&words(word)).copied().unwrap_or(word).into()
    }
}

fn tag(operation: &Operation) -> Option<&str> {
    operation.tags.first().map(String::as_str)
}

fn words(name: &str) -> String {
    heck::ToSnakeCase::to_snake_case(name)
}

/// The first segment of a path that says what it is about: `pets` in `/api/v1/pets/{id}`.
fn first_word(path: &str) -> Option<&str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/').find(|segment| !segment.contains(['{', '}']) && !words(segment).is_empty() && !is_prefix(segment))
}

/// Whether a segment is one that all paths of an API begin with: its version, or that it is an API.
fn is_prefix(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let number = lower.strip_prefix('v').unwrap_or(&lower);
    matches!(&lower[..], "api" | "rest") || number.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_about_its_first_word() {
        let cases = [
            ("/pets/{id}", Some("pets")),
            ("/api/v1.2/pets", Some("pets")),
            ("/2015-03-31/functions/{name}", Some("functions")),
            ("/{owner}/repos", Some("repos")),
            ("/$batch?a=b", Some("$batch")),
            ("/#X-Target=Lamps.List", None),
            ("/v1/{id}", None),
            ("/video", Some("video")),
            ("/-/名", Some("名")),
        ];
        for (path, word) in cases {
            assert_eq!(first_word(path), word, "{path}");
        }
    }
}
