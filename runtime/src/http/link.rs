//! The `Link` header (RFC 8288, section 3).

/// The target of the first link with a relation in a header's value.
pub(super) fn target<'v>(value: &'v str, relation: &str) -> Option<&'v str> {
    let mut rest = value;
    while let Some((_, after)) = rest.split_once('<') {
        let (target, parameters) = after.split_once('>')?;
        let (parameters, next) = split(parameters, ',');
        if relations(parameters)
            .is_some_and(|found| found.split_whitespace().any(|one| one.eq_ignore_ascii_case(relation)))
        {
            return Some(target.trim());
        }
        rest = next;
    }
    None
}

/// The relations that a link's parameters name; of several lists the first counts.
fn relations(parameters: &str) -> Option<&str> {
    let mut rest = parameters;
    while !rest.is_empty() {
        let (parameter, next) = split(rest, ';');
        rest = next;
        if let Some((name, value)) = parameter.split_once('=')
            && name.trim().eq_ignore_ascii_case("rel")
        {
            return Some(value.trim().trim_matches('"'));
        }
    }
    None
}

/// What stands before and after the first mark that is in no quoted text (RFC 9110, section 5.6.4).
fn split(text: &str, mark: char) -> (&str, &str) {
    let (mut quoted, mut escaped) = (false, false);
    let end = text.find(|c: char| {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => return !quoted && c == mark,
        }
        false
    });
    end.map_or((text, ""), |end| (&text[..end], &text[end + mark.len_utf8()..]))
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn links_are_found_by_their_relation() {
        let pages = r#"<https://a.test/x?page=2>; rel="next", <https://a.test/x?page=9>; rel="last""#;
        let odd = r#"</a,b;c>; title="x, <y>; rel=\"next\""; rel=prev, < /c > ;REL="up  Next"; rel=prev"#;
        for (value, relation, expected) in [
            (pages, "next", Some("https://a.test/x?page=2")),
            (pages, "last", Some("https://a.test/x?page=9")),
            (pages, "prev", None),
            (odd, "prev", Some("/a,b;c")),
            (odd, "next", Some("/c")),
            (odd, "up", Some("/c")),
            ("<a>", "next", None),
            ("<a; rel=next", "next", None),
            ("", "next", None),
        ] {
            assert_eq!(target(value, relation), expected, "{relation} of {value}");
        }
    }
}
