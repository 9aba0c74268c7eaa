//! The pages of a list.

use std::fmt;

use crate::http::Responses;

use super::call::Call;
use super::error::Error;
use super::request::Request;

/// The pages of a list, each as it is asked for; [`Call::pages`] makes them.
#[must_use = "nothing is sent before `next`"]
pub struct Pages<T, E> {
    /// What is sent for each of them but the first, with another URL.
    request: Option<Box<Request>>,
    /// The page that is asked for next.
    call: Option<Call<T, E>>,
}

impl<T, E: Responses> Pages<T, E> {
    pub(super) fn new(request: Option<Box<Request>>, first: Call<T, E>) -> Self {
        Self { request, call: Some(first) }
    }

    /// Sends a request for the next page, and gives what it holds; `None` once a page has named no other. A wait for it that is
    /// given up, as by `tokio::time::timeout`, goes on at the next call of this.
    ///
    /// # Errors
    /// Those of the call, after which there are no pages.
    pub async fn next(&mut self) -> Option<Result<T, Error<E>>> {
        let answer = self.call.as_mut()?.answer().await;
        let call = self.call.take()?;
        Some(answer.map(|(page, response)| {
            if let (Some(url), Some(request)) = (response.link("next"), &self.request) {
                self.call = Some(call.again(request).at(url));
            }
            page
        }))
    }
}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({:?})", self.call)
    }
}
