//! What generated OpenAPI crates call.
//!
//! A generated model contributes a name table and one short `match`; everything that would read the same for two
//! documents lives here: decoding and encoding over any serde format ([`decode`], [`encode`]), the tables that describe a
//! schema's rules and their interpreter ([`schema`]), validation and its reports ([`validate`], [`report`]), parameter
//! styles, and, behind the features `client` and `server`, HTTP.
//!
//! - *Decode leniently, validate strictly.* Decoding refuses what no value of the Rust type could hold; [`Validate::validate`]
//!   refuses what the schema does not accept, and lists every violation.
//! - `Option<T>` means *may be absent*, [`Nullable<T>`] means *may be null*. What may be both is read in one step by
//!   [`OptionalValue::value`].
//!
//! # Reading generated models
//!
//! A type is followed by its table: the names of its members in JSON, the words that it lists, or its alternatives, with their
//! schemas behind `=>`. The word before that says what is still checked once a value is read: the rules of its own type
//! (`valid`), or those of the row (`holds`). See [`object!`], [`union!`](crate::union!) and [`string_enum!`].
//!
//! A value of one of several types is the alternative that accepts it. If several do, it is the one that keeps most members of
//! an object, or else the first; where only one may (`one_of`), it is `Unknown`. If none does, it is the one that it can only
//! be meant for, so that a small fault hides nothing, or else `Unknown`.
//!
//! What the document says in several places is written once, in `models/shared`, and each place has its own name for it: the
//! member `address` of `Lamp` is a `LampAddress`, wherever that is written. A later version of the document may tell two places
//! apart, so write the name of the one that you mean. What is in `shared` can't be named from outside.
#![forbid(unsafe_code)]

pub mod binary;
#[cfg(feature = "client")]
pub mod client;
pub mod datetime;
pub mod decode;
pub mod encode;
pub mod format;
#[cfg(any(feature = "client", feature = "server"))]
pub mod http;
mod integer;
mod model;
mod nullable;
pub mod number;
pub mod pattern;
pub mod report;
pub mod schema;
#[cfg(feature = "server")]
pub mod server;
pub mod union;
pub mod validate;

pub use binary::{Base64, Binary};
pub use datetime::{Date, DateTime};
pub use decode::{Decode, DecodeError, Reader};
pub use encode::{Encode, EncodeError, Writer};
pub use format::Format;
pub use integer::Integer;
pub use nullable::{Nullable, OptionalValue};
pub use pattern::Pattern;
pub use report::{Report, Violation};
pub use schema::{Rule, Schema};
pub use validate::Validate;

pub use chrono;
pub use serde;
pub use serde_json;
pub use serde_json::Value;
pub use uuid;
pub use uuid::Uuid;

/// The members of an object whose names the schema does not list.
pub type Map<T> = std::collections::BTreeMap<String, T>;
