use std::fmt::Write;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

use super::*;

fn pointer(text: &str) -> Pointer {
    Pointer::parse(text).unwrap()
}

/// The text of an exact pointer's key and value.
fn found<'a>(text: &'a str, index: &SpanIndex, path: &str) -> (&'a str, &'a str) {
    let span = index.locate(&pointer(path)).unwrap();
    assert!(span.exact, "{path}");
    (span.key.map_or("", |key| &text[key]), &text[span.value])
}

/// RFC 8259, section 13.
#[test]
fn json() {
    let text = r#"{
        "Image": {
            "Width":  800,
            "Height": 600,
            "Title":  "View from 15th Floor",
            "Thumbnail": {
                "Url":    "http://www.example.com/image/481989943",
                "Height": 125,
                "Width":  100
            },
            "Animated" : false,
            "IDs": [116, 943, 234, 38793]
          }
      }"#;
    let index = SpanIndex::new(text);
    assert_eq!(found(text, &index, "/Image/Width"), ("\"Width\"", "800"));
    assert_eq!(found(text, &index, "/Image/Title").1, "\"View from 15th Floor\"");
    assert_eq!(found(text, &index, "/Image/Animated"), ("\"Animated\"", "false"));
    assert_eq!(found(text, &index, "/Image/IDs/3"), ("", "38793"));
    assert_eq!(found(text, &index, "/Image/IDs").1, "[116, 943, 234, 38793]");
    assert_eq!(found(text, &index, "").1, text);
    let missing = index.locate(&pointer("/Image/IDs/4/x")).unwrap();
    assert_eq!((missing.exact, &text[missing.highlight()]), (false, "\"IDs\""));
    assert_eq!(index.position(missing.highlight().start), Position { line: 12, column: 13 });
}

/// YAML 1.2, examples 2.3, 2.10 and 7.4, in one document.
#[test]
fn yaml() {
    let text = "american:\n  - Boston Red Sox\n  - Detroit Tigers\nnational:\n- New York Mets # m\u{e9}ts\n---\nb: c\n";
    let index = SpanIndex::new(text);
    assert_eq!(found(text, &index, "/american/1"), ("", "Detroit Tigers"));
    assert_eq!(found(text, &index, "/american"), ("american", "- Boston Red Sox\n  - Detroit Tigers"));
    assert_eq!(found(text, &index, "/national").0, "national");
    assert!(!index.locate(&pointer("/b")).unwrap().exact);

    let text = "---\nhr:\n  - Mark McGwire\n  # Following node labeled SS\n  - &SS Sammy Sosa\nrbi:\n  - *SS # Subsequent\n  - Ken Griffey\n";
    let index = SpanIndex::new(text);
    assert_eq!(found(text, &index, "/rbi/0").1, "*SS");
    assert_eq!(found(text, &index, "/rbi/1").1, "Ken Griffey");

    let text = "a: [&x \"b\\\"\" # one\n, !!str 'c''d'# two\n, &y e # three\n]\n";
    let index = SpanIndex::new(text);
    assert_eq!([0, 1, 2].map(|at| found(text, &index, &format!("/a/{at}")).1), ["\"b\\\"\"", "'c''d'", "e"]);

    let text = "'implicit block key' : [\n  \"implicit flow key\" : value,\n ]\n? [a, {b: c}]\n: \u{20ac}: x\n  200: |\n   y\n  : z";
    let index = SpanIndex::new(text);
    assert_eq!(found(text, &index, "/implicit block key/0/implicit flow key"), ("\"implicit flow key\"", "value"));
    assert!(!index.locate(&pointer("/200")).unwrap().exact);
}

#[test]
fn aliases_and_merge_keys_lead_to_where_the_value_is_written() {
    let text = "base: &base\n  a: 1\n  b: &b {c: 2}\nuse: *base\nlist: [*b]\nmerged:\n  <<: *base\n  a: 3\n\
                both:\n  <<: [*b, {d: 4}, *base]\n&k key: v\nother: {*k : w}\n";
    let index = SpanIndex::new(text);
    assert_eq!(found(text, &index, "/use/a"), ("a", "1"));
    assert_eq!(found(text, &index, "/use"), ("use", "*base"));
    assert_eq!(found(text, &index, "/list/0/c").1, "2");
    assert_eq!(found(text, &index, "/merged/a").1, "3");
    assert_eq!(found(text, &index, "/merged/b/c").1, "2");
    assert_eq!(found(text, &index, "/both/d").1, "4");
    assert_eq!(found(text, &index, "/both/a").1, "1");
    assert_eq!(found(text, &index, "/other/key"), ("*k", "w"));
}

#[test]
fn circles_end() {
    let text = "a: &a\n  <<: *a\n  b: &b [*b, *a]\n  <<: [*a, *a]\n";
    let index = SpanIndex::new(text);
    assert!(!index.locate(&pointer("/a/x")).unwrap().exact);
    assert!(index.locate(&pointer("/a/b/0/0/0/1/b/0")).unwrap().exact);
    assert!(index.locate(&pointer(&"/a/b/1".replace("/a", "").repeat(300))).is_some());
}

#[test]
fn of_duplicate_keys_the_first_is_found() {
    for text in ["{\"b\": 0, \"a\": 1, \"a\": 2}", "b: 0\na: 1\na: 2\n"] {
        assert_eq!(found(text, &SpanIndex::new(text), "/a").1, "1");
    }
}

