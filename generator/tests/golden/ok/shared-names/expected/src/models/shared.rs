//! Models that several places of the document have.
//! Each place has a name of its own for its model, which is the one to use: those here say what the places'
//! names have in common, and may change when the document does.

pub mod maker;
pub mod maker2;
pub mod maker_object;
pub mod string_or_owner;
pub mod tax_id_type;

pub use maker::Maker;
pub use maker2::Maker2;
pub use maker_object::MakerObject;
pub use string_or_owner::StringOrOwner;
pub use tax_id_type::TaxIdType;
