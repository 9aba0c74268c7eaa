//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `GET /all`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn needs_the_token(&self) -> Call<(), NoError> {
        self.0.request(&untagged::NEEDS_THE_TOKEN).send(Response::empty)
    }

    /// `GET /or`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn token_or_key(&self) -> Call<(), NoError> {
        self.0.request(&untagged::TOKEN_OR_KEY).send(Response::empty)
    }

    /// `GET /and`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn session_and_key(&self) -> Call<(), NoError> {
        self.0.request(&untagged::SESSION_AND_KEY).send(Response::empty)
    }

    /// `GET /optional`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn perhaps_the_login(&self) -> Call<(), NoError> {
        self.0.request(&untagged::PERHAPS_THE_LOGIN).send(Response::empty)
    }

    /// `GET /none`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn nothing(&self) -> Call<(), NoError> {
        self.0.request(&untagged::NOTHING).send(Response::empty)
    }

    /// `GET /scopes`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn by_oauth(&self) -> Call<(), NoError> {
        self.0.request(&untagged::BY_OAUTH).send(Response::empty)
    }
}
