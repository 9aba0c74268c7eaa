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
        let own = Hint::of_headers();
        let mut fields: Vec<Parameter> = response.headers.iter().map(|header| self.parameter(header, &own)).collect();
        // What is said of headers tells no types apart; of a type that several have, what is said everywhere is.
        let docs: Vec<Vec<String>> = fields.iter_mut().map(|field| std::mem::take(&mut field.docs)).collect();
        let key = format!("{fields:?}");
        if let Some(id) = self.header_ids.get(&key) {
            for (field, docs) in self.headers[id.0].fields.iter_mut().zip(docs) {
                field.docs.retain(|paragraph| docs.contains(paragraph));
            }
            return Some(*id);
        }
        for (field, docs) in fields.iter_mut().zip(docs) {
            field.docs = docs;
        }
        let id = HeadersId(self.headers.len());
        // Named after what it holds, not after an operation: the next one may have the same.
        let words: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
        let name = Name::new(format!("{} headers", words.join(" and ")));
        self.headers.push(Headers { name, fields });
        self.header_ids.insert(key, id);
        Some(id)
    }
}
