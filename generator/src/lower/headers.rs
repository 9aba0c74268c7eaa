//! Headers of responses.

use super::{Hint, Lowerer};
use crate::ir::{Headers, HeadersId, Name, Parameter};
use crate::openapi::Response;

impl<'a> Lowerer<'a> {
    /// The headers that a response describes; responses with the same ones share them.
    pub(super) fn response_headers(&mut self, response: &'a Response, hint: &Hint) -> Option<HeadersId> {
        if response.headers.is_empty() {
            return None;
        }
        // Types of their own are called after the header, so that responses with the same headers have the same types.
        let own = Hint::new("header");
        let fields: Vec<Parameter> = response.headers.iter().map(|header| self.parameter(header, &own)).collect();
        let key = format!("{fields:?}");
        if let Some(id) = self.header_ids.get(&key) {
            let shared = &mut self.headers[id.0];
            shared.shared = true;
            // What several operations have is named after what it holds, not after the first of them.
            shared.name.hint = format!("{} headers", common_words(&shared.fields));
            return Some(*id);
        }
        let id = HeadersId(self.headers.len());
        self.headers.push(Headers { name: Name::new(format!("{} headers", hint.words)), shared: false, fields });
        self.header_ids.insert(key, id);
        Some(id)
    }
}

/// The words that all names begin with; if there are none, the first name.
fn common_words(fields: &[Parameter]) -> String {
    let words = |field: &Parameter| field.wire.split(['-', '_']).map(str::to_owned).collect::<Vec<_>>();
    let Some((first, rest)) = fields.split_first() else { return String::new() };
    let mut common = words(first);
    for field in rest {
        let same = common.iter().zip(words(field)).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
        common.truncate(same);
    }
    if common.iter().all(|word| word.eq_ignore_ascii_case("x")) { first.wire.clone() } else { common.join(" ") }
}
