//! Models: the document's schemas as Rust types.

mod add_picture_body;

pub use add_picture_body::{AddPictureBody, AddPictureBodyDetails};
