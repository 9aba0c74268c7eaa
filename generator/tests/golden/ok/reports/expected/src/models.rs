//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod account;
mod by_mail;
mod by_phone;
mod cat;
mod contact;
mod dog;
mod pet;

pub use account::{Account, AccountColour, AccountEither, AccountSecret};
pub use by_mail::ByMail;
pub use by_phone::ByPhone;
pub use cat::Cat;
pub use contact::Contact;
pub use dog::Dog;
pub use pet::Pet;

/// `value()` of a member that may be absent or `null`.
pub use openapi_runtime::OptionalValue as _;
