//! Answers that the runtime gives in the API's place.

use ::http::header::{ALLOW, HeaderValue, WWW_AUTHENTICATE};
use ::http::{HeaderMap, StatusCode};

use crate::encode::{Encode, EncodeError, Writer};
use crate::http::{Reply, RequestReport, RequestViolation};

/// Why a request did not reach the API, or its answer not the client; or what a handler says in the API's place, see
/// [`HandlerError::new`](super::HandlerError::new).
#[derive(Clone, Debug)]
pub struct Refusal {
    status: StatusCode,
    detail: String,
    report: RequestReport,
    headers: Box<HeaderMap>,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into(), report: RequestReport::default(), headers: Box::default() }
    }

    pub(super) fn invalid(status: StatusCode, report: &RequestReport) -> Self {
        let report = report.clone();
        Self { report, ..Self::new(status, "the request breaks the rules of the API's description") }
    }

    /// 405 with the methods that there are (RFC 9110, section 15.5.6).
    pub(super) fn method(allowed: &str) -> Self {
        let mut refusal = Self::new(StatusCode::METHOD_NOT_ALLOWED, "the resource has no such method");
        refusal.headers.extend(HeaderValue::from_str(allowed).ok().map(|allowed| (ALLOW, allowed)));
        refusal
    }

    /// 401 with the ways to authenticate (RFC 9110, section 15.5.2).
    pub(super) fn unauthorized(challenges: &[String]) -> Self {
        let mut refusal = Self::new(StatusCode::UNAUTHORIZED, "the request has no valid credentials");
        let challenges = challenges.iter().filter_map(|challenge| HeaderValue::from_str(challenge).ok());
        for challenge in challenges {
            refusal.headers.append(WWW_AUTHENTICATE, challenge);
        }
        refusal
    }

    pub(super) fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "the credentials do not allow this")
    }

    pub(super) fn internal(detail: &str) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, detail)
    }

    /// The status to answer with.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// A sentence about the refusal.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// Everything that is wrong with the request.
    pub fn violations(&self) -> &[RequestViolation] {
        self.report.violations()
    }

    /// Whether more is wrong with the request than is listed.
    pub fn is_truncated(&self) -> bool {
        self.report.is_truncated()
    }

    /// Headers that belong to the status, such as `Allow`. They are added to whatever answers the refusal.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The refusal as a problem document (RFC 9457).
    pub fn problem(&self) -> Reply {
        Reply::json(self.status.as_u16(), self).media_type("application/problem+json")
    }
}

impl Encode for Refusal {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        let kind = "about:blank".to_owned();
        let title = self.status.canonical_reason().unwrap_or("Refused").to_owned();
        let status = i64::from(self.status.as_u16());
        let violations = Some(self.violations()).filter(|violations| !violations.is_empty());
        let truncated = self.is_truncated().then_some(true);
        writer.members(&[
            ("type", &kind),
            ("title", &title),
            ("status", &status),
            ("detail", &self.detail),
            ("violations", &violations),
            ("truncated", &truncated),
        ])
    }
}

/// Ends a handler whose request is refused. What is wrong is with the [`Request`](super::Request) until it is asked.
#[derive(Debug)]
pub struct Refused(pub(super) Option<Box<Refusal>>);

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self(Some(Box::new(refusal)))
    }
}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        refused.0.map_or_else(|| Self::new(StatusCode::BAD_REQUEST, "the request is not valid"), |refusal| *refusal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{Location, Place};

    #[test]
    fn a_problem_document_lists_the_violations() {
        let mut report = RequestReport::default();
        report.add_one(&Place::Parameter(Location::Query, "page".to_owned()), "type", "must be an integer");
        report.add_one(&Place::Body, "required", "is missing");
        let reply = Refusal::invalid(StatusCode::BAD_REQUEST, &report).problem().into_http().unwrap();
        assert_eq!(reply.headers()["content-type"], "application/problem+json");
        let expected = serde_json::json!({
            "type": "about:blank",
            "title": "Bad Request",
            "status": 400,
            "detail": "the request breaks the rules of the API's description",
            "violations": [
                {"in": "query", "name": "page", "pointer": "", "keyword": "type", "message": "must be an integer"},
                {"in": "body", "pointer": "", "keyword": "required", "message": "is missing"}
            ]
        });
        assert_eq!(serde_json::from_slice::<serde_json::Value>(reply.body()).unwrap(), expected);
    }
}
