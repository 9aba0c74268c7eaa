//! Diagnostics as text: for people, for programs, and for GitHub's workflow log. Nothing else prints them.

mod github;
mod json;
mod text;

pub use self::github::render_github;
pub use self::json::render_json;
pub use self::text::{RenderOptions, render_text, summary};
