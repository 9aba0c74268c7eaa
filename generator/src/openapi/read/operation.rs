//! Operations.

use crate::audit::{Dialect, Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::{Method, Operation, Parameter, RequestBody, Requirement, Server};
use crate::report::{Code, Diagnostic, Severity};
use crate::resolve::Located;

use super::path::same;
use super::reader::Reader;

impl<'d> Reader<'d> {
    /// Reads an operation (OpenAPI 3.1.0 §4.8.10); `shared` are the parameters of its path item, and `servers` its
    /// servers.
    pub(super) fn operation(
        &mut self,
        path: &'d str,
        method: Method,
        value: &Located<'d>,
        shared: Vec<Parameter>,
        servers: Vec<Server>,
    ) -> Option<Operation> {
        let mut fields = Fields::of(value, Kind::Operation, &mut self.sink)?;
        let id = fields.string("operationId", &mut self.sink);
        let id = id.map(|id| self.operation_id(id, path, method, &fields));
        let own_servers = fields.has("servers").then(|| self.servers(&mut fields));
        let operation = Operation {
            place: value.place.clone(),
            path: path.to_owned(),
            method,
            id,
            tags: self.tag_names(&mut fields),
            summary: fields.text("summary", &mut self.sink),
            description: fields.text("description", &mut self.sink),
            deprecated: fields.flag("deprecated", &mut self.sink).unwrap_or(false),
            parameters: self.all_parameters(&mut fields, shared),
            body: self.operation_body(&mut fields, method),
            responses: self.responses(&mut fields),
            servers: self.apart(own_servers.unwrap_or(servers)),
            security: self.operation_security(&mut fields),
        };
        let words = operation.id.clone().unwrap_or_else(|| format!("{} {path}", method.key()));
        self.callbacks(&mut fields, &words);
        fields.finish(self.dialect, &mut self.sink);
        Some(operation)
    }

    /// Servers that are not the document's, between which the client's base URL has chosen.
    fn apart(&self, servers: Vec<Server>) -> Vec<Server> {
        // `//example.org` is the same host by whatever scheme the document was found.
        let host =
            |url: &str| url.trim_start_matches("https:").trim_start_matches("http:").trim_end_matches('/').to_owned();
        let same = |a: &str, b: &str| {
            let relative = a.starts_with("//") || b.starts_with("//");
            a == b || relative && host(a) == host(b)
        };
        let known = |server: &Server| self.servers.iter().any(|of_document| same(&of_document.url, &server.url));
        if servers.iter().any(known) { Vec::new() } else { servers }
    }

    /// The id, made unique by method and path where another operation has it too: those stay when operations come and
    /// go, a number would not.
    fn operation_id(&mut self, id: &'d str, path: &str, method: Method, fields: &Fields<'d>) -> String {
        let place = fields.place().child("operationId");
        if let Some(first) = self.operation_ids.get(id) {
            let message = format!("the `operationId` `{id}` is used twice");
            let problem = Diagnostic::new(Code::DuplicateOperationId, message).at(&place);
            self.sink.push_always(problem.related(first, "first used here"));
            return format!("{id} {} {path}", method.key());
        }
        self.operation_ids.insert(id, place);
        id.to_owned()
    }

    fn tag_names(&mut self, fields: &mut Fields<'d>) -> Vec<String> {
        let mut names = Vec::new();
        for tag in fields.list("tags", &mut self.sink) {
            match tag.node {
                Node::String(name) => names.push(String::from(&**name)),
                other => self.sink.push(wrong_type(&tag.place, "a tag must be a string", other)),
            }
        }
        names
    }

    /// The operation's own parameters, then those of its path item that it doesn't declare anew.
    fn all_parameters(&mut self, fields: &mut Fields<'d>, shared: Vec<Parameter>) -> Vec<Parameter> {
        let mut parameters = match fields.take("parameters") {
            Some(list) => self.parameters(&list),
            None => Vec::new(),
        };
        for parameter in shared {
            if !parameters.iter().any(|own| same(own, &parameter)) {
                parameters.push(parameter);
            }
        }
        parameters
    }

    fn operation_body(&mut self, fields: &mut Fields<'d>, method: Method) -> Option<RequestBody> {
        let value = fields.take("requestBody")?;
        let place = value.place.clone();
        let target = self.follow(value, "requestBodies")?;
        let description = target.description.clone();
        let body = self.found(&target, |reader| reader.request_body(&target.value, description))?;
        match method {
            Method::Trace => {
                // RFC 9110 §9.3.8: a client must not send one.
                let problem = Diagnostic::new(Code::KeywordIgnored, "a TRACE request can't have a body").at(&place);
                self.sink.push(problem);
                return None;
            }
            Method::Get | Method::Head | Method::Delete => {
                let name = method.upper();
                let rule = match self.dialect {
                    Dialect::V30 => "OpenAPI 3.0 leaves it to be ignored; it is kept if anything can be in it",
                    Dialect::V31 => "servers may ignore it; it is kept if anything can be in it",
                };
                let message = format!("HTTP gives the body of a {name} request no meaning; {rule}");
                let problem = Diagnostic::new(Code::UnsupportedFeature, message).at(&place);
                self.sink.push(problem.with_severity(Severity::Note));
            }
            Method::Put | Method::Post | Method::Options | Method::Patch => {}
        }
        Some(body)
    }

    /// `security` of the operation takes the place of the document's; an empty list removes it.
    fn operation_security(&mut self, fields: &mut Fields<'d>) -> Vec<Vec<Requirement>> {
        match fields.take("security") {
            Some(value) => self.requirements(&value),
            None => self.security.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_with;

    #[test]
    fn parameters_of_the_operation_come_before_those_of_the_path() {
        let outcome = read_with(
            "3.0.3",
            "paths:\n  /a:\n    parameters: [{name: p, in: query, schema: {}}, {name: q, in: query, schema: {}}]\n    \
             get: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {default: {description: d}}}\n",
        );
        let read = outcome.api().operations[0].parameters.iter().map(|p| (p.name.as_str(), p.required));
        assert_eq!(read.collect::<Vec<_>>(), [("q", true), ("p", false)]);
    }

    #[test]
    fn ids_and_bodies() {
        let outcome = read_with(
            "3.0.3",
            "paths:\n  /a:\n    get: {operationId: i, requestBody: {content: {}}, callbacks: {c: {}}, responses: {}}\n    \
             trace: {operationId: i, requestBody: {content: {}}, responses: {default: {description: d, links: {l: {}}}}, sumary: s}\n",
        );
        assert_eq!(
            outcome.told(),
            [
                "unsupported-feature /paths/~1a/get/requestBody",
                "missing-response /paths/~1a/get/responses",
                "duplicate-operation-id /paths/~1a/trace/operationId",
                "keyword-ignored /paths/~1a/trace/requestBody",
                "wrong-type /paths/~1a/trace/responses/default/links/l",
                "unknown-keyword /paths/~1a/trace/sumary",
            ]
        );
        assert!(outcome.api().operations[1].body.is_none());
    }
}
