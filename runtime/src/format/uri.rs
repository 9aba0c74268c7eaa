//! URIs and IRIs, whole and relative.

use super::host;

/// Which characters an identifier may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// RFC 3986.
    Ascii,
    /// RFC 3987: also most of what is beyond ASCII.
    Unicode,
}

/// `URI`: a scheme, then a hierarchical part, perhaps a query and a fragment (RFC 3986 §3).
pub(super) fn is_uri(text: &str, alphabet: Alphabet) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    is_scheme(scheme) && is_rest(rest, alphabet, false)
}

/// `URI-reference`: a URI, or one that leaves out the scheme and more (RFC 3986 §4.1).
pub(super) fn is_reference(text: &str, alphabet: Alphabet) -> bool {
    is_uri(text, alphabet) || is_rest(text, alphabet, true)
}

fn is_scheme(scheme: &str) -> bool {
    let follows = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.');
    scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.bytes().all(follows)
}

/// `hier-part` or `relative-part`, with query and fragment.
fn is_rest(text: &str, alphabet: Alphabet, relative: bool) -> bool {
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (text, query) = text.split_once('?').unwrap_or((text, ""));
    let path = match text.strip_prefix("//") {
        None => text,
        Some(text) => {
            let end = text.find('/').unwrap_or(text.len());
            let (authority, path) = text.split_at(end);
            if !is_authority(authority, alphabet) {
                return false;
            }
            path
        }
    };
    // Before the first slash of a relative path a colon would end a scheme.
    let first = path.split('/').next().unwrap_or_default();
    let in_path = |c| is_pchar(c, alphabet) || c == '/';
    let in_fragment = |c| in_path(c) || c == '?';
    let in_query = |c| in_fragment(c) || (alphabet == Alphabet::Unicode && is_private(c));
    !(relative && first.contains(':'))
        && consists_of(path, in_path)
        && consists_of(query, in_query)
        && consists_of(fragment, in_fragment)
}

/// `[ userinfo "@" ] host [ ":" port ]` (RFC 3986 §3.2)
fn is_authority(authority: &str, alphabet: Alphabet) -> bool {
    let (userinfo, host_and_port) = authority.rsplit_once('@').unwrap_or(("", authority));
    let in_name = |c| is_unreserved(c, alphabet) || is_sub_delim(c);
    if !consists_of(userinfo, |c| in_name(c) || c == ':') {
        return false;
    }
    let (is_host, port) = if let Some(rest) = host_and_port.strip_prefix('[') {
        let Some((literal, port)) = rest.split_once(']') else {
            return false;
        };
        (is_ip_literal(literal), port)
    } else {
        let end = host_and_port.find(':').unwrap_or(host_and_port.len());
        let (name, port) = host_and_port.split_at(end);
        (consists_of(name, in_name), port)
    };
    let digits = |port: &str| port.bytes().all(|b| b.is_ascii_digit());
    is_host && (port.is_empty() || port.strip_prefix(':').is_some_and(digits))
}

/// `IPv6address / IPvFuture`
fn is_ip_literal(literal: &str) -> bool {
    let Some(future) = literal.strip_prefix(['v', 'V']) else {
        return host::is_ipv6(literal);
    };
    let in_address = |c| is_unreserved(c, Alphabet::Ascii) || is_sub_delim(c) || c == ':';
    future.split_once('.').is_some_and(|(version, address)| {
        !version.is_empty()
            && version.bytes().all(|b| b.is_ascii_hexdigit())
            && !address.is_empty()
            && address.chars().all(in_address)
    })
}

/// Whether the text has only such characters, and `%` only before two hexadecimal digits.
pub(super) fn consists_of(text: &str, allowed: impl Fn(char) -> bool) -> bool {
    let mut chars = text.chars();
    let hex = |chars: &mut std::str::Chars<'_>| chars.next().is_some_and(|c| c.is_ascii_hexdigit());
    while let Some(c) = chars.next() {
        let fine = match c {
            '%' => hex(&mut chars) && hex(&mut chars),
            c => allowed(c),
        };
        if !fine {
            return false;
        }
    }
    true
}

