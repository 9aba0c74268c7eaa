//! Which operations stand together: those of one tag, or, without a tag, those below one path.

use std::collections::BTreeMap;

/// The group of operations that have neither a tag nor a word in their path.
const UNTAGGED: &str = "untagged";

/// What groups are called.
pub(super) struct Groups<'a> {
    /// How each tag is spelled, by its words alone.
    tags: BTreeMap<String, &'a str>,
    /// The same of the words of paths: as they stand first.
    paths: BTreeMap<String, &'a str>,
}

impl<'a> Groups<'a> {
    /// Of operations by their paths and first tags.
    pub(super) fn of(operations: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> Self {
        let (mut tags, mut paths) = (BTreeMap::new(), BTreeMap::new());
        for (path, tag) in operations {
            match tag {
                Some(tag) => tags.entry(words(tag)).or_insert(tag),
                None => paths.entry(words(about(path))).or_insert_with(|| about(path)),
            };
        }
        Self { tags, paths }
    }

    /// The group of an operation: its first tag, or the first word of its path. Other operations decide no more than how it is
    /// spelled, so that no trait or module gets another name when the document grows; `/lamps` is the group of the tag `Lamps`.
    pub(super) fn name(&self, path: &'a str, tag: Option<&'a str>) -> &'a str {
        tag.unwrap_or_else(|| {
            let name = about(path);
            let words = words(name);
            match self.tags.get(&words) {
                Some(tag) => tag,
                // What the document's webhooks are called.
                None if words == "webhooks" => "webhooks api",
                None => self.paths.get(&words).copied().unwrap_or(name),
            }
        })
    }
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
    words.find(|word| !self::words(word).is_empty()).unwrap_or(UNTAGGED)
}

/// Whether a segment is one that all paths of an API begin with: its version, or that it is an API.
fn is_prefix(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let version = lower.strip_prefix('v').unwrap_or(&lower);
    let is_version = version.starts_with(|part: char| part.is_ascii_digit())
        && version
            .split(|part: char| part.is_ascii_digit() || matches!(part, '.' | '-' | '_'))
            .all(|between| matches!(between, "" | "a" | "b" | "p" | "alpha" | "beta" | "preview" | "rc"));
    is_version || lower.starts_with("v{") || matches!(&lower[..], "api" | "rest")
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
            ("/api/v{version}/lamps", "lamps"),
            ("/v1p1beta1/{name}", "untagged"),
            ("/v1.0-preview/lamps", "lamps"),
            ("/-/名", "名"),
        ];
        for (path, word) in cases {
            assert_eq!(about(path), word, "{path}");
        }
    }
    #[test]
    fn groups_are_words_and_not_their_spelling() {
        let paths = [("/pet-store/a", None), ("/petStore/b", None), ("/webhooks", None)];
        let tagged = [("/a", Some("Pet Store")), ("/b", Some("Webhooks"))];
        let names = |groups: &Groups<'static>| paths.map(|(path, tag)| groups.name(path, tag));
        assert_eq!(names(&Groups::of(paths.into_iter())), ["pet-store", "pet-store", "webhooks api"]);
        let all = paths.into_iter().chain(tagged);
        assert_eq!(names(&Groups::of(all)), ["Pet Store", "Pet Store", "Webhooks"]);
    }
}
