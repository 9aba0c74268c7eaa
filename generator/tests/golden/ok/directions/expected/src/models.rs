//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod account;
mod account_request;
mod account_response;
mod company;
mod identified;
mod label;
mod owner;
mod owner_request;
mod person;
mod person_request;

pub use account::Account;
pub use account_request::AccountRequest;
pub use account_response::AccountResponse;
pub use company::Company;
pub use identified::Identified;
pub use label::Label;
pub use owner::Owner;
pub use owner_request::OwnerRequest;
pub use person::Person;
pub use person_request::PersonRequest;
