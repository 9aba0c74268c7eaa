//! Models: the document's schemas as Rust types.
//!
//! A type is followed by its table: the names of its members in JSON, the words that it lists, or its alternatives, with their
//! schemas behind `=>`. The word before that says what is still checked once a value is read: the rules of its own type
//! (`valid`), or those of the row (`holds`). See [`object!`](openapi_runtime::object!), [`union!`](openapi_runtime::union!)
//! and [`string_enum!`](openapi_runtime::string_enum!).
//!
//! A value of one of several types is the alternative that accepts it. If several do, it is the one that keeps most members of
//! an object, or else the first; where only one may (`one_of`), it is `Unknown`. If none does, it is the one that it can only
//! be meant for, so that a small fault hides nothing, or else `Unknown`.
//!
//! A schema that stands in several places of the document is written at one of them, and has the names of the others too, as
//! their files say. A later version of the document may tell them apart: write the name of the place that you mean.

mod lamp;

pub use lamp::{Lamp, LampColour};
