//! Answers that are read while they come.

use std::time::Duration;

use axum::http::{Request, Response};
use openapi_runtime::client::{Body, Call, Error, Stream, StreamError, Transport, TransportError, TransportFailure};
use openapi_runtime::http::{BoxFuture, Bytes, NoError, Operation, StatusRange};
use openapi_runtime::{Decode, Uuid, Validate, Value, client};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::calls::pet;
use super::client::{Client, PetsListParams, PetsUpdateParams};
use super::models::Pet;
use super::operations::PetsUpdateError;

/// A server of one connection: it reads the request's head and answers the given one, with a body in chunks.
pub(super) async fn accept(listener: &TcpListener, head: &str) -> TcpStream {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(socket.read_u8().await.unwrap());
    }
    let head = format!("HTTP/1.1 {head}\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n");
    socket.write_all(head.as_bytes()).await.unwrap();
    socket
}

pub(super) async fn write(socket: &mut TcpStream, chunk: &str) {
    socket.write_all(format!("{:x}\r\n{chunk}\r\n", chunk.len()).as_bytes()).await.unwrap();
}

/// A client with a short time for exchanges, and its server.
pub(super) async fn pair() -> (Client, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let builder = Client::builder(format!("http://{}", listener.local_addr().unwrap()));
    (builder.timeout(Duration::from_millis(500)).bearer_token("t").response_limit(40).build().unwrap(), listener)
}

pub(super) fn list(client: &Client) -> Call<Value, NoError> {
    client.pets_list(&PetsListParams::default())
}

#[tokio::test]
async fn an_item_is_there_before_the_next_is_sent() {
    let (client, listener) = pair().await;
    let server = async {
        let mut socket = accept(&listener, "200 OK\r\ncontent-type: application/json").await;
        write(&mut socket, "{\"name\": \"a\"").await;
        write(&mut socket, "}\n").await;
        socket
    };
    let (mut socket, stream) = tokio::join!(server, list(&client).stream::<Pet>());
    let mut stream = stream.unwrap();
    assert_eq!(stream.status_code(), 200);
    assert_eq!(stream.headers()["content-type"], "application/json");
    assert_eq!(stream.next().await.unwrap().unwrap().name, "a");
    let waiting = tokio::time::timeout(Duration::from_millis(700), stream.next()).await;
    assert!(waiting.is_err(), "nothing more has been sent, and no time is up");
    write(&mut socket, "{\"name\": \"b\"}").await;
    assert_eq!(stream.next().await.unwrap().unwrap().name, "b");
    drop(stream);
    assert_eq!(socket.read(&mut [0]).await.unwrap(), 0, "the client has closed the connection");
}

