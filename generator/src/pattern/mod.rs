//! `pattern`: from ECMA-262 to the engine that decides it, at generation time.
//!
//! JSON Schema's `pattern` is a search with an ECMA-262 regular expression (JSON Schema validation
//! §6.3.3). No Rust engine has exactly that dialect, so a pattern is parsed ([`parse`]), freed of what
//! says nothing ([`simplify`]), checked for back-references and look-behinds that the engines treat
//! otherwise ([`references`], [`lookbehind`]), and then either recognised as a run of one class
//! ([`class`]) or written in the syntax of an engine ([`emit`]), which is asked whether it takes it
//! ([`engine`]).

mod ast;
mod bracket;
mod class;
mod cursor;
mod emit;
mod engine;
mod escape;
mod lookbehind;
mod parse;
mod property;
mod references;
mod set;
mod simplify;

use emit::Style;
use engine::Refusal;

/// How generated code decides a `pattern`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PatternPlan {
    /// The whole text is a run of characters of one class, as in `^[a-z]{1,8}$`: a plain loop.
    Class {
        /// The class: sorted, disjoint, ends included.
        ranges: Vec<(char, char)>,
        /// The fewest characters.
        min: usize,
        /// The most characters; `None`: without end.
        max: Option<usize>,
    },
    /// The translation for the linear-time `regex` crate, whose search means the same.
    Linear(String),
    /// The translation for `fancy-regex`, which backtracks and must be run with a step limit: look-around,
    /// back-references, or counts too large for a linear-time automaton.
    Bounded(String),
}

/// Plans a `pattern`, given as the document has it.
///
/// The pattern is read in unicode mode, or where it has no reading there, with the extensions of
/// ECMA-262's Annex B. Errors say what is wrong and where: the text is no regular expression, or it needs
/// something that neither engine can do. A plan that is returned has been compiled once, so that it
/// compiles in the generated program too.
pub(crate) fn plan(source: &str) -> Result<PatternPlan, String> {
    let node = understood(source).map_err(|problem| problem.to_string())?;
    if let Some(class::Run { ranges, min, max }) = class::detect(&node) {
        return Ok(PatternPlan::Class { ranges, min, max });
    }
    if emit::needs_bounded(&node) {
        let translated = emit::emit(&node, Style::Bounded)?;
        if engine::bounded(&translated).is_ok() {
            return Ok(PatternPlan::Bounded(translated));
        }
    } else {
        let translated = emit::emit(&node, Style::Linear)?;
        match engine::linear(&translated) {
            Ok(()) => return Ok(PatternPlan::Linear(translated)),
            // The bounded engine can count instead.
            Err(Refusal::TooLarge) => {}
            Err(Refusal::Other(message)) => return Err(refused(&message)),
        }
    }
    let translated = emit::emit(&node, Style::Counted)?;
    match engine::bounded(&translated) {
        Ok(()) => Ok(PatternPlan::Bounded(translated)),
        Err(message) => Err(refused(&message)),
    }
}

fn refused(message: &str) -> String {
    format!("no engine takes the pattern: {message}")
}

