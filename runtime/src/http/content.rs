//! Responses whose body is of one of several media types.

use super::media::{Media, choose};
use super::reply::Reply;
use super::response::Response;
use crate::report::Report;

/// The body of a response that has one of several media types, as an enumeration of them.
pub trait Content: Sized {
    /// Reads the body by its media type.
    ///
    /// # Errors
    /// What keeps the body from being read.
    fn read(response: &Response) -> Result<Self, Report>;

    /// Writes the body in its media type.
    fn write(&self, status: u16) -> Reply;
}

impl Response {
    /// The body in one of several media types.
    ///
    /// # Errors
    /// What keeps the body from being read.
    pub fn content<T: Content>(&self) -> Result<T, Report> {
        T::read(self)
    }

    /// Which of the media types the body has, by its place in the list: the one of its name, or a range that it is within, or
    /// else the first.
    pub fn media_type(&self, names: &'static [&'static str]) -> usize {
        let given = self.headers().get(::http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        choose(given.map(Media::parse).as_ref(), names)
    }
}

impl Reply {
    /// An answer in one of several media types.
    pub fn content<T: Content>(status: u16, body: &T) -> Self {
        body.write(status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    enum Numbers {
        Json(Vec<i64>),
        Text(String),
    }

    impl Content for Numbers {
        fn read(response: &Response) -> Result<Self, Report> {
            Ok(match response.media_type(&["application/json", "text/plain"]) {
                1 => Self::Text(response.text()?),
                _ => Self::Json(response.json()?),
            })
        }

        fn write(&self, status: u16) -> Reply {
            match self {
                Self::Json(body) => Reply::json(status, body),
                Self::Text(body) => Reply::text(status, body),
            }
        }
    }

    #[test]
    fn the_media_type_tells_how_to_read() {
        for content in [Numbers::Json(vec![1]), Numbers::Text("[1]".to_owned())] {
            let response = Response::from(content.write(200).into_http().unwrap());
            assert_eq!(response.content::<Numbers>().unwrap(), content);
        }
    }
}
