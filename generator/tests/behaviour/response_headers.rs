//! Headers that responses describe.

use std::sync::Mutex;

use golden_response_headers::client::{Client, Error};
use golden_response_headers::models::HeaderXReasonsItem;
use golden_response_headers::operations::{
    ETagHeaders, LinkHeaders, ListLampsError, XCountAndXStateHeaders, XRateLimitAndXRateLeftHeaders,
    XRateLimitAndXReasonsHeaders,
};
use golden_response_headers::runtime::Map;
use golden_response_headers::runtime::http::{NoError, WithHeaders};
use golden_response_headers::server::{self, router};

use crate::{HandlerResult, serve};

type Listed = HandlerResult<WithHeaders<Vec<String>, XRateLimitAndXRateLeftHeaders>, ListLampsError>;

struct Lamps(Mutex<Vec<Listed>>);

fn deleted() -> XCountAndXStateHeaders {
    let state: Map<bool> = [("on".to_owned(), true)].into_iter().collect();
    XCountAndXStateHeaders { x_count: Some(7), x_state: Some(state) }
}

impl server::Lamps for Lamps {
    async fn list_lamps(&self) -> Listed {
        self.0.lock().unwrap().pop().unwrap()
    }

    async fn delete_lamps(&self) -> HandlerResult<XCountAndXStateHeaders, NoError> {
        Ok(deleted())
    }
}

impl server::Rooms for Lamps {
    async fn list_rooms(&self) -> HandlerResult<WithHeaders<Vec<String>, LinkHeaders>, NoError> {
        Ok(WithHeaders { inner: vec![], headers: LinkHeaders { link: Some("</rooms?page=2>; rel=next".to_owned()) } })
    }

    async fn add_room(&self) -> HandlerResult<WithHeaders<Vec<String>, LinkHeaders>, NoError> {
        Ok(WithHeaders { inner: vec!["hall".to_owned()], headers: LinkHeaders::default() })
    }
}

#[tokio::test]
async fn headers_travel_with_successes_and_errors() {
    let tired = XRateLimitAndXReasonsHeaders {
        x_rate_limit: None,
        x_reasons: Some(vec![HeaderXReasonsItem::Tired, HeaderXReasonsItem::Busy]),
    };
    let answers: Vec<Listed> = vec![
        Err(ListLampsError::ClientError(429, WithHeaders { inner: "no".to_owned(), headers: tired.clone() }).into()),
        Err(ListLampsError::NotModified(ETagHeaders { e_tag: "\"a\"".to_owned() }).into()),
        Ok(WithHeaders {
            inner: vec!["one".to_owned()],
            headers: XRateLimitAndXRateLeftHeaders { x_rate_limit: Some(60), x_rate_left: 59 },
        }),
    ];
    let client = Client::builder(serve(router(Lamps(Mutex::new(answers)))).await).build().unwrap();
    let listed = client.list_lamps().await.unwrap();
    assert_eq!((listed.inner, listed.headers.x_rate_left), (vec!["one".to_owned()], 59));
    match client.list_lamps().await {
        Err(Error::Api { error: ListLampsError::NotModified(headers), .. }) => assert_eq!(headers.e_tag, "\"a\""),
        other => panic!("{other:?}"),
    }
    match client.list_lamps().await {
        Err(Error::Api { error: ListLampsError::ClientError(429, answer), .. }) => assert_eq!(answer.headers, tired),
        other => panic!("{other:?}"),
    }
    assert_eq!(client.delete_lamps().await.unwrap(), deleted());
    assert!(client.list_rooms().await.unwrap().headers.link.unwrap().ends_with("rel=next"));
    let mut pages = client.list_rooms().pages();
    for _ in 0..2 {
        assert!(pages.next().await.unwrap().unwrap().headers.link.is_some());
    }
    assert_eq!(client.add_room().await.unwrap().headers, LinkHeaders::default());
}

/// A server that leaves out a header which the document demands.
#[tokio::test]
async fn a_missing_header_is_told() {
    let bare = axum::Router::new().route("/lamps", axum::routing::get(async || axum::Json(["one"])));
    let client = Client::builder(serve(bare).await).build().unwrap();
    match client.list_lamps().await {
        Err(Error::Decode { report, .. }) => assert!(report.to_string().contains("X-Rate-Left"), "{report}"),
        other => panic!("{other:?}"),
    }
}
