//! What is said about a value that is refused, to whoever refuses it.

use std::fmt::Write;

use golden_reports::client::Error;
use golden_reports::models::Account;
use golden_reports::runtime::http::{NoError, Reply, StatusCode};
use golden_reports::runtime::validate::from_json;
use golden_reports::runtime::{Report, Validate};
use golden_reports::server::{HandlerError, Refusal};
use serde_json::{Value, json};

use crate::{HandlerResult, serve};

/// Blocks of a title, a text and, line by line, what is said about it.
const CASES: &str = include_str!("reports.txt");

struct Case {
    title: &'static str,
    text: &'static str,
}

fn cases() -> impl Iterator<Item = Case> {
    CASES.split("\n\n").map(|block| {
        let mut lines = block.lines();
        Case { title: lines.next().unwrap_or_default(), text: lines.next().unwrap_or_default() }
    })
}

/// A violation a line: place, keyword, limit, sentence.
fn lines(report: &Report) -> String {
    report.violations().iter().fold(String::new(), |mut out, violation| {
        let limit = violation.limit.as_ref().map_or_else(String::new, |limit| format!(" {limit}"));
        let place = if violation.pointer.is_empty() { "" } else { " at " };
        writeln!(out, "  {}{limit}{place}{}: {violation}", violation.keyword, violation.pointer).unwrap();
        out
    })
}

#[test]
fn reports_read_as_they_are_meant_to() {
    let told: Vec<String> = cases()
        .map(|Case { title, text }| {
            let told = from_json::<Account>(text.as_bytes()).map_or_else(|report| lines(&report), |_| String::new());
            format!("{title}\n{text}\n{told}")
        })
        .collect();
    let told = told.join("\n");
    assert!(told == CASES, "reports.txt would have to be\n{told}");
}

struct Accounts;

impl golden_reports::server::Accounts for Accounts {
    async fn add_account(&self, _: Account) -> HandlerResult<(), NoError> {
        Ok(())
    }
}

/// The violations of a report, as a problem document has them.
fn as_problem(report: &Report) -> Vec<Value> {
    let violations = report.violations().iter().map(|violation| {
        let mut shown = json!({"in": "body", "pointer": violation.pointer, "keyword": violation.keyword, "message": violation.message});
        if let Some(limit) = &violation.limit {
            shown["limit"] = limit.as_str().into();
        }
        shown
    });
    violations.collect()
}

#[tokio::test]
async fn server_client_and_validation_say_the_same() {
    let url = serve(golden_reports::server::router(Accounts)).await;
    let client = golden_reports::Client::builder(&url).build().unwrap();
    let mut typed = 0;
    for Case { title, text } in cases().filter(|case| case.title != "Accepted") {
        let read = from_json::<Account>(text.as_bytes()).unwrap_err();
        let request = reqwest::Client::new().post(format!("{url}/accounts")).header("content-type", "application/json");
        let response = request.body(text).send().await.unwrap();
        let problem: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        assert_eq!(problem["violations"], Value::from(as_problem(&read)), "{title}");
        let Ok(account) = serde_json::from_str::<Account>(text) else { continue };
        typed += 1;
        assert_eq!(account.validate().err(), Some(read.clone()), "{title}");
        let Err(Error::Invalid(sent)) = client.add_account(&account).await else { panic!("{title} is sent") };
        let sent: Vec<_> = sent.violations().iter().map(|of_body| of_body.violation.clone()).collect();
        assert_eq!(sent, read.violations(), "{title}");
    }
    assert!(typed > 5, "{typed}");
}

#[test]
fn debug_shows_no_secrets() {
    let text = r#"{"name": "ada", "password": "a password", "pin": 1234, "secret": "open sesame", "contact": {"mail": "a@b.c", "token": "abc"}}"#;
    let account = from_json::<Account>(text.as_bytes()).unwrap();
    let hidden =
        r#""password": (hidden), "pin": (hidden), "secret": (hidden), "contact": {"mail": "a@b.c", "token": (hidden)}"#;
    assert_eq!(format!("{account:?}"), format!(r#"Account {{"name": "ada", {hidden}}}"#));
    assert_eq!(format!("{:?}", account.secret.unwrap()), "AccountSecret (hidden)");
}

/// Fails in a way that the document does not list.
struct Broken;

impl golden_reports::server::Accounts for Broken {
    async fn add_account(&self, account: Account) -> HandlerResult<(), NoError> {
        match account.name.as_str() {
            "later" => Err(HandlerError::new(StatusCode::SERVICE_UNAVAILABLE, "there is no database")),
            _ => Err(Reply::text(418, &"short and stout").into()),
        }
    }
}

#[tokio::test]
async fn a_handler_may_fail_as_no_document_lists() {
    let url = serve(golden_reports::server::router(Broken)).await;
    let client = golden_reports::Client::builder(&url).build().unwrap();
    let account = |name: &str| from_json::<Account>(json!({"name": name}).to_string().as_bytes()).unwrap();
    let error = client.add_account(&account("later")).await.unwrap_err();
    let problem: Value = error.json().unwrap();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!((&problem["status"], &problem["detail"]), (&json!(503), &json!("there is no database")));
    let error = client.add_account(&account("teapot")).await.unwrap_err();
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"short and stout"[..]));
    // In the API's own form.
    let own = |refusal: &Refusal| Reply::text(refusal.status().as_u16(), &refusal.detail().to_owned());
    let url = serve(golden_reports::server::routes(Broken).on_refusal(own).into_router()).await;
    let client = golden_reports::Client::builder(&url).build().unwrap();
    let error = client.add_account(&account("later")).await.unwrap_err();
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"there is no database"[..]));
    let error: HandlerError<NoError> = HandlerError::new(StatusCode::SERVICE_UNAVAILABLE, "later");
    assert_eq!((error.to_string().as_str(), error.listed()), ("503 Service Unavailable: later", None));
}
