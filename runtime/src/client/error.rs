//! Why a call gives no value.

use std::fmt;

use crate::decode::Decode;
use crate::http::{Bytes, HeaderMap, RequestReport, Responses, StatusCode};
use crate::report::Report;
use crate::validate::{self, Validate};

use super::transport::{TransportError, TransportFailure};

/// Why a call gives no value. `E` is the operation's own errors, by status.
pub enum Error<E> {
    /// The server answered with one of the failures that the document lists.
    Api {
        /// The status.
        status: StatusCode,
        /// The failure.
        error: E,
        /// The answer's headers, described or not.
        headers: Box<HeaderMap>,
        /// The answer's body, of which the document may say less than there is.
        body: Bytes,
    },
    /// The request breaks the document's rules and was not sent.
    Invalid(RequestReport),
    /// The server's answer is not what the document describes for its status.
    Decode {
        /// The status.
        status: StatusCode,
        /// The answer's headers.
        headers: Box<HeaderMap>,
        /// What keeps the answer from being read.
        report: Report,
        /// The answer's body.
        body: Bytes,
    },
    /// The server answered with a status that the document doesn't list.
    UnexpectedStatus {
        /// The status.
        status: StatusCode,
        /// The answer's headers.
        headers: Box<HeaderMap>,
        /// The answer's body.
        body: Bytes,
    },
    /// The client has no credentials for any of the operation's security alternatives; nothing was sent.
    MissingCredential {
        /// The names of the schemes of all alternatives.
        schemes: Vec<&'static str>,
    },
    /// The operation has a server of its own, of another origin than the client's base URL, or [`Call::at`](super::Call::at)
    /// was told a URL of one. Credentials go there only if [`Builder::server`](super::Builder::server) names it; nothing was
    /// sent.
    OtherOrigin {
        /// The server's URL, or the origin.
        url: String,
    },
    /// There is no answer.
    Transport(TransportError),
    /// The answer's body is larger than [`Builder::response_limit`](super::Builder::response_limit).
    TooLarge,
}

/// The failures that don't depend on the operation.
#[derive(Debug)]
pub(super) enum Failure {
    Invalid(RequestReport),
    MissingCredential(Vec<&'static str>),
    OtherOrigin(String),
    Transport(TransportError),
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Invalid(report) => Self::Invalid(report),
            Failure::MissingCredential(schemes) => Self::MissingCredential { schemes },
            Failure::OtherOrigin(url) => Self::OtherOrigin { url },
            Failure::Transport(error) if error.failure() == TransportFailure::TooLarge => Self::TooLarge,
            Failure::Transport(error) => Self::Transport(error),
        }
    }
}

impl<E> Error<E> {
    /// The failure, if it is one that the document describes.
    pub fn api(&self) -> Option<&E> {
        if let Self::Api { error, .. } = self { Some(error) } else { None }
    }

    /// The answer's body.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Api { body, .. } | Self::Decode { body, .. } | Self::UnexpectedStatus { body, .. } => Some(body),
            _ => None,
        }
    }

    /// The answer's headers, such as `Retry-After`.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api { headers, .. } | Self::Decode { headers, .. } | Self::UnexpectedStatus { headers, .. } => {
                Some(headers)
            }
            _ => None,
        }
    }

    /// The same as a type that it may be, such as the model of errors which the document lists for other statuses only, or does
    /// not list although its server sends it.
    pub fn json<T: Decode + Validate>(&self) -> Option<T> {
        validate::decode_json(self.body()?).ok()
    }
}

impl<E> Error<E> {
    /// The status of the server's answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api { status, .. } | Self::Decode { status, .. } | Self::UnexpectedStatus { status, .. } => {
                Some(*status)
            }
            Self::Invalid(_)
            | Self::MissingCredential { .. }
            | Self::OtherOrigin { .. }
            | Self::Transport(_)
            | Self::TooLarge => None,
        }
    }
}

impl<E: Responses> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api { status, body, .. } => write!(f, "the server answered {status}{}", excerpt(body)),
            Self::Invalid(report) => write!(f, "the request is not valid: {report}"),
            Self::Decode { status, report, .. } => {
                write!(f, "the server answered {status}, but not as the document describes: {report}")
            }
            Self::UnexpectedStatus { status, body, .. } => {
                write!(f, "the server answered {status}, which the document does not list{}", excerpt(body))
            }
            Self::MissingCredential { schemes } => write!(f, "no credentials for {}", schemes.join(" or ")),
            Self::OtherOrigin { url } => {
                write!(
                    f,
                    "nothing was sent to `{url}`: the client's base URL has another origin, and `Builder::server` names none of this"
                )
            }
            Self::Transport(error) => error.fmt(f),
            Self::TooLarge => f.write_str("the server's answer is larger than the limit"),
        }
    }
}

/// The start of a body, for a message.
fn excerpt(body: &[u8]) -> String {
    const SHOWN: usize = 300;
    let text = String::from_utf8_lossy(body);
    let cut: String = text.chars().take(SHOWN).collect();
    match (cut.is_empty(), cut.len() < text.len()) {
        (true, _) => String::new(),
        (false, false) => format!(": {cut}"),
        (false, true) => format!(": {cut}…"),
    }
}

/// Bodies and headers are named by their size.
impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api { status, error, headers, body } => {
                let f = &mut f.debug_struct("Api");
                f.field("status", status)
                    .field("error", error)
                    .field("headers", &headers.len())
                    .field("body_bytes", &body.len())
                    .finish()
            }
            Self::Invalid(report) => f.debug_tuple("Invalid").field(report).finish(),
            Self::Decode { status, headers, report, body } => {
                let f = &mut f.debug_struct("Decode");
                f.field("status", status)
                    .field("headers", &headers.len())
                    .field("report", report)
                    .field("body_bytes", &body.len())
                    .finish()
            }
            Self::UnexpectedStatus { status, headers, body } => {
                let f = &mut f.debug_struct("UnexpectedStatus");
                f.field("status", status).field("headers", &headers.len()).field("body_bytes", &body.len()).finish()
            }
            Self::MissingCredential { schemes } => {
                f.debug_struct("MissingCredential").field("schemes", schemes).finish()
            }
            Self::OtherOrigin { url } => f.debug_struct("OtherOrigin").field("url", url).finish(),
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
            Self::TooLarge => f.write_str("TooLarge"),
        }
    }
}

impl<E: Responses> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(report) => Some(report),
            Self::Decode { report, .. } => Some(report),
            Self::Transport(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Call;
    use crate::http::NoError;

    #[test]
    fn calls_and_errors_may_cross_threads() {
        fn crosses<T: Send + 'static>() {}
        fn shared<T: Send + Sync + std::error::Error + 'static>() {}
        crosses::<Call<String, NoError>>();
        shared::<Error<NoError>>();
    }

    #[test]
    fn a_body_that_nobody_described_can_be_read() {
        let (status, headers) = (StatusCode::NOT_FOUND, Box::default());
        let error: Error<NoError> = Error::UnexpectedStatus { status, headers, body: Bytes::from_static(b"\"gone\"") };
        assert_eq!((error.json::<String>().as_deref(), error.json::<i64>()), (Some("gone"), None));
        assert_eq!(Error::<NoError>::TooLarge.json::<String>(), None);
    }

    #[test]
    fn an_error_is_small() {
        assert!(size_of::<Error<NoError>>() <= 128);
    }

    #[test]
    fn a_message_shows_the_start_of_a_body() {
        assert_eq!(excerpt(b""), "");
        assert_eq!(excerpt("é".repeat(400).as_bytes()), format!(": {}…", "é".repeat(300)));
    }
}
