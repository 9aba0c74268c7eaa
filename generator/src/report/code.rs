//! The codes of all diagnostics: one table.

use std::fmt;
use std::str::FromStr;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The document doesn't say what is meant, or what it says can't be honoured; nothing is generated.
    Error,
    /// The document breaks a rule of the standard or is probably not meant as it is written, but what it says is clear.
    Warning,
    /// How the generator has decided something; nothing needs to be done.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Writes [`Code`] from a table, so that a code, its name, severity and explanation stand together.
macro_rules! codes {
    ($($code:ident, $name:literal, $severity:ident, $explanation:literal;)*) => {
        /// What kind of thing a diagnostic reports. Its name is stable: people write it on command lines.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $explanation] $code,)*
        }

        impl Code {
            /// Every code, in the order of the pipeline's stages.
            pub fn all() -> &'static [Self] {
                &[$(Self::$code,)*]
            }

            /// The kebab-case name, as in `unresolved-ref`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$code => $name,)* }
            }

            /// The severity that a diagnostic of this code has unless the user asks for another.
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity,)* }
            }

            /// What the code means and what to do about it, for somebody who has never seen this tool.
            pub fn explain(self) -> &'static str {
                match self { $(Self::$code => $explanation,)* }
            }
        }
    };
}

codes! {
    // The run itself.
    Config, "config", Error,
        "The configuration is wrong: it names something that the document doesn't have, or asks for two things that exclude each other.";
    FileNotFound, "file-not-found", Error,
        "A file that the command line, the configuration or a `$ref` names can't be read. A `$ref` is relative to the file it stands in.";

    // From bytes to values.
    Syntax, "syntax", Error,
        "The text is neither JSON nor YAML. The place is where the parser stopped, so the mistake is there or shortly before.";
    EmptyDocument, "empty-document", Error,
        "The file holds no value: it is blank, or has nothing but comments.";
    MultipleDocuments, "multiple-documents", Error,
        "The YAML file holds more than one document, separated by `---`. An OpenAPI description is a single document; keep one per file.";
    NotJson, "not-json", Error,
        "The YAML uses something that JSON has no word for: an application's tag (`!include`), `.inf`, `.nan`, or a list or mapping as a key. OpenAPI allows only the YAML that could also be written as JSON.";
    DuplicateKey, "duplicate-key", Error,
        "A mapping has the same key twice. Parsers differ in which of the two they keep, so one has to go.";
    AliasBomb, "alias-bomb", Error,
        "The YAML's aliases (`*name`) expand to far more values than the file itself holds. Such files are made to exhaust memory.";
    TooDeep, "too-deep", Error,
        "Lists and mappings are nested deeper than any real document needs. Such files are made to exhaust the stack.";
    TooLarge, "too-large", Error,
        "The file is larger, or holds more values, than the limit set for a run; or it has a number that no double holds.";
    NotAnObject, "not-an-object", Error,
        "An OpenAPI description is a mapping that starts with `openapi: 3.…`; this file holds another kind of value.";

    // The document's frame.
    Swagger2, "swagger-2", Error,
        "This is a Swagger 2.0 document, which has another structure. Convert it to OpenAPI 3 first, for instance with `swagger2openapi`.";
    UnsupportedVersion, "unsupported-version", Error,
        "The `openapi` field names a version other than 3.0 or 3.1.";
    MissingField, "missing-field", Error,
        "A field that the standard requires at this place is absent.";
    WrongType, "wrong-type", Error,
        "A field of the standard has a value of the wrong kind, for instance text where a list is required.";
    UnknownKeyword, "unknown-keyword", Warning,
        "The standard doesn't define this field here, so it is ignored. It may be misspelt, at the wrong level, or of another version of the standard; a field of your own must start with `x-`.";
    RefSibling, "ref-sibling", Warning,
        "In OpenAPI 3.0 everything beside a `$ref` is ignored. Move it into the referenced value, or wrap the reference in `allOf`.";
    KeywordIgnored, "keyword-ignored", Warning,
        "The keyword is known but has no effect here, for instance `minLength` on a schema that allows only numbers.";

    // References.
    UnresolvedRef, "unresolved-ref", Error,
        "A `$ref` points to a value that doesn't exist.";
    RefCycle, "ref-cycle", Error,
        "A `$ref` leads back to itself through references alone, so there is no value at its end.";
    RemoteRef, "remote-ref", Error,
        "A `$ref` points to another server or outside of the document's folder. Nothing is fetched from the network: store the file next to the document.";

    // Paths and operations.
    InvalidPath, "invalid-path", Error,
        "A key below `paths` is no path template: it must start with `/`, and each `{name}` must be closed, named, and used once.";
    AmbiguousPath, "ambiguous-path", Warning,
        "Two paths differ only in the names of their parameters, so a request fits both. Where both have the same method, the client offers either, and the server answers by the one that stands first.";
    PathParameterUndeclared, "path-parameter-undeclared", Warning,
        "The path has a `{name}` for which the operation declares no parameter with `in: path`. It is taken for a text without rules.";
    PathParameterUnused, "path-parameter-unused", Warning,
        "A parameter with `in: path` is declared, but the path has no `{name}` for it, so it has nowhere to go and is left out.";
    DuplicateParameter, "duplicate-parameter", Error,
        "An operation has two parameters with the same name at the same place (`in`).";
    DuplicateOperationId, "duplicate-operation-id", Warning,
        "Two operations have the same `operationId`, which must be unique in the whole document. The first one is called after it, the others after it and their method and path.";
    BadStatus, "bad-status", Error,
        "A key below `responses` is neither a status code (`200`), nor a range (`4XX`), nor `default`.";
    MissingResponse, "missing-response", Warning,
        "The operation declares no response, so nothing can be said of what its server answers.";
    UnsupportedMediaType, "unsupported-media-type", Note,
        "Bodies of this media type aren't read or written by generated code as what they are: they are passed on as bytes or text, left out beside JSON, or taken for JSON, as the message says.";

    // Security.
    UnknownSecurityScheme, "unknown-security-scheme", Error,
        "A security requirement names a scheme that `components/securitySchemes` doesn't have.";
    UnsupportedSecurity, "unsupported-security", Error,
        "The security scheme is of a kind that generated code can't honour. It is an error where nothing else is asked for, because leaving it out would leave a gap.";

    // Schemas.
    EnumType, "enum-type", Warning,
        "An `enum` lists a value that the schema's own `type` refuses, so that it can never occur. The other values are none the worse for it.";
    InvalidPattern, "invalid-pattern", Warning,
        "A `pattern` is no regular expression of ECMA-262, the dialect that OpenAPI prescribes, so it can't be checked: any text is accepted where it stands.";
    InvalidDefault, "invalid-default", Warning,
        "A `default` is refused by the very schema it belongs to. Generated code never fills in defaults, so only the documentation is wrong.";
    InvalidBound, "invalid-bound", Warning,
        "A bound makes no sense, for instance a negative `minLength` or a `minimum` above the `maximum`.";
    InvalidDiscriminator, "invalid-discriminator", Warning,
        "A `discriminator` can't choose: its property is missing from an alternative, or its mapping leads to none of them. The alternatives are told apart by their content.";
    Unsatisfiable, "unsatisfiable", Warning,
        "No value can fit this schema, since parts of it contradict each other.";
    RecursiveWithoutEnd, "recursive-without-end", Warning,
        "Every value of this schema would have to contain another one of the same schema, without end. Make the field optional or nullable, or put it into a list.";

    // What the generator has decided.
    UnsupportedFeature, "unsupported-feature", Warning,
        "The document uses a feature of the standard that generated code doesn't offer. The rest is generated without it.";
    FormatWidensType, "format-widens-type", Note,
        "The `format` is known to stand for more types than the `type` beside it says, as Kubernetes' `int-or-string` does. The schema is read as the format means it, since a client could not read what such a server sends.";
    TypeFallback, "type-fallback", Note,
        "No Rust type says exactly what this schema says, so a looser type is used. Validation still checks everything.";
    NameCollision, "name-collision", Note,
        "Two names of the document would be the same in Rust, so one of them was given a suffix.";
}

