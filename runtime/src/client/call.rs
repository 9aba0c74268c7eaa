//! A call that is under way.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::decode::Decode;
use crate::http::{BoxFuture, Bytes, Headers, Operation, Parameters, Response, Responses, StatusRange, WithHeaders};
use crate::report::Report;
use crate::validate::Validate;

use super::error::{Error, Failure};
use super::pages::Pages;
use super::request::{Fault, Request};
use super::stream::{ByteStream, Opened, Stream};
use super::transport::TransportError;

/// A call of an operation: a future that gives the operation's value, or why there is none.
///
/// Nothing is sent before it is awaited. `P` are the parameters that may be left out, if the operation has any: they are set by
/// [`params`](Self::params).
#[must_use = "nothing is sent before the call is awaited"]
pub struct Call<T, E, P = ()> {
    operation: &'static Operation,
    exchange: Exchange,
    read: Read<T>,
    types: PhantomData<fn(P) -> E>,
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
            self.answer = Box::pin(exchange(*request));
        }
        self.answer.as_mut().poll(context)
    }
}

async fn exchange(request: Request) -> Result<Response, Failure> {
    let (client, request) = request.assemble()?;
    let response = client.0.transport.send(request).await.map_err(Failure::Transport)?;
    if response.body().len() > client.0.limits.response_bytes {
        return Err(Failure::Transport(TransportError::too_large()));
    }
    Ok(response.into())
}

/// How a response that means success is read; `None` when its status is none of those that the reader knows.
enum Read<T> {
    One(fn(&Response) -> Result<T, Report>),
    Any(fn(&Response) -> Result<Option<T>, Report>),
}

impl<T> Clone for Read<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Read<T> {}

impl<T, E, P: Parameters> Call<T, E, P> {
    /// Sets the parameters that may be left out, once; those that are `None` are left out.
    ///
    /// A value that breaks the document's rules makes the call [`Error::Invalid`], unless it is [`unchecked`](Self::unchecked).
    pub fn params(mut self, params: &P) -> Call<T, E> {
        if let Some(request) = &mut self.exchange.request {
            request.set_all(params);
        }
        let Self { operation, exchange, read, types: _ } = self;
        Call { operation, exchange, read, types: PhantomData }
    }
}

impl<T, E: Responses, P> Call<T, E, P> {
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
        Self { operation: request.operation(), exchange: Exchange::of(request), read, types: PhantomData }
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

    /// Sends another body than the one that was given, of whatever media type: what the body's type can't say, such as a list of
    /// operations (JSON Patch, RFC 6902) where the document describes an object, or a whole model, as `serde_json::to_vec`
    /// writes it, where it describes a patch. Nothing is checked of it.
    ///
    /// ```no_run
    /// # async fn example(client: openapi_runtime::client::Client) {
    /// # use openapi_runtime::client::Call;
    /// # fn patch_lamp(_: &str, _: &()) -> Call<(), openapi_runtime::http::NoError> { unimplemented!() }
    /// let patch = serde_json::json!([{ "op": "remove", "path": "/shade" }]);
    /// let patched = patch_lamp("hall", &()).body("application/json-patch+json", patch.to_string()).await;
    /// # }
    /// ```
    ///
    /// What is no media type (RFC 9110, section 8.3.1) makes the call [`Error::Invalid`].
    pub fn body(mut self, media_type: &str, body: impl Into<Bytes>) -> Self {
        if let Some(request) = &mut self.exchange.request {
            request.replace_body(media_type, body.into());
        }
        self
    }

    /// Sends the call to this URL instead of that of its arguments and parameters: to the next page of a list, which an answer
    /// names in a `Link` header or in its body. It may be relative to the call's own URL (RFC 3986, section 5). Headers and body
    /// stay what they are, and what is checked of the arguments is checked all the same.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), openapi_runtime::client::Error<openapi_runtime::http::NoError>> {
    /// # use openapi_runtime::client::Call;
    /// # fn list_lamps() -> Call<Vec<String>, openapi_runtime::http::NoError> { unimplemented!() }
    /// let (mut lamps, mut response) = list_lamps().with_response().await?;
    /// while let Some(next) = response.link("next") {
    ///     let (more, answer) = list_lamps().at(next).with_response().await?;
    ///     lamps.extend(more);
    ///     response = answer;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A URL of another origin than the client's or the call's own, which no [`Builder::server`](super::Builder::server) has
    /// either, makes the call [`Error::OtherOrigin`]: no answer sends a client elsewhere.
    pub fn at(mut self, url: &str) -> Self {
        if let Some(request) = &mut self.exchange.request {
            request.send_to(url);
        }
        self
    }

    /// The same call with another request.
    pub(super) fn again(self, request: &Request) -> Self {
        Self { exchange: Exchange::of(request.clone()), ..self }
    }

