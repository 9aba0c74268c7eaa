//! Who calls, as the API finds out.

use std::borrow::Cow;
use std::fmt;

use crate::http::Operation;

use super::evidence::Evidence;
use super::refusal::Refusal;

/// How an API finds out who calls.
pub trait Authenticate: Send + Sync + 'static {
    /// Who calls.
    type Identity: Send;

    /// Checks the credentials that a request presents for one alternative of its operation's security, all of them together.
    /// The runtime asks for one alternative after the other, in the document's order, and takes the first answer that is no
    /// error; it never asks with an empty list.
    fn authenticate(
        &self,
        credentials: &[Presented<'_>],
    ) -> impl Future<Output = Result<Self::Identity, AuthError>> + Send;
}

/// Why credentials are not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthError {
    /// They are wrong or no longer valid: 401.
    Unauthorized,
    /// They are right but do not allow this: 403.
    Forbidden,
}

/// What a request presents for one security scheme. Nothing of it has been checked.
#[derive(Clone, Debug)]
pub struct Presented<'a> {
    /// The scheme's name in the document.
    pub scheme: &'static str,
    /// The scopes or roles that the operation asks for.
    pub scopes: &'static [&'static str],
    /// The credential.
    pub credential: PresentedCredential<'a>,
}

/// A credential from a request.
#[derive(Clone)]
pub enum PresentedCredential<'a> {
    /// A token (bearer, OAuth 2.0, `OpenID` Connect, other schemes of `Authorization`).
    Token(Cow<'a, str>),
    /// User and password.
    Basic {
        /// The user.
        user: Cow<'a, str>,
        /// The password.
        password: Cow<'a, str>,
    },
    /// An API key.
    ApiKey(Cow<'a, str>),
    /// The certificate of a TLS connection.
    Certificate(&'a ClientCertificate),
}

/// Shows only the kind.
impl fmt::Debug for PresentedCredential<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Token(_) => "Token(…)",
            Self::Basic { .. } => "Basic(…)",
            Self::ApiKey(_) => "ApiKey(…)",
            Self::Certificate(_) => "Certificate(…)",
        })
    }
}

/// The certificate that a client has proved to own, in DER. To be put among a request's extensions by whatever ends TLS,
/// after it has verified the certificate, and by nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCertificate(pub Vec<u8>);

/// Asks the API about each alternative for which the request presents all credentials. `None`: the request presents nothing
/// and anyone may call.
///
/// # Errors
/// 401 or 403. Who presents wrong credentials is refused even where anyone may call.
pub(super) async fn identify<A: Authenticate>(
    api: &A,
    operation: &'static Operation,
    evidence: &Evidence,
) -> Result<Option<A::Identity>, Refusal> {
    let mut refused = None;
    for alternative in operation.security.iter().filter(|alternative| !alternative.is_empty()) {
        let Some(presented) = evidence.for_alternative(alternative) else { continue };
        match api.authenticate(&presented).await {
            Ok(identity) => return Ok(Some(identity)),
            Err(AuthError::Forbidden) => refused = Some(AuthError::Forbidden),
            Err(AuthError::Unauthorized) => refused = refused.or(Some(AuthError::Unauthorized)),
        }
    }
    match refused {
        Some(AuthError::Forbidden) => Err(Refusal::forbidden()),
        None if operation.security.iter().any(|alternative| alternative.is_empty()) => Ok(None),
        Some(AuthError::Unauthorized) | None => Err(unauthorized(operation)),
    }
}

pub(super) fn unauthorized(operation: &Operation) -> Refusal {
    Refusal::unauthorized(&super::evidence::challenges(operation))
}
