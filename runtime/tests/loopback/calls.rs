//! Calls of the client.

use openapi_runtime::client::Error;
use openapi_runtime::http::{Location, Place, RequestReport};
use openapi_runtime::{Binary, Nullable, Uuid};
use serde_json::json;

use super::client::{Client, PetsListParams, PetsUpdateParams, StylesParams};
use super::models::{Pet, Upload};
use super::operations::{JobsOk, PetsUpdateError};
use super::server::serve;

pub(crate) fn pet(name: &str) -> Pet {
    Pet { name: name.to_owned(), age: Some(3), owner: Some(Nullable::Null) }
}

async fn client() -> Client {
    Client::builder(serve().await).bearer_token("writer").build().unwrap()
}

#[tokio::test]
async fn success_and_every_status() {
    let client = client().await;
    let params = PetsUpdateParams {
        tags: Some(vec!["a,b".to_owned(), "c d".to_owned()]),
        x_trace: Some("é t".to_owned()),
        visit: Some("a;b=c".to_owned()),
    };
    assert_eq!(client.pets_update(Uuid::nil(), 5, &pet("Rex"), &params).await.unwrap(), pet("Rex"));
    let detail = "00000000-0000-0000-0000-000000000000 5 Some([\"a,b\", \"c d\"]) Some(\"é t\") Some(\"a;b=c\")";
    match client.pets_update(Uuid::nil(), 5, &pet("400"), &params).await {
        Err(Error::Api { error: PetsUpdateError::BadRequest(problem), .. }) => assert_eq!(problem.detail, detail),
        other => panic!("{other:?}"),
    }
    let error = client.pets_update(Uuid::nil(), 5, &pet("404"), &PetsUpdateParams::default()).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 404);
    assert!(matches!(error, Error::Api { error: PetsUpdateError::ClientError(..), .. }));
    assert!(error.to_string().starts_with("the server answered 404 Not Found: {\"detail\""), "{error}");
    assert!(error.body().unwrap().starts_with(b"{\"detail\"") && error.headers().unwrap().contains_key("content-type"));
    let raw = client.pets_update(Uuid::nil(), 5, &pet("404"), &PetsUpdateParams::default()).raw().await.unwrap();
    assert_eq!((raw.status(), raw.body()), (404, error.body().unwrap()));
}

#[tokio::test]
async fn an_invalid_request_is_not_sent() {
    // Nobody listens there.
    let client = Client::builder("http://127.0.0.1:9").bearer_token("t").build().unwrap();
    let long = Some(vec![String::new(); 4]);
    let params = PetsUpdateParams { tags: long, x_trace: Some("a\nb".to_owned()), visit: None };
    match client.pets_update(Uuid::nil(), 101, &pet("too long"), &params).await {
        Err(Error::Invalid(report)) => assert_eq!(
            places(&report),
            ["query page_size format", "query tags maxItems", "header X-Trace style", "body/name maxLength"]
        ),
        other => panic!("{other:?}"),
    }
    let dots = client.pets_picture(Uuid::nil(), &String::new(), None).await.unwrap_err();
    assert!(dots.to_string().contains("path kind must not be empty"), "{dots}");
    for dots in [".", ".."] {
        let error = client.styles(&dots.to_owned(), &vec![1], &pet("a"), &StylesParams::default()).await.unwrap_err();
        assert!(error.to_string().contains("path simple must not make a path segment of dots"), "{error}");
    }
}

fn places(report: &RequestReport) -> Vec<String> {
    let place = |place: &Place| match place {
        Place::Parameter(location, name) => format!("{location} {name}"),
        Place::Body => "body".to_owned(),
    };
    assert_eq!(Location::Query.to_string(), "query");
    report
        .violations()
        .iter()
        .map(|v| format!("{}{} {}", place(&v.place), v.violation.pointer, v.violation.keyword))
        .collect()
}