    /// Names the media type that the response is to have. Without it the server chooses among all that the document lists.
    ///
    /// One that the document does not list is for [`raw`](Self::raw), [`stream`](Self::stream) and [`bytes`](Self::bytes), which
    /// take any; where the answer is read as the document says, it makes the call [`Error::Invalid`]. What is no media type
    /// (RFC 9110, section 8.3.1) always does.
    pub fn accept(mut self, media_type: &str) -> Self {
        if let Some(request) = &mut self.exchange.request {
            request.accept(media_type);
        }
        self
    }

    /// Sets a header of this call alone, such as one that the document does not describe. It takes precedence
    /// over a parameter and a default header of that name; a credential takes precedence over it.
    ///
    /// A name or value that HTTP does not allow makes the call [`Error::Invalid`].
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Some(request) = &mut self.exchange.request {
            request.add_header(name, value);
        }
        self
    }

    /// Adds a parameter to the query of this call alone, such as one that the document does not describe: `name=value`,
    /// percent-encoded (RFC 3986, section 2.1). It takes precedence over a parameter of that name, and a credential over it. Given
    /// several times, a name has several values.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        if let Some(request) = &mut self.exchange.request {
            request.add_query(name, value);
        }
        self
    }

    /// Sends the request even though its parameters or its body are not what the document accepts: for a server that is more
    /// lenient than its document, or that knows a newer value of an enumeration. A required parameter may be missing too,
    /// unless it is part of the path.
    ///
    /// What can't be written makes the call [`Error::Invalid`] all the same, such as a header with a line break, an empty
    /// segment of the path or a number that is not finite.
    pub fn unchecked(mut self) -> Self {
        self.let_go(Fault::Unaccepted);
        self
    }

    fn let_go(&mut self, fault: Fault) {
        if let Some(request) = &mut self.exchange.request {
            request.let_go(fault);
        }
    }

    /// Sends the request like `await` alone; beside the value there is the response that it was read from, with its status and
    /// headers.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn with_response(mut self) -> Result<(T, Response), Error<E>> {
        self.answer().await
    }

    /// The same, whose wait may be given up and taken up again.
    pub(super) async fn answer(&mut self) -> Result<(T, Response), Error<E>> {
        let response = poll_fn(|context| self.exchange.poll(context)).await?;
        Ok((self.finish(&response)?, response))
    }

    /// Sends the request and gives the response as it is, whatever its status and its media type: for an answer that the document
    /// does not describe as its server sends it, such as a log that is said to be JSON.
    ///
    /// # Errors
    /// Those of a call that has no answer.
    pub async fn raw(mut self) -> Result<Response, Error<E>> {
        self.let_go(Fault::Undescribed);
        Ok(poll_fn(|context| self.exchange.poll(context)).await?)
    }

    /// Sends the request and gives the items of the response's body one by one, as they arrive, without waiting for its end:
    /// a watch of Kubernetes, the events of Docker, JSON lines, server-sent events. `Item` is whatever each of them is.
    ///
    /// In a response of `text/event-stream` (WHATWG HTML, section 9.2) an item is the data of one event, if it has any, as JSON;
    /// in every other one a JSON value, which whitespace or a record separator (RFC 7464) parts from the next. Items are read
    /// like whole bodies: what the Rust type can hold is taken. An end that is no JSON, such as the `[DONE]` of some servers, is
    /// a [`StreamError::Decode`](super::StreamError::Decode) with that text.
    ///
    /// [`Builder::response_limit`](super::Builder::response_limit) holds for each item, and the sum has no limit.
    /// [`Builder::timeout`](super::Builder::timeout) holds for making the connection alone. An end to the wait for the head of
    /// the response, or for an item, is set from outside, as by `tokio::time::timeout` around this future or around
    /// [`next`](Stream::next). An own [`Builder::http_client`](super::Builder::http_client) keeps its settings: its `timeout`
    /// would end the stream, its `read_timeout` only a silence of that length.
    ///
    /// ```no_run
    /// # use openapi_runtime::client::Call;
    /// # use openapi_runtime::http::NoError;
    /// # async fn watch(call: Call<String, NoError>) -> Result<(), Box<dyn std::error::Error>> {
    /// # type Event = openapi_runtime::Value;
    /// let mut events = call.stream::<Event>().await?;
    /// while let Some(event) = events.next().await {
    ///     let event: Event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of the call: a response that means failure is waited for as a whole, within the limit. What is wrong with an item is
    /// said in its place.
    pub async fn stream<Item: Decode + Validate>(self) -> Result<Stream<Item>, Error<E>> {
        Ok(Stream::new(self.open().await?))
    }

    /// Sends the request and gives the response's body in pieces, as they arrive, whatever its media type: a log that is followed,
    /// a download that is larger than memory. [`ByteStream::lines`] gives text line by line.
    ///
    /// Neither a piece nor their sum has a limit; [`Builder::response_limit`](super::Builder::response_limit) holds for each line.
    /// For time it is as in [`stream`](Self::stream).
    ///
    /// ```no_run
    /// # use openapi_runtime::client::Call;
    /// # use openapi_runtime::http::NoError;
    /// # async fn follow(call: Call<String, NoError>) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut log = call.bytes().await?.lines();
    /// while let Some(line) = log.next().await {
    ///     println!("{}", line?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of the call: a response that means failure is waited for as a whole, within the limit. What keeps the body from
    /// coming to its end is said in its place.
    pub async fn bytes(self) -> Result<ByteStream, Error<E>> {
        Ok(ByteStream::new(self.open().await?))
    }

    /// Sends the request and waits for the head of a response that means success.
    async fn open(mut self) -> Result<Opened, Error<E>> {
        self.let_go(Fault::Undescribed);
        let opened = match self.exchange.request.take() {
            Some(request) => Opened::new(*request).await?,
            // It has been polled, so that the whole response is on its way.
            None => Opened::whole(poll_fn(|context| self.exchange.poll(context)).await?),
        };
        let success = match success(self.operation, &opened.head) {
            Success::Yes => true,
            // The failures that have this status, if there are any, find fault with the missing body or are read without.
            Success::ByDefault => matches!(E::read(&opened.head), Ok(None)),
            Success::No => false,
        };
        if success {
            return Ok(opened);
        }
        let response = opened.collect().await?;
        self.refuse_failure(&response)?;
        Ok(Opened::whole(response))
    }

    fn finish(&self, response: &Response) -> Result<T, Error<E>> {
        self.refuse_failure(response)?;
        match self.read {
            Read::One(read) => read(response).map_err(|report| undecodable(response, report)),
            Read::Any(read) => {
                read(response).map_err(|report| undecodable(response, report))?.ok_or_else(|| unexpected(response))
            }
        }
    }

    /// Gives the error that a response is, if its status means failure.
    fn refuse_failure(&self, response: &Response) -> Result<(), Error<E>> {
        let success = success(self.operation, response);
        if let Success::Yes = success {
            return Ok(());
        }
        match (E::read(response).map_err(|report| undecodable(response, report))?, success) {
            (Some(error), _) => {
                let (status, headers, body) =
                    (response.status_code(), Box::new(response.headers().clone()), response.body().clone());
                Err(Error::Api { status, error, headers, body })
            }
            // Success as `default` is what no other key of the document's responses names.
            (None, Success::ByDefault) => Ok(()),
            (None, _) => Err(unexpected(response)),
        }
    }
}

