//! Percent-encoding (RFC 3986, section 2.1) by place.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::decode::DecodeError;

/// All but the unreserved characters of RFC 3986.
const DATA: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `allowReserved`, less what would end the value or the query or read as a blank.
const RESERVED: &AsciiSet = &DATA
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What RFC 6265 does not allow in a cookie's value, and the percent sign.
const COOKIE: &AsciiSet = &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

/// The literal parts of a path template; what is encoded there already stays.
const LITERAL: &AsciiSet = &DATA
    .remove(b':')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'/')
    .remove(b'%');

/// How text is encoded where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    /// Not at all: headers.
    Plain,
    /// Data within a path.
    Path,
    /// Data within a query or a form; when read, `+` is a blank.
    Query,
    /// Data within a query with `allowReserved`.
    Reserved,
    /// A cookie's value.
    Cookie,
    /// The literal parts of a path template.
    Literal,
}

/// Encodes text for its place.
pub(crate) fn encode(text: &str, coding: Coding) -> String {
    let set = match coding {
        Coding::Plain => return text.to_owned(),
        Coding::Path | Coding::Query => DATA,
        Coding::Reserved => RESERVED,
        Coding::Cookie => COOKIE,
        Coding::Literal => LITERAL,
    };
    utf8_percent_encode(text, set).to_string()
}

/// Decodes text from its place.
pub(crate) fn decode(text: &str, coding: Coding) -> Result<String, DecodeError> {
    let blanks;
    let text = match coding {
        Coding::Plain => return Ok(text.to_owned()),
        Coding::Query if text.contains('+') => {
            blanks = text.replace('+', " ");
            &blanks
        }
        _ => text,
    };
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map(String::from).map_err(|_| DecodeError::new("syntax", "is not UTF-8 text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(encode("a-._~/?&=+ é", Coding::Query), "a-._~%2F%3F%26%3D%2B%20%C3%A9");
        assert_eq!(encode("a/b?c=d&e#f", Coding::Reserved), "a/b?c=d%26e%23f");
        assert_eq!(encode("/a b/{x}%20", Coding::Literal), "/a%20b/%7Bx%7D%20");
        assert_eq!(encode("a=b; \"c\"", Coding::Cookie), "a=b%3B%20%22c%22");
    }

    #[test]
    fn a_plus_is_a_blank_in_queries_alone() {
        assert_eq!(decode("a+b%2Bc", Coding::Query).unwrap(), "a b+c");
        assert_eq!(decode("a+b%2Bc", Coding::Path).unwrap(), "a+b+c");
        assert_eq!(decode("%41", Coding::Plain).unwrap(), "%41");
        assert!(decode("%ff", Coding::Path).is_err());
    }
}
