//! Models: the document's schemas as Rust types.
//!
//! After a type comes its table: what its members are called, which words it lists, or what its alternatives are, and by which
//! rules. Behind `=>` stands the schema; the word before it says what is left to check of a value once it is read: nothing,
//! the rules of its own type (`valid`), or all of the row's (`holds`). For the rest see [`object!`](openapi_runtime::object!),
//! [`union!`](openapi_runtime::union!) and [`string_enum!`](openapi_runtime::string_enum!).
//!
//! One of several types is read as the alternative that accepts the value. Of several that do it is the one that keeps most
//! members of an object, or else the first; where no more than one may (`one_of`), the value is `Unknown`, as it is where no
//! alternative fits.

mod lamp;

pub use lamp::{Lamp, LampColour};
