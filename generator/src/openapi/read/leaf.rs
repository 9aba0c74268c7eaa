//! Objects without schemas, references or bounds: decoded by the types of `openapiv3`, once their keys are checked.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::audit::{Fields, Kind};
use crate::report::{Code, Diagnostic};
use crate::resolve::Located;

use super::reader::Reader;

impl<'d> Reader<'d> {
    /// Decodes an object by those of its fields that are listed; the type must take them without loss. Other fields are
    /// reported like everywhere.
    pub(super) fn leaf<T: DeserializeOwned>(
        &mut self,
        value: &Located<'d>,
        kind: Kind,
        keys: &[&'static str],
    ) -> Option<T> {
        let mut fields = Fields::of(value, kind, &mut self.sink)?;
        let mut object = serde_json::Map::new();
        for key in keys {
            if let Some(field) = fields.take(key) {
                object.insert((*key).to_owned(), field.node.to_json());
            }
        }
        fields.finish(self.dialect, &mut self.sink);
        match serde_json::from_value(Value::Object(object)) {
            Ok(decoded) => Some(decoded),
            Err(error) => {
                let message = error.to_string();
                let code = if message.starts_with("missing field") { Code::MissingField } else { Code::WrongType };
                let problem = Diagnostic::new(code, format!("{} can't be read: {message}", kind.noun()));
                self.sink.push(problem.at(&value.place));
                None
            }
        }
    }
}
