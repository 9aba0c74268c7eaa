//! From a document's words to Rust's spelling.

use std::fmt::Write as _;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// `UpperCamelCase`, for types and variants.
pub(super) fn pascal(hint: &str) -> String {
    let name = start(&letters(hint).to_upper_camel_case(), "N", "Empty");
    if name == "Self" { "Self2".to_owned() } else { name }
}

/// `snake_case`, for fields, methods and arguments; keywords become raw identifiers.
pub(super) fn snake(hint: &str) -> String {
    let name = start(&letters(hint).to_snake_case(), "n", "empty");
    match name.as_str() {
        // No raw identifiers exist of these.
        "self" | "super" | "crate" | "_" => format!("{name}_"),
        _ if KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        _ => name,
    }
}

/// `snake_case`, for variables.
pub(super) fn variable(hint: &str) -> String {
    crate::ir::variable(&snake(hint))
}

/// `SCREAMING_SNAKE_CASE`, for constants.
pub(super) fn screaming(hint: &str) -> String {
    start(&letters(hint).to_shouty_snake_case(), "N", "EMPTY")
}

/// A name that starts with a letter: digits get a prefix, nothing gets a word.
fn start(name: &str, prefix: &str, nothing: &str) -> String {
    let name = &shorten(name);
    match name.chars().next() {
        None => nothing.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{prefix}{name}"),
        Some(_) => name.to_owned(),
    }
}

/// A name without words in its middle, if it is too long: its start tells where it belongs, its end what it is.
fn shorten(name: &str) -> String {
    // The name may be a file's, of which systems allow some 250 bytes.
    const LONGEST: usize = 180;
    const END: usize = 60;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let lined = name.contains('_');
    let starts_word = |c: char| if lined { c == '_' } else { c.is_uppercase() };
    let word_starts = || name.char_indices().filter(|(_, c)| starts_word(*c)).map(|(index, _)| index);
    let end = word_starts().find(|index| name.len() - index <= END).unwrap_or(name.len());
    let room = LONGEST - (name.len() - end);
    // What has no word boundary within reach is cut where it must be.
    let cut = || name.char_indices().map(|(index, _)| index).take_while(|index| *index <= room).last().unwrap_or(0);
    let start = word_starts().rfind(|index| (1..=room).contains(index)).unwrap_or_else(cut);
    format!("{}{}", name[..start].trim_end_matches('_'), &name[end..])
}

/// Keeps what an identifier may hold without a warning, and spells out the rest.
fn letters(hint: &str) -> String {
    let mut text = String::with_capacity(hint.len());
    let only_symbols = !hint.chars().any(char::is_alphanumeric);
    let mut plural_until = 0;
    for (index, c) in hint.char_indices() {
        match c {
            _ if index < plural_until => text.push(c.to_ascii_lowercase()),
            _ if c.is_ascii_uppercase() && !text.ends_with(|before: char| before.is_ascii_uppercase()) => {
                let plural = plural(&hint[index..]);
                if plural.is_some() || starts_acronym(&text, &hint[index..]) {
                    text.push(' ');
                }
                plural_until = index + plural.unwrap_or_default();
                text.push(c);
            }
            _ if c.is_ascii_alphanumeric() => {
                if c.is_ascii_uppercase() && starts_acronym(&text, &hint[index..]) {
                    text.push(' ');
                }
                text.push(c);
            }
            // A sign tells `+1` from `-1`.
            '+' => text.push_str(" plus "),
            '-' if index == 0 && hint.chars().nth(1).is_some_and(|next| next.is_ascii_digit()) => {
                text.push_str("minus ");
            }
            _ if c.is_ascii() && only_symbols => text.extend([" ", symbol(c), " "]),
            _ if c.is_ascii() => text.push(' '),
            _ if unambiguous(c) => text.push(c),
            // Letters that look like others are spelled as their code point, so that the compiler has nothing to warn about.
            _ if c.is_alphanumeric() => {
                let _ = write!(text, "u{:x}", u32::from(c));
            }
            _ => text.push(' '),
        }
    }
    text
}

/// Whether capitals after a number are a word of their own, for which there must be three: the `API` of `V1APIResource`, but not
/// the `N` of `I18N`, the `S` of `K8SCluster` or the `EE` of `E2EE`.
/// The length of an acronym with the `s` of its plural, which is one word: `clusterIPs` has two.
fn plural(rest: &str) -> Option<usize> {
    let capitals = rest.bytes().take_while(u8::is_ascii_uppercase).count();
    let (first, next) = rest.as_bytes().get(capitals..)?.split_first()?;
    let ends = next.first().is_none_or(|next| !next.is_ascii_lowercase());
    (capitals >= 2 && *first == b's' && ends).then_some(capitals + 1)
}

