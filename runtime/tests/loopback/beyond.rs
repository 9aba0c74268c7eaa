//! What a call says beyond the document.

use axum::http::{Request, Response};
use openapi_runtime::client::{Call, Client, Error, Request as Arguments};
use openapi_runtime::http::{
    Bytes, MediaType, Method, NoError, Operation, Parameter, RequestBody, Requirement, Response as HttpResponse,
    StatusRange,
};
use openapi_runtime::{Binary, Nullable, Rule, Schema, Value, schema};

use super::calls::pet;
use super::models::Pet;
use super::operations::{PETS_UPDATE, QUERY_KEY};
use super::transport::Answer;

static STATE: Schema = Schema(&[Rule::Type(schema::Types::STRING), Rule::MaxLength(4)]);
static TAGS: Schema = Schema(&[Rule::Type(schema::Types::ARRAY), Rule::Items(&schema::STRING)]);

static FIND: Operation = Operation {
    id: "find",
    method: Method::GET,
    path: "/{state}?list-type=2",
    parameters: &[&[
        Parameter::path("state", &STATE),
        Parameter::query("state", &STATE).required(),
        Parameter::query("tags", &TAGS),
        Parameter::query("size", &schema::NUMBER),
        Parameter::header("X-State", &STATE),
    ]],
    security: &[&[], &[Requirement { scheme: &QUERY_KEY, scopes: &[] }]],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json"), MediaType::json("application/a+json")])),
    accept: "application/json",
};

static ANY: Operation = Operation {
    id: "any",
    method: Method::GET,
    path: "/any",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "odd, */*",
};

/// Answers with what it has got.
fn told(request: &Request<Bytes>) -> Response<Bytes> {
    let header = |name: &str| request.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
    let body = String::from_utf8_lossy(request.body());
    let line = [request.uri().to_string(), header("x-state"), header("accept"), header("content-type"), body.into()];
    Response::new(Bytes::from(serde_json::to_vec(&line).unwrap()))
}

