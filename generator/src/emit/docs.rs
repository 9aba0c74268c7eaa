//! Descriptions of an OpenAPI document, made safe to be doc comments.
//!
//! A description is `CommonMark` (OpenAPI 3.1 §4.5), in practice often HTML or neither, and whoever wrote it did
//! not think of rustdoc: `[id]` would be a broken link, an indented line a doctest, `<token>` an open tag. So a
//! description is never copied. It is read into a [`tree`] ([`block`] and [`line`] for lines, [`scan`] and [`inline`]
//! for what is in them), and the tree is written again in the small part of Markdown that every reader takes alike
//! ([`write`], [`fill`], [`escape`]).
//!
//! What the output never has, whatever the input: raw HTML, reference links, targets other than `http`, `https`
//! and `mailto`, headings, code blocks of another language than `text`, tabs, control characters and bidi
//! overrides, blanks at a line's end. No input panics, and time and output grow linearly with the input.

mod block;
mod clean;
mod emphasis;
mod escape;
mod fill;
mod html;
mod inline;
mod line;
mod link;
mod scan;
mod summary;
mod tree;
mod write;

/// The lines of a doc comment, without `///` and without the blank that follows it.
///
/// No line at all when the description says nothing; the caller then leaves the comment out.
pub(crate) fn sanitize(markdown: &str) -> Vec<String> {
    write::lines(&block::read(markdown))
}

