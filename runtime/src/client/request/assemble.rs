//! What is sent: the URL, the credentials and all that has come together.

use std::borrow::Cow;
use std::fmt;

use ::http::header::{COOKIE, HeaderValue};
use bytes::Bytes;
use reqwest::Url;

use super::Request;
use super::faults::Fault;
use crate::client::credentials::Carried;
use crate::client::error::Failure;
use crate::client::transport::{TransportError, TransportFailure};
use crate::client::{Client, Inner};
use crate::http::{Location, Place, Template};

impl Request {
    /// The request to be sent, and the client that sends it.
    pub(in crate::client) fn assemble(mut self) -> Result<(Client, ::http::Request<Bytes>), Failure> {
        let (path, fixed_query) = self.expand_path();
        let report = self.faults.report();
        if !report.is_empty() {
            return Err(Failure::Invalid(report));
        }
        let base = self.base()?.into_owned();
        // Who is trusted, and where the request goes.
        let (trusted, base, path, fixed_query) = match self.at.take() {
            None => (base.clone(), base, path, fixed_query),
            Some(at) => {
                let (trusted, origin, path) = self.elsewhere(&base, &path, &at)?;
                (trusted, origin, path, String::new())
            }
        };
        let added = std::mem::take(&mut self.added_query);
        self.query.retain(|known| added.iter().all(|pair| name(pair) != name(known)));
        self.query.extend(added);
        for (name, value) in &std::mem::take(&mut self.added_headers) {
            self.headers.insert(name.clone(), value.clone());
        }
        for carried in self.credentials(&trusted)? {
            match carried {
                Carried::Header(name, value) => drop(self.headers.insert(name, value)),
                Carried::Query(pair) => {
                    self.query.retain(|known| name(known) != name(&pair));
                    self.query.push(pair);
                }
                Carried::Cookie(pair) => self.cookies.push(pair),
                Carried::ByTransport => {}
            }
        }
        if !self.cookies.is_empty() {
            let cookies = HeaderValue::from_str(&self.cookies.join("; "));
            let mut cookies = cookies.map_err(|error| other(&error))?;
            cookies.set_sensitive(true);
            self.headers.append(COOKIE, cookies);
        }
        let pairs: Vec<_> = std::iter::once(fixed_query).filter(|query| !query.is_empty()).chain(self.query).collect();
        let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
        let uri = format!("{base}{path}{query}");
        let mut request = ::http::Request::new(self.body);
        *request.uri_mut() = uri.parse().map_err(|error| other(&error))?;
        *request.method_mut() = self.operation.method.clone();
        *request.headers_mut() = self.headers;
        request.extensions_mut().insert(self.client.0.limits);
        Ok((self.client, request))
    }

    /// What stands for a URL that an answer named where credentials are concerned, and its origin and path. Its query is the
    /// request's.
    fn elsewhere(&mut self, base: &str, path: &str, at: &str) -> Result<(String, String, String), Failure> {
        let url = Url::parse(&format!("{base}{path}")).and_then(|own| own.join(at)).map_err(|error| other(&error))?;
        let origin = url.origin();
        let Inner { base: client, servers, .. } = &*self.client.0;
        let known = [base, client].into_iter().chain(servers.iter().map(|(_, named)| named.as_str()));
        let is_there = |known: &&str| Url::parse(known).is_ok_and(|known| known.origin() == origin);
        let Some(trusted) = known.into_iter().find(is_there).map(str::to_owned) else {
            return Err(Failure::OtherOrigin(origin.ascii_serialization()));
        };
        self.query = url.query().into_iter().flat_map(|query| query.split('&')).map(str::to_owned).collect();
        self.query.retain(|pair| !pair.is_empty());
        Ok((trusted, origin.ascii_serialization(), url.path().to_owned()))
    }

    /// The credentials to send to a URL.
    fn credentials(&self, url: &str) -> Result<Vec<Carried>, Failure> {
        let all = self.client.0.credentials.for_operation(self.operation).map_err(Failure::MissingCredential)?;
        if all.is_empty() || self.is_trusted(url) {
            return Ok(all);
        }
        if self.operation.security.iter().any(|alternative| alternative.is_empty()) {
            return Ok(Vec::new());
        }
        Err(Failure::OtherOrigin(url.to_owned()))
    }

    /// Whether credentials may go to a URL: it has the origin of the client's own, or the program has named it.
    fn is_trusted(&self, url: &str) -> bool {
        let Inner { base, servers, .. } = &*self.client.0;
        let origin = |url: &str| Url::parse(url).ok().map(|url| url.origin());
        url == base
            || servers.iter().any(|(_, named)| named == url)
            || origin(url).is_some_and(|own| origin(base) == Some(own))
    }

    /// The URL that the path is put after.
    fn base(&self) -> Result<Cow<'_, str>, Failure> {
        let Inner { base, servers, .. } = &*self.client.0;
        let Some(own) = self.servers.first() else { return Ok(base.into()) };
        let instead = servers.iter().find(|(template, _)| *template == own.template());
        instead
            .map_or_else(|| own.resolve(base).map(Cow::from).map_err(|error| other(&error)), |(_, url)| Ok(url.into()))
    }

    /// Path and fixed query; what is wrong is kept.
    fn expand_path(&mut self) -> (String, String) {
        let (path, query) = match Template::parse(self.operation.path).expand(&self.path) {
            Ok(expanded) => expanded,
            Err(missing) => {
                for name in missing {
                    let place = Place::Parameter(Location::Path, name.to_owned());
                    if !self.faults.has(Fault::Unwritable, &place) {
                        self.faults.add_one(Fault::Unwritable, place, "required", "is missing");
                    }
                }
                return (String::new(), String::new());
            }
        };
        // URLs are resolved on their way: a segment of dots would call another operation.
        if path.split('/').any(|segment| segment == "." || segment == "..") {
            let dots = |(_, value): &&(&str, String)| value == "." || value == "..";
            let name = self.path.iter().find(dots).map_or(self.operation.path, |(name, _)| name);
            let place = Place::Parameter(Location::Path, name.to_owned());
            self.faults.add_one(Fault::Unwritable, place, "style", "must not make a path segment of dots alone");
        }
        (path, query)
    }
}

/// The name of a pair, as it is encoded.
fn name(pair: &str) -> &str {
    pair.split_once('=').map_or(pair, |(name, _)| name)
}

/// The cause is named without the text that it complains of, which may hold a credential.
fn other(error: &dyn fmt::Display) -> Failure {
    Failure::Transport(TransportError::new(TransportFailure::Other, error.to_string()))
}
