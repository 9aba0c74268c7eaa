//! Headers as parameters (style `simple`).

use ::http::HeaderMap;

use super::parameter::{Form, Parameter};
use super::percent::Coding;
use super::raw::{Delimiter, Joined, Raw};
use crate::decode::DecodeError;

/// The text of a header; several lines of one name are one list (RFC 9110, section 5.3).
fn text(headers: &HeaderMap, name: &str) -> Result<Option<String>, DecodeError> {
    let mut lines = Vec::new();
    for line in headers.get_all(name) {
        let line = std::str::from_utf8(line.as_bytes()).map_err(|_| DecodeError::new("syntax", "is not UTF-8 text"))?;
        lines.push(line.trim());
    }
    Ok(if lines.is_empty() { None } else { Some(lines.join(", ")) })
}

/// The value of a header, if it is there.
pub(crate) fn raw(headers: &HeaderMap, parameter: &Parameter) -> Result<Option<Raw>, DecodeError> {
    Ok(text(headers, parameter.name)?.map(|text| match parameter.form {
        Form::Json => Raw::Json(text.into()),
        Form::Styled(_, explode) => {
            Raw::Joined(Joined { text, coding: Coding::Plain, delimiter: Delimiter::Comma, pairs: explode })
        }
    }))
}
