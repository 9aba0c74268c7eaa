//! Bodies that are not JSON: multipart with files, forms, text, bytes.

use golden_form_body::models::AddLampBody;
use golden_multipart_body::models::{AddPictureBody, AddPictureBodyDetails};
use golden_multipart_body::runtime::Binary;
use golden_text_and_binary::runtime::http::NoError;

use crate::{HandlerResult, serve};

fn picture() -> AddPictureBody {
    // Bytes that are no UTF-8, and one that looks like the end of a part.
    let file = Binary::from(vec![0xff, 0x00, b'\r', b'\n', b'-', b'-']);
    AddPictureBody {
        file: file.with_file_name("lamp.png").with_content_type("image/png").with_part_header("x-lamp", "one"),
        name: Some("Lamp \"one\"\r\n".to_owned()),
        more: Some(vec![Binary::from(b"a".to_vec()), Binary::from(Vec::new())]),
        details: Some(AddPictureBodyDetails { watt: Some(40) }),
    }
}

struct Pictures;

impl golden_multipart_body::server::Lamps for Pictures {
    async fn add_picture(&self, body: AddPictureBody) -> HandlerResult<(), NoError> {
        let expected = picture();
        assert_eq!(body.file.bytes(), expected.file.bytes());
        assert_eq!((body.file.file_name(), body.file.content_type()), (Some("lamp.png"), Some("image/png")));
        assert_eq!(body.file.part_headers(), expected.file.part_headers());
        assert_eq!((&body.name, &body.details), (&expected.name, &expected.details));
        let more: Vec<&[u8]> = body.more.iter().flatten().map(Binary::bytes).collect();
        assert_eq!(more, [&b"a"[..], b""]);
        Ok(())
    }
}

#[tokio::test]
async fn a_multipart_body_arrives_with_its_files() {
    let url = serve(golden_multipart_body::server::router(Pictures)).await;
    let client = golden_multipart_body::Client::builder(&url).build().unwrap();
    client.add_picture(&picture()).await.unwrap();
}

#[tokio::test]
async fn a_multipart_body_without_its_file_is_refused() {
    let url = serve(golden_multipart_body::server::router(Pictures)).await;
    let body = "--b\r\ncontent-disposition: form-data; name=\"name\"\r\n\r\nLamp\r\n--b--\r\n";
    let request = reqwest::Client::new().post(format!("{url}/lamps/picture")).body(body);
    let response = request.header("content-type", "multipart/form-data; boundary=b").send().await.unwrap();
    assert_eq!(response.status(), 400);
    let problem: serde_json::Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(problem["violations"][0]["keyword"], "required", "{problem}");
}

fn lamp() -> AddLampBody {
    AddLampBody {
        name: "a&b=c d+ü".to_owned(),
        watt: Some(-3),
        colours: Some(vec!["red,blue".to_owned(), String::new()]),
    }
}

struct Lamps;

impl golden_form_body::server::Lamps for Lamps {
    async fn add_lamp(&self, body: AddLampBody) -> HandlerResult<(), NoError> {
        assert_eq!(body, lamp());
        Ok(())
    }
}

#[tokio::test]
async fn a_form_arrives_and_is_held_against_its_schema() {
    let url = serve(golden_form_body::server::router(Lamps)).await;
    golden_form_body::Client::builder(&url).build().unwrap().add_lamp(&lamp()).await.unwrap();
    let request = reqwest::Client::new().post(format!("{url}/lamps")).body("name=&watt=bright");
    let response = request.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap();
    assert_eq!(response.status(), 400);
    let problem: serde_json::Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    let mut pointers: Vec<&str> =
        problem["violations"].as_array().unwrap().iter().map(|v| v["pointer"].as_str().unwrap()).collect();
    pointers.sort_unstable();
    assert_eq!(pointers, ["/name", "/watt"], "{problem}");
}

struct Notes;

impl golden_text_and_binary::server::Notes for Notes {
    async fn write_note(&self, body: String) -> HandlerResult<String, NoError> {
        Ok(format!("{body} before"))
    }
}

impl golden_text_and_binary::server::Picture for Notes {
    async fn write_picture(&self, body: Binary) -> HandlerResult<Binary, NoError> {
        Ok(Binary::from(body.bytes().iter().rev().copied().collect::<Vec<u8>>()))
    }
}

#[tokio::test]
async fn text_and_bytes_go_both_ways() {
    let url = serve(golden_text_and_binary::server::router(Notes)).await;
    let client = golden_text_and_binary::Client::builder(&url).build().unwrap();
    assert_eq!(client.write_note("näh").await.unwrap(), "näh before");
    assert_eq!(client.write_picture(&Binary::from(vec![0xff, 0])).await.unwrap().bytes(), [0, 0xff]);
    let request = reqwest::Client::new().put(format!("{url}/notes")).header("content-type", "application/json");
    assert_eq!(request.body("\"n\"").send().await.unwrap().status(), 415);
}
