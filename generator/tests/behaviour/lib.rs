//! Generated clients against generated servers, over a real socket: what the golden cases promise is what happens.
//!
//! The crates of the golden cases are dependencies of this one; `it::behaviour` lays it out beside them and runs it.
#![cfg(test)]

mod bodies;
mod callbacks;
mod media_types;
mod parameters;
mod paths;
mod reports;
mod response_headers;
mod responses;
mod security;
mod servers;

use axum::Router;
use golden_errors::server::HandlerResult;

/// Serves a router; the server's URL.
async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    format!("http://{address}")
}