impl Code {
    /// Whether it is the key that is wrong, whatever its value.
    pub(super) fn is_about_key(self) -> bool {
        matches!(self, Self::UnknownKeyword | Self::KeywordIgnored | Self::RefSibling)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no [`Code`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode(pub String);

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no diagnostic code `{}`", self.0)
    }
}

impl std::error::Error for UnknownCode {}

impl FromStr for Code {
    type Err = UnknownCode;

    /// Finds a code by its kebab-case name.
    fn from_str(name: &str) -> Result<Self, UnknownCode> {
        let found = Self::all().iter().find(|code| code.as_str() == name);
        found.copied().ok_or_else(|| UnknownCode(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// `RemoteRef` becomes `remote-ref`.
    fn kebab(name: &str) -> String {
        let mut text = String::new();
        for letter in name.chars() {
            if (letter.is_ascii_uppercase() || letter.is_ascii_digit()) && !text.is_empty() {
                text.push('-');
            }
            text.push(letter.to_ascii_lowercase());
        }
        text
    }

    #[test]
    fn names_are_unique_and_follow_the_variants() {
        let names: BTreeSet<_> = Code::all().iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::all().len());
        for code in Code::all() {
            assert_eq!(code.as_str(), kebab(&format!("{code:?}")));
            assert_eq!(code.as_str().parse(), Ok(*code));
        }
        assert_eq!("no-such".parse::<Code>(), Err(UnknownCode("no-such".to_owned())));
    }

    #[test]
    fn explanations_are_sentences() {
        for code in Code::all() {
            assert!(code.explain().len() > 40 && code.explain().ends_with('.'), "{code}");
        }
    }
}
