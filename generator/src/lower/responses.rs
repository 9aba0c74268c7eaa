//! Responses: what success looks like, and the errors by status.

use super::{Hint, Lowerer};
use crate::ir::{Name, Outcome, ResponseArm, Responses, ResponsesId, StatusRange, Success};
use crate::openapi::{Operation, Response, Status};

impl<'a> Lowerer<'a> {
    /// Divides the responses into success and errors.
    pub(super) fn outcomes(&mut self, operation: &'a Operation, hint: &Hint) -> (Success, Option<ResponsesId>) {
        let successful = |status: Status| matches!(status, Status::Code(200..=299) | Status::Class(2));
        let mut lowered: Vec<(Status, Outcome)> = Vec::new();
        for (status, response) in &operation.responses {
            lowered.push((*status, self.outcome(*status, response, hint)));
        }
        let redirects = |status: Status| matches!(status, Status::Code(300..=399) | Status::Class(3));
        let any = |wanted: &dyn Fn(Status) -> bool| lowered.iter().any(|(status, _)| wanted(*status));
        // Without a 2XX, success is what is left: a redirect, or what `default` says of the class 2XX.
        let by_default = !any(&successful) && !any(&redirects);
        let wanted: &dyn Fn(Status) -> bool = if any(&successful) { &successful } else { &redirects };
        let default = lowered.iter().find(|(status, _)| by_default && *status == Status::Default);
        let default = default.map(|(_, outcome)| Outcome { status: StatusRange::Class(2), ..outcome.clone() });
        let (good, bad): (Vec<_>, Vec<_>) = lowered.into_iter().partition(|(status, _)| wanted(*status));
        let good: Vec<Outcome> = good.into_iter().map(|(_, outcome)| outcome).chain(default).collect();
        let bad: Vec<Outcome> = bad.into_iter().map(|(_, outcome)| outcome).collect();
        let success = match &good[..] {
            [] => {
                Success::One(Outcome { status: StatusRange::Class(2), body: None, headers: None, boxed_headers: false })
            }
            [one] => Success::One(one.clone()),
            several => {
                let statuses = several.iter().map(|outcome| outcome.status).collect();
                Success::Many(self.response_set(good, "success"), statuses)
            }
        };
        let errors = (!bad.is_empty()).then(|| self.response_set(bad, "error"));
        (success, errors)
    }

    fn outcome(&mut self, status: Status, response: &'a Response, hint: &Hint) -> Outcome {
        let status = range(status);
        let hint = hint.then(&status_words(status));
        let headers = self.response_headers(response);
        Outcome { status, body: self.reply_body(&response.content, &hint), headers, boxed_headers: false }
    }

    /// A set of responses; operations with the same ones share it.
    fn response_set(&mut self, outcomes: Vec<Outcome>, kind: &str) -> ResponsesId {
        let key = format!("{kind} {outcomes:?}");
        if let Some(id) = self.response_ids.get(&key) {
            self.responses[id.0].shared = true;
            return *id;
        }
        let id = ResponsesId(self.responses.len());
        // A set that several operations share is named after what it holds, not after the first of them.
        let words: Vec<String> = outcomes.iter().map(|outcome| status_words(outcome.status)).collect();
        let arms = outcomes
            .into_iter()
            .map(|outcome| ResponseArm { name: Name::new(status_words(outcome.status)), outcome })
            .collect();
        self.responses.push(Responses { name: Name::new(format!("{} {kind}", words.join(" "))), shared: false, arms });
        self.response_ids.insert(key, id);
        id
    }
}

/// The statuses that a key of the document stands for.
pub(super) fn range(status: Status) -> StatusRange {
    match status {
        Status::Code(code) => StatusRange::Code(code),
        Status::Class(class) => StatusRange::Class(class),
        Status::Default => StatusRange::Default,
    }
}

/// A status in words (RFC 9110, section 15).
pub(super) fn status_words(status: StatusRange) -> String {
    let words = match status {
        StatusRange::Default => "default",
        StatusRange::Class(1) => "informational",
        StatusRange::Class(2) => "successful",
        StatusRange::Class(3) => "redirection",
        StatusRange::Class(4) => "client error",
        StatusRange::Class(_) => "server error",
        StatusRange::Code(code) => match code {
            200 => "ok",
            201 => "created",
            202 => "accepted",
            203 => "non authoritative information",
            204 => "no content",
            205 => "reset content",
            206 => "partial content",
            301 => "moved permanently",
            302 => "found",
            303 => "see other",
            304 => "not modified",
            307 => "temporary redirect",
            308 => "permanent redirect",
            400 => "bad request",
            401 => "unauthorized",
            402 => "payment required",
            403 => "forbidden",
            404 => "not found",
            405 => "method not allowed",
            406 => "not acceptable",
            408 => "request timeout",
            409 => "conflict",
            410 => "gone",
            411 => "length required",
            412 => "precondition failed",
            413 => "content too large",
            414 => "uri too long",
            415 => "unsupported media type",
            416 => "range not satisfiable",
            417 => "expectation failed",
            421 => "misdirected request",
            422 => "unprocessable content",
            423 => "locked",
            424 => "failed dependency",
            425 => "too early",
            426 => "upgrade required",
            428 => "precondition required",
            429 => "too many requests",
            431 => "request header fields too large",
            451 => "unavailable for legal reasons",
            500 => "internal server error",
            501 => "not implemented",
            502 => "bad gateway",
            503 => "service unavailable",
            504 => "gateway timeout",
            507 => "insufficient storage",
            other => return format!("status {other}"),
        },
    };
    words.to_owned()
}
