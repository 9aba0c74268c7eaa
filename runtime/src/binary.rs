//! Bytes: as content of their own ([`Binary`]) or inside a string ([`Base64`]).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::decode::{Decode, DecodeError, Reader};
use crate::encode::{Encode, EncodeError, Writer};
use crate::schema::{self, Schema};
use crate::validate::Validate;

/// Bytes as they are (`format: binary`): a file in a form, or a whole body.
///
/// JSON has no binary content; there the bytes are those of a string, which must be UTF-8.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Binary {
    bytes: Vec<u8>,
    file_name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
}

impl Binary {
    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The name that a form gives to the file.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// Sets the name that a form gives to the file.
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The media type of a form's part.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Sets the media type of a form's part.
    pub fn with_content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// The other headers of a form's part, in their order.
    pub fn part_headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Adds a header to a form's part.
    pub fn with_part_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }
}

impl Decode for Binary {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.binary()
    }
}

impl Encode for Binary {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.binary(self)
    }
}

impl Validate for Binary {
    const SCHEMA: &'static Schema = &schema::STRING;

    fn is_valid(&self) -> bool {
        true
    }

    /// Rules about a string's contents say nothing about bytes that are no text.
    fn holds(&self, rules: &'static Schema) -> bool {
        std::str::from_utf8(&self.bytes).map_or(true, |text| rules.accepts_view(&schema::View::String(text)))
    }
}

/// Bytes inside a string (`format: byte`): base64, RFC 4648 section 4.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Base64(pub Vec<u8>);

impl Decode for Base64 {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut bytes = Vec::new();
        reader.str(&mut |text| {
            bytes = STANDARD.decode(text).map_err(|_| DecodeError::new("format", "must be base64"))?;
            Ok(())
        })?;
        Ok(Self(bytes))
    }
}

impl Encode for Base64 {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.str(&STANDARD.encode(&self.0))
    }
}

impl Validate for Base64 {
    const SCHEMA: &'static Schema = &schema::BASE64;

    fn is_valid(&self) -> bool {
        true
    }
}
