//! Answers whose bytes and lines are read while they come.

use std::time::Duration;

use axum::http::{Request, Response};
use openapi_runtime::Uuid;
use openapi_runtime::client::{ByteStream, Error, StreamError};
use openapi_runtime::http::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::calls::pet;
use super::client::{Client, PetsUpdateParams};
use super::operations::PetsUpdateError;
use super::stream::{accept, list, pair, write};
use super::transport::Answer;

#[tokio::test]
async fn a_line_is_there_before_the_next_is_sent() {
    let (client, listener) = pair().await;
    let server = async {
        let mut socket = accept(&listener, "200 OK\r\ncontent-type: text/plain").await;
        write(&mut socket, "the fi").await;
        write(&mut socket, "rst\r").await;
        write(&mut socket, "\nthe se").await;
        socket
    };
    // The document describes the answer as something else.
    let (mut socket, log) = tokio::join!(server, list(&client).accept("text/plain").bytes());
    let mut lines = log.unwrap().lines();
    assert_eq!((lines.status_code().as_u16(), &lines.headers()["content-type"]), (200, &"text/plain".parse().unwrap()));
    assert_eq!(lines.next().await.unwrap().unwrap(), "the first");
    let waiting = tokio::time::timeout(Duration::from_millis(700), lines.next()).await;
    assert!(waiting.is_err(), "the second has not been sent, and no time is up");
    write(&mut socket, "cond\n").await;
    assert_eq!(lines.next().await.unwrap().unwrap(), "the second");
    drop(lines);
    assert_eq!(socket.read(&mut [0]).await.unwrap(), 0, "the client has closed the connection");
}

#[tokio::test]
async fn bytes_are_there_as_they_arrive() {
    for (end, whole) in [("0\r\n\r\n", true), ("5\r\n12", false)] {
        let (client, listener) = pair().await;
        let (mut socket, bytes) = tokio::join!(accept(&listener, "200 OK"), list(&client).bytes());
        let mut bytes = bytes.unwrap();
        assert_eq!(format!("{bytes:?}"), "ByteStream(200 OK)");
        // Together they are more than the client's limit.
        for chunk in ["{ no JSON, no line", &"x".repeat(41), "\r\n"] {
            write(&mut socket, chunk).await;
            let mut piece = Vec::new();
            while piece.len() < chunk.len() {
                piece.extend(bytes.next().await.unwrap().unwrap());
            }
            assert_eq!(piece, chunk.as_bytes());
        }
        socket.write_all(end.as_bytes()).await.unwrap();
        drop(socket);
        let mut last = bytes.next().await;
        while let Some(Ok(piece)) = last {
            assert!(!whole && !piece.is_empty());
            last = bytes.next().await;
        }
        assert!(matches!((whole, last), (true, None) | (false, Some(Err(StreamError::Transport(_))))));
        assert!(bytes.next().await.is_none());
        assert!(bytes.lines().next().await.is_none());
    }
}

#[tokio::test]
async fn a_failure_is_that_of_the_call() {
    let (client, listener) = pair().await;
    let params = PetsUpdateParams::default();
    let call = || client.pets_update(Uuid::nil(), 5, &pet("a"), &params).bytes();
    let answer = async |head: &str, body: &str| {
        let mut socket = accept(&listener, head).await;
        write(&mut socket, body).await;
        write(&mut socket, "").await;
    };
    let ((), failed) = tokio::join!(answer("400 Bad Request", "{\"detail\": \"b\"}"), call());
    assert!(
        matches!(failed, Err(Error::Api { error: PetsUpdateError::BadRequest(problem), .. }) if problem.detail == "b")
    );
    let ((), failed) = tokio::join!(answer("502 Bad Gateway", "<html>"), call());
    assert!(matches!(failed, Err(Error::UnexpectedStatus { body, .. }) if body == "<html>"));
    let ((), failed) = tokio::join!(answer("400 Bad Request", "12345678901234567890123456789012345678901"), call());
    assert!(matches!(failed, Err(Error::TooLarge)));
    let invalid = client.pets_update(Uuid::nil(), 5, &pet(""), &params).bytes();
    assert!(matches!(invalid.await, Err(Error::Invalid(_))));
}

/// An answer that is there as a whole, with a limit of ten bytes.
async fn whole(answer: fn(&Request<Bytes>) -> Response<Bytes>) -> ByteStream {
    let builder = Client::builder("https://example.org").transport(Answer(answer)).response_limit(10);
    list(&builder.build().unwrap()).bytes().await.unwrap()
}

#[tokio::test]
async fn a_line_has_a_limit_and_the_sum_has_none() {
    let mut lines = whole(|_| Response::new("0123456789\r\n\n0123456789\n01234567890\nx\n".into())).await.lines();
    for expected in ["0123456789", "", "0123456789"] {
        assert_eq!(lines.next().await.unwrap().unwrap(), expected);
    }
    assert!(matches!(lines.next().await, Some(Err(StreamError::TooLarge))));
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn what_is_collected_has_a_limit() {
    assert_eq!(whole(|_| Response::new("0123456789".into())).await.collect().await.unwrap(), "0123456789");
    assert_eq!(whole(|_| Response::new(Bytes::new())).await.collect().await.unwrap(), "");
    let larger = whole(|_| Response::new("0123456789a".into())).await.collect().await;
    assert!(matches!(larger, Err(StreamError::TooLarge)));
    let mut begun = whole(|_| Response::new("0123456789a".into())).await;
    assert_eq!(begun.next().await.unwrap().unwrap(), "0123456789a");
    assert_eq!(begun.collect().await.unwrap(), "", "the rest");
}

#[tokio::test]
async fn a_line_that_is_not_text_is_an_error_in_its_place() {
    let mut lines = whole(|_| Response::new(Bytes::from_static(b"a\n\xff\xfe\r\n\xc3\xbc"))).await.lines();
    assert_eq!(lines.next().await.unwrap().unwrap(), "a");
    match lines.next().await {
        Some(Err(StreamError::Decode { report, item })) => {
            assert_eq!((&*item, report.violations()[0].keyword), (&b"\xff\xfe"[..], "syntax"));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(lines.next().await.unwrap().unwrap(), "ü");
    assert!(lines.next().await.is_none());
}

#[test]
fn streams_of_bytes_may_cross_threads() {
    fn crosses<T: Send + 'static>(_: &T) {}
    crosses(&async { whole(|_| Response::new("a".into())).await.next().await.is_none() });
    crosses(&async { whole(|_| Response::new("a".into())).await.lines().next().await.is_none() });
}
