//! Which operation a request is for.
//!
//! `axum` tells paths apart by whole segments. Templates that it can't tell apart (several names in a segment, names with
//! text around them, a fixed query) form a group, within which the most specific one that fits is chosen.

use std::cmp::Reverse;
use std::sync::Arc;

use ::http::Method;
use ::http::request::Parts;
use axum::body::Body as Stream;
use axum::response::Response;

use crate::encode::EncodeError;
use crate::http::{Coding, Operation, Part, Reply, StatusCode, Template, decode};

use super::body;
use super::evidence::Evidence;
use super::refusal::Refusal;
use super::request::Request;
use super::routes::{Endpoint, Settings};
use super::source;

/// An operation with its template and its endpoint.
pub(super) struct Route {
    operation: &'static Operation,
    segments: Vec<Vec<Part>>,
    query: Vec<(String, Expected)>,
    fragment: Option<&'static str>,
    endpoint: Endpoint,
}

/// The value of a pair in a fixed query.
enum Expected {
    /// The name alone.
    Anything,
    Text(String),
    /// A parameter of the path that stands in the query.
    Name(&'static str),
}

type Captures = Vec<(&'static str, String)>;

impl Route {
    pub(super) fn new(operation: &'static Operation, endpoint: Endpoint) -> Self {
        let template = Template::parse(operation.path);
        let query = fixed_query(&template.query);
        Self { operation, segments: template.segments(), query, fragment: template.fragment, endpoint }
    }

    /// The values of the names, still encoded, if path and fixed query fit.
    fn captures(&self, path: &str, query: &[(String, String)]) -> Option<Captures> {
        let mut captures = Captures::new();
        let mut texts = path.strip_prefix('/').unwrap_or(path).split('/');
        for segment in &self.segments {
            fit(segment, texts.next()?, &mut captures)?;
        }
        if texts.next().is_some() {
            return None;
        }
        for (name, expected) in &self.query {
            let mut given = query.iter().filter(|(known, _)| known == name);
            let (_, value) = match expected {
                Expected::Text(text) => {
                    given.find(|(_, value)| decode(value, Coding::Query).is_ok_and(|value| value == *text))?
                }
                Expected::Anything | Expected::Name(_) => given.next()?,
            };
            if let Expected::Name(name) = expected {
                captures.push((*name, value.clone()));
            }
        }
        once_each(captures)
    }

    /// Fragments never reach a server; `#name=value` stands for a header or a pair of the query that tells operations apart.
    fn fragment_rank(&self, parts: &Parts, query: &[(String, String)]) -> u8 {
        let Some(fragment) = self.fragment else { return 1 };
        let (name, value) = fragment.split_once('=').map_or((fragment, None), |(name, value)| (name, Some(value)));
        let fits = |given: &str| value.is_none_or(|value| value == given);
        let in_header = parts.headers.get_all(name).iter().any(|given| given.to_str().is_ok_and(fits));
        let in_query = query
            .iter()
            .any(|(known, given)| known == name && decode(given, Coding::Query).is_ok_and(|given| fits(&given)));
        if in_header || in_query { 2 } else { 0 }
    }

    /// More literal text is more specific.
    fn literal_len(&self) -> usize {
        let literal = |part: &Part| if let Part::Literal(text) = part { text.len() } else { 0 };
        self.segments.iter().flatten().map(literal).sum()
    }
}

/// A name that comes twice in a path stands for the same value at both places.
fn once_each(captures: Captures) -> Option<Captures> {
    let mut once = Captures::with_capacity(captures.len());
    for (name, value) in captures {
        match once.iter().find(|(known, _)| *known == name) {
            Some((_, first)) if *first != value => return None,
            Some(_) => {}
            None => once.push((name, value)),
        }
    }
    Some(once)
}

fn fixed_query(parts: &[Part]) -> Vec<(String, Expected)> {
    let names: Vec<&'static str> =
        parts.iter().filter_map(|part| if let Part::Name(name) = part { Some(*name) } else { None }).collect();
    // Literal braces are encoded, so that these can't be mistaken.
    let text: String = parts
        .iter()
        .map(|part| match part {
            Part::Literal(text) => text.clone(),
            Part::Name(name) => format!("{{{name}}}"),
        })
        .collect();
    let expected = |value: String| {
        let name = value.strip_prefix('{').and_then(|value| value.strip_suffix('}'));
        match name.and_then(|name| names.iter().find(|known| **known == name)) {
            Some(name) => Expected::Name(name),
            None if value.is_empty() => Expected::Anything,
            None => Expected::Text(decode(&value, Coding::Query).unwrap_or(value)),
        }
    };
    source::pairs(&text, '&', Coding::Query).into_iter().map(|(name, value)| (name, expected(value))).collect()
}

/// Fits one segment of a template to a text. Names take as little as they can, at least a character; the last takes the rest.
fn fit(parts: &[Part], text: &str, captures: &mut Captures) -> Option<()> {
    let (mut parts, mut text) = (parts, text);
    loop {
        match parts {
            [] => return text.is_empty().then_some(()),
            [Part::Literal(literal), rest @ ..] => {
                text = text.strip_prefix(literal.as_str())?;
                parts = rest;
            }
            [Part::Name(name)] => {
                captures.push((*name, text.to_owned()));
                return (!text.is_empty()).then_some(());
            }
            [Part::Name(name), Part::Literal(literal)] => {
                let value = text.strip_suffix(literal.as_str()).filter(|value| !value.is_empty())?;
                captures.push((*name, value.to_owned()));
                return Some(());
            }
            [Part::Name(name), rest @ ..] => {
                let least = text.chars().next()?.len_utf8();
                let end = match rest {
                    [Part::Literal(literal), ..] => least + text.get(least..)?.find(literal.as_str())?,
                    _ => least,
                };
                let (value, after) = text.split_at_checked(end)?;
                captures.push((*name, value.to_owned()));
                (parts, text) = (rest, after);
            }
        }
    }
}

/// The path for `axum`: a segment with a name is a parameter, named after its place.
pub(super) fn normalised(route: &Route) -> String {
    let segment = |(index, parts): (usize, &Vec<Part>)| match parts.as_slice() {
        [] => "/".to_owned(),
        [Part::Literal(text)] => format!("/{text}"),
        _ => format!("/{{p{index}}}"),
    };
    route.segments.iter().enumerate().map(segment).collect()
}

/// The operations that share a path of `axum`.
pub(super) struct Group {
    routes: Vec<Route>,
    settings: Settings,
}

impl Group {
    pub(super) fn new(mut routes: Vec<Route>, settings: Settings) -> Self {
        routes.sort_by_key(|route| Reverse((route.literal_len(), route.query.len())));
        Self { routes, settings }
    }

    pub(super) async fn serve(self: Arc<Self>, request: axum::extract::Request) -> Response {
        let (parts, stream) = request.into_parts();
        let answer = match self.choose(&parts) {
            Ok((route, captures)) => {
                let (operation, body_bytes) = (route.operation, self.settings.body_bytes);
                (route.endpoint)(Incoming { operation, parts, captures, stream, body_bytes }).await
            }
            Err(refusal) => Err(refusal),
        };
        self.answer(answer)
    }

    /// The most specific operation that fits.
    fn choose(&self, parts: &Parts) -> Result<(&Route, Captures), Refusal> {
        let query = source::pairs(parts.uri.query().unwrap_or_default(), '&', Coding::Query);
        let fitting = |route| Some((route, Route::captures(route, parts.uri.path(), &query)?));
        let fitting: Vec<(&Route, Captures)> = self.routes.iter().filter_map(fitting).collect();
        // The first of the best by text; `max_by_key` takes the last of equals.
        let best = |method: &Method| {
            let routes = fitting.iter().rev().filter(|(route, _)| route.operation.method == *method);
            routes.max_by_key(|(route, _)| (route.literal_len(), route.query.len(), route.fragment_rank(parts, &query)))
        };
        let head = || if parts.method == Method::HEAD { best(&Method::GET) } else { None };
        if let Some((route, captures)) = best(&parts.method).or_else(head) {
            return Ok((*route, captures.clone()));
        }
        if fitting.is_empty() {
            return Err(Refusal::new(StatusCode::NOT_FOUND, "there is no such resource"));
        }
        let mut allowed: Vec<&str> = fitting.iter().map(|(route, _)| route.operation.method.as_str()).collect();
        if allowed.contains(&"GET") {
            allowed.push("HEAD");
        }
        allowed.sort_unstable();
        allowed.dedup();
        Err(Refusal::method(&allowed.join(", ")))
    }

    fn answer(&self, answer: Result<Reply, Refusal>) -> Response {
        let unencodable = |_: EncodeError| Refusal::internal("the answer could not be encoded");
        let answer = answer.and_then(|reply| reply.into_http().map_err(unencodable));
        let response = answer.or_else(|refusal| {
            let own = (self.settings.on_refusal)(&refusal).into_http();
            let mut response = own.or_else(|_| refusal.problem().into_http())?;
            for (name, value) in refusal.headers() {
                response.headers_mut().append(name.clone(), value.clone());
            }
            Ok(response)
        });
        response.map_or_else(|_: EncodeError| bare_error(), |response| response.map(Stream::from))
    }
}

/// Where not even a problem document can be encoded.
fn bare_error() -> Response {
    let mut response = Response::new(Stream::empty());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

/// A request of which only the head has been read.
pub(super) struct Incoming {
    operation: &'static Operation,
    parts: Parts,
    captures: Captures,
    stream: Stream,
    body_bytes: usize,
}

impl Incoming {
    /// The credentials that the request presents.
    pub(super) fn evidence(&self) -> Evidence {
        Evidence::new(&self.parts)
    }

    /// Receives the body.
    ///
    /// # Errors
    /// See [`body::receive`].
    pub(super) async fn receive(self) -> Result<Request, Refusal> {
        let Self { operation, parts, captures, stream, body_bytes } = self;
        let body = body::receive(operation, &parts, stream, body_bytes).await?;
        Ok(Request::new(operation, parts, captures, body))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(method: Method, path: &'static str) -> &'static Operation {
        let operation =
            Operation { id: path, method, path, parameters: &[], security: &[], success: &[], body: None, accept: "" };
        Box::leak(Box::new(operation))
    }

    fn route(method: Method, path: &'static str) -> Route {
        Route::new(operation(method, path), Box::new(|_| Box::pin(async { Ok(Reply::empty(204)) })))
    }

    fn chosen(
        routes: Vec<Route>,
        method: &Method,
        uri: &str,
        headers: &[(&str, &str)],
    ) -> Result<(String, Captures), u16> {
        let settings = Settings { body_bytes: 0, on_refusal: Refusal::problem };
        let mut request = ::http::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let parts = request.body(()).unwrap().into_parts().0;
        let group = Group::new(routes, settings);
        group
            .choose(&parts)
            .map(|(route, captures)| (route.operation.path.to_owned(), captures))
            .map_err(|r| r.status().as_u16())
    }

    #[test]
    fn templates_become_paths_of_axum() {
        let path = |template| normalised(&route(Method::GET, template));
        assert_eq!(path("/"), "/");
        assert_eq!(path("/a/{x}.{y}/"), "/a/{p1}/");
        assert_eq!(path("/a/{id}:verb"), "/a/{p1}");
        assert_eq!(path("/#X-Amz-Target=A"), "/");
        assert_eq!(path("/ü?list-type=2"), "/%C3%BC");
    }

    #[test]
    fn several_names_share_a_segment() {
        let one = |uri: &str| {
            chosen(vec![route(Method::GET, "/a/{x}.{y}")], &Method::GET, uri, &[]).map(|(_, captures)| captures)
        };
        assert_eq!(one("/a/b.c"), Ok(vec![("x", "b".to_owned()), ("y", "c".to_owned())]));
        assert_eq!(one("/a/b.c.d"), Ok(vec![("x", "b".to_owned()), ("y", "c.d".to_owned())]));
        assert_eq!(one("/a/.c"), Err(404));
        assert_eq!(one("/a/b."), Err(404));
        let suffixed = chosen(vec![route(Method::GET, "/{x}.json")], &Method::GET, "/a.json.json", &[]);
        assert_eq!(suffixed.unwrap().1, [("x", "a.json".to_owned())]);
    }

    #[test]
    fn a_name_that_comes_twice_has_one_value() {
        let one = |uri: &str| {
            chosen(vec![route(Method::GET, "/{x}/a.{x}")], &Method::GET, uri, &[]).map(|(_, captures)| captures)
        };
        assert_eq!(one("/b/a.b"), Ok(vec![("x", "b".to_owned())]));
        assert_eq!(one("/b/a.c"), Err(404));
    }

    #[test]
    fn more_text_is_more_specific() {
        let routes = || vec![route(Method::GET, "/{x}"), route(Method::GET, "/{x}:verb"), route(Method::POST, "/{x}")];
        assert_eq!(chosen(routes(), &Method::GET, "/1:verb", &[]).unwrap().0, "/{x}:verb");
        assert_eq!(chosen(routes(), &Method::HEAD, "/1", &[]).unwrap().0, "/{x}");
        assert_eq!(chosen(routes(), &Method::POST, "/1:verb", &[]).unwrap().0, "/{x}");
        assert_eq!(chosen(routes(), &Method::PUT, "/1", &[]).unwrap_err(), 405);
    }

    #[test]
    fn queries_and_fragments_tell_operations_of_one_path_apart() {
        let routes =
            || vec![route(Method::GET, "/x"), route(Method::GET, "/x?list-type=2"), route(Method::GET, "/x?q={q}")];
        assert_eq!(chosen(routes(), &Method::GET, "/x", &[]).unwrap().0, "/x");
        assert_eq!(chosen(routes(), &Method::GET, "/x?a=1&list-type=2", &[]).unwrap().0, "/x?list-type=2");
        assert_eq!(chosen(routes(), &Method::GET, "/x?q=1", &[]).unwrap().1, [("q", "1".to_owned())]);
        let targets = || vec![route(Method::POST, "/#X-Amz-Target=A"), route(Method::POST, "/#X-Amz-Target=B")];
        assert_eq!(chosen(targets(), &Method::POST, "/", &[("x-amz-target", "B")]).unwrap().0, "/#X-Amz-Target=B");
        assert_eq!(chosen(targets(), &Method::POST, "/", &[]).unwrap().0, "/#X-Amz-Target=A");
    }
}
