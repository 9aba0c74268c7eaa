//! A call that is under way.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::http::{BoxFuture, Operation, Response, Responses, StatusRange};
use crate::report::Report;

use super::error::{Error, Failure};
use super::request::Request;

/// A call of an operation: a future that gives the operation's value, or why there is none.
///
/// Nothing is sent before it is awaited.
#[must_use = "nothing is sent before the call is awaited"]
pub struct Call<T, E> {
    operation: &'static Operation,
    exchange: Exchange,
    read: Read<T>,
    errors: PhantomData<fn() -> E>,
}

/// What is sent, until the call is awaited, and the answer that is waited for then.
struct Exchange {
    request: Option<Box<Request>>,
    answer: BoxFuture<'static, Result<Response, Failure>>,
}

impl Exchange {
    fn of(request: Request) -> Self {
        Self { request: Some(Box::new(request)), answer: Box::pin(std::future::pending()) }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Response, Failure>> {
        if let Some(request) = self.request.take() {
            self.answer = request.exchange();
        }
        self.answer.as_mut().poll(context)
    }
}

/// How a response that means success is read; `None` when its status is none of those that the reader knows.
enum Read<T> {
    One(fn(&Response) -> Result<T, Report>),
    Any(fn(&Response) -> Result<Option<T>, Report>),
}

impl<T, E: Responses> Call<T, E> {
    pub(super) fn new(request: Request, read: fn(&Response) -> Result<T, Report>) -> Self {
        Self::of(request, Read::One(read))
    }

    pub(super) fn any(request: Request) -> Self
    where
        T: Responses,
    {
        Self::of(request, Read::Any(T::read))
    }

    fn of(request: Request, read: Read<T>) -> Self {
        Self { operation: request.operation(), exchange: Exchange::of(request), read, errors: PhantomData }
    }

    /// Names the media type of the body, where the document has several for the same value, such as patches of one kind or
    /// another in JSON. Without it, it is the one that the document lists first. How the body is written stays the same.
    ///
    /// A media type that the document does not list for what is written so makes the call [`Error::Invalid`].
    pub fn content_type(mut self, media_type: &'static str) -> Self {
        if let Some(request) = &mut self.exchange.request {
            request.rename_body(media_type);
        }
        self
    }

    /// Names the media type that the response is to have. Without it the server chooses among all that the document lists.
    ///
    /// A media type that the document does not list makes the call [`Error::Invalid`].
    pub fn accept(mut self, media_type: &str) -> Self {
        if let Some(request) = &mut self.exchange.request {
            request.accept(media_type);
        }
        self
    }

    /// Sets a header of this call alone, such as one that the document does not describe. It goes before a parameter and a
    /// default header of that name; a credential goes before it.
    ///
    /// A name or value that HTTP does not allow makes the call [`Error::Invalid`].
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Some(request) = &mut self.exchange.request {
            request.add_header(name, value);
        }
        self
    }

    /// Sends the request like `await` alone; beside the value there is the response that it was read from, with its status and
    /// headers.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn with_response(mut self) -> Result<(T, Response), Error<E>> {
        let response = poll_fn(|context| self.exchange.poll(context)).await?;
        Ok((self.finish(&response)?, response))
    }

    fn finish(&self, response: &Response) -> Result<T, Error<E>> {
        let decode = |report| Error::Decode { status: response.status_code(), report, body: response.body().clone() };
        match success(self.operation, response) {
            // Success as `default` is what no other key of the document's responses names.
            Success::ByDefault => {
                if let Some(error) = E::read(response).map_err(decode)? {
                    return Err(Error::Api(error));
                }
            }
            Success::No => {
                return Err(E::read(response).map_err(decode)?.map_or_else(|| unexpected(response), Error::Api));
            }
            Success::Yes => {}
        }
        match self.read {
            Read::One(read) => read(response).map_err(decode),
            Read::Any(read) => read(response).map_err(decode)?.ok_or_else(|| unexpected(response)),
        }
    }
}

enum Success {
    Yes,
    ByDefault,
    No,
}

fn success(operation: &Operation, response: &Response) -> Success {
    let named = |range: &&StatusRange| **range != StatusRange::any();
    let mut ranges = operation.success.iter().filter(|range| range.contains(response.status_code()));
    match (ranges.clone().next(), ranges.find(named)) {
        (None, _) => Success::No,
        (Some(_), None) => Success::ByDefault,
        (Some(_), Some(_)) => Success::Yes,
    }
}

fn unexpected<E>(response: &Response) -> Error<E> {
    let (status, headers, body) = (response.status_code(), response.headers().clone(), response.body().clone());
    Error::UnexpectedStatus { status, headers: Box::new(headers), body }
}

impl<T, E: Responses> Future for Call<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.exchange.poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok(response)) => Poll::Ready(self.finish(&response)),
            Poll::Ready(Err(failure)) => Poll::Ready(Err(failure.into())),
        }
    }
}

impl<T, E> fmt::Debug for Call<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation.id)
    }
}
