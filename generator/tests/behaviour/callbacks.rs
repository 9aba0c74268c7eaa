//! What the API sends: the server is on the caller's side.

use std::sync::{Arc, Mutex};

use axum::Router;
use golden_callbacks::models::Lamp;
use golden_callbacks::operations::SubscribeOnLampError;
use golden_callbacks::server::{SubscribeCallbacks, subscribe_callbacks};

use crate::{HandlerResult, serve};

#[derive(Clone, Default)]
struct Receiver(Arc<Mutex<Vec<(String, Lamp)>>>);

impl SubscribeCallbacks for Receiver {
    async fn on_lamp(&self, x_signature: String, body: Lamp) -> HandlerResult<(), SubscribeOnLampError> {
        if x_signature == "stop" {
            return Err(SubscribeOnLampError::Gone.into());
        }
        self.0.lock().unwrap().push((x_signature, body));
        Ok(())
    }
}

#[tokio::test]
async fn callbacks_are_received_below_the_url_that_was_given() {
    let receiver = Receiver::default();
    let url = serve(Router::new().nest("/hooks", subscribe_callbacks::router(receiver.clone()))).await;
    let send = async |signature: &str, body: &'static str| {
        let request = reqwest::Client::new().post(format!("{url}/hooks/onLamp/lamps/17")).body(body);
        let request = request.header("x-signature", signature).header("content-type", "application/json");
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    assert_eq!(send("a", r#"{"id":17,"name":"one"}"#).await, (204, String::new()));
    assert_eq!(send("stop", r#"{"id":17,"name":"one"}"#).await.0, 410);
    // `id` is `readOnly`: it is the API's, which sends it, so that it is demanded here.
    let (status, problem) = send("a", r#"{"name":""}"#).await;
    assert_eq!(status, 400);
    assert!(problem.contains("id") && problem.contains("minLength"), "{problem}");
    assert_eq!(*receiver.0.lock().unwrap(), [("a".to_owned(), Lamp { id: 17, name: "one".to_owned() })]);
}