/// One line for a field, an argument or an entry of a list: the first paragraph, with code and links but without
/// emphasis, shortened at a sentence's end to at most `max` characters (Unicode scalar values).
///
/// Where not even a sentence fits, it ends after a word with `…`. Empty when there is no paragraph.
pub(crate) fn summary(markdown: &str, max: usize) -> String {
    summary::first_paragraph(&block::read(markdown), max)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(markdown: &str) -> String {
        sanitize(markdown).join("\n")
    }

    #[track_caller]
    fn check(cases: &[(&str, &str)]) {
        for (markdown, expected) in cases {
            assert_eq!(text(markdown), *expected, "{markdown:?}");
        }
    }

    #[test]
    fn what_says_nothing_has_no_lines() {
        for markdown in ["", " \n\t\n", "---", "\u{200B}", "<br>", "<!-- x -->", "<p></p>", "-", "```\n```", "|\n|-|"] {
            assert!(sanitize(markdown).is_empty(), "{markdown:?}");
        }
    }

    #[test]
    fn code_is_always_text() {
        check(&[
            ("```rust,should_panic\npanic!()\n```", "```text\npanic!()\n```"),
            ("~~~\nlet x;", "```text\nlet x;\n```"),
            ("``` <a> ::= <b>\n<b> ::= c\n```", "```text\n<a> ::= <b>\n<b> ::= c\n```"),
            ("``` <a> ::= b\n<b> ::= c ```\n\nd", "```text\n<a> ::= b\n<b> ::= c\n```\n\nd"),
            ("```json {title=\"a\"}\n1\n```", "```text\n1\n```"),
            ("~~~ (```)\n1\n~~~", "````text\n(```)\n1\n````"),
            ("````\n```\n#[test]\n```\n````", "````text\n```\n#[test]\n```\n````"),
            ("a\n\n    let x;\n\n\n      y", "a\n\n```text\nlet x;\n\n  y\n```"),
            ("\tlet x;", "let x;"),
            ("- ```rust\n  x\n  ```", "- ```text\n  x\n  ```"),
            ("> ```\n> x\n\ny", "> ```text\n> x\n> ```\n\ny"),
            ("```a```", "`a`"),
            ("<pre>\na\n\n b &lt;<b>c</b>\n</pre>", "```text\na\n\n b <c\n```"),
        ]);
    }

    #[test]
    fn only_links_to_pages_stay() {
        check(&[
            ("[a](https://a.example \"t\") b", "[a](https://a.example) b"),
            ("[a](mailto:a@b.example)", "[a](mailto:a@b.example)"),
            ("[Vec] [`Vec`](Vec) [a][b] [a](#b)", "\\[Vec] `Vec` \\[a]\\[b] a"),
            ("[a](javascript:x) [b](c.md)", "a b"),
            ("[a][b] [B]\n\n[b]: https://a.example 'T'", "[a](https://a.example) [B](https://a.example)"),
            ("[Deprecated]: true", "\\[Deprecated]: true"),
            ("[a][b]\n\n[b]: /c", "a"),
            ("![i](https://a.example/i.png)!", "[i](https://a.example/i.png)!"),
            ("Oh![a](https://a.example)", "Oh[a](https://a.example)"),
            ("Oh!<a href='https://a.example'>a</a>", "Oh\\![a](https://a.example)"),
            ("[^1]\n\n[^1]: b", "\\[^1]\n\n\\[^1]: b"),
            ("[\"a\"](https://a.example)", "\"[a](https://a.example)\""),
        ]);
    }

    #[test]
    fn bare_addresses_become_links() {
        check(&[
            ("See https://a.example/b_c_d.", "See <https://a.example/b_c_d>."),
            ("(http://localhost:80)", "(<http://localhost:80>)"),
            ("https://{host}/v1", "`https://{host}/v1`"),
            ("https&#58;//a.example.com", "https:\\//a.example.com"),
            ("<https://a.example> <a@b.example>", "<https://a.example> a@b.example"),
            ("[https://a.example](https://a.example)", "<https://a.example>"),
        ]);
    }

    #[test]
    fn html_becomes_markdown_or_text() {
        check(&[
            ("<p>a <b>b</b> <i>c</i> <code>d|*e*</code></p><p>f</p>", "a **b** *c* `d|*e*`\n\nf"),
            ("a<br/>b<br><br>c", "a\\\nb\n\nc"),
            ("<ul><li>a<li><p>b</p><ol><li>c</ol></ul>d", "- a\n- b\n  1. c\n\nd"),
            ("<h2>a</h2>b", "**a**\n\nb"),
            ("<a href=\"https://a.example/?b&amp;c\">d</a>", "[d](https://a.example/?b&c)"),
            ("<script>x</script> Vec<u8>", "\\<script>x\\</script> Vec\\<u8>"),
            ("/users/<id>/<code>", "/users/\\<id>/\\<code>"),
            ("a <!-- b --> c", "a c"),
            ("<b>a</i>b", "\\<b>ab"),
            ("<table><tr><th>a<th>b<tr><td>c<td>d|e</table>", "| a | b |\n| --- | --- |\n| c | d\\|e |"),
        ]);
    }

    #[test]
    fn headings_are_bold_lines() {
        check(&[
            ("# Errors #\na", "**Errors**\n\na"),
            ("Title\n=====\na", "**Title**\n\na"),
            ("a\nb\n---\nc", "a b\n\n---\n\nc"),
            ("#a", "#a"),
        ]);
    }

    #[test]
    fn lists_are_indented_by_their_mark() {
        check(&[
            ("* a\nb\n    * c\n* d", "- a b\n  - c\n- d"),
            ("9. a\n\n   b\n10. c", "9. a\n\n   b\n\n10. c"),
            ("1. a\n\n1) b", "1. a\n\n1) b"),
            ("- > a\n  b", "- > a b"),
            ("- [ ] a", "- \\[ ] a"),
        ]);
    }

    #[test]
    fn emphasis_is_kept_where_every_reader_sees_it() {
        check(&[
            ("__a__ _b_ ***c*** ~~d~~", "**a** *b* **c** ~~d~~"),
            ("snake_case 2*3*4 a * b", "snake_case 2*3*4 a \\* b"),
            ("<b>a:</b>b <b> c </b>", "a:b **c**"),
            ("**a *b* c**", "**a b c**"),
            ("**a", "\\*\\*a"),
        ]);
    }

    #[test]
    fn tables_stay() {
        check(&[
            ("|a|b|\n|:-|-|\n|`c\\|d`|", "| a | b |\n| --- | --- |\n| `c\\|d` |"),
            ("a\n|-|-|", "a |-|-|"),
            ("|a|\n|-|\n|b|c|", "| a |  |\n| --- | --- |\n| b | c |"),
        ]);
    }

    #[test]
    fn lines_are_filled() {
        let lines = sanitize(&"word ".repeat(100));
        assert!(lines.len() == 5 && lines.iter().all(|line| line.len() <= 110));
        check(&[("a\nb\n\n\n\nc  \nd\\\ne\\", "a b\n\nc\\\nd\\\ne\\\\")]);
        let long = format!("{} 1. b - c", "a".repeat(110));
        assert_eq!(sanitize(&long).last().map(String::as_str), Some("1\\. b - c"));
    }

    /// Every three of these pieces, which open, close and break each other.
    #[test]
    fn no_mixture_breaks_the_form() {
        let pieces = [
            "a",
            " ",
            "\n\n",
            "\n    ",
            "\n- ",
            "\n1. ",
            "\n> ",
            "# ",
            "\n---\n",
            "\n```",
            "`",
            "**",
            "[a](",
            ")",
            "<b>",
            "<ul><li>",
            "</ul>",
            "<table><td>",
            "<code>",
            "</code>",
            "<br>",
            "&#10;",
            "|a|\n|-|\n",
            "\\",
            "https://a.b",
            "\u{202E}",
        ];
        let pairs = pieces.iter().flat_map(|first| pieces.iter().map(move |second| [*first, *second]));
        for pair in pairs {
            for third in pieces {
                let markdown = pair.concat() + third;
                let lines = sanitize(&markdown);
                let is_clean = |line: &String| {
                    line.trim_end() == line && !line.contains(|c: char| c.is_control() || c == '\u{202E}')
                };
                assert!(lines.iter().all(is_clean), "{markdown:?}: {lines:?}");
                assert!(!lines.windows(2).any(|two| two.iter().all(String::is_empty)), "{markdown:?}: {lines:?}");
                assert!(lines.first().is_none_or(|line| !line.is_empty() && !line.starts_with(' ')), "{lines:?}");
                assert!(lines.last().is_none_or(|line| !line.is_empty()), "{markdown:?}: {lines:?}");
                assert_eq!(sanitize(&lines.join("\n")), lines, "{markdown:?}");
            }
        }
    }

    #[test]
    fn nesting_is_bounded() {
        for piece in [">", "> ", "- ", "*", "[", "![", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "[a]("] {
            let lines = sanitize(&piece.repeat(2000));
            assert!(lines.iter().all(|line| !line.starts_with(&" ".repeat(60))), "{piece:?}");
        }
    }

    #[test]
    fn summaries_are_first_sentences() {
        let cases = [
            ("A b. C d.", 9, "A b. C d."),
            ("A b. C d.", 8, "A b."),
            ("A b, e.g. C d. E", 14, "A b, e.g. C d."),
            ("A b, e.g. C d. E", 13, "A b, e.g. C…"),
            ("Abcdef ghi", 7, "Abcdef…"),
            ("Abcdefgh", 5, "Abcd…"),
            ("[[[[", 4, "\\[…"),
            ("A", 0, ""),
            ("# T\n\nA **b** `c`.\n\nD", 80, "A b `c`."),
            ("- a\n- b", 80, "a"),
            ("# T", 80, "T"),
            ("```\na\n```", 80, ""),
            ("a\\\nb", 80, "a b"),
            ("1. ", 80, "1\\."),
        ];
        for (markdown, max, expected) in cases {
            assert_eq!(summary(markdown, max), expected, "{markdown:?}");
            assert!(summary(markdown, max).chars().count() <= max);
        }
    }
}
