//! Which documents are measured.

use std::path::{Path, PathBuf};

use crate::corpus::fetch;
use crate::failure::Failure;
use crate::paths::{Shown, normal};

/// Those asked when nobody names one.
pub(super) const USUAL: [&str; 3] = ["authentik", "stripe", "github"];

/// A document to measure.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// What tables and folders call it.
    pub(super) name: String,
    pub(super) path: PathBuf,
}

impl Document {
    /// The document of that name, or at that path.
    pub(super) fn find(name: &str, shared: &Path) -> Result<Self, Failure> {
        let path = match name {
            "authentik" => shared.join("corpus/authentik.yml"),
            "stripe" => fetch::package(fetch::Package::OpenapiDirectory)?.join("stripe.com.json"),
            "graph" => fetch::package(fetch::Package::OpenapiDirectory)?.join("microsoft.com/graph.json"),
            "graph-beta" => fetch::package(fetch::Package::OpenapiDirectory)?.join("microsoft.com/graph-beta.json"),
            "github" => {
                let package = fetch::package(fetch::Package::Octokit)?;
                package.join("api.github.com.json")
            }
            path => PathBuf::from(path),
        };
        if !path.is_file() {
            return Err(Failure::Input(format!("there is no document `{}`", Shown(&path))));
        }
        let is_known = path != Path::new(name);
        let name = if is_known { name.to_owned() } else { slug(&path) };
        Ok(Self { name, path: normal(&path) })
    }

    /// The heading of its table.
    pub(super) fn title(&self) -> String {
        let bytes = self.path.metadata().map_or(0, |file| file.len());
        let kind = self.path.extension().map(|kind| kind.to_string_lossy().to_uppercase()).unwrap_or_default();
        let kind = if kind == "YML" { "YAML".to_owned() } else { kind };
        format!("{}, {}.{} MB of {kind}:", self.name, bytes / 1_000_000, bytes / 100_000 % 10)
    }
}

/// A name for a file that can also be that of a crate.
fn slug(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    let slug: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "document".to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_names_its_crates() {
        let slug = |path: &str| slug(Path::new(path));
        assert_eq!(slug("/a/Pet Store_v2.0.yaml"), "pet-store-v2-0");
        assert_eq!(slug("/a/..yaml"), "document");
        assert_eq!(slug("/a/.-_"), "document");
    }

    #[test]
    fn a_document_that_is_not_there_is_an_error() {
        let nowhere = Path::new("/nowhere");
        assert!(Document::find("authentik", nowhere).is_err());
        assert!(Document::find("/nowhere/x.yaml", nowhere).is_err());
    }
}
