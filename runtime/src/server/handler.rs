//! What handlers give.

use std::fmt;

use ::http::StatusCode;

use super::refusal::{Refusal, Refused};
use crate::http::{BoxFuture, Reply, Responses};

/// What the API gives for an operation: the value of success, or an error.
pub type HandlerResult<T, E> = Result<T, HandlerError<E>>;

/// Why the API does not succeed: one of the operation's own errors `E` (`error.into()`, or `?`), or what the document lists
/// nowhere, such as that the database can't be reached.
///
/// A type of one's own becomes one by `impl<E> From<Own> for HandlerError<E>`.
#[derive(Debug)]
pub struct HandlerError<E>(Kind<E>);

#[derive(Debug)]
enum Kind<E> {
    Listed(E),
    Refused(Box<Refusal>),
    Reply(Box<Reply>),
}

impl<E> HandlerError<E> {
    /// An answer that the document does not list: a problem document (RFC 9457) with this sentence, or what
    /// [`Routes::on_refusal`](super::Routes::on_refusal) makes of it.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self(Kind::Refused(Box::new(Refusal::new(status, detail))))
    }

    /// The operation's own error, if it is one.
    pub fn listed(&self) -> Option<&E> {
        if let Kind::Listed(error) = &self.0 { Some(error) } else { None }
    }
}

impl<E: Responses> HandlerError<E> {
    /// The status that it is answered with.
    pub fn status(&self) -> StatusCode {
        match &self.0 {
            Kind::Listed(error) => error.write().status(),
            Kind::Refused(refusal) => refusal.status(),
            Kind::Reply(reply) => reply.status(),
        }
    }
}

impl<E: Responses> fmt::Display for HandlerError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Refused(refusal) => write!(f, "{}: {}", refusal.status(), refusal.detail()),
            _ => self.status().fmt(f),
        }
    }
}

impl<E: Responses + fmt::Debug> std::error::Error for HandlerError<E> {}

impl<E: Responses> From<E> for HandlerError<E> {
    fn from(error: E) -> Self {
        Self(Kind::Listed(error))
    }
}

/// An answer as it is, whether the document lists it or not.
impl<E> From<Reply> for HandlerError<E> {
    fn from(reply: Reply) -> Self {
        Self(Kind::Reply(Box::new(reply)))
    }
}

/// What a handler gives: the API's answer in the making, or a refusal.
pub type Handled = Result<BoxFuture<'static, Result<Reply, Refusal>>, Refused>;

/// Ends a handler with the API's answer: `write` writes what succeeded, errors write themselves.
pub fn handle<T: 'static, E: Responses + 'static>(
    answer: impl Future<Output = HandlerResult<T, E>> + Send + 'static,
    write: fn(&T) -> Reply,
) -> Handled {
    Ok(Box::pin(async move {
        match answer.await {
            Ok(value) => Ok(write(&value)),
            Err(HandlerError(Kind::Listed(error))) => Ok(error.write()),
            Err(HandlerError(Kind::Reply(reply))) => Ok(*reply),
            Err(HandlerError(Kind::Refused(refusal))) => Err(*refusal),
        }
    }))
}