#[tokio::test]
async fn credentials() {
    let url = serve().await;
    let build = || Client::builder(url.clone());
    let params = PetsUpdateParams::default();
    let none = build().build().unwrap();
    match none.pets_update(Uuid::nil(), 5, &pet("Rex"), &params).await {
        Err(Error::MissingCredential { schemes }) => assert_eq!(schemes, ["bearer"]),
        other => panic!("{other:?}"),
    }
    assert_eq!(none.pets_list(&PetsListParams::default()).await.unwrap()[0], json!(null));
    for (token, status) in [("wrong", 401), ("reader", 403)] {
        let client = build().bearer_token(token).build().unwrap();
        let error = client.pets_update(Uuid::nil(), 5, &pet("Rex"), &params).await.unwrap_err();
        // A problem document has the member that the document's error has.
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
    }
    let wrong = build().bearer_token("wrong").build().unwrap();
    assert_eq!(wrong.pets_list(&PetsListParams::default()).await.unwrap_err().status().unwrap().as_u16(), 401);
    let pair = build().api_key("queryKey", "q/1").api_key("cookieKey", "c;1").build().unwrap();
    assert_eq!(pair.keys().await.unwrap(), "queryKey=q/1 cookieKey=c;1");
    let header = build().api_key("queryKey", "q").api_key("headerKey", "h").build().unwrap();
    assert_eq!(header.keys().await.unwrap(), "headerKey=h");
    assert_eq!(build().basic_auth("me", "a:ü").build().unwrap().keys().await.unwrap(), "me:a:ü");
}

#[tokio::test]
async fn parameters_in_every_style() {
    let client = client().await;
    let filter = Pet { name: "a&b".to_owned(), age: Some(-1), owner: Some(Nullable::Value("x [y]".to_owned())) };
    let params = PetsListParams { filter: Some(filter.clone()), like: Some(pet("like")), verbose: Some(true) };
    let expected = json!([
        "bearer=writer",
        {"name": "a&b", "age": -1, "owner": "x [y]"},
        {"name": "like", "age": 3, "owner": null},
        true
    ]);
    assert_eq!(client.pets_list(&params).await.unwrap(), expected);
    let list = |items: &[&str]| Some(items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>());
    let params = StylesParams {
        pipes: list(&["a b", "c"]),
        spaces: list(&["a|b", "c"]),
        pet: Some(filter.clone()),
        many: list(&["a&b", "c,d"]),
        x_pet: Some(Pet { owner: None, ..filter.clone() }),
    };
    let answer = client.styles(&"a/../ü".to_owned(), &vec![1, -2], &filter, &params).await.unwrap();
    let pet = json!({"name": "a&b", "age": -1, "owner": "x [y]"});
    let short = json!({"name": "a&b", "age": -1});
    assert_eq!(answer, json!(["a/../ü", [1, -2], pet, ["a b", "c"], ["a|b", "c"], pet, ["a&b", "c,d"], short]));
    let none = client.styles(&"a".to_owned(), &vec![1], &filter, &StylesParams::default()).await.unwrap();
    assert_eq!(none, json!(["a", [1], pet, null, null, null, null, null]));
}

#[tokio::test]
async fn bodies_of_every_kind() {
    let client = client().await;
    let file = Binary::from(vec![0, 255, 13, 10, 45, 45]).with_file_name("a b.png").with_content_type("image/png");
    let upload = Upload {
        file: file.clone(),
        tags: vec!["x".to_owned(), "y\r\nz".to_owned()],
        pets: Some(vec![pet("a"), Pet { owner: None, ..pet("b") }]),
        count: Some(Nullable::Null),
    };
    let answer = client.pets_upload(&upload).await.unwrap();
    assert_eq!(answer.file.bytes(), b"Some(\"a b.png\") Some(\"image/png\") 0 255 13 10 45 45");
    assert_eq!(Upload { file: file.clone(), ..answer }, upload);
    let one =
        Upload { tags: vec!["x".to_owned()], pets: Some(vec![pet("a")]), count: Some(Nullable::Value(5)), ..upload };
    assert_eq!(Upload { file: file.clone(), ..client.pets_upload(&one).await.unwrap() }, one);

    let picture = client.pets_picture(Uuid::nil(), &"png".to_owned(), Some(&file)).await.unwrap();
    assert_eq!((picture.bytes(), picture.content_type()), (file.bytes(), Some("image/png")));
    let none = client.pets_picture(Uuid::nil(), &"tar.gz".to_owned(), None).await.unwrap();
    assert_eq!(none.bytes(), b"00000000-0000-0000-0000-000000000000 tar.gz");

    let form = Pet { owner: Some(Nullable::Value("a=b&c +%".to_owned())), ..pet("ü") };
    assert_eq!(client.pets_form(&form).await.unwrap(), form);

    assert_eq!(client.jobs(&"nöw".to_owned()).await.unwrap(), JobsOk::Done("nöw".to_owned()));
    assert_eq!(client.jobs(&"later".to_owned()).await.unwrap(), JobsOk::Accepted { retry_after: 7 });
    assert_eq!(client.jobs(&String::new()).await.unwrap(), JobsOk::Accepted { retry_after: 7 });
}