#[test]
fn what_stands_before_a_mistake_is_found() {
    let text = "{\"a\": {\"b\": [1, 2";
    assert_eq!(found(text, &SpanIndex::new(text), "/a/b/1").1, "2");
    let text = "a:\n  b: [1]\n  c: @\n  d: 2\n";
    let index = SpanIndex::new(text);
    assert_eq!(found(text, &index, "/a/b/0").1, "1");
    assert!(!index.locate(&pointer("/a/d")).unwrap().exact);
}

/// libyaml reads these, while the parser that keeps positions refuses the indentation.
#[test]
fn lax_indentation_inside_of_flow_collections_and_quotes() {
    let text = "x:\n  a: {\n  b: c\n}\n  d: \"foo\n  bar\n baz\"\n  e:\tf\n";
    let index = SpanIndex::new(text);
    assert_eq!(found(text, &index, "/x/a/b"), ("b", "c"));
    assert_eq!(found(text, &index, "/x/d").1, "\"foo\n  bar\n baz\"");
    assert_eq!(found(text, &index, "/x/e"), ("e", "f"));
}

#[test]
fn hostile_nesting() {
    for text in ["[", "{\"a\":", "[{\"a\":", "- ", "? ", "[\n"] {
        let text = text.repeat(if text == "[" { 1_000_000 } else { 50_000 });
        for text in [format!("a: {text}"), text] {
            assert!(SpanIndex::new(&text).locate(&pointer("/a/0/0")).is_some());
        }
    }
}

/// Any JSON value whose texts YAML can hold, too.
fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[ -~\u{e9}\u{20ac}\u{1f600}\n\"\\\\]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::hash_map("[a-z~/\u{e9} \"\\\\]{0,6}", inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Calls `check` for every value of a document.
fn walk(value: &Value, at: &Pointer, check: &mut dyn FnMut(&Pointer, &Value)) {
    check(at, value);
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                walk(element, &at.index(index), check);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                walk(member, &at.child(key), check);
            }
        }
        _ => {}
    }
}

/// Block style throughout, with every scalar and key as JSON, which is also YAML.
fn write_block(value: &Value, indent: usize, out: &mut String) {
    let start = |out: &mut String| write!(out, "\n{:indent$}", "").unwrap();
    match value {
        Value::Array(elements) if !elements.is_empty() => {
            for element in elements {
                start(out);
                out.push_str("- # comment");
                write_block(element, indent + 2, out);
            }
        }
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                start(out);
                write!(out, "{}:", Value::from(key.as_str())).unwrap();
                write_block(member, indent + 1, out);
            }
        }
        scalar => {
            start(out);
            write!(out, "{scalar}").unwrap();
        }
    }
}

/// What stands behind the last value that is looked for is not read.
#[test]
fn a_scan_ends_where_it_may() {
    for text in ["a: [1, {b: 2}]\nc: 3\nd: 4\n", "{\"a\": [1, {\"b\": 2}], \"c\": 3, \"d\": 4}"] {
        let index = SpanIndex::until(text, [&pointer("/a/1/b"), &pointer("/c"), &pointer("/a/1/b")]);
        let exact = |path: &str| index.locate(&pointer(path)).unwrap().exact;
        assert_eq!([exact("/a/1/b"), exact("/a/0"), exact("/c"), exact("/d")], [true, true, true, false], "{text}");
        assert!(SpanIndex::until(text, []).locate(&pointer("/d")).unwrap().exact);
        let index = SpanIndex::until(text, [&pointer("/a/1/b"), &pointer("/a/2")]);
        assert!(index.locate(&pointer("/d")).unwrap().exact, "what is not there may come until the end");
    }
    let yaml = "{\"info\": {\"title\": My API, \"version\": 1}}";
    assert_eq!(found(yaml, &SpanIndex::until(yaml, [&pointer("/info/title")]), "/info/title").1, "My API");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(0), ..ProptestConfig::default() })]

    #[test]
    fn every_value_of_a_json_text_is_found(value in json_value()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            let index = SpanIndex::new(&text);
            walk(&value, &Pointer::root(), &mut |at, value| {
                let span = index.locate(at).unwrap();
                assert!(span.exact);
                assert_eq!(&serde_json::from_str::<Value>(&text[span.value.clone()]).unwrap(), value);
                if let Some(key) = &span.key {
                    assert_eq!(serde_json::from_str::<String>(&text[key.clone()]).unwrap(), at.last().unwrap());
                }
                assert_eq!(SpanIndex::until(&text, [at]).locate(at), Some(span));
            });
        }
    }

    #[test]
    fn every_value_of_a_yaml_text_is_found(value in json_value()) {
        let mut text = String::from("---");
        write_block(&value, 0, &mut text);
        let index = SpanIndex::new(&text);
        walk(&value, &Pointer::root(), &mut |at, value| {
            let span = index.locate(at).unwrap();
            assert!(span.exact, "{at} in {text}");
            if !span.container {
                assert_eq!(&serde_json::from_str::<Value>(&text[span.value.clone()]).unwrap(), value);
            }
            assert_eq!(SpanIndex::until(&text, [at]).locate(at), Some(span));
        });
    }

    #[test]
    fn no_text_is_too_strange(text in "[\\[\\]{}:,\\-?&*!|>'\"# a1~<\n\t\r\u{e9}\u{2028}]{0,60}", path in "(/[a1~0<]{0,2}){0,4}") {
        let index = SpanIndex::new(&text);
        if let Some(span) = Pointer::parse(&path).and_then(|path| index.locate(&path)) {
            prop_assert!(text.get(span.highlight()).is_some());
        }
    }
}