/// The pattern as a tree that the engines can be told.
fn understood(source: &str) -> Result<ast::Node, cursor::Problem> {
    let node = simplify::simplify(parse::parse(source)?);
    let node = simplify::simplify(references::resolve(node)?);
    lookbehind::check(&node)?;
    Ok(node)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a search finds something, by the engine that the plan names.
    fn accepts(source: &str, text: &str) -> bool {
        match plan(source).unwrap() {
            PatternPlan::Class { ranges, min, max } => {
                let length = text.chars().count();
                let within = |c| ranges.iter().any(|&(first, last)| first <= c && c <= last);
                length >= min && max.is_none_or(|max| length <= max) && text.chars().all(within)
            }
            PatternPlan::Linear(text_of) => regex::Regex::new(&text_of).unwrap().is_match(text),
            PatternPlan::Bounded(text_of) => {
                let regex = fancy_regex::Regex::new(&text_of).unwrap();
                regex.is_match(text).unwrap()
            }
        }
    }

    fn check(source: &str, accepted: &[&str], refused: &[&str]) {
        for text in accepted {
            assert!(accepts(source, text), "{source} must find {text:?}");
        }
        for text in refused {
            assert!(!accepts(source, text), "{source} must not find {text:?}");
        }
    }

    /// Cases of the JSON Schema Test Suite, `optional/ecmascript-regex.json`.
    #[test]
    fn ecma_dialect() {
        check("^abc$", &["abc"], &["abc\n"]);
        check("^\\cC$", &["\u{3}"], &["\\cC"]);
        check("^\\d+$", &["42"], &["\u{7C0}", "৪২"]);
        check("^\\W$", &["é"], &["a"]);
        check("^\\s$", &[" ", "\u{B}", "\u{A0}", "\u{FEFF}", "\u{2029}", "\u{2003}"], &["\u{1}", "\u{2013}"]);
        check("^\\S$", &["\u{1}", "\u{2013}"], &["\u{FEFF}", "\u{2029}"]);
        check("\\p{Letter}cole", &["l'école"], &["L'ÉCOLE"]);
        check("\\wcole", &["l'ecole"], &["l'école"]);
        check("^\\p{digit}+$", &["42", "৪২"], &["-%#"]);
        check("^\u{1F432}*$", &["", "\u{1F432}\u{1F432}"], &["\u{1F409}", "D"]);
    }

    #[test]
    fn what_is_special_for_the_engines_alone_is_literal() {
        check("^[a&&b]+$", &["a&b"], &["c"]);
        check("^[[~~a]+$", &["[~a"], &["]"]);
        check("^[+--]+$", &["+,-"], &["."]);
        check("^# x$", &["# x"], &["#x", ""]);
        check("[[:alpha:]]", &["a]", ":]"], &["b", "b]"]);
        check("^[^]$", &["\n", "é"], &["", "ab"]);
        check("[]", &[], &["", "a"]);
        check("^[\\b]$", &["\u{8}"], &["b"]);
        check("^.$", &["\u{85}"], &["\n", "\r", "\u{2028}", "\u{2029}"]);
        check("\\bé", &["aé"], &["é"]);
    }

    #[test]
    fn escapes() {
        check("^\\x41\\u0042\\u{43}\\/\\0$", &["ABC/\0"], &[]);
        check("^\\uD83D\\uDC32$", &["\u{1F432}"], &[]);
        check("\\uD83D", &[], &["\u{1F432}"]);
        check("^[\\uD83D\\uDC32-\\uD83D\\uDC34]$", &["\u{1F433}"], &["\u{1F431}"]);
    }

    /// ECMA-262 Annex B.1.2: what has no reading in unicode mode.
    #[test]
    fn legacy_syntax() {
        check("^\\-\\_\\@$", &["-_@"], &[]);
        check("^{a}{,2}]}$", &["{a}{,2}]}"], &["{aa]}"]);
        check("^\\101\\8$", &["A8"], &[]);
        check("^[\\w-.]$", &["-", ".", "a"], &["+"]);
        check("^\\k\\c$", &["k\\c"], &[]);
        check("^(?=a)*b$", &["b"], &["a"]);
    }

    #[test]
    fn looks_and_references() {
        check("^(?!x)[a-z]+(?<!-)$", &["abc"], &["xabc", "ab-"]);
        check("^(['\"]).*\\1$", &["'a'", "\"a\""], &["'a\""]);
        check("^(?<y>\\d+)-\\k<y>$", &["12-12"], &["12-13"]);
        // No capture: the reference matches the empty string.
        check("^(a)?\\1b$", &["aab", "b"], &["ab"]);
        check("^(?:(?<n>a)|(?<n>b))\\k<n>$", &["aa", "bb"], &["ab", "a"]);
        check("^(?:(?<n>a)|(?<n>b)\\k<n>)$", &["a", "bb"], &["b"]);
        check("^(a\\1)$", &["a"], &["aa"]);
        // A look-ahead is not tried again for another capture.
        check("(?=c+?(b?))\\1", &["cc"], &["cb"]);
        for source in ["(?:(a)|b)*\\1", "(?<=(a))\\1", "(?<!(?:\\ba)?)"] {
            assert!(plan(source).unwrap_err().contains("not supported"));
        }
    }

    #[test]
    fn modifiers() {
        check("^a(?i:bc)$", &["aBC"], &["ABC"]);
        check("(?m:^b$)", &["a\nb\rc"], &["ab"]);
        check("^(?s:.)$", &["\n"], &[]);
        check("^(?i:[^\\W]|\\p{Lu})$", &["s", "\u{17F}", "é"], &["-"]);
    }

    #[test]
    fn counts_beyond_the_size_of_an_automaton() {
        check("^[^a].{1,60000}$", &["bbb"], &["ab", "b"]);
        check("^(?=.{1,60000}$)(?!x)", &["b"], &["x", ""]);
        check("^(?:a{1,1000}){1,1000}b$", &["aab"], &["b"]);
    }

    #[test]
    fn no_regular_expression() {
        for (source, place) in [
            ("a**", 3),
            ("{1}", 1),
            ("a{2,1}", 2),
            ("[b-a]", 2),
            ("x[a", 2),
            ("(a", 1),
            ("a)", 2),
            ("\\", 1),
            ("\\b+", 3),
            ("(?P<n>a)", 1),
            ("(?i)a", 1),
            ("\\p{IsGreek}", 1),
            ("(?<n>a)\\k<m>", 9),
            ("(?<n>a)(?<n>b)", 11),
        ] {
            let message = plan(source).unwrap_err();
            let place = format!("(at character {place})");
            assert!(message.ends_with(&place), "{source}: {message}");
        }
        for deep in ["(".repeat(100_000), "(?=a".repeat(99) + &")".repeat(99)] {
            assert!(plan(&deep).is_err());
        }
    }
}
