//! The responses of an operation, by status.

use std::fmt;

use super::reply::Reply;
use super::response::Response;
use crate::report::Report;

/// Some of an operation's responses: all that mean failure, or several that mean success.
pub trait Responses: Sized + fmt::Debug + Send + 'static {
    /// Reads a response by its status; `None` for a status that the document doesn't list.
    ///
    /// # Errors
    /// What keeps the body from being read.
    fn read(response: &Response) -> Result<Option<Self>, Report>;

    /// Writes the response.
    fn write(&self) -> Reply;
}

/// The failures of an operation whose document lists none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoError {}

impl Responses for NoError {
    fn read(_: &Response) -> Result<Option<Self>, Report> {
        Ok(None)
    }

    fn write(&self) -> Reply {
        match *self {}
    }
}

impl fmt::Display for NoError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for NoError {}
