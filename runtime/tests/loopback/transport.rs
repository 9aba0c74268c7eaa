//! What happens on the way.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use axum::http::{Request, Response};
use axum::routing::any;
use openapi_runtime::Uuid;
use openapi_runtime::client::{self, Credential, Error, Limits, Server, Transport, TransportError, TransportFailure};
use openapi_runtime::http::{BoxFuture, Bytes, Response as HttpResponse};

use super::calls::pet;
use super::client::{Client, PetsListParams, PetsUpdateParams};
use super::operations::JOBS;
use super::server::start;

/// Answers without a server.
pub(super) struct Answer(pub(super) fn(&Request<Bytes>) -> Response<Bytes>);

impl Transport for Answer {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move { Ok(self.0(&request)) })
    }
}

fn answer(status: u16, body: &'static str) -> Response<Bytes> {
    Response::builder().status(status).body(Bytes::from_static(body.as_bytes())).unwrap()
}

fn client(answer: fn(&Request<Bytes>) -> Response<Bytes>) -> Client {
    let builder = Client::builder("https://example.org/api/v3/").transport(Answer(answer)).bearer_token("hunter2");
    builder.default_header("x-tenant", "a").user_agent("test").response_limit(50).build().unwrap()
}

#[tokio::test]
async fn requests_have_what_the_client_was_set_up_with() {
    let client = client(|request| {
        assert_eq!(request.uri(), "https://example.org/api/v3/pets?verbose=true");
        assert_eq!(request.headers()["authorization"], "Bearer hunter2");
        assert!(request.headers()["authorization"].is_sensitive());
        assert_eq!(request.headers()["x-tenant"], "a");
        assert_eq!(request.headers()["user-agent"], "test");
        assert_eq!(request.headers().get_all("accept").iter().collect::<Vec<_>>(), ["*/*"]);
        assert_eq!(request.extensions().get::<Limits>().unwrap().response_bytes, 50);
        answer(200, "[]")
    });
    let params = PetsListParams { verbose: Some(true), ..PetsListParams::default() };
    assert_eq!(client.pets_list(&params).await.unwrap(), serde_json::json!([]));
    assert!(!format!("{client:?}").contains("hunter2"));
}

/// The URL that a request went to, and whether it had credentials.
async fn seen(call: openapi_runtime::client::Call<String, openapi_runtime::http::NoError>) -> Result<String, String> {
    call.await.map_err(|error| error.to_string())
}

#[tokio::test]
async fn credentials_go_only_where_the_program_says() {
    let told = |request: &Request<Bytes>| {
        let secret = request.headers().contains_key("authorization");
        Response::new(Bytes::from(format!("{} {secret}", request.uri())))
    };
    let build = |base: &str| Client::builder(base).transport(Answer(told)).basic_auth("me", "hunter2");
    let own = build("https://keys.example.org/v2").build().unwrap();
    assert_eq!(seen(own.keys_elsewhere()).await.unwrap(), "https://keys.example.org/v1/keys true");
    let other = build("https://staging.example.org").build().unwrap();
    assert_eq!(seen(other.keys()).await.unwrap(), "https://staging.example.org/keys true");
    let error = seen(other.keys_elsewhere()).await.unwrap_err();
    assert!(error.contains("Builder::server") && !error.contains("hunter2"), "{error}");
    for url in ["https://keys.example.org/v1", "https://keys.staging.example.org"] {
        let named = build("https://staging.example.org").server("https://keys.example.org/v1/", url).build().unwrap();
        assert_eq!(seen(named.keys_elsewhere()).await.unwrap(), format!("{url}/keys true"));
    }
}

#[tokio::test]
async fn a_page_that_an_answer_names_is_asked_for_at_known_origins_alone() {
    let told = |request: &Request<Bytes>| {
        let secret = request.headers().contains_key("authorization");
        Response::new(Bytes::from(format!("{} {secret}", request.uri())))
    };
    let build = |base: &str| Client::builder(base).transport(Answer(told)).basic_auth("me", "hunter2");
    let client = build("https://example.org/v2").build().unwrap();
    for (at, sent) in [
        ("https://example.org/rooms/7/keys?page=2&a=b%20c#top", "https://example.org/rooms/7/keys?page=2&a=b%20c true"),
        ("?page=2", "https://example.org/v2/keys?page=2 true"),
        ("/keys", "https://example.org/keys true"),
        ("//example.org:443/keys?", "https://example.org/keys true"),
        ("https://other@example.org/keys", "https://example.org/keys true"),
    ] {
        assert_eq!(seen(client.keys().at(at)).await.unwrap(), sent);
    }
    assert_eq!(
        seen(client.keys().at("?page=2").query("page", "3")).await.unwrap(),
        "https://example.org/v2/keys?page=3 true"
    );
    for at in ["http://example.org/keys", "https://example.org.test/keys", "https://example.org:8443/", "data:,x", "//"]
    {
        let error = seen(client.keys().at(at)).await.unwrap_err();
        assert!(!error.contains("hunter2"), "{error}");
    }
    let elsewhere = || client.keys().at("https://keys.example.net/v1/keys?page=2");
    assert!(matches!(elsewhere().await, Err(Error::OtherOrigin { url }) if url == "https://keys.example.net"));
    let named = build("https://example.org").server("https://keys.example.org/v1/", "https://keys.example.net/v1");
    let client = named.build().unwrap();
    let sent = seen(client.keys().at("https://keys.example.net/v1/keys?page=2")).await.unwrap();
    assert_eq!(sent, "https://keys.example.net/v1/keys?page=2 true");
}

