//! From token streams to text: prettyplease, an item at a time, files in parallel. Constants are laid out by themselves.

mod constant;

use proc_macro2::TokenStream;
use rayon::prelude::*;

use crate::File;
use crate::emit::{Draft, Job};

/// Bytes of stack for each thread; only what is used takes memory.
const STACK: usize = 64 << 20;

/// Emits and formats every file. A file's tokens stay on one thread, since they cannot cross to another.
pub(crate) fn files(jobs: Vec<Job<'_>>) -> Vec<File> {
    let format = || jobs.into_par_iter().map(|job| file(job())).collect::<Vec<File>>();
    // Deeply nested schemas make deeply nested tokens, which syn and prettyplease walk by recursion.
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build();
    let mut files = match pool {
        Ok(pool) => pool.install(format),
        Err(_) => format(),
    };
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn file(draft: Draft) -> File {
    let Draft { path, about, items, verbatim } = draft;
    let text = verbatim.unwrap_or_else(|| {
        let mut text = String::new();
        for line in about {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
        let mut before = Kind::Other;
        for (index, item) in items.into_iter().enumerate() {
            let (kind, item) = print(&item);
            // Declarations of one kind stand together.
            if index == 0 || kind != before || kind == Kind::Other {
                text.push('\n');
            }
            before = kind;
            text.push_str(&item);
        }
        text
    });
    File { path, text }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Use,
    Mod,
    Other,
}

fn print(tokens: &TokenStream) -> (Kind, String) {
    if let Some(text) = constant::constant(tokens) {
        return (Kind::Other, text);
    }
    let Ok(item) = syn::parse2::<syn::Item>(tokens.clone()) else {
        // Emitters write items only; should one ever not, its tokens still stand in the file for the compiler to name.
        return (Kind::Other, format!("{tokens}\n"));
    };
    let kind = match &item {
        syn::Item::Use(item) if item.attrs.is_empty() => Kind::Use,
        syn::Item::Mod(item) if item.attrs.is_empty() => Kind::Mod,
        _ => Kind::Other,
    };
    let apart = matches!(item, syn::Item::Impl(_) | syn::Item::Trait(_));
    let text =
        prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] });
    (kind, if apart { set_members_apart(&text) } else { text })
}

/// An empty line between the members of an `impl` or `trait`, which prettyplease leaves out.
fn set_members_apart(text: &str) -> String {
    let member = |line: &str| line.strip_prefix("    ").is_some_and(|rest| !rest.starts_with([' ', '}', ')']));
    let mut apart = String::with_capacity(text.len() + text.len() / 16);
    let mut before = "";
    for line in text.lines() {
        let ends = before.starts_with("    ")
            && !before.starts_with("     ")
            && !before.starts_with("    //")
            && before.ends_with(['}', ';']);
        if ends && member(line) {
            apart.push('\n');
        }
        apart.push_str(line);
        apart.push('\n');
        before = line;
    }
    apart
}
