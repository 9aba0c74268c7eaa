//! Responses by status: several successes, errors by status, class and default.

use std::sync::Mutex;

use golden_errors::client::Error;
use golden_errors::models::{Lamp, Problem};
use golden_errors::operations::{ReadLampError, RemoveLampError, ToRoomsError};
use golden_several_successes::operations::{AddLampSuccess, PutLampSuccess};
use golden_several_successes::runtime::http::NoError;

use crate::{HandlerResult, serve};

/// Gives the answers one after the other, the last one first.
struct Errors(Mutex<Vec<Result<Lamp, ReadLampError>>>);

fn problem() -> Problem {
    Problem { detail: Some("broken".to_owned()) }
}

impl golden_errors::server::Lamps for Errors {
    async fn read_lamp(&self) -> HandlerResult<Lamp, ReadLampError> {
        Ok(self.0.lock().unwrap().pop().unwrap()?)
    }

    async fn remove_lamp(&self) -> HandlerResult<Problem, RemoveLampError> {
        Err(RemoveLampError::Default(503, problem()).into())
    }
}

impl golden_errors::server::Rooms for Errors {
    async fn to_rooms(&self) -> HandlerResult<(), ToRoomsError> {
        Err(ToRoomsError::Status418.into())
    }
}

#[tokio::test]
async fn each_status_has_its_variant() {
    let lamp = || Lamp { name: "one".to_owned() };
    let answers: Vec<Result<Lamp, ReadLampError>> = vec![
        Err(ReadLampError::Default(500, problem())),
        Err(ReadLampError::ClientError(409, problem())),
        Err(ReadLampError::NotFound),
        Ok(lamp()),
    ];
    let url = serve(golden_errors::server::router(Errors(Mutex::new(answers)))).await;
    let client = golden_errors::Client::builder(&url).build().unwrap();
    assert_eq!(client.read_lamp().await.unwrap(), lamp());
    assert!(matches!(client.read_lamp().await, Err(Error::Api { error: ReadLampError::NotFound, .. })));
    match client.read_lamp().await {
        Err(Error::Api { error: ReadLampError::ClientError(409, found), .. }) => assert_eq!(found, problem()),
        other => panic!("{other:?}"),
    }
    match client.read_lamp().await {
        Err(Error::Api { error: ReadLampError::Default(500, found), .. }) => assert_eq!(found, problem()),
        other => panic!("{other:?}"),
    }
    match client.remove_lamp().await {
        Err(Error::Api { error: RemoveLampError::Default(503, found), .. }) => assert_eq!(found, problem()),
        other => panic!("{other:?}"),
    }
    assert!(matches!(client.to_rooms().await, Err(Error::Api { error: ToRoomsError::Status418, .. })));
}

struct Successes(Mutex<Vec<PutLampSuccess>>);

impl golden_several_successes::server::Lamps for Successes {
    async fn put_lamp(&self) -> HandlerResult<PutLampSuccess, NoError> {
        Ok(self.0.lock().unwrap().pop().unwrap())
    }

    async fn add_lamp(&self) -> HandlerResult<AddLampSuccess, NoError> {
        Ok(AddLampSuccess::Successful(202, golden_several_successes::models::Lamp { name: "added".to_owned() }))
    }

    async fn read_lamp(&self) -> HandlerResult<golden_several_successes::models::Lamp, NoError> {
        Ok(golden_several_successes::models::Lamp { name: "read".to_owned() })
    }
}

#[tokio::test]
async fn each_success_has_its_variant() {
    let lamp = |name: &str| golden_several_successes::models::Lamp { name: name.to_owned() };
    let answers =
        vec![PutLampSuccess::NoContent, PutLampSuccess::Created(lamp("new")), PutLampSuccess::Ok(lamp("old"))];
    let url = serve(golden_several_successes::server::router(Successes(Mutex::new(answers)))).await;
    let client = golden_several_successes::Client::builder(&url).build().unwrap();
    assert!(matches!(client.put_lamp().await, Ok(PutLampSuccess::Ok(found)) if found == lamp("old")));
    assert!(matches!(client.put_lamp().await, Ok(PutLampSuccess::Created(found)) if found == lamp("new")));
    assert!(matches!(client.put_lamp().await, Ok(PutLampSuccess::NoContent)));
    assert_eq!(client.read_lamp().await.unwrap(), lamp("read"));
    assert_eq!(client.add_lamp().await.unwrap(), lamp("added"));
}