impl<T, H: Headers, E: Responses, P> Call<WithHeaders<T, H>, E, P> {
    /// Gives this page of a list and, one by one, those that follow: each answer names the next in its `Link` header (RFC 8288),
    /// and [`at`](Self::at) goes there. One without it is the last, and so is that of a call which has been polled before. What
    /// [`query`](Self::query) has added is sent with the first alone, since the others' URLs have it already.
    ///
    /// Where the document describes no headers of the answer, [`at`](Self::at) and [`link`](Response::link) do the same by hand.
    ///
    /// ```no_run
    /// # use openapi_runtime::{client::Call, http::{Headers, NoError, WithHeaders}};
    /// # async fn example<LinkHeaders: Headers>() -> Result<(), openapi_runtime::client::Error<NoError>> {
    /// # fn list_lamps<H: Headers>() -> Call<WithHeaders<Vec<String>, H>, NoError> { unimplemented!() }
    /// let mut pages = list_lamps::<LinkHeaders>().pages();
    /// while let Some(lamps) = pages.next().await {
    ///     for lamp in lamps? {
    ///         println!("{lamp}");
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<WithHeaders<T, H>, E> {
        let Self { operation, exchange, read, types: _ } = self;
        let request = exchange.request.clone().map(|request| Box::new(request.without_added_query()));
        Pages::new(request, Call { operation, exchange, read, types: PhantomData })
    }
}

fn undecodable<E>(response: &Response, report: Report) -> Error<E> {
    let (status, headers, body) = (response.status_code(), response.headers().clone(), response.body().clone());
    Error::Decode { status, headers: Box::new(headers), report, body }
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

impl<T, E: Responses, P> Future for Call<T, E, P> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.exchange.poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok(response)) => Poll::Ready(self.finish(&response)),
            Poll::Ready(Err(failure)) => Poll::Ready(Err(failure.into())),
        }
    }
}

impl<T, E, P> fmt::Debug for Call<T, E, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation.id)
    }
}