#[tokio::test]
async fn a_body_may_end_or_break_off() {
    for (end, whole) in [("0\r\n\r\n", true), ("5\r\n12", false)] {
        let (client, listener) = pair().await;
        let server = async {
            let mut socket = accept(&listener, "200 OK\r\ncontent-type: text/event-stream; charset=utf-8").await;
            write(&mut socket, ": hello\r\rdata: {\"name\":\rdata: \"a\"}\r\r").await;
            socket.write_all(end.as_bytes()).await.unwrap();
        };
        let ((), stream) = tokio::join!(server, list(&client).stream::<Pet>());
        let mut stream = stream.unwrap();
        assert_eq!(stream.next().await.unwrap().unwrap().name, "a");
        let last = stream.next().await.map(Result::unwrap_err);
        assert!(matches!((whole, last), (true, None) | (false, Some(StreamError::Transport(_)))));
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn a_failure_is_that_of_the_call() {
    let (client, listener) = pair().await;
    let params = PetsUpdateParams::default();
    let call = || client.pets_update(Uuid::nil(), 5, &pet("a"), &params).stream::<Pet>();
    let answer = async |head: &str, body: &str| {
        let mut socket = accept(&listener, head).await;
        tokio::time::sleep(Duration::from_millis(10)).await;
        write(&mut socket, body).await;
        write(&mut socket, "").await;
    };
    let ((), failed) = tokio::join!(answer("400 Bad Request", "{\"detail\": \"b\"}"), call());
    assert!(
        matches!(failed, Err(Error::Api { error: PetsUpdateError::BadRequest(problem), .. }) if problem.detail == "b")
    );
    let ((), failed) = tokio::join!(answer("400 Bad Request", "<html>"), call());
    assert!(matches!(failed, Err(Error::Decode { body, .. }) if body == "<html>"));
    let ((), failed) = tokio::join!(answer("302 Found", "elsewhere"), call());
    assert!(matches!(failed, Err(Error::UnexpectedStatus { body, .. }) if body == "elsewhere"));
    let ((), failed) = tokio::join!(answer("400 Bad Request", "12345678901234567890123456789012345678901"), call());
    assert!(matches!(failed, Err(Error::TooLarge)));
    let invalid = client.pets_update(Uuid::nil(), 5, &pet(""), &params).stream::<Pet>();
    assert!(matches!(invalid.await, Err(Error::Invalid(_))));
}

#[tokio::test]
async fn an_own_client_may_end_a_silence() {
    let (_, listener) = pair().await;
    let http = client::reqwest::Client::builder().read_timeout(Duration::from_millis(300)).build().unwrap();
    let client = Client::builder(format!("http://{}", listener.local_addr().unwrap())).http_client(http);
    let client = client.build().unwrap();
    let (_socket, stream) = tokio::join!(accept(&listener, "200 OK"), list(&client).stream::<Value>());
    match stream.unwrap().next().await {
        Some(Err(StreamError::Transport(error))) => assert_eq!(error.failure(), TransportFailure::Timeout),
        other => panic!("{other:?}"),
    }
}

/// Answers the same to all, as a whole, with a media type and a status.
struct Answer(&'static str, u16, &'static str);

impl Transport for Answer {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        assert_eq!(request.headers()["authorization"], "Bearer hunter2");
        let response = Response::builder().header("content-type", self.0).status(self.1);
        Box::pin(async move { Ok(response.body(Bytes::from(self.2)).unwrap()) })
    }
}

fn builder(transport: impl Transport) -> client::Builder<Client> {
    Client::builder("https://example.org").transport(transport).bearer_token("hunter2").response_limit(20)
}

/// What comes of a body: values, texts that can't be decoded with `!` before them, and other errors.
async fn all<T: Decode + Validate>(mut stream: Stream<T>) -> Vec<Value> {
    let mut all = Vec::new();
    while let Some(item) = stream.next().await {
        all.push(match item {
            Ok(item) => openapi_runtime::encode::to_value(&item),
            Err(StreamError::Decode { item, .. }) => format!("!{}", String::from_utf8_lossy(&item)).into(),
            Err(other) => other.to_string().into(),
        });
    }
    all
}

#[tokio::test]
async fn what_follows_an_item_that_can_not_be_decoded() {
    let read = async |media_type, body| {
        let client = builder(Answer(media_type, 200, body)).build().unwrap();
        all(client.pets_list(&PetsListParams::default()).stream::<i64>().await.unwrap()).await
    };
    // Its end is known as long as it is JSON, twice the same member or not.
    assert_eq!(
        read("application/json", "1 {\"a\":2,\"a\":3}[4] 5").await,
        [json!(1), "!{\"a\":2,\"a\":3}".into(), "![4]".into(), 5.into()]
    );
    assert_eq!(read("application/x-ndjson", "1\n{a}\n2\n").await, [json!(1), "!{a}".into()]);
    assert_eq!(read("application/jsonl", "1\n[").await, [json!(1), "![".into()]);
    assert_eq!(
        read("application/json-seq", "\u{1e}1\n\u{1e}{a} 2\n\u{1e}[\n\u{1e}3\n").await,
        [json!(1), "!{a}".into(), "![\n".into(), 3.into()]
    );
    assert_eq!(
        read("text/event-stream", "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n").await,
        [json!(1), "![DONE]".into(), 2.into()]
    );
    assert!(read("text/event-stream", "").await.is_empty());
}

#[tokio::test]
async fn an_item_has_a_limit_and_the_sum_has_none() {
    let read = async |media_type, body| {
        let client = builder(Answer(media_type, 200, body)).build().unwrap();
        all(client.pets_list(&PetsListParams::default()).stream::<Value>().await.unwrap()).await
    };
    let large = json!("an item of the server's answer is larger than the limit");
    let twenty = json!("012345678901234567");
    let text = "\"012345678901234567\"  \"012345678901234567\" \"0123456789012345678\" 1";
    assert_eq!(read("application/json", text).await, [twenty.clone(), twenty.clone(), large.clone()]);
    let text = "data: \"012345678901234567\"\n\ndata: \"0123456789012345678\"\n\ndata: 1\n\n";
    assert_eq!(read("text/event-stream", text).await, [twenty, large]);
}

/// Counts the bytes that another transport gives.
struct Counts<T>(T, std::sync::Arc<std::sync::atomic::AtomicUsize>);
struct Counted(Box<dyn Body>, std::sync::Arc<std::sync::atomic::AtomicUsize>);

impl<T: Transport> Transport for Counts<T> {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        self.0.send(request)
    }

    fn stream(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Box<dyn Body>>, TransportError>> {
        let response = self.0.stream(request);
        Box::pin(
            async move { Ok(response.await?.map(|body| Box::new(Counted(body, self.1.clone())) as Box<dyn Body>)) },
        )
    }
}

impl Body for Counted {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            let chunk = self.0.chunk().await?;
            self.1.fetch_add(chunk.as_ref().map_or(0, Bytes::len), std::sync::atomic::Ordering::SeqCst);
            Ok(chunk)
        })
    }
}

