//! Operations, their parameters, bodies and responses.

use indexmap::IndexMap;

use super::{Requirement, SchemaId, Server};
use crate::report::Place;

/// The methods that a path item can describe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Method {
    /// `GET`.
    Get,
    /// `PUT`.
    Put,
    /// `POST`.
    Post,
    /// `DELETE`.
    Delete,
    /// `OPTIONS`.
    Options,
    /// `HEAD`.
    Head,
    /// `PATCH`.
    Patch,
    /// `TRACE`.
    Trace,
}

impl Method {
    /// All of them, in the order of the standard.
    pub(crate) const ALL: [Self; 8] =
        [Self::Get, Self::Put, Self::Post, Self::Delete, Self::Options, Self::Head, Self::Patch, Self::Trace];

    /// The key in a path item: `get`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
            Self::Options => "options",
            Self::Head => "head",
            Self::Patch => "patch",
            Self::Trace => "trace",
        }
    }

    /// The name of the constant in the `http` crate, which is also how requests spell it: `GET`.
    pub(crate) fn upper(self) -> String {
        self.key().to_ascii_uppercase()
    }
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Where it stands.
    pub place: Place,
    /// The path template.
    pub path: String,
    /// The method.
    pub method: Method,
    /// `operationId`.
    pub id: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Parameters of the operation and of its path, those of the operation first where both name one.
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    pub body: Option<RequestBody>,
    /// `responses`, in document order.
    pub responses: Vec<(Status, Response)>,
    /// `servers` of the operation or of its path, if none of them is among those of the document.
    pub servers: Vec<Server>,
    /// Alternatives, one of which has to be met, each a list of requirements that have to be met together. Empty: no
    /// security. An empty alternative: none needed.
    pub security: Vec<Vec<Requirement>>,
}

/// A request that the API sends: a callback or a webhook.
#[derive(Debug)]
pub(crate) struct Inbound {
    /// The words of the trait that it belongs to.
    pub group: String,
    /// What the trait is about.
    pub about: String,
    /// The words of its method.
    pub words: String,
    /// The words of its types.
    pub type_words: String,
    /// Where the operation stands that describes it, if it is a callback.
    pub of: Option<Place>,
    /// The expression that tells where the API sends it, if it is a callback.
    pub target: Option<String>,
    /// The operation, with the path under which it is received.
    pub operation: Operation,
}

/// `in` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Location {
    /// A part of the path.
    Path,
    /// A part of the query string.
    Query,
    /// A header field.
    Header,
    /// A cookie.
    Cookie,
}

/// `style` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `matrix`: `;name=value`.
    Matrix,
    /// `label`: `.value`.
    Label,
    /// `simple`: comma-separated.
    Simple,
    /// `form`: `name=value`.
    Form,
    /// `spaceDelimited`.
    SpaceDelimited,
    /// `pipeDelimited`.
    PipeDelimited,
    /// `deepObject`: `name[key]=value`.
    DeepObject,
}

/// A parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// Where it stands.
    pub place: Place,
    /// `name`.
    pub name: String,
    /// `in`.
    pub location: Location,
    /// `required`; always true in a path.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `allowEmptyValue`, in a query.
    pub allow_empty: bool,
    /// How the value is written.
    pub content: ParameterContent,
}

/// How a parameter's value is written.
#[derive(Debug)]
pub(crate) enum ParameterContent {
    /// `schema`, with the style and explode that are set or implied.
    Schema {
        /// `schema`.
        schema: SchemaId,
        /// `style`.
        style: Style,
        /// `explode`.
        explode: bool,
    },
    /// `content`, one media type.
    Media {
        /// The media type.
        media_type: String,
        /// Its schema.
        schema: Option<SchemaId>,
    },
}

/// A request body.
#[derive(Debug)]
pub(crate) struct RequestBody {
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `content`, in document order.
    pub content: BodyContent,
}

/// `content`, by media type, in document order.
pub(crate) type BodyContent = IndexMap<String, MediaType>;

/// A media type object.
#[derive(Debug)]
pub(crate) struct MediaType {
    /// Where it stands.
    pub place: Place,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `encoding`, by property.
    pub encoding: IndexMap<String, Encoding>,
}

/// An encoding object.
#[derive(Debug, Default)]
pub(crate) struct Encoding {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`, if set.
    pub style: Option<Style>,
    /// `explode`, if set.
    pub explode: Option<bool>,
}

/// A key of `responses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Status {
    /// One status.
    Code(u16),
    /// `4XX`: every status of a class that is not listed by itself; 1 to 5.
    Class(u8),
    /// `default`: every status that is not listed otherwise.
    Default,
}

/// A response.
#[derive(Debug)]
pub(crate) struct Response {
    /// `description`.
    pub description: Option<String>,
    /// `headers`, as parameters in the header.
    pub headers: Vec<Parameter>,
    /// `content`.
    pub content: BodyContent,
    /// `links`.
    pub links: Vec<Link>,
}

/// A link of a response (OpenAPI 3.1.0 §4.8.20): what to call next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// Its name.
    pub name: String,
    /// `operationId`, or else `operationRef`.
    pub target: String,
    /// `parameters` and `requestBody`, as the document spells them.
    pub values: Vec<(String, String)>,
    /// `description`.
    pub description: Option<String>,
}
