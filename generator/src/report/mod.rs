//! The ground floor: where something stands in a document, what there is to say about it, and how that is shown.
//!
//! Stages make [`Diagnostic`]s that name a [`Place`], a file and a pointer. Line and column are found only when
//! something is rendered, through a [`SpanIndex`] of each file that is pointed to.

mod code;
mod diagnostic;
mod flow;
mod lines;
mod locate;
mod pointer;
mod render;
mod source;
mod span;

pub use self::code::{Code, Severity, UnknownCode};
pub use self::diagnostic::{Diagnostic, Diagnostics};
pub use self::lines::{Lines, Position};
pub use self::locate::{Location, Locator};
pub use self::pointer::Pointer;
pub use self::render::{RenderOptions, render_github, render_json, render_text, summary};
pub use self::source::{FileId, Place, Sources};
pub use self::span::{Span, SpanIndex};

pub(crate) use self::flow::too_deep as flow_too_deep;
pub(crate) use self::pointer::array_index;
