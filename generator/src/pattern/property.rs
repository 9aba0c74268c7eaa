//! The Unicode properties that a pattern may name (ECMA-262 §22.2.2.10, tables 68 to 72).

use super::set::CharSet;

/// The longest name is `Script_Extensions=` with the name of a script.
const LONGEST: usize = 64;

/// What `\p{…}` stands for.
pub(super) enum Meaning {
    /// A set that needs no tables.
    Set(CharSet),
    /// The property under this name of the `regex` crate.
    Named(String),
}

/// Looks a property up by what stands between the braces, such as `Lu`, `gc=Letter`, `Script=Greek`
/// or `Alphabetic`. Names are exact: the case of letters counts.
pub(super) fn find(name: &str) -> Option<Meaning> {
    match name {
        "Any" => return Some(Meaning::Set(CharSet::all())),
        "ASCII" => return Some(Meaning::Set(CharSet::new(&[(0, 0x7F)]))),
        _ if name.len() > LONGEST || !exists(name) => return None,
        _ => {}
    }
    let category = match name.split_once('=') {
        Some(("gc" | "General_Category", value)) => Some(value),
        Some(_) => None,
        // A name alone is a category's or that of a property that is true or false.
        None => exists(&format!("gc={name}")).then_some(name),
    };
    Some(match category {
        // `regex` knows no surrogates, since no Rust string contains one.
        Some("Cs" | "Surrogate") => Meaning::Set(CharSet::new(&[(0xD800, 0xDFFF)])),
        Some(value) => Meaning::Named(format!("gc={value}")),
        None => Meaning::Named(name.to_owned()),
    })
}

/// `regress` holds ECMA-262's tables of names.
fn exists(name: &str) -> bool {
    regress::Regex::with_flags(&format!("\\p{{{name}}}"), "u").is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Option<String> {
        match find(name) {
            Some(Meaning::Named(name)) => Some(name),
            _ => None,
        }
    }

    #[test]
    fn categories_are_told_from_other_properties() {
        assert_eq!(named("Letter").as_deref(), Some("gc=Letter"));
        assert_eq!(named("digit").as_deref(), Some("gc=digit"));
        // `sc` alone would be the key of scripts; ECMA-262 has the category of currency symbols.
        assert_eq!(named("Sc").as_deref(), Some("gc=Sc"));
        assert_eq!(named("Alphabetic").as_deref(), Some("Alphabetic"));
        assert_eq!(named("Script=Greek").as_deref(), Some("Script=Greek"));
    }

    #[test]
    fn names_that_other_dialects_have_are_unknown() {
        for name in ["", "letter", "IsGreek", "Greek", "Block=Thai", "L=u", "="] {
            assert!(find(name).is_none(), "{name}");
        }
    }
}
