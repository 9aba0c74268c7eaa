//! Servers of the document, of path items and of operations.

use crate::audit::{Fields, Kind};
use crate::load::Node;
use crate::openapi::{Server, ServerVariable};
use crate::report::{Code, Diagnostic};
use crate::resolve::Located;

use super::reader::Reader;

impl<'d> Reader<'d> {
    /// Reads `servers`.
    pub(super) fn servers(&mut self, fields: &mut Fields<'d>) -> Vec<Server> {
        let servers = fields.list("servers", &mut self.sink);
        servers.iter().filter_map(|server| self.server(server)).collect()
    }

    /// Reads a server (OpenAPI 3.1.0 §4.8.5).
    fn server(&mut self, value: &Located<'d>) -> Option<Server> {
        let server: openapiv3::Server = self.leaf(value, Kind::Server, &["url", "description", "variables"])?;
        let variables = server.variables.unwrap_or_default().into_iter().map(|(name, variable)| {
            if !variable.enumeration.is_empty() && !variable.enumeration.contains(&variable.default) {
                let message = format!("the default of `{name}` is not in its `enum`");
                let place = value.place.child("variables").child(&name).child("default");
                self.sink.push(Diagnostic::new(Code::InvalidBound, message).at(place));
            }
            let openapiv3::ServerVariable { default, enumeration, description, .. } = variable;
            ServerVariable { name, default, values: enumeration, description }
        });
        let server = Server { url: server.url, description: server.description, variables: variables.collect() };
        self.server_variables(value);
        Some(server)
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
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_with;

    #[test]
    fn servers_with_their_defaults() {
        let outcome = read_with(
            "3.0.3",
            "servers: [{url: 'https://{host}/{base}', variables: {host: {default: a.org, enum: [a.org]}, base: {default: v1, enmu: []}}}, {url: /}]\n",
        );
        let urls: Vec<String> = outcome.api().servers.iter().map(super::Server::default_url).collect();
        assert_eq!(urls, ["https://a.org/v1", "/"]);
        assert_eq!(outcome.api().servers[0].variables[0].values, ["a.org"]);
        assert_eq!(outcome.told(), ["unknown-keyword /servers/0/variables/base/enmu"]);
    }

    #[test]
    fn an_operation_has_its_own_servers_or_those_of_its_path() {
        let outcome = read_with(
            "3.0.3",
            "servers: [{url: /a}]\npaths:\n  /x:\n    servers: [{url: /b}]\n    get: {responses: {default: {description: d}}}\n    \
             put: {servers: [{url: /c}, {url: /a}], responses: {default: {description: d}}}\n    \
             post: {servers: [{url: /c}], responses: {default: {description: d}}}\n",
        );
        let urls =
            |index: usize| outcome.api().operations[index].servers.iter().map(|s| s.url.clone()).collect::<Vec<_>>();
        assert_eq!((urls(0), urls(1), urls(2)), (vec!["/b".to_owned()], vec![], vec!["/c".to_owned()]));
        assert_eq!(outcome.told(), Vec::<String>::new());
    }
}
