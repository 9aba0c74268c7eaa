//! One JSON object a line.

use std::fmt::Write;

use serde_json::Value;

use crate::report::{Diagnostics, Location, Locator, Place, Sources};

/// Renders all diagnostics, each as a JSON object on a line of its own, ordered by file and position.
///
/// Each has `code`, `severity` and `message`. Where it is about a place there are `file`, `line`, `column` (from 1,
/// in characters) and `pointer`; where there is more to say, `help` and `related`: a list of objects with `message` and a
/// place of the same fields.
pub fn render_json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let locator = Locator::new(sources);
    let mut out = String::new();
    for (diagnostic, location) in locator.in_order(diagnostics) {
        let mut object = Object::new();
        object.field("code", diagnostic.code.as_str());
        object.field("severity", diagnostic.severity.as_str());
        object.field("message", diagnostic.message.as_str());
        object.place(sources, location.as_ref(), diagnostic.place.as_ref());
        if let Some(help) = &diagnostic.help {
            object.field("help", help.as_str());
        }
        if !diagnostic.related.is_empty() {
            let related = diagnostic.related.iter().map(|(place, message)| {
                let mut object = Object::new();
                object.field("message", message.as_str());
                object.place(sources, locator.place(place).as_ref(), Some(place));
                object.close()
            });
            object.raw("related", &format!("[{}]", related.collect::<Vec<_>>().join(",")));
        }
        out.push_str(&object.close());
        out.push('\n');
    }
    out
}

/// An object whose fields stay in the order they are written.
struct Object(String);

impl Object {
    fn new() -> Self {
        Self(String::from("{"))
    }

    fn field(&mut self, name: &str, value: impl Into<Value>) {
        self.raw(name, &value.into().to_string());
    }

    fn raw(&mut self, name: &str, json: &str) {
        let comma = if self.0.len() > 1 { "," } else { "" };
        // Writing to a string can't fail.
        let _ = write!(self.0, "{comma}\"{name}\":{json}");
    }

    fn place(&mut self, sources: &Sources, location: Option<&Location>, place: Option<&Place>) {
        if let Some(file) = location.map(|location| location.file).or(place.map(|place| place.file)) {
            self.field("file", sources.name(file));
        }
        if let Some(location) = location {
            self.field("line", location.position.line);
            self.field("column", location.position.column);
        }
        if let Some(place) = place {
            self.field("pointer", place.pointer.as_str());
        }
    }

    fn close(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Code, Diagnostic};

    #[test]
    fn a_line_for_each() {
        let mut sources = Sources::new();
        let root = Place::root(sources.add("a \"b\".yaml", "x:\n  \u{e9}: [1]\n"));
        let diagnostics: Diagnostics = [
            Diagnostic::new(Code::UnknownKeyword, "two\nlines")
                .at(root.child("x").child("\u{e9}"))
                .related(&root, "here"),
            Diagnostic::new(Code::Config, "wrong").help("repair it"),
        ]
        .into_iter()
        .collect();
        assert_eq!(
            render_json(&diagnostics, &sources),
            "{\"code\":\"config\",\"severity\":\"error\",\"message\":\"wrong\",\"help\":\"repair it\"}\n\
             {\"code\":\"unknown-keyword\",\"severity\":\"warning\",\"message\":\"two\\nlines\",\"file\":\"a \\\"b\\\".yaml\",\
             \"line\":2,\"column\":3,\"pointer\":\"/x/\u{e9}\",\"related\":[{\"message\":\"here\",\
             \"file\":\"a \\\"b\\\".yaml\",\"line\":1,\"column\":1,\"pointer\":\"\"}]}\n"
        );
        for line in render_json(&diagnostics, &sources).lines() {
            assert!(serde_json::from_str::<Value>(line).is_ok());
        }
    }
}
