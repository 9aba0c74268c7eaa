//! Operations that have servers of their own.

use golden_servers::client::{Client, SERVERS};
use golden_servers::runtime::http::NoError;
use golden_servers::server::{self, router};

use crate::{HandlerResult, serve};

struct Lamps;

impl server::Lamps for Lamps {
    async fn list_lamps(&self) -> HandlerResult<(), NoError> {
        Ok(())
    }
}

impl server::Pictures for Lamps {
    async fn put_picture(&self) -> HandlerResult<(), NoError> {
        Ok(())
    }

    async fn read_picture(&self) -> HandlerResult<(), NoError> {
        Ok(())
    }
}

impl server::Hosts for Lamps {
    async fn read_host(&self) -> HandlerResult<golden_servers::models::Server, NoError> {
        Ok(golden_servers::models::Server { name: None })
    }
}

#[tokio::test]
async fn requests_go_to_the_server_that_the_document_names_for_them() {
    let lamps = serve(router(Lamps)).await;
    let nothing = serve(axum::Router::new()).await;
    let client = Client::builder(&nothing).server("https://pictures.example.org", &lamps).build().unwrap();
    assert!(client.put_picture().await.is_ok());
    // `/local` is one of the document's servers, so that this is no server of the operation's own.
    assert!(client.read_picture().await.is_err() && client.list_lamps().await.is_err());
    let client = Client::builder(&lamps).server("https://pictures.example.org", &nothing).build().unwrap();
    assert!(client.put_picture().await.is_err());
    assert!(client.read_picture().await.is_ok() && client.list_lamps().await.is_ok());
}

#[test]
fn the_documents_servers_have_variables() {
    assert_eq!(SERVERS[0].url(&[("region", "us")]).unwrap(), "https://us.lamps.example.org/v1");
    assert!(SERVERS[0].url(&[("region", "mars")]).is_err());
    assert_eq!((SERVERS[0].about(), SERVERS[1].template()), ("Production.", "/local"));
}
