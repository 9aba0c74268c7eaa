//! `components`: everything in it is read, so that mistakes are told even where nothing refers to them.

use indexmap::IndexMap;

use crate::audit::{Fields, Kind};
use crate::load::Node;
use crate::openapi::{SchemaId, SecurityScheme};
use crate::report::{Code, Diagnostic, Severity};
use crate::resolve::Located;

use super::reader::Reader;
use super::security::is_challenged;

/// The components that the model keeps by name.
#[derive(Default)]
pub(super) struct Components {
    pub(super) schemas: IndexMap<String, SchemaId>,
    pub(super) security_schemes: IndexMap<String, SecurityScheme>,
}

impl<'d> Reader<'d> {
    /// Reads `components` (OpenAPI 3.1.0 §4.8.7). The schemas get their ids first, in document order.
    pub(super) fn components(&mut self, document: &mut Fields<'d>) -> Components {
        let mut components = Components::default();
        let Some(value) = document.take("components") else {
            return components;
        };
        let Some(mut fields) = Fields::of(&value, Kind::Components, &mut self.sink) else {
            return components;
        };
        if let Node::Object(object) = value.node
            && let Some(Node::Object(schemas)) = object.get("schemas")
        {
            self.components = Some((value.place.child("schemas"), schemas));
        }
        for (name, schema) in self.section(&mut fields, "schemas") {
            components.schemas.insert(name.to_owned(), self.schema(schema));
        }
        for (name, scheme) in self.section(&mut fields, "securitySchemes") {
            self.security_schemes.insert(name);
            if let Some(scheme) = self.component(scheme, "securitySchemes", Self::security_scheme) {
                if is_challenged(&scheme.kind) {
                    self.challenged_schemes.insert(name);
                }
                components.security_schemes.insert(name.to_owned(), scheme);
            }
        }
        for (_, value) in self.section(&mut fields, "parameters") {
            self.component(value, "parameters", |reader, value| reader.parameter(value, None));
        }
        for (name, value) in self.section(&mut fields, "headers") {
            self.component(value, "headers", |reader, value| reader.header(value, name));
        }
        for (_, value) in self.section(&mut fields, "requestBodies") {
            self.component(value, "requestBodies", |reader, value| reader.request_body(value, None));
        }
        for (_, value) in self.section(&mut fields, "responses") {
            self.component(value, "responses", |reader, value| reader.response(value, None));
        }
        fields.finish(self.dialect, &mut self.sink);
        components
    }

    fn section(&mut self, fields: &mut Fields<'d>, key: &'static str) -> Vec<(&'d str, Located<'d>)> {
        let entries = fields.map(key, &mut self.sink);
        for (name, value) in &entries {
            let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
            if name.is_empty() || !name.bytes().all(letters) {
                let message =
                    format!("`{name}` is no name for a component: only letters, digits, `.`, `-` and `_` may be in it");
                let problem = Diagnostic::new(Code::WrongType, message).at(&value.place);
                self.sink.push(problem.with_severity(Severity::Warning));
            }
        }
        entries
    }

    fn component<T>(
        &mut self,
        value: Located<'d>,
        section: &str,
        read: impl FnOnce(&mut Self, &Located<'d>) -> Option<T>,
    ) -> Option<T> {
        let target = self.follow(value, section)?;
        self.shared(&target.value.place.clone(), |reader| read(reader, &target.value))
    }
}
