//! Parameters of all places and styles.

use golden_header_and_cookie::models::ListLampsTheme;
use golden_path_parameters::models::ReadLampFormat;
use golden_query::models::{ListLampsColourItem, ListLampsFilter, ListLampsJson, ListLampsPoint};
use golden_query::operations::ListLampsParams;
use golden_query::runtime::Uuid;
use golden_query::runtime::http::NoError;

use crate::{HandlerResult, serve};

fn params() -> ListLampsParams {
    ListLampsParams {
        page: Some(2),
        on: Some(false),
        colour: Some(vec![ListLampsColourItem::Red, ListLampsColourItem::Green]),
        ids: Some(vec![Uuid::from_u128(1), Uuid::from_u128(2)]),
        tags: Some(vec!["a b".to_owned(), "c&d".to_owned()]),
        filter: Some(ListLampsFilter { watt: Some(40) }),
        point: Some(ListLampsPoint { x: Some(1), y: Some(-1) }),
        r#type: Some("/a:b?c".to_owned()),
        json: Some(ListLampsJson { a: Some(7) }),
        token: Some("a secret".to_owned()),
    }
}

struct Lamps;

impl golden_query::server::Lamps for Lamps {
    async fn list_lamps(&self, room: String, received: ListLampsParams) -> HandlerResult<(), NoError> {
        match room.as_str() {
            "all of it" => assert_eq!(received, params()),
            room => assert_eq!((room, received), ("nothing", ListLampsParams::default())),
        }
        Ok(())
    }
}

#[tokio::test]
async fn query_parameters_arrive_as_they_were_given() {
    let url = serve(golden_query::server::router(Lamps)).await;
    let client = golden_query::Client::builder(&url).build().unwrap();
    client.list_lamps("all of it").params(&params()).await.unwrap();
    client.list_lamps("nothing").await.unwrap();
}

#[test]
fn a_secret_parameter_is_not_shown() {
    let secret =
        ListLampsParams { page: Some(2), r#type: Some("a".to_owned()), token: params().token, ..Default::default() };
    let shown = "ListLampsParams { page: Some(2), on: None, colour: None, ids: None, tags: None, filter: None, point: None, type: Some(\"a\"), json: None, token: (hidden) }";
    assert_eq!(format!("{secret:?}"), shown);
}

#[tokio::test]
async fn query_parameters_are_held_against_their_schemas() {
    let url = serve(golden_query::server::router(Lamps)).await;
    let response = reqwest::get(format!("{url}/lamps?page=0&colour=red&colour=blue&ids=1")).await.unwrap();
    assert_eq!(response.status(), 400);
    let problem: serde_json::Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    let mut found: Vec<[&str; 3]> = (problem["violations"].as_array().unwrap().iter())
        .map(|v| ["name", "pointer", "keyword"].map(|member| v[member].as_str().unwrap_or_default()))
        .collect();
    found.sort_unstable();
    let expected =
        [["colour", "/1", "enum"], ["ids", "/0", "format"], ["page", "", "minimum"], ["room", "", "required"]];
    assert_eq!(found, expected, "{problem}");
}

struct Headers;

impl golden_header_and_cookie::server::Lamps for Headers {
    async fn list_lamps(
        &self,
        id: Uuid,
        session: String,
        params: golden_header_and_cookie::operations::ListLampsParams,
    ) -> HandlerResult<(), NoError> {
        assert_eq!((id, session.as_str()), (Uuid::from_u128(3), "s%=1"));
        assert_eq!(params.x_rooms, Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(params.theme, Some(ListLampsTheme::Dark));
        Ok(())
    }
}

#[tokio::test]
async fn headers_and_cookies_arrive_as_they_were_given() {
    let url = serve(golden_header_and_cookie::server::router(Headers)).await;
    let client = golden_header_and_cookie::Client::builder(&url).build().unwrap();
    let params = golden_header_and_cookie::operations::ListLampsParams {
        x_rooms: Some(vec!["a".to_owned(), "b".to_owned()]),
        theme: Some(ListLampsTheme::Dark),
    };
    client.list_lamps(Uuid::from_u128(3), "s%=1").params(&params).await.unwrap();
    let response = reqwest::get(format!("{url}/lamps")).await.unwrap();
    assert_eq!(response.status(), 400);
}

struct Paths;

impl golden_path_parameters::server::Houses for Paths {
    async fn read_lamp(&self, house: Uuid, number: i64, format: ReadLampFormat) -> HandlerResult<(), NoError> {
        assert_eq!((house, number, format), (Uuid::from_u128(4), -5, ReadLampFormat::Png));
        Ok(())
    }

    async fn remove_lamp(&self, house: Uuid, number: i64, format: String) -> HandlerResult<(), NoError> {
        assert_eq!((house, number, format.as_str()), (Uuid::from_u128(4), 5, "a/b c"));
        Ok(())
    }
}

impl golden_path_parameters::server::Lists for Paths {
    async fn styles(&self, plain: Vec<String>, label: Vec<String>, matrix: Vec<String>) -> HandlerResult<(), NoError> {
        assert_eq!([plain, label, matrix].map(|list| list.join("|")), ["a|b,c", "d|e", "f|g;h"]);
        Ok(())
    }
}

#[tokio::test]
async fn path_parameters_arrive_as_they_were_given() {
    let url = serve(golden_path_parameters::server::router(Paths)).await;
    let client = golden_path_parameters::Client::builder(&url).build().unwrap();
    client.read_lamp(Uuid::from_u128(4), -5, &ReadLampFormat::Png).await.unwrap();
    client.remove_lamp(Uuid::from_u128(4), 5, "a/b c").await.unwrap();
    let list = |items: [&str; 2]| items.map(str::to_owned);
    client.styles(&list(["a", "b,c"]), &list(["d", "e"]), &list(["f", "g;h"])).await.unwrap();
}
