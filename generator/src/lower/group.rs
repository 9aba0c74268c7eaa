//! Which operations stand together: those of one tag, or, without a tag, those below one path.

use std::collections::BTreeMap;

use crate::openapi::Operation;

/// The group of operations that have neither a tag nor a word in their path.
const UNTAGGED: &str = "untagged";

/// What groups are called.
pub(super) struct Groups<'a> {
    /// How each name is spelled, by its words alone: as a tag if it is one, else as it stands first.
    spellings: BTreeMap<String, &'a str>,
}

impl<'a> Groups<'a> {
    pub(super) fn of(operations: &'a [Operation]) -> Self {
        let mut spellings = BTreeMap::new();
        let tags = operations.iter().filter_map(tag);
        let untagged = operations.iter().filter(|operation| operation.tags.is_empty());
        for name in tags.chain(untagged.map(|operation| about(&operation.path))) {
            spellings.entry(words(name)).or_insert(name);
        }
        Self { spellings }
    }

    /// The group of an operation: its first tag, or the first word of its path. Other operations decide no more than how it is
    /// spelled, so that no trait or module gets another name when the document grows; `/lamps` is the group of the tag `Lamps`.
    pub(super) fn name(&self, operation: &'a Operation) -> &'a str {
        tag(operation).unwrap_or_else(|| {
            let name = about(&operation.path);
            self.spellings.get(&words(name)).copied().unwrap_or(name)
        })
    }
}

fn tag(operation: &Operation) -> Option<&str> {
    operation.tags.first().map(String::as_str)
}

fn words(name: &str) -> String {
    heck::ToSnakeCase::to_snake_case(name)
}

/// What a path is about: `pets` in `/api/v1/pets/{id}`, the first word of all that is no version and not the mark of an API.
fn about(path: &str) -> &str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let word = |segment| -> &str {
        // `/lamps.json`, `/lamps:batch` and `/lamps('{id}')` are about lamps.
        let end = |(at, part): (usize, char)| (at > 0 && matches!(part, '.' | ':' | '(') || part == '{').then_some(at);
        let end = str::char_indices(segment).find_map(end).unwrap_or(segment.len());
        &segment[..end]
    };
    let mut words = path.split('/').filter(|segment| !is_prefix(segment)).map(word);
    match words.find(|word| !self::words(word).is_empty()) {
        // What the document's webhooks are called.
        Some(webhooks) if self::words(webhooks) == "webhooks" => "webhooks api",
        word => word.unwrap_or(UNTAGGED),
    }
}

/// Whether a segment is one that all paths of an API begin with: its version, or that it is an API.
fn is_prefix(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let version = lower.strip_prefix('v').unwrap_or(&lower);
    let is_version = version.starts_with(|part: char| part.is_ascii_digit())
        && version
            .split(|part: char| part.is_ascii_digit() || matches!(part, '.' | '-' | '_'))
            .all(|between| matches!(between, "" | "alpha" | "beta" | "rc"));
    is_version || matches!(&lower[..], "api" | "rest")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_about_its_first_word() {
        let cases = [
            ("/pets/{id}", "pets"),
            ("/api/v1.2/pets", "pets"),
            ("/v1beta1/pets", "pets"),
            ("/2015-03-31/functions/{name}", "functions"),
            ("/{owner}/repos", "repos"),
            ("/lamps.json", "lamps"),
            ("/lamps:batch", "lamps"),
            ("/lamps('{id}')/rooms", "lamps"),
            ("/.well-known/keys", ".well-known"),
            ("/$batch?a=b", "$batch"),
            ("/2fa/enable", "2fa"),
            ("/v2ray", "v2ray"),
            ("/#X-Target=Lamps.List", "untagged"),
            ("/v1/{id}", "untagged"),
            ("/webhooks/{id}", "webhooks api"),
            ("/-/名", "名"),
        ];
        for (path, word) in cases {
            assert_eq!(about(path), word, "{path}");
        }
    }
}