#[tokio::test]
async fn pages_follow_until_one_names_no_other() {
    let told = |request: &Request<Bytes>| {
        let url = request.uri().to_string();
        let next = match url.as_str() {
            "https://example.org/v2/keys?per_page=2" => Some("?per_page=2&page=2"),
            "https://example.org/v2/keys?per_page=2&page=2" => Some("https://example.org/v2/keys?page=3"),
            "https://example.org/v2/keys?page=9" => Some("https://example.com/keys"),
            _ => None,
        };
        let secret = request.headers().contains_key("authorization") && request.headers()["x-tenant"] == "a";
        let mut page = Response::new(Bytes::from(format!("{url} {secret}")));
        if let Some(next) = next {
            let link = format!("<https://example.org/v2/keys>; rel=\"first\", <{next}>; rel=\"next\"");
            page.headers_mut().insert("link", link.parse().unwrap());
        }
        page
    };
    let builder = Client::builder("https://example.org/v2").transport(Answer(told)).basic_auth("me", "hunter2");
    let client = builder.build().unwrap();
    let mut pages = client.keys_in_pages().query("per_page", "2").header("x-tenant", "a").pages();
    assert_eq!(format!("{pages:?}"), "Pages(Some(Call(keys)))");
    for sent in ["?per_page=2", "?per_page=2&page=2", "?page=3"] {
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!(page.headers.link.is_some(), sent != "?page=3");
        assert_eq!(page.inner, format!("https://example.org/v2/keys{sent} true"));
    }
    assert!(pages.next().await.is_none());

    let mut pages = client.keys_in_pages().at("?page=9").header("x-tenant", "a").pages();
    assert_eq!(pages.next().await.unwrap().unwrap().inner, "https://example.org/v2/keys?page=9 true");
    assert!(matches!(pages.next().await, Some(Err(Error::OtherOrigin { url })) if url == "https://example.com"));
    assert!(pages.next().await.is_none());
}

/// Answers each request at the second look.
struct Late;

impl Transport for Late {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            Ok(Response::new(Bytes::from(request.uri().to_string())))
        })
    }
}

