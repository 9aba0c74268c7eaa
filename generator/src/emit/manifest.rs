//! `Cargo.toml`, for a crate that stands alone.

use super::Draft;
use crate::{Config, Package};

pub(super) fn file(package: &Package, config: &Config) -> Draft {
    let Package { name, runtime } = package;
    let mut text = format!(
        "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[features]\n",
        quoted(name)
    );
    if config.client {
        text.push_str("default = [\"client\"]\nclient = [\"openapi-runtime/tls\"]\n");
    }
    if config.server {
        text.push_str("server = [\"openapi-runtime/server\"]\n");
    }
    text.push_str("\n[dependencies]\nopenapi-runtime = ");
    text.push_str(runtime);
    text.push_str("\n\n[workspace]\n");
    Draft { path: "Cargo.toml".to_owned(), about: Vec::new(), items: Vec::new(), verbatim: Some(text) }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.extend(format!("\\u{:04X}", u32::from(c)).chars()),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
