//! The keywords of a schema that say what it is: type, listed values, and what is said to people.

use crate::audit::{Dialect, wrong_type};
use crate::load::Node;
use crate::openapi::{Keywords, Type};
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::nearest;

use super::reader::Reader;
use super::schema::{Entry, Flags};

/// The names of the types; 3.0 has no `null`.
const TYPES: [(&str, Type); 7] = [
    ("null", Type::Null),
    ("boolean", Type::Boolean),
    ("integer", Type::Integer),
    ("number", Type::Number),
    ("string", Type::String),
    ("array", Type::Array),
    ("object", Type::Object),
];

impl<'d> Reader<'d> {
    /// Takes a keyword that is said to people, or of the traffic; whether it was one.
    pub(super) fn annotation(&mut self, entry: Entry<'_, 'd>, keywords: &mut Keywords) -> bool {
        match entry.key {
            "title" => keywords.title = self.words(entry),
            "description" => keywords.description = self.words(entry),
            "default" => keywords.default = Some(entry.node.clone()),
            "deprecated" => keywords.deprecated = self.schema_flag(entry),
            "readOnly" => keywords.read_only = self.schema_flag(entry),
            "writeOnly" => keywords.write_only = self.schema_flag(entry),
            "contentEncoding" if self.dialect == Dialect::V31 => keywords.content_encoding = self.schema_string(entry),
            "contentMediaType" if self.dialect == Dialect::V31 => {
                keywords.content_media_type = self.schema_string(entry);
            }
            _ => return false,
        }
        true
    }

    /// Takes a keyword about the type or a list of values; whether it was one.
    pub(super) fn type_keyword(&mut self, entry: Entry<'_, 'd>, keywords: &mut Keywords, flags: &mut Flags) -> bool {
        match entry.key {
            "type" => keywords.types = self.types(entry),
            "format" => keywords.format = self.schema_string(entry),
            "enum" => {
                keywords.enumeration = entry.node.as_array().map(<[Node]>::to_vec);
                if keywords.enumeration.is_none() {
                    self.sink.push(wrong_type(&entry.place(), "`enum` must be an array", entry.node));
                }
            }
            "const" if self.dialect == Dialect::V31 => keywords.constant = Some(entry.node.clone()),
            "nullable" if self.dialect == Dialect::V30 => flags.nullable = self.schema_flag(entry),
            _ => return false,
        }
        true
    }

    fn types(&mut self, entry: Entry<'_, 'd>) -> Vec<Type> {
        let place = entry.place();
        match (entry.node, self.dialect) {
            (Node::String(name), _) => self.type_named(name, &place).into_iter().collect(),
            (Node::Array(names), dialect) => {
                if dialect == Dialect::V30 {
                    let problem = Diagnostic::new(Code::WrongType, "`type` must be a string, not an array").at(&place);
                    let problem =
                        problem.help("lists of types came with OpenAPI 3.1; in 3.0, use `nullable` or `anyOf`");
                    self.sink.push(problem.with_severity(Severity::Warning));
                }
                let mut types = Vec::new();
                for (index, name) in names.iter().enumerate() {
                    // In 3.0, the list itself is the mistake.
                    let null = dialect == Dialect::V30 && (name.is_null() || name.as_str() == Some("null"));
                    let kind = if null { Some(Type::Null) } else { self.type_listed(name, &place.index(index)) };
                    match kind {
                        Some(kind) if !types.contains(&kind) => types.push(kind),
                        _ => {}
                    }
                }
                types
            }
            (other, Dialect::V31) => {
                self.sink.push(wrong_type(&place, "`type` must be a string or a list of strings", other));
                Vec::new()
            }
            (other, Dialect::V30) => {
                self.sink.push(wrong_type(&place, "`type` must be a string", other));
                Vec::new()
            }
        }
    }

