//! Links.

use crate::audit::{Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::Link;
use crate::report::Severity;
use crate::resolve::Located;

use super::reader::Reader;

impl<'d> Reader<'d> {
    /// Reads `links` of a response (OpenAPI 3.1.0 §4.8.20), which are documentation.
    pub(super) fn links(&mut self, response: &mut Fields<'d>) -> Vec<Link> {
        let mut links = Vec::new();
        for (name, value) in response.map("links", &mut self.sink) {
            if let Some(target) = self.follow(value, "links") {
                links.extend(self.found(&target, |reader| reader.link(name, &target.value)));
            }
        }
        links
    }

    fn link(&mut self, name: &str, value: &Located<'d>) -> Option<Link> {
        let mut fields = Fields::of(value, Kind::Link, &mut self.sink)?;
        let id = fields.string("operationId", &mut self.sink);
        let reference = fields.string("operationRef", &mut self.sink);
        let parameters = fields.map("parameters", &mut self.sink).into_iter();
        let mut values: Vec<(String, String)> =
            parameters.map(|(name, value)| (name.to_owned(), shown(value.node))).collect();
        values.extend(fields.take("requestBody").map(|value| ("body".to_owned(), shown(value.node))));
        let description = fields.text("description", &mut self.sink);
        fields.finish(self.dialect, &mut self.sink);
        let Some(target) = id.or(reference) else {
            let rule = "a link must have an `operationId` or an `operationRef`";
            self.sink.push(wrong_type(&value.place, rule, value.node).with_severity(Severity::Warning));
            return None;
        };
        Some(Link { name: name.to_owned(), target: target.to_owned(), values, description })
    }
}

/// An expression as it is, any other value as JSON.
fn shown(node: &Node) -> String {
    node.as_str().map_or_else(|| node.to_json().to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_with;

    #[test]
    fn links_are_documentation() {
        let outcome = read_with(
            "3.0.3",
            "paths:\n  /a:\n    get:\n      responses:\n        200:\n          description: d\n          links:\n            \
             next: {operationId: getNext, parameters: {id: $response.body#/id, n: 1}, description: Go on.}\n            \
             other: {operationRef: '#/paths/~1b/get', requestBody: {a: 1}, server: {url: /}}\n            none: {}\n",
        );
        let links = &outcome.api().operations[0].responses[0].1.links;
        let shown: Vec<_> = links.iter().map(|link| (link.target.as_str(), link.values.len())).collect();
        assert_eq!(shown, [("getNext", 2), ("#/paths/~1b/get", 1)]);
        assert_eq!(links[0].values[1].1, "1");
        assert_eq!(outcome.told(), ["wrong-type /paths/~1a/get/responses/200/links/none"]);
    }
}
