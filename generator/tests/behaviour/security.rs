//! Security alternatives: and, or, optional, none.

use golden_security::Client;
use golden_security::client::Error;
use golden_security::runtime::http::NoError;
use golden_security::server::{self, AuthError, Authenticate, Presented, PresentedCredential, router};

use crate::{HandlerResult, serve};

struct Guard;

/// The identity is the schemes that were used.
impl Authenticate for Guard {
    type Identity = String;

    async fn authenticate(&self, credentials: &[Presented<'_>]) -> Result<String, AuthError> {
        let right = |presented: &Presented<'_>| match (presented.scheme, &presented.credential) {
            ("token" | "oauth", PresentedCredential::Token(token)) => token == "right",
            ("key" | "session", PresentedCredential::ApiKey(key)) => key == "right",
            ("login", PresentedCredential::Basic { user, password }) => user == "somebody" && password == "right:er",
            _ => false,
        };
        if credentials.is_empty() || !credentials.iter().all(right) {
            return Err(AuthError::Unauthorized);
        }
        let mut schemes: Vec<&str> = credentials.iter().map(|presented| presented.scheme).collect();
        schemes.sort_unstable();
        Ok(schemes.join(" and "))
    }
}

impl server::All for Guard {
    async fn needs_the_token(&self, identity: String) -> HandlerResult<(), NoError> {
        assert_eq!(identity, "token");
        Ok(())
    }
}

impl server::Or for Guard {
    async fn token_or_key(&self, identity: String) -> HandlerResult<(), NoError> {
        assert!(["token", "key"].contains(&identity.as_str()), "{identity}");
        Ok(())
    }
}

impl server::And for Guard {
    async fn session_and_key(&self, identity: String) -> HandlerResult<(), NoError> {
        assert_eq!(identity, "key and session");
        Ok(())
    }
}

impl server::Optional for Guard {
    async fn perhaps_the_login(&self, identity: Option<String>) -> HandlerResult<(), NoError> {
        assert!(identity.is_none_or(|identity| identity == "login"));
        Ok(())
    }
}

impl server::NoneApi for Guard {
    async fn nothing(&self) -> HandlerResult<(), NoError> {
        Ok(())
    }
}

impl server::Scopes for Guard {
    async fn by_oauth(&self, identity: String) -> HandlerResult<(), NoError> {
        assert_eq!(identity, "oauth");
        Ok(())
    }
}

#[tokio::test]
async fn each_alternative_lets_in() {
    let url = serve(router(Guard)).await;
    let token = Client::builder(&url).bearer_token("right").build().unwrap();
    token.needs_the_token().await.unwrap();
    token.token_or_key().await.unwrap();
    token.by_oauth().await.unwrap();
    let keys = Client::builder(&url).api_key("key", "right").api_key("session", "right").build().unwrap();
    keys.token_or_key().await.unwrap();
    keys.session_and_key().await.unwrap();
    let login = Client::builder(&url).basic_auth("somebody", "right:er").build().unwrap();
    login.perhaps_the_login().await.unwrap();
    let anonymous = Client::builder(&url).build().unwrap();
    anonymous.perhaps_the_login().await.unwrap();
    anonymous.nothing().await.unwrap();
}

#[tokio::test]
async fn half_of_a_requirement_does_not() {
    let url = serve(router(Guard)).await;
    let key = Client::builder(&url).api_key("key", "right").build().unwrap();
    assert!(matches!(key.session_and_key().await, Err(Error::MissingCredential { .. })));
    let http = reqwest::Client::new();
    let status = |path: &'static str, name: &'static str, value: &'static str| {
        let request = http.get(format!("{url}{path}")).header(name, value);
        async move { request.send().await.unwrap().status().as_u16() }
    };
    assert_eq!(status("/and", "x-key", "right").await, 401);
    assert_eq!(status("/and", "cookie", "session=right").await, 401);
    assert_eq!(status("/or", "x-key", "wrong").await, 401);
    assert_eq!(status("/all", "x-key", "right").await, 401);
    assert_eq!(status("/all", "authorization", "Basic cmlnaHQ6").await, 401);
    assert_eq!(status("/or", "x-key", "right").await, 204);
}