    fn type_listed(&mut self, node: &Node, place: &Place) -> Option<Type> {
        if let Node::String(name) = node {
            return self.type_named(name, place);
        }
        let problem = wrong_type(place, "a type must be a string", node);
        if node.is_null() {
            // It can't mean anything else.
            let problem = problem.help("put `null` in quotes: it is the name of a type");
            self.sink.push(problem.with_severity(Severity::Warning));
            return Some(Type::Null);
        }
        self.sink.push(problem);
        None
    }

    fn type_named(&mut self, name: &str, place: &Place) -> Option<Type> {
        let known = TYPES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
        if known == Some(Type::Null) && self.dialect == Dialect::V30 {
            let problem = Diagnostic::new(Code::WrongType, "OpenAPI 3.0 has no type `null`").at(place);
            let problem = problem.help("write `nullable: true` beside another type, or use OpenAPI 3.1");
            self.sink.push(problem.with_severity(Severity::Warning));
        }
        if known.is_none() {
            let problem = Diagnostic::new(Code::WrongType, format!("`{name}` is no type")).at(place);
            self.sink.push(match (name, nearest(name, TYPES.iter().map(|(known, _)| *known))) {
                ("file", _) => problem.help("that is a word of Swagger 2.0; write `type: string` and `format: binary`"),
                ("any", _) => problem.help("a schema without `type` accepts any value"),
                ("date" | "date-time" | "datetime" | "uuid" | "float" | "double", _) => {
                    problem.help(format!("write it as `format: {name}` of a string or number"))
                }
                (_, Some(near)) => problem.help(format!("did you mean `{near}`?")),
                (_, None) => problem.help("the types are boolean, integer, number, string, array and object"),
            });
        }
        known
    }

    /// Text for people; one of the wrong type is left out.
    fn words(&mut self, entry: Entry<'_, 'd>) -> Option<String> {
        if let Node::String(text) = entry.node {
            return Some(String::from(&**text));
        }
        let problem = wrong_type(&entry.place(), &format!("`{}` must be a string", entry.key), entry.node);
        self.sink.push(problem.with_severity(Severity::Warning));
        None
    }

    pub(super) fn schema_string(&mut self, entry: Entry<'_, 'd>) -> Option<String> {
        if let Node::String(text) = entry.node {
            return Some(String::from(&**text));
        }
        self.sink.push(wrong_type(&entry.place(), &format!("`{}` must be a string", entry.key), entry.node));
        None
    }

    pub(super) fn schema_flag(&mut self, entry: Entry<'_, 'd>) -> bool {
        if let Node::Bool(flag) = entry.node {
            return *flag;
        }
        self.sink.push(wrong_type(&entry.place(), &format!("`{}` must be `true` or `false`", entry.key), entry.node));
        false
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::Type;
    use crate::openapi::read::testing::read_schemas;

    #[test]
    fn what_is_no_type() {
        for (name, help) in [
            ("strng", "did you mean `string`?"),
            ("file", "format: binary"),
            ("uuid", "format: uuid"),
            ("any", "without `type`"),
        ] {
            let outcome = read_schemas("3.0.3", &format!("    A: {{type: {name}}}\n"));
            assert_eq!(outcome.told(), ["wrong-type /components/schemas/A/type"]);
            assert!(outcome.help().contains(help), "{name}: {}", outcome.help());
        }
    }

    #[test]
    fn lists_of_types() {
        let outcome =
            read_schemas("3.1.0", "    A: {type: [string, integer, string]}\n    B: {type: [string, null]}\n");
        assert_eq!(outcome.schema("A").types, [Type::String, Type::Integer]);
        assert_eq!(outcome.told(), ["wrong-type /components/schemas/B/type/1"]);
        assert!(outcome.help().contains("quotes"));
    }

    #[test]
    fn wrong_kinds_of_values() {
        let outcome = read_schemas(
            "3.0.3",
            "    A: {title: 1, format: 2, enum: a, readOnly: 'yes', properties: [], allOf: {}, required: true}\n",
        );
        let keys = ["title", "format", "enum", "readOnly", "properties", "allOf", "required"];
        assert_eq!(outcome.told(), keys.map(|key| format!("wrong-type /components/schemas/A/{key}")));
    }
}
