//! Schemas that are named within packages, as Java, Go and Protocol Buffers name theirs: `io.k8s.api.core.v1.Pod`.

use std::collections::BTreeSet;

use super::words::pascal;
use crate::ir::Ir;

/// How many segments of a package are kept: what stands before is the same for most names of a document.
const KEPT: usize = 2;

/// The names that are cut short: those of the document's schemas that meet no other when they are.
pub(super) struct Packages(BTreeSet<String>);

impl Packages {
    pub(super) fn of(ir: &Ir) -> Self {
        let hints = || ir.components.iter().map(|(_, id)| ir.ty(*id).name.hint.as_str());
        // What another schema is called anyway stays its own.
        let mut taken: BTreeSet<String> = hints().map(pascal).collect();
        let cut = hints().filter(|hint| without_package(hint) != *hint && taken.insert(pascal(without_package(hint))));
        Self(cut.map(str::to_owned).collect())
    }

    /// The words of a name, without the start of the package that its first word begins with.
    pub(super) fn cut<'h>(&self, hint: &'h str) -> &'h str {
        let qualified = hint.split(' ').next().unwrap_or_default();
        if self.0.contains(qualified) { without_package(hint) } else { hint }
    }
}

fn without_package(hint: &str) -> &str {
    let qualified = hint.split(' ').next().unwrap_or_default();
    let Some((package, name)) = qualified.rsplit_once('.') else { return hint };
    let segments: Vec<&str> = package.split('.').collect();
    let is_package = segments.iter().all(|segment| segment.starts_with(|c: char| c.is_ascii_lowercase()));
    if !is_package || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        return hint;
    }
    let left_out = segments[..segments.len().saturating_sub(KEPT)].iter().map(|segment| segment.len() + 1).sum();
    hint.get(left_out..).unwrap_or(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_cut_short() {
        for (hint, name) in [
            ("io.k8s.api.core.v1.Pod", "CoreV1Pod"),
            ("io.k8s.api.core.v1.Pod spec item", "CoreV1PodSpecItem"),
            ("com.example.User", "ComExampleUser"),
            ("microsoft.graph.callRecords.session", "MicrosoftGraphCallRecordsSession"),
            ("System.Collections.Generic.List", "SystemCollectionsGenericList"),
            ("...A", "A"),
            ("Pod a.b.c.D", "PodABCD"),
        ] {
            assert_eq!(pascal(without_package(hint)), name, "{hint}");
        }
    }
}
