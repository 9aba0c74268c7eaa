//! The OpenAPI object and what describes the API as a whole.

use indexmap::IndexMap;

use crate::audit::{Dialect, Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::{Api, Schemas};
use crate::report::{Code, Diagnostic, Severity};
use crate::resolve::Located;

use super::reader::Reader;

impl<'d> Reader<'d> {
    /// Reads the document, all but its schemas, which are known by id and follow.
    pub(super) fn document(&mut self, root: &Located<'d>) -> Option<Api> {
        let mut fields = Fields::of(root, Kind::Document, &mut self.sink)?;
        fields.skip("openapi");
        let info = self.info(&mut fields);
        let servers = fields.list("servers", &mut self.sink);
        let servers = servers.iter().filter_map(|server| self.server(server)).collect();
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
        fields.finish(self.dialect, &mut self.sink);
        let info = info.unwrap_or_default();
        Some(Api {
            title: info.title,
            version: info.version,
            description: info.description,
            servers,
            tags,
            operations,
            schemas: Schemas::default(),
            components: components.schemas,
            security_schemes: components.security_schemes,
            whole_integers: self.dialect == Dialect::V31,
            place: root.place.clone(),
        })
    }

    fn info(&mut self, fields: &mut Fields<'d>) -> Option<openapiv3::Info> {
        let Some(info) = fields.take("info") else {
            self.sink.push(fields.missing("info"));
            return None;
        };
        self.leaf(&info, Kind::Info, &["title", "description", "version"])
    }

    /// OpenAPI 3.1.0 §4.8.1: one of `paths`, `components` and `webhooks` must be there; in 3.0, `paths` must.
    fn without_paths(&mut self, fields: &Fields<'d>) {
        let other = fields.has("components") || fields.has("webhooks");
        if self.dialect == Dialect::V30 || !other {
            self.sink.push(fields.missing("paths"));
        }
    }

    fn json_schema_dialect(&mut self, fields: &mut Fields<'d>) {
        if self.dialect == Dialect::V31
            && let Some(dialect) = fields.take("jsonSchemaDialect")
        {
            self.known_dialect(&dialect);
        }
    }

    /// The URL of a server with the defaults of its variables filled in (OpenAPI 3.1.0 §4.8.5).
    fn server(&mut self, value: &Located<'d>) -> Option<String> {
        let server: openapiv3::Server = self.leaf(value, Kind::Server, &["url", "variables"])?;
        let mut url = server.url;
        for (name, variable) in server.variables.unwrap_or_default() {
            let listed = variable.enumeration.is_empty() || variable.enumeration.contains(&variable.default);
            if !listed {
                let message = format!("the default of `{name}` is not in its `enum`");
                let place = value.place.child("variables").child(&name).child("default");
                self.sink.push(Diagnostic::new(Code::InvalidBound, message).at(place));
            }
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        self.server_variables(value);
        Some(url)
    }

    /// The keys of the variables, which the decoding doesn't check.
    fn server_variables(&mut self, value: &Located<'d>) {
        let Node::Object(object) = value.node else {
            return;
        };
        if let Some(Node::Object(variables)) = object.get("variables") {
            let place = value.place.child("variables");
            for (name, node) in variables {
                let variable = Located::new(node, place.child(name));
                if let Some(mut fields) = Fields::of(&variable, Kind::ServerVariable, &mut self.sink) {
                    fields.skip("enum");
                    fields.skip("default");
                    fields.finish(self.dialect, &mut self.sink);
                }
            }
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

    #[test]
    fn servers_with_their_defaults() {
        let outcome = read_with(
            "3.0.3",
            "servers: [{url: 'https://{host}/{base}', variables: {host: {default: a.org, enum: [a.org]}, base: {default: v1, enmu: []}}}, {url: /}]\n\
             tags: [{name: a, description: d}, {name: b}, {name: a}]\n",
        );
        assert_eq!(outcome.api().servers, ["https://a.org/v1", "/"]);
        assert_eq!(outcome.api().tags, [("a".to_owned(), Some("d".to_owned())), ("b".to_owned(), None)]);
        assert_eq!(outcome.told(), ["unknown-keyword /servers/0/variables/base/enmu", "keyword-ignored /tags/2"]);
    }

    #[test]
    fn what_must_be_there() {
        assert_eq!(read("openapi: 3.0.3").told(), ["missing-field /", "missing-field /"]);
        assert_eq!(read("openapi: 3.1.0\ninfo: {title: T}\ncomponents: {}").told(), ["missing-field /info"]);
        assert_eq!(read("openapi: 3.1.0\ninfo: {title: T, version: '1'}").told(), ["missing-field /"]);
        let outcome = read("openapi: 3.1.0\ninfo: {title: T, version: '1'}\nwebhooks: {w: {}}\ncomponent: {}");
        assert_eq!(outcome.told(), ["unsupported-feature /webhooks", "unknown-keyword /component"]);
    }
}
