//! The OpenAPI object and what describes the API as a whole.

use indexmap::IndexMap;

use crate::audit::{Dialect, Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::{Api, Schemas};
use crate::report::{Code, Diagnostic, Severity};
use crate::resolve::Located;

use super::reader::Reader;

/// What a document says of itself.
#[derive(Default)]
struct Info {
    title: String,
    version: String,
    description: Option<String>,
}

impl<'d> Reader<'d> {
    /// Reads the document, all but its schemas, which are known by id and follow.
    pub(super) fn document(&mut self, root: &Located<'d>) -> Option<Api> {
        let mut fields = Fields::of(root, Kind::Document, &mut self.sink)?;
        fields.skip("openapi");
        let info = self.info(&mut fields);
        self.servers = self.servers(&mut fields);
        let tags = self.tags(&mut fields);
        self.json_schema_dialect(&mut fields);
        let components = self.components(&mut fields);
        let security = fields.take("security");
        self.security = security.map_or_else(Vec::new, |security| self.requirements(&security));
        let operations = if let Some(paths) = fields.take("paths") {
            self.paths(&paths)
        } else {
            self.without_paths(&fields);
            Vec::new()
        };
        if self.dialect == Dialect::V31 {
            self.webhooks(&mut fields);
        }
        fields.finish(self.dialect, &mut self.sink);
        Some(Api {
            title: info.title,
            version: info.version,
            description: info.description,
            servers: std::mem::take(&mut self.servers),
            tags,
            operations,
            inbound: std::mem::take(&mut self.inbound),
            schemas: Schemas::default(),
            components: components.schemas,
            security_schemes: components.security_schemes,
            security: std::mem::take(&mut self.security),
            whole_integers: self.dialect == Dialect::V31,
            place: root.place.clone(),
        })
    }

    /// All of it must be there, but nothing depends on it.
    fn info(&mut self, fields: &mut Fields<'d>) -> Info {
        let Some(info) = fields.take("info") else {
            self.sink.push(fields.missing("info").with_severity(Severity::Warning));
            return Info::default();
        };
        let Some(mut fields) = Fields::of(&info, Kind::Info, &mut self.sink) else {
            return Info::default();
        };
        for key in ["title", "version"] {
            if !fields.has(key) {
                self.sink.push(fields.missing(key).with_severity(Severity::Warning));
            }
        }
        let title = fields.text("title", &mut self.sink).unwrap_or_default();
        let version = fields.text("version", &mut self.sink).unwrap_or_default();
        let description = fields.text("description", &mut self.sink);
        fields.finish(self.dialect, &mut self.sink);
        Info { title, version, description }
    }

    /// OpenAPI 3.1.0 §4.8.1: one of `paths`, `components` and `webhooks` must be there; in 3.0, `paths` must, but without
    /// it there are just no operations.
    fn without_paths(&mut self, fields: &Fields<'d>) {
        let other = fields.has("components") || fields.has("webhooks");
        match (self.dialect, other) {
            (_, false) => self.sink.push(fields.missing("paths")),
            (Dialect::V30, true) => self.sink.push(fields.missing("paths").with_severity(Severity::Warning)),
            (Dialect::V31, true) => {}
        }
    }

    fn json_schema_dialect(&mut self, fields: &mut Fields<'d>) {
        if self.dialect == Dialect::V31
            && let Some(dialect) = fields.take("jsonSchemaDialect")
        {
            self.known_dialect(&dialect);
        }
    }

    fn tags(&mut self, fields: &mut Fields<'d>) -> Vec<(String, Option<String>)> {
        let mut tags: IndexMap<String, Option<String>> = IndexMap::new();
        for value in fields.list("tags", &mut self.sink) {
            let Some(tag) = self.leaf::<openapiv3::Tag>(&value, Kind::Tag, &["name", "description"]) else {
                continue;
            };
            if tags.contains_key(&tag.name) {
                let message = format!("the tag `{}` is described twice; the first one counts", tag.name);
                self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(&value.place));
            } else {
                tags.insert(tag.name, tag.description);
            }
        }
        tags.into_iter().collect()
    }

    /// Whether `$schema` or `jsonSchemaDialect` names what schemas are read as; says so where it is another dialect.
    pub(super) fn known_dialect(&mut self, value: &Located<'d>) {
        /// The dialect of OpenAPI 3.1, in all its editions, and the one of JSON Schema it extends.
        const KNOWN: &[&str] =
            &["https://spec.openapis.org/oas/3.1/dialect/", "https://json-schema.org/draft/2020-12/schema"];
        match value.node {
            Node::String(dialect) if KNOWN.iter().any(|known| dialect.starts_with(known)) => {}
            Node::String(dialect) => {
                let message = format!(
                    "`{dialect}` is another dialect than JSON Schema 2020-12, and could mean something else by the same words"
                );
                let problem = Diagnostic::new(Code::UnsupportedFeature, message).at(&value.place);
                let problem =
                    problem.help("write the schemas in 2020-12, the dialect of OpenAPI 3.1, and leave this out");
                self.sink.push(problem.with_severity(Severity::Error));
            }
            other => self.sink.push(wrong_type(&value.place, "a dialect must be a string", other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::{read, read_with};
    use crate::report::Severity;

    #[test]
    fn tags_are_known_by_their_names() {
        let outcome = read_with("3.0.3", "tags: [{name: a, description: d}, {name: b}, {name: a}]\n");
        assert_eq!(outcome.api().tags, [("a".to_owned(), Some("d".to_owned())), ("b".to_owned(), None)]);
        assert_eq!(outcome.told(), ["keyword-ignored /tags/2"]);
    }

    #[test]
    fn what_must_be_there() {
        assert_eq!(read("openapi: 3.0.3").told(), ["missing-field /", "missing-field /"]);
        assert_eq!(read("openapi: 3.1.0\ninfo: {title: T}\ncomponents: {}").told(), ["missing-field /info"]);
        let outcome = read("openapi: 3.0.3\ninfo: {title: T, version: 1}\ncomponents: {}");
        assert_eq!(outcome.told(), ["wrong-type /info/version", "missing-field /"]);
        assert!(outcome.diagnostics.iter().all(|problem| problem.severity == Severity::Warning));
        assert_eq!(read("openapi: 3.1.0\ninfo: {title: T, version: '1'}").told(), ["missing-field /"]);
        let outcome = read("openapi: 3.1.0\ninfo: {title: T, version: '1'}\nwebhooks: {w: {}}\ncomponent: {}");
        assert_eq!(outcome.told(), ["unknown-keyword /component"]);
    }
}
