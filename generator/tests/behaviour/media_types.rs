//! Several media types side by side, in requests and in responses.

use std::sync::{Arc, Mutex};

use axum::response::IntoResponse as _;
use golden_media_types::client::{Client, Error};
use golden_media_types::models::{AddLampOk, Lamp, Problem};
use golden_media_types::operations::responses::DefaultErrorOfProblemOrHtmlContent as DefaultError;
use golden_media_types::operations::{LampListOrLampOrCsvOrImageBody, LampOrPngContent, ProblemOrHtmlContent};
use golden_media_types::runtime::Binary;
use golden_media_types::runtime::http::NoError;
use golden_media_types::server::{self, router};

use crate::{HandlerResult, serve};

/// Keeps what it got, and answers with what it is told to.
#[derive(Clone, Default)]
struct Shop {
    got: Arc<Mutex<Vec<Option<LampListOrLampOrCsvOrImageBody>>>>,
    answers: Arc<Mutex<Vec<Result<LampOrPngContent, DefaultError>>>>,
    came_as: Arc<Mutex<Vec<&'static str>>>,
}

impl server::Lamps for Shop {
    async fn add_lamp(&self, body: Lamp) -> HandlerResult<AddLampOk, NoError> {
        Ok(AddLampOk { name: Some(body.name) })
    }

    async fn put_lamps(
        &self,
        body: Option<LampListOrLampOrCsvOrImageBody>,
    ) -> HandlerResult<LampOrPngContent, DefaultError> {
        self.got.lock().unwrap().push(body);
        Ok(self.answers.lock().unwrap().pop().unwrap_or(Ok(LampOrPngContent::Json(lamp())))?)
    }

    async fn patch_lamps(&self, _: Lamp, content_type: &'static str) -> HandlerResult<(), NoError> {
        self.came_as.lock().unwrap().push(content_type);
        Ok(())
    }

    async fn list_lamps(&self) -> HandlerResult<(), DefaultError> {
        Ok(())
    }
}

fn lamp() -> Lamp {
    Lamp { name: "one".to_owned() }
}

async fn shop() -> (Shop, String) {
    let shop = Shop::default();
    let url = serve(router(shop.clone())).await;
    (shop, url)
}

#[tokio::test]
async fn each_variant_is_sent_as_its_media_type_and_arrives_as_itself() {
    let (shop, url) = shop().await;
    let client = Client::builder(&url).build().unwrap();
    let sent = [
        None,
        Some(LampListOrLampOrCsvOrImageBody::Json(vec![lamp(), lamp()])),
        Some(LampListOrLampOrCsvOrImageBody::LampOneJson(lamp())),
        Some(LampListOrLampOrCsvOrImageBody::Csv("a,b\n".to_owned())),
        Some(LampListOrLampOrCsvOrImageBody::Image(Binary::from(vec![0, 255]).with_content_type("image/gif"))),
    ];
    for body in &sent {
        client.put_lamps(body.as_ref()).await.unwrap();
    }
    assert_eq!(*shop.got.lock().unwrap(), sent);
}

#[tokio::test]
async fn a_call_chooses_among_media_types_of_one_notation() {
    let told = axum::routing::patch(async |headers: axum::http::HeaderMap| {
        let merges = headers["content-type"] == "application/merge-patch+json";
        if merges { axum::http::StatusCode::NO_CONTENT } else { axum::http::StatusCode::CONFLICT }
    });
    let client = Client::builder(serve(axum::Router::new().route("/lamps", told)).await).build().unwrap();
    let first = client.patch_lamps(&lamp()).await.unwrap_err();
    assert_eq!(first.status().unwrap().as_u16(), 409);
    client.patch_lamps(&lamp()).content_type("application/merge-patch+json").await.unwrap();
    let unknown = client.patch_lamps(&lamp()).content_type("application/json").await.unwrap_err();
    assert!(matches!(&unknown, Error::Invalid(report) if report.to_string().contains("application/json")), "{unknown}");
    // A form is not what is written, though the document lists it.
    let form = client.add_lamp(&lamp()).content_type("application/x-www-form-urlencoded").await.unwrap_err();
    assert!(matches!(form, Error::Invalid(_)), "{form}");
    // The server takes them all, and is told which it was.
    let (shop, url) = shop().await;
    let client = Client::builder(&url).build().unwrap();
    client.patch_lamps(&lamp()).await.unwrap();
    client.patch_lamps(&lamp()).content_type("application/merge-patch+json").await.unwrap();
    let came_as = shop.came_as.lock().unwrap().clone();
    assert!(matches!(came_as[..], [first, "application/merge-patch+json"] if first != came_as[1]), "{came_as:?}");
}

#[tokio::test]
async fn a_call_chooses_its_answer_and_has_headers_of_its_own() {
    let told = axum::routing::put(async |headers: axum::http::HeaderMap| {
        let told = format!("{} {}", headers["accept"].to_str().unwrap(), headers["x-trace"].to_str().unwrap());
        ([("content-type", "image/png"), ("x-told", told.as_str())], vec![1u8]).into_response()
    });
    let client = Client::builder(serve(axum::Router::new().route("/lamps", told)).await).build().unwrap();
    let call = client.put_lamps(None).accept("image/png").header("X-Trace", "abc");
    let (content, response) = call.with_response().await.unwrap();
    assert!(matches!(content, LampOrPngContent::Png(_)), "{content:?}");
    assert_eq!((response.status(), &response.headers()["x-told"]), (200, &"image/png abc".parse().unwrap()));
    let unlisted = client.put_lamps(None).accept("image/gif").await.unwrap_err();
    assert!(matches!(&unlisted, Error::Invalid(report) if report.to_string().contains("image/gif")), "{unlisted}");
    let broken = client.put_lamps(None).header("X-Trace", "a\nb").await.unwrap_err();
    assert!(matches!(&broken, Error::Invalid(report) if report.to_string().contains("X-Trace")), "{broken}");
}

#[tokio::test]
async fn each_answer_is_read_by_its_media_type() {
    let (shop, url) = shop().await;
    let client = Client::builder(&url).build().unwrap();
    let picture = Binary::from(vec![1, 2, 3]).with_content_type("image/png");
    shop.answers.lock().unwrap().push(Ok(LampOrPngContent::Png(picture.clone())));
    assert_eq!(client.put_lamps(None).await.unwrap(), LampOrPngContent::Png(picture));
    assert_eq!(client.put_lamps(None).await.unwrap(), LampOrPngContent::Json(lamp()));
    let problems = [
        ProblemOrHtmlContent::Json(Problem { title: Some("no".to_owned()) }),
        ProblemOrHtmlContent::Html("<p>no".to_owned()),
    ];
    for problem in problems {
        shop.answers.lock().unwrap().push(Err(DefaultError::Default(500, problem.clone())));
        match client.put_lamps(None).await {
            Err(Error::Api { error: DefaultError::Default(500, found), .. }) => assert_eq!(found, problem),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_body_of_one_type_may_come_in_every_media_type_that_can_write_it() {
    let (_, url) = shop().await;
    let post = async |media_type: &str, body: &'static str| {
        let request = reqwest::Client::new().post(format!("{url}/lamps")).header("content-type", media_type).body(body);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    let added = (200, r#"{"name":"one"}"#.to_owned());
    assert_eq!(post("application/json", r#"{"name":"one"}"#).await, added);
    assert_eq!(post("application/x-www-form-urlencoded", "name=one").await, added);
    let (status, problem) = post("application/xml", "<lamp/>").await;
    assert_eq!(status, 415);
    assert!(problem.contains("application/json or application/x-www-form-urlencoded"), "{problem}");
}
