//! Requests that no generated client would send.

use serde_json::{Value, json};

use crate::api::{INVALID, THERE, TOKEN, invalid_request, serve};

async fn put(token: Option<&str>, stage: &str, body: String) -> reqwest::Response {
    let url = format!("{}/stages/authenticator/sms/{stage}/", serve().await);
    let request = reqwest::Client::new().put(url).header("content-type", "application/json").body(body);
    let request =
        if let Some(token) = token { request.header("authorization", format!("Bearer {token}")) } else { request };
    request.send().await.unwrap()
}

async fn problem(response: reqwest::Response) -> Value {
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    serde_json::from_str(&response.text().await.unwrap()).unwrap()
}

#[tokio::test]
async fn the_server_lists_everything_that_is_wrong() {
    let body = json!({
        "name": "",
        "provider": "smoke signals",
        "from_number": "+1",
        "account_sid": 7,
        "flow_set": [{"name": "n", "slug": "a b", "title": "t", "designation": "recovery"}],
    });
    let response = put(Some(TOKEN), "not-a-uuid", body.to_string()).await;
    assert_eq!(response.status(), 400);
    let problem = problem(response).await;
    assert_eq!(problem["status"], 400);
    let violations: Vec<[&str; 3]> = problem["violations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| ["in", "pointer", "keyword"].map(|member| v[member].as_str().unwrap()))
        .collect();
    assert_eq!(
        violations,
        [
            ["path", "", "format"],
            ["body", "/auth", "required"],
            ["body", "/name", "minLength"],
            ["body", "/flow_set/0/slug", "pattern"],
            ["body", "/provider", "enum"],
            ["body", "/account_sid", "type"],
        ]
    );
}

#[tokio::test]
async fn the_server_refuses_what_the_client_would_not_send_for_the_same_reasons() {
    let body = serde_json::to_string(&invalid_request()).unwrap();
    let problem = problem(put(Some(TOKEN), &THERE.to_string(), body).await).await;
    let violations = problem["violations"].as_array().unwrap().iter();
    let found: Vec<_> = violations.map(|v| (v["pointer"].as_str().unwrap(), v["keyword"].as_str().unwrap())).collect();
    assert_eq!(found, INVALID);
}

#[tokio::test]
async fn a_missing_and_a_wrong_token_are_refused() {
    for token in [None, Some("wrong")] {
        let response = put(token, &THERE.to_string(), "not even JSON".to_owned()).await;
        assert_eq!(response.status(), 401);
        assert_eq!(response.headers()["www-authenticate"], "Bearer");
        problem(response).await;
    }
}

#[tokio::test]
async fn what_is_no_json_is_refused() {
    for body in ["", "{", "[]", r#"{"name":"a","name":"b"}"#] {
        let response = put(Some(TOKEN), &THERE.to_string(), body.to_owned()).await;
        assert_eq!(response.status(), 400, "{body:?}");
        assert!(!problem(response).await["violations"].as_array().unwrap().is_empty(), "{body:?}");
    }
}

#[tokio::test]
async fn another_media_type_is_refused() {
    let url = format!("{}/stages/authenticator/sms/{THERE}/", serve().await);
    let request = reqwest::Client::new().put(url).header("content-type", "text/plain").body("{}");
    let response = request.header("authorization", format!("Bearer {TOKEN}")).send().await.unwrap();
    assert_eq!(response.status(), 415);
}