fn starts_acronym(before: &str, rest: &str) -> bool {
    let letters = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let capitals = rest.bytes().take_while(u8::is_ascii_uppercase).count();
    // The last one may be the first of the next word.
    let next = rest.as_bytes().get(capitals).is_some_and(u8::is_ascii_lowercase);
    letters.len() < before.len()
        && letters.ends_with(|c: char| c.is_ascii_alphabetic())
        && capitals - usize::from(next && capitals > 0) >= 3
}

/// Spells out what is not ASCII, for names that become names of files.
pub(super) fn ascii(hint: &str) -> String {
    let mut text = String::with_capacity(hint.len());
    for c in hint.chars() {
        if c.is_alphanumeric() && !c.is_ascii() {
            let _ = write!(text, "u{:x}", u32::from(c));
        } else {
            text.push(c);
        }
    }
    text
}

/// Letters beyond ASCII that no other letter is mistaken for.
fn unambiguous(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' | '一'..='鿿' | '가'..='힣')
}

/// What a symbol is called, for names that are nothing but symbols.
fn symbol(c: char) -> &'static str {
    match c {
        '*' => "star",
        '-' => "minus",
        '/' => "slash",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '.' => "dot",
        ',' => "comma",
        '$' => "dollar",
        '#' => "hash",
        '@' => "at",
        '?' => "question",
        ':' => "colon",
        ';' => "semicolon",
        '~' => "tilde",
        '^' => "caret",
        '_' => "underscore",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        '\'' | '"' | '`' => "quote",
        '\\' => "backslash",
        _ => "",
    }
}

/// Keywords of Rust, reserved ones included (Reference, "Keywords").
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_lose_words_in_their_middle() {
        let words = "lorem ipsum dolor sit ".repeat(12);
        let start = format!("{}lorem", "lorem_ipsum_dolor_sit_".repeat(5));
        let end = "ipsum_dolor_sit_lorem_ipsum_dolor_sit_lorem_ipsum_dolor_sit";
        assert_eq!(snake(&words), format!("{start}_{end}"));
        assert_eq!(screaming(&words), snake(&words).to_uppercase());
        assert!(pascal(&words).ends_with("DolorSitLoremIpsumDolorSit") && pascal(&words).len() <= 180);
        assert_eq!(snake(&"x".repeat(300)).len(), 180);
        assert_eq!(snake(&"é".repeat(300)).chars().count(), 90);
    }

    #[test]
    fn names_are_spelled_as_rust_spells_them() {
        for (hint, type_name, field) in [
            ("AuthenticatorSMSStage", "AuthenticatorSmsStage", "authenticator_sms_stage"),
            ("flow_set", "FlowSet", "flow_set"),
            ("clusterIPs", "ClusterIps", "cluster_ips"),
            ("serverAddressByClientCIDRs", "ServerAddressByClientCidrs", "server_address_by_client_cidrs"),
            ("URLs", "Urls", "urls"),
            ("userIDsOfAPIs", "UserIdsOfApis", "user_ids_of_apis"),
            ("DNSServers", "DnsServers", "dns_servers"),
            ("isOK", "IsOk", "is_ok"),
            ("Ass", "Ass", "ass"),
            ("type", "Type", "r#type"),
            ("self", "Self2", "self_"),
            ("2fa", "N2fa", "n2fa"),
            ("", "Empty", "empty"),
            ("+1", "Plus1", "plus_1"),
            ("-1", "Minus1", "minus_1"),
            ("*", "Star", "star"),
            ("$count", "Count", "count"),
            ("x-rate.limit", "XRateLimit", "x_rate_limit"),
            ("größe", "Größe", "größe"),
            ("名前", "名前", "名前"),
            ("сс", "U441u441", "u441u441"),
            ("getCoreV1APIResources", "GetCoreV1ApiResources", "get_core_v1_api_resources"),
            ("I18NText", "I18nText", "i18n_text"),
            ("K8SCluster", "K8sCluster", "k8s_cluster"),
            ("B2B", "B2b", "b2b"),
            ("E2EE", "E2ee", "e2ee"),
            ("2FAEnabled", "N2faEnabled", "n2fa_enabled"),
        ] {
            assert_eq!((pascal(hint).as_str(), snake(hint).as_str()), (type_name, field), "{hint:?}");
        }
    }
}
