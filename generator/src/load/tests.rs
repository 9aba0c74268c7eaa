use std::fmt::Write;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

use super::*;
use crate::report::{Locator, Pointer, Severity};

fn load_as(name: &str, text: &str) -> Result<Node, Diagnostic> {
    let mut sources = Sources::new();
    let file = sources.add(name, text);
    load(&sources, file, &Limits::default())
}

fn yaml(text: &str) -> Node {
    load_as("a.yaml", text).unwrap()
}

/// Code, line and column of the mistake, and the text underlined there.
fn mistake(name: &str, text: &str) -> (Code, usize, usize, String) {
    let mut sources = Sources::new();
    let file = sources.add(name, text);
    let diagnostic = load(&sources, file, &Limits::default()).unwrap_err();
    assert_eq!(diagnostic.severity, Severity::Error);
    let location = Locator::new(&sources).diagnostic(&diagnostic).unwrap();
    let underlined = sources.text(file)[location.range].to_owned();
    (diagnostic.code, location.position.line, location.position.column, underlined)
}

fn int(value: i128) -> Node {
    Node::Number(Number::Int(value))
}

/// YAML 1.2, examples 2.3 and 2.6, with other scalars of its core schema.
#[test]
fn yaml_values() {
    let node =
        yaml("american:\n  - Boston Red Sox\nMark McGwire: {hr: 65, avg: 0.278}\nnothing: ~\nempty:\nyes: true\n");
    let expected = json!({
        "american": ["Boston Red Sox"], "Mark McGwire": {"hr": 65, "avg": 0.278}, "nothing": null, "empty": null, "yes": true
    });
    assert_eq!(node, Node::from(expected));
    let keys: Vec<_> = node.as_object().unwrap().keys().map(AsRef::as_ref).collect();
    assert_eq!(keys, ["american", "Mark McGwire", "nothing", "empty", "yes"]);
    assert_eq!(yaml("a: !!str 12\nb: !!int '3'\nc: '4'"), Node::from(json!({"a": "12", "b": 3, "c": "4"})));
    assert_eq!(
        yaml("a: no\nb: 2001-12-14\nc: 12:30:45\nd: 1_000"),
        yaml("a: 'no'\nb: '2001-12-14'\nc: '12:30:45'\nd: '1_000'")
    );
    assert_eq!(yaml("\u{feff}# text\r\na: 1\r\nb: |\r\n  x\r\n  y\r\n"), Node::from(json!({"a": 1, "b": "x\ny\n"})));
}

#[test]
fn yaml_keys_are_texts_as_written() {
    let node = yaml("200: a\n4XX: b\ntrue: c\nnull: d\n1.0: e\n0x10: f\n~: g\n'x': h\n? i\n: j\n");
    let keys: Vec<_> = node.as_object().unwrap().keys().map(AsRef::as_ref).collect();
    assert_eq!(keys, ["200", "4XX", "true", "null", "1.0", "0x10", "~", "x", "i"]);
}

