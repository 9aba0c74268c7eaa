//! The server's half of generated code.
//!
//! A generated `router` adds each operation to [`Routes`], with a handler that takes its arguments out of a [`Request`]. The
//! API's own code sees a request only after everything that the document says about it holds.
//!
//! # Security
//! - An operation with security requirements asks the API's [`Authenticate`] before anything else of the request is looked
//!   at. No requirement that the runtime can't check is ever taken for fulfilled.
//! - Bodies are limited ([`Routes::body_limit`]).
//! - A client certificate counts as presented only if the layer that ends TLS has put a [`ClientCertificate`] among the
//!   request's extensions.

mod authenticate;
mod body;
mod dispatch;
mod evidence;
mod handler;
mod refusal;
mod request;
mod routes;
mod source;

pub use authenticate::{AuthError, Authenticate, ClientCertificate, Presented, PresentedCredential};
pub use handler::{Handled, HandlerError, HandlerResult, handle};
pub use refusal::{Refusal, Refused};
pub use request::Request;
pub use routes::Routes;

pub use axum;
