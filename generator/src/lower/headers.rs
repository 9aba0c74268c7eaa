//! Headers of responses.

use super::{Hint, Lowerer};
use crate::ir::{Headers, HeadersId, Name, Parameter};
use crate::openapi::Response;

impl<'a> Lowerer<'a> {
    /// The headers that a response describes; responses with the same ones share them.
    pub(super) fn response_headers(&mut self, response: &'a Response) -> Option<HeadersId> {
        if response.headers.is_empty() {
            return None;
        }
        // Types of their own are called after the header, so that responses with the same headers have the same types.
        let own = Hint::new("header");
        let fields: Vec<Parameter> = response.headers.iter().map(|header| self.parameter(header, &own)).collect();
        let key = format!("{fields:?}");
        if let Some(id) = self.header_ids.get(&key) {
            return Some(*id);
        }
        let id = HeadersId(self.headers.len());
        // Named after what it holds, not after an operation: the next one may have the same.
        let name = Name::new(format!("{} headers", words(&fields)));
        self.headers.push(Headers { name, fields });
        self.header_ids.insert(key, id);
        Some(id)
    }
}

/// The names of a few headers; of more, the first and their number.
fn words(fields: &[Parameter]) -> String {
    match fields {
        [first, _, _, _, ..] => format!("{} and {} more", first.wire, fields.len() - 1),
        few => few.iter().map(|field| field.wire.as_str()).collect::<Vec<_>>().join(" and "),
    }
}
