//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod identified;
mod account;
mod label;
mod person;
mod company;
mod owner;
mod account_request;
mod account_response;
mod owner_request;
mod person_request;

pub use identified::Identified;
pub use account::Account;
pub use label::Label;
pub use person::Person;
pub use company::Company;
pub use owner::Owner;
pub use account_request::AccountRequest;
pub use account_response::AccountResponse;
pub use owner_request::OwnerRequest;
pub use person_request::PersonRequest;
