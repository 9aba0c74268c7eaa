//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod a_union_with_a_name_that_is_so_long_that_it_takes_more_than_half_a_line_by_itself;
mod size;

pub use a_union_with_a_name_that_is_so_long_that_it_takes_more_than_half_a_line_by_itself::{
    AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItself,
    AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameToo,
    AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameTooObject,
    AUnionWithANameThatIsSoLongThatItTakesMoreThanHalfALineByItselfAndAPropertyWithALongNameTooWithB,
};
pub use size::{Size, SizeObject};
