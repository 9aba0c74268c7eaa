//! Which version of the standard a document is written in.

use crate::audit::Dialect;
use crate::load::{Map, Node, Number};
use crate::report::{Code, Diagnostic, Diagnostics, Place};
use crate::resolve::{Located, nearest};

use super::version_32;

/// The version of the standard, from the field `openapi` (OpenAPI 3.1.0 §4.8.1). Gives nothing, and says why, where it is
/// not one that can be read.
pub(super) fn dialect(root: &Located<'_>, diagnostics: &mut Diagnostics) -> Option<Dialect> {
    let Node::Object(object) = root.node else {
        let problem = Diagnostic::new(Code::NotAnObject, "an OpenAPI document must be an object");
        diagnostics.push(problem.at(&root.place));
        return None;
    };
    match object.get("openapi") {
        Some(Node::String(version)) => {
            let result = parse(version, root);
            result.map_err(|problem| diagnostics.push(problem.at(root.place.child("openapi")))).ok()
        }
        Some(other) => {
            diagnostics.push(not_a_string(other, &root.place));
            None
        }
        None => {
            diagnostics.push(absent(object, &root.place));
            None
        }
    }
}

fn parse(version: &str, root: &Located<'_>) -> Result<Dialect, Diagnostic> {
    let mut parts = version.split('.');
    match (parts.next(), parts.next()) {
        (Some("3"), Some("0")) => Ok(Dialect::V30),
        (Some("3"), Some("1")) => Ok(Dialect::V31),
        (Some("3"), Some("2")) => Err(not_yet(version, root)),
        _ => Err(Diagnostic::new(Code::UnsupportedVersion, format!("OpenAPI `{version}` is not supported"))
            .help("the versions that can be read are 3.0 and 3.1")),
    }
}

fn not_yet(version: &str, root: &Located<'_>) -> Diagnostic {
    let problem = Diagnostic::new(Code::UnsupportedVersion, format!("OpenAPI {version} is not supported yet"));
    let used = version_32::used(root.node);
    if used.is_empty() {
        return problem.help("the document uses nothing that 3.2 added; write `openapi: 3.1.1`");
    }
    let names: Vec<_> = used.into_iter().collect();
    problem.help(format!("of what 3.2 added, the document uses {}", names.join(", ")))
}

fn not_a_string(node: &Node, root: &Place) -> Diagnostic {
    let problem = Diagnostic::new(Code::WrongType, "`openapi` must be a string such as \"3.0.3\"");
    let problem = problem.at(root.child("openapi"));
    match node {
        Node::Number(Number::Float(value)) => problem.help(format!("write `openapi: \"{value}.0\"`")),
        _ => problem,
    }
}

fn absent(object: &Map, root: &Place) -> Diagnostic {
    if object.contains_key("swagger") {
        return Diagnostic::new(Code::Swagger2, "this is a Swagger 2.0 document")
            .at(root.child("swagger"))
            .help("convert it to OpenAPI 3 first, for instance with `swagger2openapi` or `api-spec-converter`");
    }
    let problem = Diagnostic::new(Code::UnsupportedVersion, "the field `openapi`, which names the version, is missing");
    let problem = problem.at(root);
    if object.contains_key("asyncapi") {
        return problem.help("this is an AsyncAPI document");
    }
    match nearest("openapi", object.keys().map(|key| &**key)) {
        Some(near) => problem.help(format!("`{near}` should probably be `openapi`")),
        None => problem.help("an OpenAPI document starts with `openapi: 3.0.3` or `openapi: 3.1.1`"),
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read;

    const REST: &str = "info: {title: T, version: '1'}\npaths: {}\n";

    #[test]
    fn versions() {
        for version in ["3.0.0", "3.0.4", "3.1.0", "3.1.2"] {
            let outcome = read(&format!("openapi: {version}\n{REST}"));
            assert!(outcome.readable() && outcome.told().is_empty(), "{version}: {:?}", outcome.told());
        }
        for version in ["2.0.0", "3.2.0", "3.3.0", "4.0.0", "'3'", "x"] {
            let outcome = read(&format!("openapi: {version}\n{REST}"));
            assert_eq!(outcome.told(), ["unsupported-version /openapi"], "{version}");
        }
        assert_eq!(read("swagger: '2.0'").told(), ["swagger-2 /swagger"]);
        assert_eq!(read(&format!("openapi: 3.0\n{REST}")).help(), "write `openapi: \"3.0\"`");
        assert_eq!(read("[]").told(), ["not-an-object /"]);
        assert!(read(&format!("opanapi: 3.0.0\n{REST}")).help().contains("opanapi"));
    }

    #[test]
    fn what_a_document_uses_of_32() {
        let plain = read(&format!("openapi: 3.2.0\n{REST}"));
        assert!(plain.help().contains("3.1.1"));
        let using = read("openapi: 3.2.0\npaths: {/a: {query: {responses: {}}, additionalOperations: {}}}");
        assert!(using.help().ends_with("`query`, `additionalOperations`"), "{}", using.help());
    }
}