#[tokio::test]
async fn a_wait_for_a_page_can_be_given_up_and_taken_up_again() {
    let client = Client::builder("https://example.org").transport(Late).basic_auth("me", "hunter2").build().unwrap();
    let mut pages = client.keys_in_pages().pages();
    let mut wait = Box::pin(pages.next());
    let seen = poll_fn(|context| Poll::Ready(wait.as_mut().poll(context).is_pending())).await;
    drop(wait);
    assert!(seen);
    assert_eq!(pages.next().await.unwrap().unwrap().inner, "https://example.org/keys");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn what_the_transport_adds_goes_no_further_than_other_credentials() {
    let told = |request: &Request<Bytes>| {
        assert!(["authorization", "cookie", "x-key"].iter().all(|name| !request.headers().contains_key(*name)));
        Response::new(Bytes::from(request.uri().to_string()))
    };
    let build = || {
        let builder = Client::builder("https://example.org").transport(Answer(told));
        builder.credential("headerKey", Credential::by_transport())
    };
    let client = build().build().unwrap();
    assert_eq!(seen(client.keys()).await.unwrap(), "https://example.org/keys");
    assert!(matches!(client.keys_elsewhere().await, Err(Error::OtherOrigin { .. })));
    let named = build().server("https://keys.example.org/v1/", "https://keys.example.org/v1").build().unwrap();
    assert_eq!(seen(named.keys_elsewhere()).await.unwrap(), "https://keys.example.org/v1/keys");
    let update = client.pets_update(Uuid::nil(), 1, &pet("a"), &PetsUpdateParams::default()).await;
    assert!(matches!(update, Err(Error::MissingCredential { .. })), "it is for the scheme that is named alone");
}

#[tokio::test]
async fn without_any_scheme_credentials_go_with_every_request_to_the_own_origin() {
    let told = |request: &Request<Bytes>| {
        let credential = request.headers().get("authorization");
        assert!(credential.is_none_or(axum::http::HeaderValue::is_sensitive));
        let credential = credential.map_or("none", |value| value.to_str().unwrap());
        Response::new(Bytes::from(format!("{} {credential}", request.uri())))
    };
    let build = || client::Client::builder("https://example.org/v2").transport(Answer(told)).schemes(&[]);
    let jobs = |client: &client::Client| client.request(&JOBS).text(&"a".to_owned());
    let own = const { &[Server::new("https://example.org/v1")] };
    let other = const { &[Server::new("https://uploads.example.org/v1")] };
    let client = build().bearer_token("hunter2").build().unwrap();
    let sent = seen(jobs(&client).send(HttpResponse::text)).await.unwrap();
    assert_eq!(sent, "https://example.org/v2/jobs Bearer hunter2");
    let sent = seen(jobs(&client).servers(own).send(HttpResponse::text)).await.unwrap();
    assert_eq!(sent, "https://example.org/v1/jobs Bearer hunter2");
    let refused = seen(jobs(&client).servers(other).send(HttpResponse::text)).await.unwrap_err();
    assert!(refused.contains("https://uploads.example.org/v1") && refused.contains("Builder::server"), "{refused}");
    let anyone = build().build().unwrap();
    let sent = seen(jobs(&anyone).servers(other).send(HttpResponse::text)).await.unwrap();
    assert_eq!(sent, "https://uploads.example.org/v1/jobs none");
    let named = build().basic_auth("me", "hunter2").server(other[0].template(), "https://up.example.net");
    let named = named.build().unwrap();
    let sent = seen(jobs(&named).servers(other).send(HttpResponse::text)).await.unwrap();
    assert_eq!(sent, "https://up.example.net/jobs Basic bWU6aHVudGVyMg==");
    // A program that has not told the schemes sends what operations ask for.
    let untold = client::Client::builder("https://example.org/v2").transport(Answer(told)).bearer_token("hunter2");
    let sent = seen(jobs(&untold.build().unwrap()).send(HttpResponse::text)).await.unwrap();
    assert_eq!(sent, "https://example.org/v2/jobs none");
}

#[tokio::test]
async fn what_needs_no_credentials_is_sent_without() {
    let client = client(|request| {
        assert_eq!(request.uri(), "https://keys.example.org/v1/pets");
        assert!(!request.headers().contains_key("authorization"));
        answer(200, "[]")
    });
    assert_eq!(client.pets_elsewhere().await.unwrap(), serde_json::json!([]));
}

#[tokio::test]
async fn a_body_has_one_media_type() {
    let client = client(|request| {
        assert_eq!(request.headers().get_all("accept").iter().collect::<Vec<_>>(), ["application/json"]);
        assert_eq!(request.headers().get_all("content-type").iter().collect::<Vec<_>>(), ["application/json"]);
        answer(200, "{\"name\":\"a\"}")
    });
    client.pets_update(Uuid::nil(), 1, &pet("a"), &PetsUpdateParams::default()).await.unwrap();
}

#[tokio::test]
async fn answers_that_the_document_does_not_describe() {
    let list = async |answer| client(answer).pets_list(&PetsListParams::default()).await.unwrap_err();
    let error = list(|_| answer(502, "<html>")).await;
    assert!(
        matches!(&error, Error::UnexpectedStatus { status, body, .. } if status.as_u16() == 502 && body == "<html>")
    );
    assert_eq!(error.to_string(), "the server answered 502 Bad Gateway, which the document does not list: <html>");
    let error = list(|_| answer(200, "<html>")).await;
    assert!(matches!(&error, Error::Decode { status, body, .. } if status.as_u16() == 200 && body == "<html>"));
    assert_eq!(error.status().unwrap().as_u16(), 200);
    let error = list(|_| answer(200, "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]")).await;
    assert!(matches!(error, Error::TooLarge));
    let update =
        client(|_| answer(400, "[]")).pets_update(Uuid::nil(), 1, &pet("a"), &PetsUpdateParams::default()).await;
    assert!(matches!(update, Err(Error::Decode { .. })));
}

#[tokio::test]
async fn redirects_are_answers() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let other = any(move || {
        count.fetch_add(1, Ordering::SeqCst);
        async { "[]" }
    });
    let other = start(axum::Router::new().fallback_service(other)).await;
    let redirect = any(move || async move { (axum::http::StatusCode::TEMPORARY_REDIRECT, [("location", other)]) });
    let first = start(axum::Router::new().fallback_service(redirect)).await;
    let client = Client::builder(first).bearer_token("hunter2").build().unwrap();
    let error = client.pets_list(&PetsListParams::default()).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 307);
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn there_may_be_no_answer() {
    let slow = any(|| async { tokio::time::sleep(Duration::from_secs(60)).await });
    let url = start(axum::Router::new().route("/pets", slow)).await;
    let client = Client::builder(url).timeout(Duration::from_millis(50)).build().unwrap();
    match client.pets_list(&PetsListParams::default()).await {
        Err(Error::Transport(error)) => assert_eq!(error.failure(), TransportFailure::Timeout),
        other => panic!("{other:?}"),
    }
    let nobody =
        Client::builder("http://127.0.0.1:9").api_key("queryKey", "hunter2").api_key("cookieKey", "c").build().unwrap();
    match nobody.keys().await {
        Err(Error::Transport(error)) => {
            assert_eq!(error.failure(), TransportFailure::Connect);
            assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
        }
        other => panic!("{other:?}"),
    }
    let large = any(|| async { vec![b' '; 100] });
    let url = start(axum::Router::new().route("/pets", large)).await;
    let client = Client::builder(url).response_limit(99).build().unwrap();
    assert!(matches!(client.pets_list(&PetsListParams::default()).await, Err(Error::TooLarge)));
}