#[test]
fn aliases_and_merge_keys_are_expanded() {
    let node = yaml("a: &a {x: 1, y: 2}\nb: *a\nc:\n  <<: *a\n  y: 3\nd:\n  <<: [{x: 4}, *a]\ne: {<<: text}\n");
    let expected = json!({
        "a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 2}, "c": {"y": 3, "x": 1}, "d": {"x": 4, "y": 2}, "e": {"<<": "text"}
    });
    assert_eq!(node, Node::from(expected));
    assert_eq!(load_as("a.json", r#"{"<<": {"x": 1}}"#).unwrap(), Node::from(json!({"<<": {"x": 1}})));
}

#[test]
fn numbers_are_exact() {
    let digits = "[18446744073709551616, -9223372036854775809, 170141183460469231731687303715884105727, \
                  170141183460469231731687303715884105728, 1e19, 1.0, -0, -0.0, 9223372036854775807, \
                  1.315015603989789e-48]";
    for name in ["a.json", "a.yaml"] {
        let node = load_as(name, digits).unwrap();
        let expected = [
            int(18_446_744_073_709_551_616),
            int(-9_223_372_036_854_775_809),
            int(i128::MAX),
            Node::Number(Number::Float(170_141_183_460_469_231_731_687_303_715_884_105_728.0)),
            Node::Number(Number::Float(1e19)),
            Node::Number(Number::Float(1.0)),
            int(0),
            Node::Number(Number::Float(-0.0)),
            int(i128::from(i64::MAX)),
            Node::Number(Number::Float(1.315_015_603_989_789e-48)),
        ];
        assert_eq!(node.as_array().unwrap(), expected, "{name}");
    }
    assert_eq!(
        yaml(&digits.replace('[', "").replace(", ", "\n- ").replacen("1844", "- 1844", 1).replace(']', "")),
        yaml(digits)
    );
}

#[test]
fn mistakes_have_a_line_and_a_column() {
    let at = |code, line, column, text: &str| (code, line, column, text.to_owned());
    assert_eq!(mistake("a.yaml", "a: 1\n\u{e9}: [1, \u{20ac}}\n"), at(Code::Syntax, 2, 9, "}"));
    assert_eq!(mistake("a.yaml", "a: 1\nb: \u{20ac}: c\n"), at(Code::Syntax, 2, 5, ":"));
    assert_eq!(mistake("a.yaml", "# \u{2028}\na: *x\n"), at(Code::Syntax, 2, 4, "*x"));
    assert_eq!(mistake("a.yaml", "a: \u{20ac}\u{7f}\n"), at(Code::Syntax, 1, 5, "\u{7f}"));
    assert_eq!(mistake("a.yaml", "a: 1\nb:\n  c: 1\n  \u{20ac}: 2\n  c: 3\n"), at(Code::DuplicateKey, 5, 3, "c"));
    assert_eq!(mistake("a.yaml", "a:\n  - .inf\n"), at(Code::NotJson, 2, 5, ".inf"));
    assert_eq!(mistake("a.yaml", "a:\n  b: !include x.yaml\n").0, Code::NotJson);
    assert_eq!(mistake("a.yaml", "a:\n  [b]: c\n"), at(Code::NotJson, 2, 3, "["));
    assert_eq!(mistake("a.yaml", "---\n# x\na: 1\n---\nb: 1\n"), at(Code::MultipleDocuments, 4, 1, "---"));
    assert_eq!(mistake("a.yaml", "a: 1\n\"b\":1\n").0, Code::Syntax);
    assert_eq!(mistake("a.yaml", "\"b\":1\n").0, Code::Syntax);
    assert_eq!(mistake("a.json", "{\"a\": 1,\n \"\u{e9}\": 2 \"b\"}"), at(Code::Syntax, 2, 9, "\"b\""));
    assert_eq!(
        mistake("a.json", "{\"a\": 1,\n \"\u{e9}\\\"\": 2, \"\u{e9}\\\"\": 3}"),
        at(Code::DuplicateKey, 2, 12, "\"\u{e9}\\\"\"")
    );
    assert_eq!(mistake("a.json", "{\"a\": 1} x"), at(Code::Syntax, 1, 10, "x"));
    assert_eq!(mistake("a.json", "openapi: 3.1.0").0, Code::Syntax);
    for text in ["", " \n\t\n", "# comment\n", "---\n", "~"] {
        assert_eq!(mistake("a.yaml", text).0, Code::EmptyDocument, "{text:?}");
    }
}

#[test]
fn numbers_beyond_the_range_are_refused_in_json_and_texts_in_yaml() {
    let digits = format!("-{}", "9".repeat(400));
    for number in ["1e400", "-1.5E+309", &digits] {
        let wrong = |line, column| (Code::TooLarge, line, column, number.to_owned());
        assert_eq!(mistake("a.json", &format!("{{\"\u{e9}\":\n [1, {number}]}}")), wrong(2, 6));
        assert_eq!(mistake("a.json", number), wrong(1, 1));
        // A plain text that reads as one may be a text, such as the name of a commit.
        for text in [
            number.to_owned(),
            format!("'{number}'"),
            format!("\"{number}\""),
            format!("!!str {number}"),
            format!("&b |- # so much\n  {number}"),
        ] {
            assert_eq!(yaml(&format!("a: {text}\n")), Node::from(json!({"a": number})), "{text}");
        }
    }
    let diagnostic = load_as("a.json", "{\"a\": [1e999]}").unwrap_err();
    assert_eq!(diagnostic.place, Some(Place::new(FileId::MAIN, Pointer::parse("/a/0").unwrap())));
    assert_eq!(yaml("a: 1e-400\n"), Node::from(json!({"a": 0.0})));
    assert_eq!(yaml("1e400: a\nb: e400\n"), Node::from(json!({"1e400": "a", "b": "e400"})));
}

#[test]
fn a_duplicate_key_shows_both() {
    for (name, text) in [("a.yaml", "a: [{b: 1, b: 2}]"), ("a.json", r#"{"a": [{"b": 1, "b": 2}]}"#)] {
        let diagnostic = load_as(name, text).unwrap_err();
        let place = Place::new(FileId::MAIN, Pointer::parse("/a/0/b").unwrap());
        assert_eq!(diagnostic.place.as_ref(), Some(&place));
        assert_eq!(diagnostic.related, [(place, "first defined here".to_owned())]);
    }
}

#[test]
fn the_better_fitting_format_is_reported() {
    assert_eq!(load_as("a", "{a: 1, b: [c]}").unwrap(), Node::from(json!({"a": 1, "b": ["c"]})));
    assert_eq!(load_as("a.yml", "{\"a\": 1, # yes\n}").unwrap(), Node::from(json!({"a": 1})));
    assert!(load_as("a.JSON", "{\"a\": 1, # no\n}").unwrap_err().message.contains("JSON"));
    assert!(load_as("a", "{\"a\": [1 2}").unwrap_err().message.contains("JSON"));
    assert!(load_as("a", "{a: [1, 2}").unwrap_err().message.contains("YAML"));
    // JSON has escapes that the YAML parser does not read.
    assert_eq!(load_as("a", r#"{"a": "\ud83d\ude00\/"}"#).unwrap(), Node::from(json!({"a": "\u{1f600}/"})));
}

#[test]
fn limits() {
    let mut sources = Sources::new();
    let files = [sources.add("a.yaml", "a: [1, 2]"), sources.add("a.json", "{\"a\": [1, 2]}")];
    let generous = Limits::default();
    for file in files {
        let code = |limits| load(&sources, file, &limits).map_err(|diagnostic| diagnostic.code);
        assert_eq!(code(Limits { bytes: 8, ..generous }), Err(Code::TooLarge));
        assert_eq!(code(Limits { nodes: 3, ..generous }), Err(Code::TooLarge));
        assert_eq!(code(Limits { depth: 2, ..generous }), Err(Code::TooDeep));
        assert!(code(Limits { bytes: 13, nodes: 4, depth: 3 }).is_ok());
    }
}

#[test]
fn depth_is_the_same_in_both_formats() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let block = |levels: usize| "- ".repeat(levels);
    let code = |name: &str, text: &str| load_as(name, text).map(|_| ()).map_err(|diagnostic| diagnostic.code);
    for (levels, result) in
        [(127, Ok(())), (128, Err(Code::TooDeep)), (129, Err(Code::TooDeep)), (200, Err(Code::TooDeep))]
    {
        assert_eq!(code("a.json", &nested(levels)), result, "{levels}");
        assert_eq!(code("a", &nested(levels)), result, "{levels}");
        assert_eq!(code("a.yaml", &format!("# text\n{}", nested(levels))), result, "{levels}");
        assert_eq!(code("a.yaml", &block(levels)), result, "{levels}");
        assert_eq!(code("a.json", &nested(levels - 1).replacen("[]", "[{\"a\": 1}]", 1)), result, "{levels}");
    }
}

#[test]
fn hostile_nesting_is_refused() {
    for text in ["[", "{\"a\":", "- ", "? ", "{? ", "[\n", "- [", "{a: [", "[{", "[ # x\n"] {
        let text = text.repeat(if text == "[" { 1_000_000 } else { 50_000 });
        for name in ["a.json", "a.yaml"] {
            let code = load_as(name, &text).unwrap_err().code;
            assert!(matches!(code, Code::TooDeep | Code::Syntax | Code::NotJson), "{code}");
            let code = load_as(name, &format!("a: {text}")).unwrap_err().code;
            assert!(matches!(code, Code::TooDeep | Code::Syntax | Code::NotJson), "{code}");
        }
    }
}

#[test]
fn alias_bombs_are_refused() {
    // Each level holds the one before ten times.
    let mut laughs = String::from("l0: &l0 [lol]\n");
    for level in 1..20 {
        let previous = format!("*l{}", level - 1);
        writeln!(laughs, "l{level}: &l{level} [{}]", vec![previous; 10].join(", ")).unwrap();
    }
    let mut sources = Sources::new();
    let files = [
        sources.add("laughs.yaml", laughs),
        sources.add("wide.yaml", format!("a: &a [{}]\nb: [{}]\n", "x, ".repeat(5_000), "*a, ".repeat(5_000))),
    ];
    let limits = Limits { nodes: 100_000, ..Limits::default() };
    for file in files {
        assert_eq!(load(&sources, file, &limits).unwrap_err().code, Code::AliasBomb);
    }
    for circle in ["&a [*a]", "&a {b: *a}", "a: &a\n  b: [*a]\n", "a: &a\n  <<: *a\n"] {
        let code = load_as("a.yaml", circle).unwrap_err().code;
        assert!(matches!(code, Code::TooDeep | Code::AliasBomb), "{circle}");
    }
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[a-z0-9:#@~!|>&*'\"% \t\n-]{0,8}".prop_map(Value::from),
        prop::sample::select(vec!["null", "yes", "1e3", "0x1", "012", ".inf", "=", "~", "1_0", "true"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::hash_map("[a-z0-9~/. :-]{0,5}", inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(0), ..ProptestConfig::default() })]

    #[test]
    fn yaml_equals_json(value in json_value()) {
        let value = json!({"a": value});
        let expected = Node::from(&value);
        for json in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            prop_assert_eq!(&load_as("a.json", &json).unwrap(), &expected);
            prop_assert_eq!(&load_as("a", &format!("\n {json}")).unwrap(), &expected);
        }
        let text = serde_yaml::to_string(&value).unwrap();
        prop_assert_eq!(&load_as("a.yaml", &text).unwrap(), &expected, "{}", text);
        let crlf = load_as("a.yaml", &text.replace('\n', "\r\n")).unwrap();
        prop_assert_eq!(&crlf, &expected);
        prop_assert_eq!(expected.to_json(), value);
    }

    #[test]
    fn no_text_is_too_strange(text in "[\\[\\]{}:,\\-?&*!|>'\"# a1~<.%@\n\t\r\u{e9}\u{2028}\u{feff}\u{0}]{0,60}") {
        for name in ["a.json", "a.yaml"] {
            if let Err(diagnostic) = load_as(name, &text) {
                prop_assert!(!diagnostic.message.is_empty());
                mistake(name, &text);
            }
        }
    }
}