fn find() -> Arguments {
    let client = Client::builder("https://example.org/v1").transport(Answer(told)).api_key("queryKey", "hunter2");
    client.build().unwrap().request(&FIND)
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn call(request: Arguments) -> Call<Vec<String>, NoError> {
    request.send(HttpResponse::json)
}

async fn refusal<T>(call: Call<T, NoError>) -> String {
    match call.await {
        Err(Error::Invalid(report)) => report.to_string(),
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("it is sent"),
    }
}

#[tokio::test]
async fn a_query_has_parameters_that_the_document_does_not_list() {
    let request = || find().path("state", &text("on")).query("tags", &vec![text("a"), text("b")]);
    let sent = call(request()).query("a b", "c&d=é").await.unwrap();
    assert_eq!(sent[0], "https://example.org/v1/on?list-type=2&tags=a&tags=b&a%20b=c%26d%3D%C3%A9&key=hunter2");
    let own = call(request().query("state", &text("off"))).query("tags", "c").query("tags", "").query("key", "mine");
    assert!(!format!("{own:?}").contains("mine"));
    let sent = own.await.unwrap();
    assert_eq!(sent[0], "https://example.org/v1/on?list-type=2&state=off&tags=c&tags=&key=hunter2");
}

#[derive(Default)]
struct FindParams {
    x_state: Option<String>,
}

openapi_runtime::parameters!(FindParams { x_state: Parameter::header("X-State", &STATE) });

#[tokio::test]
async fn a_header_takes_precedence_over_a_parameter_of_its_name() {
    let call = || find().path("state", &text("on")).send::<Vec<String>, NoError, FindParams>(HttpResponse::json);
    let params = FindParams { x_state: Some(text("dim")) };
    assert_eq!(call().header("X-State", "mine").params(&params).await.unwrap()[1], "mine");
    assert_eq!(call().params(&params).header("X-State", "mine").await.unwrap()[1], "mine");
    assert_eq!(call().params(&params).await.unwrap()[1], "dim");
    let asked = call().params(&params).header("Accept", "text/csv").accept("application/json; v=1").await.unwrap();
    assert_eq!(asked[2], "application/json; v=1", "what is said last counts");
}

#[tokio::test]
async fn an_unchecked_request_needs_its_credentials() {
    let client = Client::builder("https://example.org/v1").transport(Answer(told)).build().unwrap();
    let update = client.request(&PETS_UPDATE).path("pet_id", &openapi_runtime::Uuid::nil());
    match update.send::<Vec<String>, NoError, ()>(HttpResponse::json).unchecked().await {
        Err(Error::MissingCredential { schemes }) => assert_eq!(schemes, ["bearer"]),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_undescribed_media_type_is_for_those_who_read_any() {
    let asked = |media_type: &str| call(find().path("state", &text("on"))).accept(media_type);
    assert_eq!(asked("application/json; v=1").await.unwrap()[2], "application/json; v=1");
    assert_eq!(asked("application/vnd.lamps.full+json").await.unwrap()[2], "application/vnd.lamps.full+json");
    let expected = "header accept no response is described as \"text/csv\"; `raw`, `stream` and `bytes` take any";
    assert_eq!(refusal(asked("text/csv")).await, expected);
    assert_eq!(refusal(asked("text/csv").unchecked()).await, expected);
    let raw: Vec<String> =
        serde_json::from_slice(asked("text/csv; header=\"a;b\"").raw().await.unwrap().body()).unwrap();
    assert_eq!(raw[2], "text/csv; header=\"a;b\"");
    let mut items = asked("application/x-ndjson").stream::<Vec<String>>().await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap()[2], "application/x-ndjson");
    for bad in ["csv", "text/csv\n", "text/csv, text/html"] {
        match asked(bad).raw().await {
            Err(Error::Invalid(report)) => {
                assert_eq!(report.to_string(), format!("header accept {bad:?} is no media type"));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn what_takes_any_media_type_takes_no_nonsense() {
    let client = Client::builder("https://example.org/v1").transport(Answer(told)).build().unwrap();
    let asked = |media_type: &str| call(client.request(&ANY)).accept(media_type);
    assert_eq!(asked("text/csv").await.unwrap()[2], "text/csv");
    assert_eq!(asked("odd").await.unwrap()[2], "odd", "the document lists it");
    assert_eq!(refusal(asked("nonsense")).await, "header accept \"nonsense\" is no media type");
}

#[tokio::test]
async fn another_body_is_sent_as_it_is() {
    let request = || find().path("state", &text("on")).query("state", &text("on"));
    let patch = r#"[{"op":"remove","path":"/age"}]"#;
    let sent = call(request().json(&pet("too long"))).body("application/json-patch+json", patch).await.unwrap();
    assert_eq!(sent[3..], ["application/json-patch+json", patch]);
    let sent = call(request()).body("text/plain; charset=utf-8", "é").await.unwrap();
    assert_eq!(sent[3..], ["text/plain; charset=utf-8", "é"]);
    assert_eq!(refusal(call(request()).body("nonsense", "{}")).await, "body \"nonsense\" is no media type");
}

#[tokio::test]
async fn binary_content_is_sent_as_what_it_says_it_is() {
    static UPLOAD: Operation = Operation {
        id: "upload",
        method: Method::POST,
        path: "/any",
        parameters: &[],
        security: &[],
        success: &[StatusRange::code(200)],
        body: Some(RequestBody::required(&[MediaType::binary("application/octet-stream")])),
        accept: "",
    };
    let client = Client::builder("https://example.org/v1").transport(Answer(told)).build().unwrap();
    let sent = |content: Binary| call(client.request(&UPLOAD).binary(&content));
    assert_eq!(sent(b"a".to_vec().into()).await.unwrap()[3..], ["application/octet-stream", "a"]);
    let zip = || Binary::from(b"a".to_vec()).with_content_type("application/zip");
    let expected =
        "body is described as \"application/octet-stream\", not as \"application/zip\"; `unchecked` sends it";
    assert_eq!(refusal(sent(zip())).await, expected);
    assert_eq!(sent(zip()).unchecked().await.unwrap()[3..], ["application/zip", "a"]);
}

#[tokio::test]
async fn an_unchecked_request_need_not_be_accepted() {
    let long = text("dimmed");
    let request = || find().path("state", &long).query("state", &None::<String>).header("X-State", &long);
    let expected = [
        "path state must be at most 4 characters long, is 6",
        "query state is missing",
        "header X-State must be at most 4 characters long, is 6",
        "body/name must be at most 5 characters long, is 8",
    ];
    let with_body = || call(request().json(&pet("too long"))).content_type("application/a+json");
    assert_eq!(refusal(with_body()).await, expected.join("\n"));
    let sent = with_body().unchecked().await.unwrap();
    let body = r#"{"name":"too long","age":3,"owner":null}"#;
    let url = "https://example.org/v1/dimmed?list-type=2&key=hunter2";
    assert_eq!(sent, [url, "dimmed", "application/json", "application/a+json", body]);
}

#[tokio::test]
async fn what_can_not_be_written_is_refused_unchecked_too() {
    let request = || find().path("state", &text("on"));
    for (request, expected) in [
        (request().query("size", &f64::NAN), "query size cannot be written: a number that is not finite"),
        (request().json(&vec![f64::NAN]), "body cannot be written: a number that is not finite"),
        (request().header("X-State", &text("dim\nmed")), "header X-State has characters that a header can't hold"),
        (request().query("other", &1_i64), "query other is not a parameter of the operation"),
        (find().path("state", &text("")), "path state must not be empty"),
        (find().path("state", &text("..")), "path state must not make a path segment of dots alone"),
        (find(), "path state is missing"),
    ] {
        let report = refusal(call(request).unchecked()).await;
        assert!(report.starts_with(expected) && report.lines().count() == 1, "{report}");
    }
    let named = || call(request().json(&Value::Null));
    assert!(refusal(named().unchecked().content_type("text/csv")).await.contains("is not written as"));
    assert!(refusal(named().unchecked().header("X-State", "a\nb")).await.contains("HTTP doesn't allow"));
}

/// What is wrong with a value is said once: it need not be written.
#[tokio::test]
async fn a_value_that_is_not_accepted_has_one_report() {
    let request = || find().path("state", &text(".")).header("X-State", &text("dim\nmed"));
    let length = "header X-State must be at most 4 characters long, is 7";
    let dots = "path state must not make a path segment of dots alone";
    assert_eq!(refusal(call(request())).await, [length, dots].join("\n"));
    let owner = Some(Nullable::Value(text("me")));
    let body = Pet { owner, ..pet("too long") };
    let client = Client::builder("https://example.org").transport(Answer(told)).build().unwrap();
    let update: Call<Pet, NoError> = client.request(&PETS_UPDATE).json(&body).send(HttpResponse::json);
    let expected = ["body/name must be at most 5 characters long, is 8", "path pet_id is missing"];
    assert_eq!(refusal(update.content_type("text/csv")).await, expected.join("\n"));
}
