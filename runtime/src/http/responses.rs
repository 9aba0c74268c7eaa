//! The responses of an operation, by status.

use std::fmt;

use super::reply::Reply;
use super::response::Response;
use crate::report::Report;

/// Some of an operation's responses: all that mean failure, or several that mean success.
pub trait Responses: Sized + fmt::Debug + Send + 'static {
    /// Reads a response by its status; `None` for a status that the document doesn't list.
    ///
    /// # Errors
    /// What keeps the body from being read.
    fn read(response: &Response) -> Result<Option<Self>, Report>;

    /// Writes the response.
    fn write(&self) -> Reply;
}

/// Implements [`Responses`] for an enumeration by a table of its variants. A row says which status a variant is for, what it is
/// called, and in parentheses what it holds, if anything: `404 => NotFound(json)`.
///
/// - The status is a number, a range for any other of its class, such as `400..=499`, or `_` for any other. Of several rows that
///   fit a status the first is meant. Where it is not one number, the variant's first content is the status.
/// - The content is `json`, `text`, `binary` or another reader of [`Response`] and writer of [`Reply`], with
///   `as "application/problem+json"` where its media type is not the usual one, `+ headers` for
///   [`WithHeaders`](crate::http::WithHeaders), or `headers` alone for headers without a body.
///
/// ```
/// use openapi_runtime::http::{Reply, Response, Responses};
///
/// #[derive(Debug, PartialEq)]
/// enum LampError {
///     NotFound,
///     ClientError(u16, String),
///     Default(u16),
/// }
///
/// openapi_runtime::responses!(LampError { 404 => NotFound, 400..=499 => ClientError(json), _ => Default });
///
/// fn main() {
///     for error in [LampError::NotFound, LampError::ClientError(409, "two".into()), LampError::Default(500)] {
///         let response = Response::from(error.write().into_http().unwrap());
///         assert_eq!(LampError::read(&response), Ok(Some(error)));
///     }
/// }
/// ```
#[macro_export]
macro_rules! responses {
    ($type:ident {
        $($($code:literal)? $(..= $last:literal)? $(_)? => $variant:ident $(($($content:tt)+))?),+ $(,)?
    }) => {
        impl $crate::http::Responses for $type {
            #[inline]
            fn read(
                response: &$crate::http::Response,
            ) -> ::core::result::Result<::core::option::Option<Self>, $crate::Report> {
                $(
                    if $crate::responses!(@is response [$($code)? $(..= $last)?]) {
                        let read = $crate::responses!(@read response [$($code)? $(..= $last)?] $variant [$($($content)+)?]);
                        return ::core::result::Result::Ok(::core::option::Option::Some(read));
                    }
                )+
                ::core::result::Result::Ok(::core::option::Option::None)
            }

            #[inline]
            fn write(&self) -> $crate::http::Reply {
                match self {
                    $(
                        $crate::responses!(@pattern status content [$($code)? $(..= $last)?] $variant [$($($content)+)?]) => {
                            $crate::responses!(@reply status content [$($code)? $(..= $last)?] [$($($content)+)?])
                        }
                    )+
                }
            }
        }
    };

    (@is $response:ident []) => {
        true
    };
    (@is $response:ident [$code:literal]) => {
        $response.status() == $code
    };
    (@is $response:ident [$first:literal ..= $last:literal]) => {
        ($first..=$last).contains(&$response.status())
    };

    (@read $response:ident [$code:literal] $variant:ident []) => {
        Self::$variant
    };
    (@read $response:ident [$code:literal] $variant:ident $content:tt) => {
        Self::$variant($crate::responses!(@content $response $content))
    };
    (@read $response:ident $status:tt $variant:ident []) => {
        Self::$variant($response.status())
    };
    (@read $response:ident $status:tt $variant:ident $content:tt) => {
        Self::$variant($response.status(), $crate::responses!(@content $response $content))
    };
    (@content $response:ident [headers]) => {
        $response.described_headers()?
    };
    (@content $response:ident [$reader:ident $(as $media_type:literal)?]) => {
        $response.$reader()?
    };
    (@content $response:ident [$reader:ident $(as $media_type:literal)? + headers]) => {
        $response.with_headers(|response| response.$reader())?
    };

    (@pattern $status:ident $content:ident [$code:literal] $variant:ident []) => {
        Self::$variant
    };
    (@pattern $status:ident $content:ident [$code:literal] $variant:ident [$($of:tt)+]) => {
        Self::$variant($content)
    };
    (@pattern $status:ident $content:ident $range:tt $variant:ident []) => {
        Self::$variant($status)
    };
    (@pattern $status:ident $content:ident $range:tt $variant:ident [$($of:tt)+]) => {
        Self::$variant($status, $content)
    };

    (@reply $status:ident $content:ident [$code:literal] $of:tt) => {
        $crate::responses!(@write ($code) $content $of)
    };
    (@reply $status:ident $content:ident $range:tt $of:tt) => {
        $crate::responses!(@write (*$status) $content $of)
    };
    (@write ($status:expr) $content:ident []) => {
        $crate::http::Reply::empty($status)
    };
    (@write ($status:expr) $content:ident [headers]) => {
        $crate::http::Reply::empty($status).described_headers($content)
    };
    (@write ($status:expr) $content:ident [$writer:ident $(as $media_type:literal)?]) => {
        $crate::http::Reply::$writer($status, $content)$(.media_type($media_type))?
    };
    (@write ($status:expr) $content:ident [$writer:ident $(as $media_type:literal)? + headers]) => {
        $crate::http::Reply::$writer($status, &$content.inner)
            $(.media_type($media_type))?
            .described_headers(&$content.headers)
    };
}

/// The failures of an operation whose document lists none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoError {}

impl Responses for NoError {
    fn read(_: &Response) -> Result<Option<Self>, Report> {
        Ok(None)
    }

    fn write(&self) -> Reply {
        match *self {}
    }
}

impl fmt::Display for NoError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for NoError {}
