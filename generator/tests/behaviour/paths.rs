//! Paths that are more than segments and names: each request reaches the operation that it was made for.

use std::sync::{Arc, Mutex};

use golden_odd_paths::Client;
use golden_odd_paths::models::{DimXAmzTarget, GlowXAmzTarget};
use golden_odd_paths::runtime::http::NoError;

use crate::{HandlerResult, serve};

/// What has been called.
#[derive(Clone, Default)]
struct Calls(Arc<Mutex<Vec<String>>>);

impl Calls {
    fn note(&self, call: impl Into<String>) -> HandlerResult<(), NoError> {
        self.0.lock().unwrap().push(call.into());
        Ok(())
    }

    fn taken(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl golden_odd_paths::server::Untagged for Calls {
    async fn root(&self) -> HandlerResult<(), NoError> {
        self.note("root")
    }

    async fn light(&self) -> HandlerResult<(), NoError> {
        self.note("light")
    }

    async fn dim(&self, _: DimXAmzTarget) -> HandlerResult<(), NoError> {
        self.note("dim")
    }

    async fn glow(&self, _: GlowXAmzTarget) -> HandlerResult<(), NoError> {
        self.note("glow")
    }
}

impl golden_odd_paths::server::Lamps for Calls {
    async fn lamps(&self) -> HandlerResult<(), NoError> {
        self.note("lamps")
    }

    async fn lamps_of_folder(&self) -> HandlerResult<(), NoError> {
        self.note("lamps_of_folder")
    }

    async fn count(&self) -> HandlerResult<(), NoError> {
        self.note("count")
    }

    async fn lamps_again(&self) -> HandlerResult<(), NoError> {
        self.note("lamps_again")
    }

    async fn switch(&self, id: String) -> HandlerResult<(), NoError> {
        self.note(format!("switch {id}"))
    }

    async fn change(&self, id: String) -> HandlerResult<(), NoError> {
        self.note(format!("change {id}"))
    }

    async fn between(&self, name: String, from: i64, to: i64) -> HandlerResult<(), NoError> {
        self.note(format!("between {name} {from} {to}"))
    }
}

#[tokio::test]
async fn each_request_reaches_its_operation() {
    let calls = Calls::default();
    let url = serve(golden_odd_paths::server::router(calls.clone())).await;
    let client = Client::builder(&url).build().unwrap();
    client.root().await.unwrap();
    client.lamps().await.unwrap();
    client.lamps_of_folder().await.unwrap();
    client.count().await.unwrap();
    client.lamps_again().await.unwrap();
    client.light().await.unwrap();
    client.dim(&DimXAmzTarget::LampsDim).await.unwrap();
    client.glow(&GlowXAmzTarget::LampsGlow).await.unwrap();
    client.between("it's/one", -1, 20).await.unwrap();
    client.switch("a:b").await.unwrap();
    client.change("a/b:switc").await.unwrap();
    let expected = [
        "root",
        "lamps",
        "lamps_of_folder",
        "count",
        "lamps_again",
        "light",
        "dim",
        "glow",
        "between it's/one -1 20",
        "switch a:b",
        "change a/b:switc",
    ];
    assert_eq!(calls.taken(), expected);
    let status = |response: reqwest::Response| response.status().as_u16();
    assert_eq!(status(reqwest::get(format!("{url}/v1.0/lamps('a')/rooms/1.2")).await.unwrap()), 404);
    assert_eq!(calls.taken(), Vec::<String>::new());
}

impl golden_path_mended::server::Rooms for Calls {
    async fn undeclared(&self, room: String) -> HandlerResult<(), NoError> {
        self.note(format!("undeclared {room}"))
    }

    async fn twice(&self, room: String) -> HandlerResult<(), NoError> {
        self.note(format!("twice {room}"))
    }
}

impl golden_path_mended::server::Search for Calls {
    async fn search(&self, q: String) -> HandlerResult<(), NoError> {
        self.note(format!("search {q}"))
    }
}

#[tokio::test]
async fn parameters_that_the_document_gets_wrong_arrive() {
    let calls = Calls::default();
    let url = serve(golden_path_mended::server::router(calls.clone())).await;
    let client = golden_path_mended::Client::builder(&url).build().unwrap();
    client.undeclared("a b").await.unwrap();
    client.twice("a/b").await.unwrap();
    client.search("x=1").await.unwrap();
    assert_eq!(calls.taken(), ["undeclared a b", "twice a/b", "search x=1"]);
    let response = reqwest::get(format!("{url}/rooms/one/same/other")).await.unwrap();
    assert_eq!(response.status(), 404);
}

impl golden_paths_alike::server::Lamps for Calls {
    async fn by_id(&self, id: i64) -> HandlerResult<(), NoError> {
        self.note(format!("by_id {id}"))
    }

    async fn put_by_name(&self, name: String) -> HandlerResult<(), NoError> {
        self.note(format!("put_by_name {name}"))
    }

    async fn by_colour(&self, colour: String) -> HandlerResult<(), NoError> {
        self.note(format!("by_colour {colour}"))
    }
}

#[tokio::test]
async fn paths_that_differ_in_names_share_a_route() {
    let calls = Calls::default();
    let url = serve(golden_paths_alike::server::router(calls.clone())).await;
    let client = golden_paths_alike::Client::builder(&url).build().unwrap();
    client.by_id(1).await.unwrap();
    client.put_by_name("a").await.unwrap();
    // No request tells it from `by_id`, which comes first.
    client.by_colour("2").await.unwrap();
    assert_eq!(calls.taken(), ["by_id 1", "put_by_name a", "by_id 2"]);
}
