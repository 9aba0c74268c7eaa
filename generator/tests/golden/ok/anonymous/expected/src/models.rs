//! Models: the document's schemas as Rust types.
//!
//! Below a struct stands its schema, with a row for each field: what it is called in JSON, whether it is `required`, and,
//! behind `=>`, its rules. What is left to check of a value that the Rust type can hold is `valid`, the rules of that type,
//! or `holds`, those of the row; mostly nothing. The rows of an enum are its alternatives.
//!
//! More of this, and what several places share, [`openapi_runtime`] tells.
