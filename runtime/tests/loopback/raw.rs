//! Requests that no generated client sends.

use openapi_runtime::client::reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

use super::server::{serve, serve_with_own_refusals};

const PET: &str = "/pets/00000000-0000-0000-0000-000000000000/?page_size=5";

struct Raw {
    url: String,
}

impl Raw {
    fn request(&self, method: &Method, path: &str) -> RequestBuilder {
        Client::new().request(method.clone(), format!("{}{path}", self.url))
    }

    fn put(&self, path: &str, media_type: &str, body: &str) -> RequestBuilder {
        let request = self.request(&Method::PUT, path).header("authorization", "Bearer t");
        request.header("content-type", media_type).body(body.to_owned())
    }
}

async fn raw() -> Raw {
    Raw { url: serve().await }
}

/// The status, and each violation's place and keyword.
async fn refusal(request: RequestBuilder) -> (u16, Vec<String>) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    assert_eq!(response.headers()["content-type"], "application/problem+json", "{status}");
    let problem: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    assert_eq!(problem["status"], status);
    let text = |violation: &Value, member: &str| violation[member].as_str().unwrap_or_default().to_owned();
    let line =
        |v: &Value| format!("{} {}{} {}", text(v, "in"), text(v, "name"), text(v, "pointer"), text(v, "keyword"));
    (status, problem["violations"].as_array().into_iter().flatten().map(line).collect())
}