#[tokio::test]
async fn transports_wrap_each_other() {
    let count = std::sync::Arc::default();
    let transport = Counts(Answer("application/json", 200, "1 2 3"), std::sync::Arc::clone(&count));
    let stream = list(&builder(transport).build().unwrap()).stream::<Value>().await.unwrap();
    assert_eq!(format!("{stream:?}"), "Stream(200 OK)");
    assert_eq!(all(stream).await, [json!(1), json!(2), json!(3)]);
    assert_eq!(count.load(std::sync::atomic::Ordering::SeqCst), 5);
}

#[tokio::test]
async fn a_call_that_has_been_polled_has_its_items_too() {
    let (client, listener) = pair().await;
    let mut call = list(&client);
    let polled = tokio::time::timeout(Duration::from_millis(1), &mut call).await;
    assert!(polled.is_err());
    let server = async {
        let mut socket = accept(&listener, "200 OK").await;
        write(&mut socket, "1 2").await;
        write(&mut socket, "").await;
    };
    let ((), stream) = tokio::join!(server, call.stream::<i64>());
    assert_eq!(all(stream.unwrap()).await, [json!(1), json!(2)]);
}

#[tokio::test]
async fn success_as_default_is_known_by_the_status() {
    static OPERATION: Operation = Operation {
        id: "watch",
        method: openapi_runtime::http::Method::GET,
        path: "/watch",
        parameters: &[],
        security: &[],
        success: &[StatusRange::any()],
        body: None,
        accept: "application/json, application/json;stream=watch",
    };
    struct Asked(u16);
    impl Transport for Asked {
        fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
            let accept = request.headers()["accept"].to_str().unwrap();
            let body = Bytes::from(format!("{{\"detail\": {accept:?}}}"));
            Box::pin(async move { Ok(Response::builder().status(self.0).body(body).unwrap()) })
        }
    }
    let watch = |status| -> Call<Value, PetsUpdateError> {
        let builder = client::Client::builder("https://example.org").transport(Asked(status));
        builder.build().unwrap().request(&OPERATION).send(openapi_runtime::http::Response::json)
    };
    // What a caller asks for is a media type as the document lists it, with its parameters.
    let stream = watch(299).accept("application/json;stream=watch").stream::<Value>().await.unwrap();
    assert_eq!(all(stream).await, [json!({"detail": "application/json;stream=watch"})]);
    let error = watch(400).stream::<Value>().await.unwrap_err();
    assert!(
        matches!(error, Error::Api { error: PetsUpdateError::BadRequest(problem), .. } if problem.detail == OPERATION.accept)
    );
    let error = watch(299).accept("application/cbor").await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)));
}

#[test]
fn streams_may_cross_threads_and_show_no_content() {
    fn crosses<T: Send + 'static>(_: &T) {}
    let client = builder(Answer("", 200, "")).build().unwrap();
    crosses(&async move { list(&client).stream::<Value>().await.unwrap().next().await.is_none() });
    let error = StreamError::Decode { report: openapi_runtime::Report::default(), item: Bytes::from("hunter2") };
    assert!(!format!("{error:?}{error}").contains("hunter2"));
}
