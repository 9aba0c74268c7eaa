//! URI templates.

use super::uri;

/// `URI-Template` of RFC 6570 §2: literal text and expressions in braces.
pub(super) fn is_template(text: &str) -> bool {
    let mut rest = text;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((expression, after)) = after.split_once('}') else {
            return false;
        };
        if !is_literal(literal) || !is_expression(expression) {
            return false;
        }
        rest = after;
    }
    is_literal(rest)
}

/// `literals` (§2.1), with the apostrophe that erratum 6937 gives back.
fn is_literal(text: &str) -> bool {
    uri::consists_of(text, |c| match c {
        '"' | '%' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => false,
        '!'..='~' => true,
        c => uri::is_ucschar(c) || uri::is_private(c),
    })
}

/// `[ operator ] variable-list` (§2.2), the operators kept for later included.
fn is_expression(text: &str) -> bool {
    let operators = ['+', '#', '.', '/', ';', '?', '&', '=', ',', '!', '@', '|'];
    let variables = text.strip_prefix(operators).unwrap_or(text);
    variables.split(',').all(is_variable)
}

/// `varname [ modifier-level4 ]` (§2.3, §2.4)
fn is_variable(text: &str) -> bool {
    let name = match text.split_once(':') {
        Some((name, length)) => {
            let fits = (1..=4).contains(&length.len())
                && !length.starts_with('0')
                && length.bytes().all(|b| b.is_ascii_digit());
            if !fits {
                return false;
            }
            name
        }
        None => text.strip_suffix('*').unwrap_or(text),
    };
    let is_part = |part: &str| !part.is_empty() && uri::consists_of(part, |c| c.is_ascii_alphanumeric() || c == '_');
    name.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates() {
        for text in [
            "",
            "http://example.com/dictionary/{term:1}/{term}",
            "http://www.example.com/foo{?query,number}",
            "{+path}/here{#x,hello}{;x,y,empty}{&list*}{/var:1,var}{.dom*}",
            "{a.b_1%20c}",
            "é'",
        ] {
            assert!(is_template(text), "{text}");
        }
        for text in [
            "http://example.com/dictionary/{term:1}/{term",
            "a}",
            "{}",
            "{+}",
            "{a,}",
            "{a:0}",
            "{a:10000}",
            "{a:1*}",
            "{a b}",
            "{a..b}",
            "{{a}}",
            "a b",
            "%zz",
            "<a>",
        ] {
            assert!(!is_template(text), "{text}");
        }
    }
}
