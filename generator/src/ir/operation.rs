//! Operations, their parameters, bodies and responses.

use super::{Check, Name, TableRef, Ty};
use crate::openapi::{Link, Location, Method, Requirement, SecurityKind, Server, Style};

/// The operations of one tag.
#[derive(Debug)]
pub(crate) struct Group {
    /// The tag.
    pub name: Name,
    /// Name of the file.
    pub module: Name,
    /// Whether the API sends these requests: callbacks or webhooks.
    pub inbound: bool,
    /// Whether none of them has a tag; the name is then a word of their paths.
    pub untagged: bool,
    /// What the document says about the tag.
    pub docs: Vec<String>,
    /// Its operations, in document order.
    pub operations: Vec<Operation>,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Name of the method.
    pub name: Name,
    /// Name of the types that belong to it, and of its constant.
    pub type_name: Name,
    /// `operationId`, or the method and path where there is none.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// Summary and description.
    pub docs: Vec<String>,
    /// Whether callers should no longer call it.
    pub deprecated: bool,
    /// What each response means, where the document says so: status and description.
    pub answers: Vec<(StatusRange, String)>,
    /// What to call next, with the status of the response that says so.
    pub links: Vec<(String, Link)>,
    /// Parameters that are arguments of their own, those of the path first.
    pub arguments: Vec<Parameter>,
    /// Parameters that are fields of a struct: those that may be left out, and more where there would be too many arguments.
    pub params: Vec<Parameter>,
    /// The struct with the same fields that is written for several operations.
    pub params_of: Option<ParametersId>,
    /// The request body.
    pub body: Option<Body>,
    /// What success looks like.
    pub success: Success,
    /// The responses that are errors.
    pub errors: Option<ResponsesId>,
    /// Servers of its own, instead of the one that the client is for.
    pub servers: Vec<Server>,
    /// Alternatives of requirements.
    pub security: Vec<Vec<Requirement>>,
}

/// A struct of parameters that operations share; index into [`super::Ir::parameters`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ParametersId(pub usize);

/// Parameters that operations share.
#[derive(Debug)]
pub(crate) struct Parameters {
    /// Name of the struct, which each operation has another name for.
    pub name: Name,
    /// Its fields.
    pub fields: Vec<Parameter>,
    /// What the operations call it.
    pub known_as: String,
}

/// A parameter, or a header of a response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parameter {
    /// Name of the argument or field.
    pub name: Name,
    /// Name in the request.
    pub wire: String,
    /// Where it is sent.
    pub location: Location,
    /// Whether it must be given.
    pub required: bool,
    /// How it is written; `None` for JSON.
    pub style: Option<(Style, bool)>,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Whether an empty text may stand for no value.
    pub allow_empty: bool,
    /// Its type.
    pub ty: Ty,
    /// Its rules.
    pub table: TableRef,
    /// How much of the rules the type leaves open.
    pub check: Check,
    /// Whether the rules look at what a value of the type no longer says.
    pub as_written: bool,
    /// Description.
    pub docs: Vec<String>,
}

/// How content is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Codec {
    /// JSON and what builds on it.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text.
    Text,
    /// Bytes.
    Binary,
}

/// A request body.
#[derive(Debug)]
pub(crate) struct Body {
    /// Whether it must be there.
    pub required: bool,
    /// What is sent.
    pub payload: Payload,
    /// Description.
    pub docs: Vec<String>,
}

/// A media type, or a range of them, of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MediaType {
    /// Its name, as the document spells it.
    pub name: String,
    /// How content is written.
    pub codec: Codec,
    /// How a form writes properties that do not follow the defaults.
    pub encoding: Vec<PropertyEncoding>,
}

/// Values of one type, in one or several media types; the preferred one comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Content {
    /// The media types; at least one.
    pub media_types: Vec<MediaType>,
    /// The type.
    pub ty: Ty,
}

/// What a body holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Payload {
    /// Values of one type.
    One(Content),
    /// One of several types, by media type.
    Choice(ChoiceId),
}

/// A choice between contents; index into [`super::Ir::choices`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ChoiceId(pub usize);

/// A choice between contents, written once as an enumeration by media type.
#[derive(Debug)]
pub(crate) struct Choice {
    /// Name of the enumeration.
    pub name: Name,
    /// Whether it is of responses.
    pub response: bool,
    /// One variant a content, the preferred one first.
    pub arms: Vec<ChoiceArm>,
}

/// A variant of [`Choice`].
#[derive(Debug)]
pub(crate) struct ChoiceArm {
    /// Name of the variant.
    pub name: Name,
    /// The content.
    pub content: Content,
}

/// Headers of a response; index into [`super::Ir::headers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct HeadersId(pub usize);

/// Headers of a response, written once as a struct.
#[derive(Debug)]
pub(crate) struct Headers {
    /// Name of the struct.
    pub name: Name,
    /// One field a header.
    pub fields: Vec<Parameter>,
}

/// How a form writes one property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PropertyEncoding {
    /// The property.
    pub property: String,
    /// The media type.
    pub content_type: Option<String>,
    /// Style and explode.
    pub style: Option<(Style, bool)>,
}

/// A set of statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum StatusRange {
    /// One status.
    Code(u16),
    /// A class, such as 4XX.
    Class(u8),
    /// Every status that is not listed otherwise.
    Default,
}

impl StatusRange {
    /// The status for people.
    pub(crate) fn spoken(self) -> String {
        match self {
            Self::Code(code) => code.to_string(),
            Self::Class(class) => format!("{class}XX"),
            Self::Default => "any other".to_owned(),
        }
    }
}

/// One response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// When it applies.
    pub status: StatusRange,
    /// Its content.
    pub body: Option<Payload>,
    /// Its headers.
    pub headers: Option<HeadersId>,
    /// Whether the headers are behind a pointer, since they would make an enumeration large.
    pub boxed_headers: bool,
}

/// What success looks like.
#[derive(Debug)]
pub(crate) enum Success {
    /// One kind of response; the statuses that mean it.
    One(Outcome),
    /// Several: an enumeration by status.
    Many(ResponsesId, Vec<StatusRange>),
}

/// A set of responses; index into [`super::Ir::responses`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ResponsesId(pub usize);

/// A set of responses, written once as an enumeration by status.
#[derive(Clone, Debug)]
pub(crate) struct Responses {
    /// Name of the enumeration.
    pub name: Name,
    /// Whether several operations have it. If not, it is called after its operation.
    pub shared: bool,
    /// One variant a response.
    pub arms: Vec<ResponseArm>,
}

/// A variant of [`Responses`].
#[derive(Clone, Debug)]
pub(crate) struct ResponseArm {
    /// Name of the variant.
    pub name: Name,
    /// The response.
    pub outcome: Outcome,
}

/// A security scheme.
#[derive(Debug)]
pub(crate) struct SecurityScheme {
    /// Name of the constant.
    pub name: Name,
    /// Name in the document.
    pub scheme: String,
    /// What it is.
    pub kind: SecurityKind,
    /// Description.
    pub docs: Vec<String>,
}
