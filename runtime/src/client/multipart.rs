//! Bodies of `multipart/form-data` (RFC 7578; OpenAPI 3.0.3, "Special Considerations for multipart Content").

use ::http::header::{HeaderName, HeaderValue};
use serde_json::{Map, Value};

use crate::Binary;
use crate::encode::{Encode, EncodeError, Items, Members, Writer, to_serializer};
use crate::http::{Encoding, MediaType, is_json};

/// Writes the members of an object as parts: binary content as files, other scalars as text, arrays as several parts of one
/// name, objects as JSON.
pub(super) fn encode(value: &dyn Encode, described: &MediaType) -> Result<(String, Vec<u8>), String> {
    let mut form = FormWriter { described, parts: Vec::new() };
    value.encode(&mut form).map_err(|error| format!("cannot be written: {error}"))?;
    let boundary = boundary(&form.parts);
    let mut bytes = Vec::new();
    for part in &form.parts {
        bytes.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part.head).as_bytes());
        bytes.extend_from_slice(&part.content);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let essence = if described.name.starts_with("multipart/") { described.name } else { "multipart/form-data" };
    let essence = essence.split([';', '*']).next().unwrap_or_default();
    let essence = if essence == "multipart/" { "multipart/form-data" } else { essence };
    Ok((format!("{essence}; boundary={boundary}"), bytes))
}

struct Part {
    /// The header lines, each with its end.
    head: String,
    content: Vec<u8>,
}

/// A text that no part holds, made from the parts, so that the same form is always the same bytes.
fn boundary(parts: &[Part]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let bytes = parts.iter().flat_map(|part| part.head.bytes().chain(part.content.iter().copied()));
    for byte in bytes {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    loop {
        let boundary = format!("form-{hash:016x}");
        let held = |part: &Part| part.content.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(held) {
            return boundary;
        }
        hash = hash.wrapping_add(1);
    }
}

struct FormWriter<'a> {
    described: &'a MediaType,
    parts: Vec<Part>,
}

fn no_object() -> Result<(), EncodeError> {
    Err(EncodeError::new("only an object can be a form"))
}

impl Writer for FormWriter<'_> {
    fn null(&mut self) -> Result<(), EncodeError> {
        no_object()
    }
    fn bool(&mut self, _: bool) -> Result<(), EncodeError> {
        no_object()
    }
    fn i64(&mut self, _: i64) -> Result<(), EncodeError> {
        no_object()
    }
    fn u64(&mut self, _: u64) -> Result<(), EncodeError> {
        no_object()
    }
    fn f64(&mut self, _: f64) -> Result<(), EncodeError> {
        no_object()
    }
    fn str(&mut self, _: &str) -> Result<(), EncodeError> {
        no_object()
    }
    fn array(&mut self, _: &mut Items<'_, '_>) -> Result<(), EncodeError> {
        no_object()
    }
    fn object(&mut self, members: &mut Members<'_, '_>) -> Result<(), EncodeError> {
        for (name, value) in std::iter::from_fn(members).filter(|(_, value)| !value.is_absent()) {
            let encoding = self.described.encoding_of(name);
            let mut part = PartWriter { name, encoding, within_array: false, parts: &mut self.parts };
            if part.media_type().is_some_and(is_json) {
                part.json(&tree(value)?)?;
            } else {
                value.encode(&mut part)?;
            }
        }
        Ok(())
    }
}

struct PartWriter<'a> {
    name: &'a str,
    encoding: Option<&'static Encoding>,
    within_array: bool,
    parts: &'a mut Vec<Part>,
}

fn tree(value: &dyn Encode) -> Result<Value, EncodeError> {
    to_serializer(value, serde_json::value::Serializer).map_err(|error| EncodeError::new(error.to_string()))
}

impl PartWriter<'_> {
    /// The media type that the document gives, if it gives one and no choice.
    fn media_type(&self) -> Option<&'static str> {
        self.encoding?.content_type.filter(|media_type| !media_type.contains(['*', ',']))
    }

    fn part(
        &mut self,
        file_name: Option<&str>,
        media_type: Option<&str>,
        headers: &[(String, String)],
        content: Vec<u8>,
    ) -> Result<(), EncodeError> {
        if media_type.is_some_and(|media_type| media_type.chars().any(char::is_control)) {
            return Err(EncodeError::new(format!("the media type of {:?} has control characters", self.name)));
        }
        let file_name = file_name.map(|name| format!("; filename=\"{}\"", quoted(name))).unwrap_or_default();
        let media_type = media_type.map(|media_type| format!("Content-Type: {media_type}\r\n")).unwrap_or_default();
        let mut head =
            format!("Content-Disposition: form-data; name=\"{}\"{file_name}\r\n{media_type}", quoted(self.name));
        for (name, value) in headers {
            if HeaderName::from_bytes(name.as_bytes()).is_err() || HeaderValue::from_str(value).is_err() {
                return Err(EncodeError::new(format!("the header {name:?} of a part is not allowed by HTTP")));
            }
            head.extend([name, ": ", value, "\r\n"]);
        }
        self.parts.push(Part { head, content });
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), EncodeError> {
        self.part(None, self.media_type(), &[], text.as_bytes().to_vec())
    }

    fn json(&mut self, value: &Value) -> Result<(), EncodeError> {
        let media_type = self.media_type().filter(|media_type| is_json(media_type)).unwrap_or("application/json");
        self.part(None, Some(media_type), &[], value.to_string().into_bytes())
    }
}

