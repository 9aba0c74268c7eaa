//! What client and server share: operations as constants, parameter styles, replies.
//!
//! A generated crate describes each operation by one constant [`Operation`]; the modules `client` and `server` interpret it.

mod content;
mod headers;
mod hint;
#[cfg(feature = "client")]
mod link;
mod media;
mod operation;
mod parameter;
mod parameters;
mod percent;
mod raw;
mod reader;
mod reply;
mod report;
mod response;
mod responses;
mod security;
mod style;
mod template;
mod with_headers;

pub use ::http::{HeaderMap, Method, StatusCode};
pub use bytes::Bytes;
pub use content::Content;
pub use operation::{Encoding, MediaType, Operation, RequestBody, StatusRange};
pub use parameter::{Location, Parameter, Style};
pub use parameters::{Argument, ArgumentSlot, Parameters};
pub use reply::Reply;
pub use report::{Place, RequestReport, RequestViolation};
pub use response::Response;
pub use responses::{NoError, Responses};
pub use security::{Requirement, Scheme, SecurityScheme};
pub use with_headers::{HeaderSource, HeaderTarget, Headers, WithHeaders};

#[cfg(feature = "server")]
pub(crate) use self::{
    headers::raw as header,
    hint::{is_object, member, telling},
    media::choose,
    percent::decode,
    raw::{Delimiter, Joined, Members, Raw, insert},
    reader::take,
    template::Part,
};
#[cfg(feature = "client")]
pub(crate) use self::{
    media::is_media_type,
    parameter::Styled,
    percent::encode,
    report::violation,
    style::{Expanded, expand, scalar},
};
pub(crate) use media::{Media, is_json};
pub(crate) use operation::Codec;
pub(crate) use parameter::Form;
pub(crate) use percent::Coding;
pub(crate) use template::Template;

/// A boxed future that another thread may finish.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
