//! Models: the document's schemas as Rust types.
//!
//! Below a struct stands its schema, with a row for each field: what it is called in JSON, whether it is `required`, and,
//! behind `=>`, its rules. What is left to check of a value that the Rust type can hold is `valid`, the rules of that type,
//! or `holds`, those of the row; mostly nothing. The rows of an enum are its alternatives.
//!
//! More of this, and what several places share, [`openapi_runtime`] tells.

mod add_lamp_body_multipart;
mod base64;
mod binary;
mod content;
mod date;
mod date_time;
mod encoding;
mod everything;
mod format;
mod header_source;
mod header_target;
mod headers;
mod literal;
mod location;
mod map;
mod media_type;
mod method;
mod nullable;
mod num;
mod operation;
mod parameter;
mod pattern;
mod reply;
mod report;
mod request_body;
mod response;
mod responses;
mod rule;
mod schema;
mod status_range;
mod style;
mod types;
mod uuid;
mod value;
mod with_headers;

pub use add_lamp_body_multipart::AddLampBodyMultipart;
pub use base64::Base64;
pub use binary::Binary;
pub use content::Content;
pub use date::Date;
pub use date_time::DateTime;
pub use encoding::Encoding;
pub use everything::Everything;
pub use format::Format;
pub use header_source::HeaderSource;
pub use header_target::HeaderTarget;
pub use headers::Headers;
pub use literal::Literal;
pub use location::Location;
pub use map::Map;
pub use media_type::MediaType;
pub use method::Method;
pub use nullable::Nullable;
pub use num::Num;
pub use operation::Operation;
pub use parameter::Parameter;
pub use pattern::Pattern;
pub use reply::Reply;
pub use report::Report;
pub use request_body::RequestBody;
pub use response::Response;
pub use responses::Responses;
pub use rule::{Rule, RuleRule};
pub use schema::Schema;
pub use status_range::StatusRange;
pub use style::Style;
pub use types::Types;
pub use uuid::Uuid;
pub use value::Value;
pub use with_headers::WithHeaders;

/// `value()` of a member that may be absent or `null`.
pub use openapi_runtime::OptionalValue as _;
