//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod account;
mod pet;
mod cat;
mod dog;
mod contact;
mod by_mail;
mod by_phone;

pub use account::{Account, AccountColour, AccountEither, AccountSecret};
pub use pet::Pet;
pub use cat::Cat;
pub use dog::Dog;
pub use contact::Contact;
pub use by_mail::ByMail;
pub use by_phone::ByPhone;
