//! Servers of the document, of path items and of operations.

use crate::audit::{Fields, Kind, wrong_type};
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
        let mut fields = Fields::of(value, Kind::Server, &mut self.sink)?;
        let url = fields.required_string("url", &mut self.sink);
        let description = fields.text("description", &mut self.sink);
        let variables = fields.map("variables", &mut self.sink);
        let variables = variables.iter().filter_map(|(name, value)| self.server_variable(name, value)).collect();
        fields.finish(self.dialect, &mut self.sink);
        Some(Server { url: url?.to_owned(), description, variables })
    }

    /// Reads a variable of a server's URL (OpenAPI 3.1.0 §4.8.6).
    fn server_variable(&mut self, name: &str, value: &Located<'d>) -> Option<ServerVariable> {
        let mut fields = Fields::of(value, Kind::ServerVariable, &mut self.sink)?;
        let default = fields.required_string("default", &mut self.sink);
        let description = fields.text("description", &mut self.sink);
        let mut values: Vec<String> = Vec::new();
        for listed in fields.list("enum", &mut self.sink) {
            match listed.node.as_str() {
                Some(text) => values.push(text.to_owned()),
                None => self.sink.push(wrong_type(&listed.place, "a value of `enum` must be a string", listed.node)),
            }
        }
        fields.finish(self.dialect, &mut self.sink);
        let default = default?.to_owned();
        if !values.is_empty() && !values.contains(&default) {
            let message = format!("the default of `{name}` is not in its `enum`");
            self.sink.push(Diagnostic::new(Code::InvalidBound, message).at(value.place.child("default")));
        }
        Some(ServerVariable { name: name.to_owned(), default, values, description })
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
