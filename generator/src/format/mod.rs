//! From token streams to text, an item at a time, files in parallel. Most items are laid out from their tokens; prettyplease
//! prints the rest.

mod layout;

use proc_macro2::TokenStream;
use rayon::prelude::*;

use crate::File;
use crate::emit::{Draft, Job};
use layout::Kind;

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
            let (kind, item) = print(item);
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

fn print(tokens: TokenStream) -> (Kind, String) {
    let unlaid = match layout::item(tokens) {
        Ok(laid_out) => return laid_out,
        Err(text) => text,
    };
    let Ok(item) = syn::parse_str::<syn::Item>(&unlaid) else {
        // Emitters write items only; should one ever not, its tokens still stand in the file for the compiler to name.
        return (Kind::Other, format!("{unlaid}\n"));
    };
    let kind = match &item {
        syn::Item::Use(item) if item.attrs.is_empty() => Kind::Use,
        syn::Item::Mod(item) if item.attrs.is_empty() => Kind::Mod,
        syn::Item::Type(item) if item.attrs.is_empty() => Kind::Alias,
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

#[cfg(test)]
mod tests {
    use proc_macro2::{Group, Ident, TokenTree};

    use super::*;
    use crate::golden;

    /// What every golden document has emitted.
    fn emitted() -> Vec<TokenStream> {
        golden::drafts().flat_map(|draft| draft.items).collect()
    }

    /// The tokens but for what a layout may add or leave out: a comma at the end of a list, braces around the value of an arm.
    fn normal(tokens: TokenStream) -> String {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |index: usize, other: char| matches!(tokens.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == other);
        let mut text = String::new();
        for (index, token) in tokens.iter().enumerate() {
            let before = index.checked_sub(1);
            match token {
                TokenTree::Group(group) => {
                    let inner = normal(group.stream());
                    let delimiters = format!("{:?}", group.delimiter());
                    let arm = index > 1 && is(index - 2, '=') && is(index - 1, '>') && delimiters == "Brace";
                    let is_macro = before.is_some_and(|before| is(before, '!'));
                    let of_name = before.is_some_and(|before| {
                        is(before, '>') || matches!(&tokens[before], TokenTree::Ident(_) | TokenTree::Group(_))
                    });
                    let one = inner.strip_suffix(',').filter(|inner| !inner.contains(','));
                    // One thing and a comma is a tuple.
                    let keeps = is_macro || delimiters == "Parenthesis" && !of_name && one.is_some();
                    let inner = if keeps { &inner } else { inner.trim_end_matches(',') };
                    if arm {
                        text += inner.trim_end_matches(',');
                        text += if is(index + 1, ',') { "" } else { "," };
                    } else {
                        text.extend([delimiters.as_str(), "(", inner, ")"]);
                    }
                }
                // The last argument of a type.
                TokenTree::Punct(punct) if punct.as_char() == ',' && is(index + 1, '>') => {}
                other => text.extend([other.to_string().as_str(), " "]),
            }
            text = text.replace(", ", ",");
        }
        text
    }

    /// The same tokens with longer names, so that little fits on a line.
    fn lengthened(tokens: TokenStream, by: &str) -> TokenStream {
        let longer = |token: TokenTree| match token {
            TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), lengthened(group.stream(), by))),
            TokenTree::Ident(name)
                if syn::parse_str::<syn::Ident>(&name.to_string()).is_ok()
                    && name != "doc"
                    && !name.to_string().starts_with("r#") =>
            {
                TokenTree::Ident(Ident::new(&format!("{name}{by}"), name.span()))
            }
            other => other,
        };
        tokens.into_iter().map(longer).collect()
    }

    #[test]
    fn text_says_what_the_tokens_say() {
        let items = emitted();
        assert!(items.len() > 2000, "{}", items.len());
        for by in ["", "_longer", "_as_long_as_a_name_gets_that_somebody_wrote_without_a_thought"] {
            for item in &items {
                let item = lengthened(item.clone(), by);
                let Ok((_, text)) = layout::item(item.clone()) else { panic!("not laid out: {item}") };
                syn::parse_str::<syn::Item>(&text).unwrap_or_else(|error| panic!("{error} in\n{text}"));
                let parsed: TokenStream = text.parse().expect("it is Rust");
                // An import of one thing needs no braces.
                let normal = |tokens: TokenStream| match &text {
                    text if text.starts_with("use ") || text.starts_with("pub use ") => {
                        tokens.to_string().replace([',', ' ', '{', '}'], "")
                    }
                    _ => normal(tokens),
                };
                assert_eq!(normal(parsed), normal(item), "{text}");
            }
        }
    }

    /// A function that is neither generic nor inline would be compiled with the crate, whether anybody calls it or not.
    #[test]
    fn functions_are_compiled_where_they_are_called() {
        let mut functions = 0;
        for item in emitted() {
            let Ok(syn::Item::Impl(block)) = syn::parse2(item) else { continue };
            for item in &block.items {
                let syn::ImplItem::Fn(function) = item else { continue };
                let takes_any = function.sig.inputs.iter().any(
                    |input| matches!(input, syn::FnArg::Typed(input) if matches!(*input.ty, syn::Type::ImplTrait(_))),
                );
                let generic =
                    [&block.generics, &function.sig.generics].iter().any(|g| !g.params.is_empty()) || takes_any;
                let inline = function.attrs.iter().any(|attribute| attribute.path().is_ident("inline"));
                assert!(generic || inline, "{}", function.sig.ident);
                functions += 1;
            }
        }
        assert!(functions > 200, "{functions}");
    }

    #[test]
    fn what_no_emitter_writes_is_printed_all_the_same() {
        let item = quote::quote!(
            fn a<const N: usize>() -> [u8; N] where [(); N]: Sized {
                unsafe { loop { let $ = 1; } }
            }
        );
        assert!(print(item.clone()).1.contains("let $"), "{}", print(item).1);
        let item = quote::quote!(
            #[doc = " a\nb"]
            pub fn b(mut x: u8) -> u8 {
                x += 1;
                x
            }
        );
        let (kind, text) = print(item);
        assert_eq!(
            (kind, text.as_str()),
            (Kind::Other, "/** a\nb*/\npub fn b(mut x: u8) -> u8 {\n    x += 1;\n    x\n}\n")
        );
    }
}