fn is_pchar(c: char, alphabet: Alphabet) -> bool {
    is_unreserved(c, alphabet) || is_sub_delim(c) || c == ':' || c == '@'
}

fn is_unreserved(c: char, alphabet: Alphabet) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~') || (alphabet == Alphabet::Unicode && is_ucschar(c))
}

fn is_sub_delim(c: char) -> bool {
    matches!(c, '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ',' | ';' | '=')
}

/// `ucschar` of RFC 3987 §2.2.
pub(super) fn is_ucschar(c: char) -> bool {
    match u32::from(c) {
        0xA0..=0xD7FF | 0xF900..=0xFDCF | 0xFDF0..=0xFFEF => true,
        // The last two of each plane are no characters.
        code @ (0x1_0000..=0xD_FFFF | 0xE_1000..=0xE_FFFF) => code & 0xFFFF <= 0xFFFD,
        _ => false,
    }
}

/// `iprivate` of RFC 3987 §2.2.
pub(super) fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris() {
        // RFC 3986 §1.1.2, and cases of the JSON Schema Test Suite, `optional/format/uri.json`.
        for text in [
            "ftp://ftp.is.co.za/rfc/rfc1808.txt",
            "ldap://[2001:db8::7]/c=GB?objectClass?one",
            "mailto:John.Doe@example.com",
            "news:comp.infosystems.www.servers.unix",
            "tel:+1-816-555-1212",
            "telnet://192.0.2.16:80/",
            "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
            "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com",
            "http://foo.com/blah_(wikipedia)_blah#cite-1",
            "http://999.999.999.999/",
            "http://[vF.a:b]:/",
            "file:///etc",
            "a:",
        ] {
            assert!(is_uri(text, Alphabet::Ascii), "{text}");
            assert!(is_reference(text, Alphabet::Ascii), "{text}");
        }
        for text in [
            "//foo.bar/?baz=qux#quux",
            "/abc",
            "abc",
            "",
            "http:// shouldfail.com",
            ":// should fail",
            "bar,baz:foo",
            "1http://example.com",
            "https://[@example.org/test.txt",
            "http://[::ffff:01.2.3.4]",
            "http:/[::1]",
            "http://[v.a]",
            "http://[::1]a",
            "http://a@b@c",
            "http://example.com:abc/path",
            "http://example.com/%6G",
            "http://example.com/%A",
            "http://example.com/#a#b",
            "https://example.org/foobar\\.txt",
            "https://example.org/foobar®.txt",
        ] {
            assert!(!is_uri(text, Alphabet::Ascii), "{text}");
        }
    }

    #[test]
    fn references() {
        for text in ["", "abc", "/abc", "//foo.bar/?baz=qux#quux", "#frag", "?q", "./a:b", "../.."] {
            assert!(is_reference(text, Alphabet::Ascii), "{text}");
        }
        for text in ["\\\\WINDOWS\\fileshare", "#frag\\ment", "1a:b", "//[a", "a b", "é"] {
            assert!(!is_reference(text, Alphabet::Ascii), "{text}");
        }
    }

    #[test]
    fn iris() {
        for text in ["http://ƒøø.ßår/?∂éœ=πîx#πîüx", "http://a/?\u{E000}", "http://[2001:db8::7]"] {
            assert!(is_uri(text, Alphabet::Unicode), "{text}");
        }
        for text in
            ["http://2001:0db8:85a3::7334", "http://a/\u{E000}", "/abc", "a:\u{FFFE}", "a:\u{1FFFE}", "a:\u{85}"]
        {
            assert!(!is_uri(text, Alphabet::Unicode), "{text}");
        }
        assert!(is_reference("/âππ", Alphabet::Unicode));
        assert!(!is_reference("#ƒräg\\mênt", Alphabet::Unicode));
    }
}
