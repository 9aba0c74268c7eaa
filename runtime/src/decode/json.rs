//! From JSON texts.

use super::erased::Erased;
use super::{DecodeError, Reader};

/// Hands a JSON text to `decode`, and sees to it that nothing follows the value.
pub(crate) fn from_json<T>(
    json: &[u8],
    decode: impl FnOnce(&mut dyn Reader) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    read(json, false, decode)
}

/// The same with a reader that is [lenient](Reader::is_lenient) if that is wanted.
pub(crate) fn read<T>(
    json: &[u8],
    lenient: bool,
    decode: impl FnOnce(&mut dyn Reader) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    // A text that is known to be UTF-8 as a whole is read a sixth faster than string by string.
    let text = std::str::from_utf8(json).map_err(|_| DecodeError::new("syntax", "is not UTF-8 text"))?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = decode(&mut Erased::new(&mut deserializer, lenient))?;
    deserializer.end().map_err(|error| DecodeError::new("syntax", format!("is not JSON: {error}")))?;
    Ok(value)
}