#[tokio::test]
async fn a_refusal_lists_everything() {
    let raw = raw().await;
    let request =
        raw.put("/pets/x/?page_size=x&tags=a,b,c,d", "application/json", r#"{"name": "", "age": "old", "owner": 1}"#);
    let expected = [
        "path pet_id format",
        "query page_size type",
        "query tags maxItems",
        "body /name minLength",
        "body /age type",
        "body /owner type",
    ];
    assert_eq!(refusal(request).await, (400, expected.map(str::to_owned).to_vec()));
    let missing = refusal(raw.put("/pets/00000000-0000-0000-0000-000000000000/", "application/json", "")).await;
    assert_eq!(missing, (400, vec!["query page_size required".to_owned(), "body  required".to_owned()]));
    let twice = refusal(raw.put(&format!("{PET}&page_size=6"), "application/json", r#"{"name":"a","name":"b"}"#)).await;
    assert_eq!(twice, (400, vec!["query page_size type".to_owned(), "body /name syntax".to_owned()]));
}

#[tokio::test]
async fn media_types() {
    let raw = raw().await;
    for good in ["application/json", "Application/JSON; charset=UTF-8", "application/merge-patch+json"] {
        assert_eq!(raw.put(PET, good, r#"{"name":"a"}"#).send().await.unwrap().status(), StatusCode::OK, "{good}");
    }
    for bad in ["text/plain", "application/json; charset=utf-16", "application/x-www-form-urlencoded"] {
        assert_eq!(
            refusal(raw.put(PET, bad, r#"{"name":"a"}"#)).await,
            (415, vec!["body  content".to_owned()]),
            "{bad}"
        );
    }
    let picture = "/pets/00000000-0000-0000-0000-000000000000.png";
    assert_eq!(raw.put(picture, "image/gif", "x").send().await.unwrap().status(), StatusCode::OK);
    assert_eq!(refusal(raw.put(picture, "text/plain", "x")).await.0, 415);
    let post = |media_type: &str, body: &str| {
        raw.request(&Method::POST, "/pets/upload").header("content-type", media_type.to_owned()).body(body.to_owned())
    };
    assert_eq!(refusal(post("multipart/form-data", "x")).await.0, 415);
    assert_eq!(refusal(post("multipart/form-data; boundary=b", "--b\r\nhm")).await.0, 400);
    let incomplete = "--b\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n--b--\r\n";
    let (status, violations) = refusal(post("multipart/form-data; boundary=b", incomplete)).await;
    assert_eq!((status, violations), (400, vec!["body /file required".to_owned()]));
}

#[tokio::test]
async fn credentials_come_first() {
    let raw = raw().await;
    let response = raw.request(&Method::PUT, "/pets/x/").body("not looked at").send().await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    let too_long = raw.request(&Method::PUT, "/pets/x/").body("x".repeat(5000));
    assert_eq!(refusal(too_long).await.0, 401);
    let two = raw.put(PET, "application/json", "{}").header("authorization", "Bearer u");
    assert_eq!(refusal(two).await.0, 401);
    let half = raw.request(&Method::GET, "/keys?key=q").send().await.unwrap();
    assert_eq!(half.status(), StatusCode::UNAUTHORIZED);
    let challenges: Vec<_> = half.headers().get_all("www-authenticate").iter().collect();
    assert_eq!(challenges, ["ApiKey", "Basic realm=\"api\", charset=\"UTF-8\""]);
}

#[tokio::test]
async fn bodies_are_limited() {
    let raw = raw().await;
    assert_eq!(refusal(raw.put(PET, "application/json", &"x".repeat(2001))).await.0, 413);
    // Two thousand bytes are received, and are no JSON.
    assert_eq!(refusal(raw.put(PET, "application/json", &"x".repeat(2000))).await.0, 400);
    // Without a length beforehand.
    let mut socket = tokio::net::TcpStream::connect(raw.url.trim_start_matches("http://")).await.unwrap();
    let head =
        format!("PUT {PET} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t\r\ntransfer-encoding: chunked\r\n\r\n");
    let chunk = format!("3e8\r\n{}\r\n", "x".repeat(1000));
    let text = format!("{head}{}", chunk.repeat(3));
    tokio::io::AsyncWriteExt::write_all(&mut socket, text.as_bytes()).await.unwrap();
    let mut answer = [0; 12];
    tokio::io::AsyncReadExt::read_exact(&mut socket, &mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
}

#[tokio::test]
async fn methods() {
    let raw = raw().await;
    let refused = raw.request(&Method::DELETE, "/pets/upload").send().await.unwrap();
    assert_eq!(
        (refused.status(), &refused.headers()["allow"]),
        (StatusCode::METHOD_NOT_ALLOWED, &"POST".parse().unwrap())
    );
    let refused = raw.request(&Method::DELETE, "/pets").send().await.unwrap();
    assert_eq!(refused.headers()["allow"], "GET, HEAD");
    let head = raw.request(&Method::HEAD, "/pets").send().await.unwrap();
    assert_eq!(
        (head.status(), &head.headers()["content-type"]),
        (StatusCode::OK, &"application/json".parse().unwrap())
    );
    assert_eq!(head.bytes().await.unwrap(), "");
    assert_eq!(raw.request(&Method::GET, "/nowhere").send().await.unwrap().status(), StatusCode::NOT_FOUND);
    assert_eq!(refusal(raw.request(&Method::PUT, "/pets/nodot")).await.0, 404);
}

#[tokio::test]
async fn queries_as_people_write_them() {
    let raw = raw().await;
    let list = async |query: &str| -> Value {
        let response = raw.request(&Method::GET, &format!("/pets?{query}")).send().await.unwrap();
        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
    };
    assert_eq!(list("filter[name]=a+b&filter[age]=1&other=x").await[1], json!({"name": "a b", "age": 1}));
    assert_eq!(list("filter%5Bname%5D=a").await[1], json!({"name": "a"}));
    assert_eq!(list("verbose=").await[3], json!(null));
    assert_eq!(list("verbose=false").await[3], json!(false));
    assert_eq!(list("verbose=1").await["violations"][0]["keyword"], "type");
    assert_eq!(list("filter[age]=1").await["violations"][0]["pointer"], "/name");
    assert_eq!(list("filter=x").await["status"], 400);
    assert_eq!(list("like=%7B%22name%22:%22a%22%7D").await[2], json!({"name": "a"}));
    assert_eq!(list("like=[1]").await["violations"][0]["keyword"], "type");
    assert_eq!(list("filter[name]=%ff").await["violations"][0]["keyword"], "syntax");
}

#[tokio::test]
async fn refusals_in_the_own_type_of_error() {
    let raw = Raw { url: format!("{}/api", serve_with_own_refusals().await) };
    let response = raw.request(&Method::PUT, PET).send().await.unwrap();
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.bytes().await.unwrap(), r#"{"detail":"the request has no valid credentials"}"#);
}
