//! Names that generated files have for something else. A test below holds the lists against what the files import.

/// Names that Windows keeps for devices, so that no file can have them.
pub(super) const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

/// Names of the runtime that generated files import, unless the document has them too: then they say where theirs is.
pub(super) const RUNTIME: &[&str] = &[
    "Value",
    "Map",
    "Nullable",
    "Uuid",
    "Date",
    "DateTime",
    "Binary",
    "Base64",
    "Schema",
    "Rule",
    "Types",
    "Num",
    "Literal",
    "Pattern",
    "Format",
    "Report",
    "Operation",
    "Parameter",
    "Method",
    "Style",
    "Location",
    "StatusRange",
    "RequestBody",
    "Responses",
    "Response",
    "Reply",
    "Encoding",
    "MediaType",
    "Content",
    "Headers",
    "WithHeaders",
    "HeaderSource",
    "HeaderTarget",
];

/// Names that generated files use for something else: the prelude, and what they import whatever the document has.
pub(super) const TYPES: &[&str] = &[
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Self",
    "Send",
    "Sync",
    "Sized",
    "Fn",
    "FnMut",
    "FnOnce",
    "Drop",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "PartialEq",
    "Eq",
    "Hash",
    "PartialOrd",
    "Ord",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "AsRef",
    "AsMut",
    "Iterator",
    "IntoIterator",
    "ToOwned",
    "ToString",
    "Extend",
    "FromIterator",
    "Future",
    "IntoFuture",
    "Arc",
    "Router",
    "Routes",
    "Decode",
    "Encode",
    "Validate",
    "Reader",
    "Writer",
    "DecodeError",
    "EncodeError",
    "Arms",
    "Client",
    "Call",
    "NoError",
    "Authenticate",
    "Request",
    "Api",
    "Handled",
    "HandlerResult",
    "Implementor",
];

/// What stands beside the traits of tags.
pub(super) const TRAITS: &[&str] = &["AuthError", "HandlerError", "Presented", "PresentedCredential", "Refusal"];

/// Modules that stand beside those of tags, and crates that generated code names.
pub(super) const MODULES: &[&str] = &[
    "operations",
    "client",
    "server",
    "security",
    "errors",
    "mod",
    "parameters",
    "responses",
    "successes",
    "std",
    "core",
    "alloc",
    "openapi_runtime",
];

/// Methods that the client has anyway, and names that clippy would take for a trait's.
pub(super) const METHODS: &[&str] = &[
    "routes",
    "router",
    "len",
    "is_empty",
    "handle",
    "builder",
    "new",
    "clone",
    "default",
    "add",
    "as_ref",
    "as_mut",
    "borrow",
    "borrow_mut",
    "cmp",
    "deref",
    "deref_mut",
    "div",
    "drop",
    "eq",
    "hash",
    "index",
    "index_mut",
    "into_iter",
    "mul",
    "neg",
    "next",
    "not",
    "rem",
    "shl",
    "shr",
    "sub",
    "bitand",
    "bitor",
    "bitxor",
    "fmt",
    "into",
    "from",
    "try_into",
    "try_from",
    "type_id",
    "to_owned",
    "clone_from",
    "clone_into",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::golden;

    /// What the imports of a file call by its own name, but for what comes from the models, operations and client of the crate.
    fn imported(text: &str) -> BTreeSet<String> {
        fn leaves(tree: &syn::UseTree, path: &str, names: &mut BTreeSet<String>) {
            match tree {
                syn::UseTree::Path(own) if matches!(own.ident.to_string().as_str(), "models" | "operations") => {}
                syn::UseTree::Name(own) if path == "client" && own.ident == "Client" => {}
                syn::UseTree::Path(inner) => leaves(&inner.tree, &inner.ident.to_string(), names),
                syn::UseTree::Group(group) => group.items.iter().for_each(|item| leaves(item, path, names)),
                syn::UseTree::Name(name) if name.ident == "self" => drop(names.insert(path.to_owned())),
                syn::UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
                syn::UseTree::Rename(name) => drop(names.insert(name.rename.to_string())),
                syn::UseTree::Glob(_) => panic!("what a glob imports is not known here"),
            }
        }
        let mut names = BTreeSet::new();
        for item in syn::parse_file(text).expect("it is Rust").items {
            let syn::Item::Use(item) = item else { continue };
            let syn::UseTree::Path(root) = &item.tree else { continue };
            if ["openapi_runtime", "std", "crate"].iter().any(|known| root.ident == known) {
                leaves(&root.tree, "", &mut names);
            }
        }
        names
    }

    #[test]
    fn what_files_import_is_kept_free() {
        let mut types = BTreeSet::new();
        let (mut functions, mut modules) = (BTreeSet::new(), BTreeSet::new());
        let mut traits = BTreeSet::new();
        // The file of the security schemes has constants only.
        for file in golden::files().filter(|file| file.path != "src/operations/security.rs") {
            let names = imported(&file.text);
            let (upper, lower): (Vec<String>, Vec<String>) =
                names.into_iter().partition(|name| name.starts_with(char::is_uppercase));
            match file.path.trim_start_matches("src/").split_once('/') {
                // Beside the models, and what belongs to operations.
                Some((folder, _)) => {
                    types.extend(upper);
                    // Beside the handlers, which are called like methods, and beside the module of the operations.
                    if matches!(folder, "client" | "server") {
                        let (called, passed) =
                            lower.into_iter().partition(|name| file.text.contains(&format!(" {name}(")));
                        functions.extend::<Vec<String>>(called);
                        modules.extend::<Vec<String>>(passed);
                    }
                }
                // Beside the traits of tags.
                None if file.path == "src/server.rs" => traits.extend(upper),
                None => {}
            }
        }
        let missing = |names: &BTreeSet<String>, lists: &[&[&str]]| -> Vec<String> {
            let is_kept = |name: &String| lists.iter().any(|list| list.contains(&name.as_str()));
            names.iter().filter(|name| !is_kept(name)).cloned().collect()
        };
        assert!(types.len() > 30 && traits.len() > 5, "{types:?} {traits:?}");
        assert!(!functions.is_empty() && !modules.is_empty(), "{functions:?} {modules:?}");
        assert_eq!(missing(&types, &[TYPES, RUNTIME]), [""; 0]);
        assert_eq!(missing(&traits, &[TYPES, RUNTIME, TRAITS]), [""; 0]);
        assert_eq!(missing(&functions, &[METHODS]), [""; 0]);
        assert_eq!(missing(&modules, &[MODULES]), [""; 0]);
    }
}