/// As browsers quote names of parts and files (HTML, "multipart/form-data encoding algorithm").
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl Writer for PartWriter<'_> {
    fn null(&mut self) -> Result<(), EncodeError> {
        self.json(&Value::Null)
    }
    fn bool(&mut self, value: bool) -> Result<(), EncodeError> {
        self.text(&value.to_string())
    }
    fn i64(&mut self, value: i64) -> Result<(), EncodeError> {
        self.text(&value.to_string())
    }
    fn u64(&mut self, value: u64) -> Result<(), EncodeError> {
        self.text(&value.to_string())
    }
    fn f64(&mut self, value: f64) -> Result<(), EncodeError> {
        self.text(&tree(&value)?.to_string())
    }
    fn str(&mut self, value: &str) -> Result<(), EncodeError> {
        self.text(value)
    }
    fn array(&mut self, items: &mut Items<'_, '_>) -> Result<(), EncodeError> {
        if self.within_array {
            let items = std::iter::from_fn(items).map(tree).collect::<Result<_, _>>()?;
            return self.json(&Value::Array(items));
        }
        self.within_array = true;
        while let Some(item) = items() {
            item.encode(self)?;
        }
        self.within_array = false;
        Ok(())
    }
    fn object(&mut self, members: &mut Members<'_, '_>) -> Result<(), EncodeError> {
        let members = std::iter::from_fn(members).filter(|(_, value)| !value.is_absent());
        let members = members.map(|(name, value)| Ok((name.to_owned(), tree(value)?)));
        let members = members.collect::<Result<Map<_, _>, EncodeError>>()?;
        self.json(&Value::Object(members))
    }
    fn binary(&mut self, value: &Binary) -> Result<(), EncodeError> {
        // Servers take a part without a file name for text.
        let file_name = value.file_name().unwrap_or(self.name).to_owned();
        let media_type = value.content_type().or(self.media_type()).unwrap_or("application/octet-stream");
        self.part(Some(&file_name), Some(media_type), value.part_headers(), value.bytes().to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Upload {
        file: Binary,
        tags: Vec<String>,
        meta: Value,
        none: Option<i64>,
    }

    impl Encode for Upload {
        fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
            writer.members(&[("file", &self.file), ("tags", &self.tags), ("meta", &self.meta), ("none", &self.none)])
        }
    }

    #[test]
    fn members_are_parts() {
        let file = Binary::from(vec![0xff, 0]).with_file_name("a\"b\r\n.png").with_content_type("image/png");
        let file = file.with_part_header("X-Lamp", "one");
        let upload =
            Upload { file, tags: vec!["x".to_owned(), "y".to_owned()], meta: serde_json::json!({"a": 1}), none: None };
        let (media_type, bytes) = encode(&upload, &MediaType::multipart("multipart/form-data")).unwrap();
        let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let text = String::from_utf8_lossy(&bytes).replace(boundary, "B");
        let expected = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.png\"\r\n\
            Content-Type: image/png\r\nX-Lamp: one\r\n\r\n\u{fffd}\0\r\n\
            --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nx\r\n\
            --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\ny\r\n\
            --B\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n\
            --B--\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_header_of_a_part_can_not_end_it() {
        for (name, value) in [("X-A", "b\r\nX-C: d"), ("X A", "b"), ("", "b")] {
            let file = Binary::from(vec![]).with_part_header(name, value);
            let upload = Upload { file, tags: vec![], meta: Value::Null, none: None };
            assert!(encode(&upload, &MediaType::multipart("multipart/form-data")).is_err(), "{name:?}");
        }
    }

    #[test]
    fn no_part_holds_the_boundary() {
        let part = |content: &str| Part { head: String::new(), content: content.as_bytes().to_vec() };
        let first = boundary(&[part("a")]);
        assert_eq!(first, boundary(&[part("a")]));
        let mut parts = vec![part("a")];
        for _ in 0..3 {
            let held = boundary(&parts);
            parts.push(part(&held));
            assert_ne!(boundary(&parts), held);
        }
    }
}
