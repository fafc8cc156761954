//! The files of a crate as one module of another crate.
//!
//! A build script cannot write a crate. It only has a folder for files that its own crate includes. So the modules are
//! merged into one file. Paths that start at the crate's root start at the module instead. Conditions on features are
//! decided here instead of by Cargo. Examples in the docs name a crate that does not exist, so that they are no longer
//! tests.

use std::collections::HashMap;

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, File, Item, Meta, Token};

use super::error::Error;
use super::options::GeneratedFile;

/// Merges `files` into one file, to be included in a module called `module` (a path below the crate's root, such as `api` or
/// `clients::crm`). `wanted` says which features of the crate are on.
///
/// # Errors
/// [`Error::InvalidModule`] if `module` is not a path of identifiers; [`Error::Unprintable`] and
/// [`Error::MissingModule`], which are faults of the generator.
pub fn embed(
    files: &[GeneratedFile],
    module: &str,
    wanted: &dyn Fn(&str) -> bool,
) -> Result<String, Error> {
    let is_step = |step: &str| syn::parse_str::<Ident>(step).is_ok();
    if !module.split("::").all(is_step) {
        return Err(Error::InvalidModule(module.to_owned()));
    }
    let sources = files
        .iter()
        .filter_map(|file| {
            Some((
                file.path.strip_prefix("src/")?.strip_suffix(".rs")?,
                file.text.as_str(),
            ))
        })
        .collect();
    let mut modules = Modules { sources, wanted };
    let root = modules.file("lib")?;
    // Reports a missing feature of the runtime before errors about the paths that it hides.
    let client = wanted("client").then(|| quote!(pagewire_runtime::needs_client! {}));
    let server = wanted("server").then(|| quote!(pagewire_runtime::needs_server! {}));
    let asked = client.into_iter().chain(server);
    let items = root.items.iter().map(|item| item.to_token_stream());
    let tokens: TokenStream = asked.chain(items).collect();
    let tokens = Rewrite::new(module).tokens(tokens);
    let file = syn::parse2(tokens).map_err(|source| Error::Unprintable {
        path: module.to_owned(),
        source,
    })?;
    Ok(prettyplease::unparse(&file))
}

/// The modules by path, without the extension.
struct Modules<'a> {
    sources: HashMap<&'a str, &'a str>,
    wanted: &'a dyn Fn(&str) -> bool,
}

impl Modules<'_> {
    /// Returns the items of a file, with the contents of the modules that they declare.
    fn file(&mut self, path: &str) -> Result<File, Error> {
        let text = self
            .sources
            .get(path)
            .ok_or_else(|| Error::MissingModule(path.to_owned()))?;
        let parsed = syn::parse_file(text);
        let mut file = parsed.map_err(|source| Error::Unprintable {
            path: path.to_owned(),
            source,
        })?;
        file.items = declared(file.items);
        if path == "lib" {
            // The runtime may lack the feature. The name is still available under the runtime's own path.
            file.items.retain(|item| !is_extra_export(item));
        }
        Conditions {
            wanted: self.wanted,
        }
        .visit_file_mut(&mut file);
        for item in &mut file.items {
            if let Item::Mod(module) = item
                && module.content.is_none()
            {
                let below = match path {
                    "lib" => module.ident.unraw().to_string(),
                    _ => format!("{path}/{}", module.ident.unraw()),
                };
                let inner = self.file(&below)?;
                module.semi = None;
                module.content = Some((syn::token::Brace::default(), inner.items));
                // Keeps the documentation of the file and its allowed lints.
                let kept = inner.attrs.into_iter().filter(|attribute| {
                    attribute.path().is_ident("doc") || attribute.path().is_ident("allow")
                });
                module.attrs.extend(kept.map(outer));
                if path == "lib" {
                    // Links use full paths, for files that do not import the targets.
                    module
                        .attrs
                        .push(syn::parse_quote!(#[allow(rustdoc::redundant_explicit_links)]));
                }
            }
        }
        Ok(file)
    }
}

/// Whether an item re-exports a name of the runtime that needs a feature other than `client` and `server`.
fn is_extra_export(item: &Item) -> bool {
    let Item::Use(item) = item else { return false };
    let is_of_runtime =
        matches!(&item.tree, syn::UseTree::Path(path) if path.ident == "pagewire_runtime");
    let sides = Conditions {
        wanted: &|feature| ["client", "server"].contains(&feature),
    };
    is_of_runtime && !sides.keep(&mut item.attrs.clone())
}

/// Expands the modules that the macro `types` declares in the root of the types.
fn declared(items: Vec<Item>) -> Vec<Item> {
    let mut out = Vec::with_capacity(items.len());
    for item in items {
        match &item {
            Item::Macro(found)
                if found.mac.path.is_ident("macro_rules")
                    && found.ident.as_ref().is_some_and(|name| name == "types") => {}
            Item::Macro(found) if found.mac.path.is_ident("types") => {
                match found.mac.parse_body::<Declared>() {
                    Ok(Declared(items)) => out.extend(items),
                    Err(_) => out.push(item),
                }
            }
            _ => out.push(item),
        }
    }
    out
}

/// The contents of `types!`: a condition, and the modules that need it, each with its type.
struct Declared(Vec<Item>);

impl syn::parse::Parse for Declared {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let gate: Meta = input.parse()?;
        let _: Token![:] = input.parse()?;
        let mut items = Vec::new();
        while !input.is_empty() {
            let module: Ident = input.parse()?;
            let name: Ident = input.parse()?;
            let _: Token![,] = input.parse()?;
            items.push(syn::parse_quote!(#[cfg(#gate)] mod #module;));
            items.push(syn::parse_quote!(#[cfg(#gate)] pub use #module::#name;));
        }
        Ok(Self(items))
    }
}

/// Turns an inner attribute into an outer one.
fn outer(mut attribute: Attribute) -> Attribute {
    attribute.style = syn::AttrStyle::Outer;
    attribute
}

/// Removes items whose features are off, and the conditions of all others.
struct Conditions<'a> {
    wanted: &'a dyn Fn(&str) -> bool,
}

impl Conditions<'_> {
    fn keep(&self, attributes: &mut Vec<Attribute>) -> bool {
        let mut kept = true;
        attributes.retain(|attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident("cfg") => {
                match list.parse_args::<Meta>() {
                    Ok(condition) => kept &= self.holds(&condition).unwrap_or(true),
                    Err(_) => return true,
                }
                false
            }
            Meta::List(list) => !list.path.is_ident("cfg_attr"),
            _ => true,
        });
        kept
    }

    /// Whether a condition holds; `None` for one that does not depend only on features, such as `test`.
    fn holds(&self, condition: &Meta) -> Option<bool> {
        match condition {
            Meta::NameValue(pair) if pair.path.is_ident("feature") => match &pair.value {
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(name),
                    ..
                }) => Some((self.wanted)(&name.value())),
                _ => None,
            },
            Meta::List(list) => {
                let inner = list
                    .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                    .ok()?;
                let mut inner = inner.iter().map(|condition| self.holds(condition));
                if list.path.is_ident("any") {
                    inner.try_fold(false, |any, one| Some(any | one?))
                } else if list.path.is_ident("all") {
                    inner.try_fold(true, |all, one| Some(all & one?))
                } else if list.path.is_ident("not") {
                    inner.next()?.map(|one| !one)
                } else {
                    None
                }
            }
            _ => None,
        }
    }
}

impl VisitMut for Conditions<'_> {
    fn visit_file_mut(&mut self, file: &mut File) {
        file.items
            .retain_mut(|item| attributes(item).is_none_or(|attributes| self.keep(attributes)));
        visit_mut::visit_file_mut(self, file);
    }

    fn visit_item_impl_mut(&mut self, block: &mut syn::ItemImpl) {
        block.items.retain_mut(|item| match item {
            syn::ImplItem::Fn(function) => self.keep(&mut function.attrs),
            syn::ImplItem::Const(constant) => self.keep(&mut constant.attrs),
            _ => true,
        });
        visit_mut::visit_item_impl_mut(self, block);
    }
}

/// Returns the attributes of an item, for the kinds of items that the generator emits.
fn attributes(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    Some(match item {
        Item::Const(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::ExternCrate(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Macro(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        Item::Static(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Trait(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        Item::Use(item) => &mut item.attrs,
        _ => return None,
    })
}

/// Rewrites tokens. They include the contents of macros, which a syntax tree does not.
struct Rewrite<'a> {
    module: Vec<&'a str>,
    in_example: bool,
}

impl<'a> Rewrite<'a> {
    fn new(module: &'a str) -> Self {
        Self {
            module: module.split("::").collect(),
            in_example: false,
        }
    }

    fn tokens(&mut self, tokens: TokenStream) -> TokenStream {
        let mut out: Vec<TokenTree> = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => out.push(self.group(&group).into()),
                TokenTree::Ident(word) if word == "crate" => {
                    let from_root = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
                    // `pub(crate)` has no path after it.
                    out.push(word.into());
                    if from_root {
                        for step in &self.module {
                            let step = Ident::new(step, Span::call_site());
                            out.extend(quote::quote!(:: #step));
                        }
                    }
                }
                other => out.push(other),
            }
        }
        out.into_iter().collect()
    }

    fn group(&mut self, group: &Group) -> Group {
        let tokens = match doc(group) {
            Some(line) => {
                let line = Literal::string(&self.line(&line));
                quote::quote!(doc = #line)
            }
            None => self.tokens(group.stream()),
        };
        Group::new(group.delimiter(), tokens)
    }

    /// Rewrites a line of documentation.
    fn line(&mut self, line: &str) -> String {
        if line.trim_start().starts_with("```") {
            self.in_example = !self.in_example;
            if self.in_example {
                return " ```ignore".to_owned();
            }
        }
        line.replace("(crate::", &format!("(crate::{}::", self.module.join("::")))
            .replace("`crate::", &format!("`crate::{}::", self.module.join("::")))
    }
}

/// The text of `[doc = "…"]`.
fn doc(group: &Group) -> Option<String> {
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let pair: syn::MetaNameValue = syn::parse2(group.stream()).ok()?;
    match pair.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> GeneratedFile {
        GeneratedFile {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn modules_paths_features_and_docs_fit_a_module() {
        let files = [
            file("Cargo.toml", "[package]"),
            file(
                "src/lib.rs",
                "//! A crate.\n#![deny(missing_docs)]\n#[cfg(feature = \"a\")]\npub mod a;\n#[cfg(not(feature = \"a\"))]\npub mod b;\npub(crate) mod tables;\n\
                 #[cfg(feature = \"client\")]\npub use pagewire_runtime::client::Error;\n\
                 #[cfg(feature = \"retry\")]\npub use pagewire_runtime::client::RetryPolicy;\n",
            ),
            file(
                "src/a.rs",
                "//! The tag.\nmod inner;\npub use inner::*;\n#[cfg(any(feature = \"b\", feature = \"c\"))]\nuse crate::nothing;\n",
            ),
            file(
                "src/a/inner.rs",
                "use crate::tables::T;\n/// See [`T`](crate::tables::T).\n///\n/// ```no_run\n/// shop::f();\n/// ```\npub fn f() {}\nimpl T { #[cfg(feature = \"c\")] fn g() {} fn h() {} }\noperations! { \"A\" crate::tables::SHARED { A \"GET /a\"; } }\n",
            ),
            file("src/tables.rs", "pub struct T;\n"),
        ];
        let text = embed(&files, "api::v1", &|feature| feature == "a").unwrap();
        let expected = "\
/// The tag.
#[allow(rustdoc::redundant_explicit_links)]
pub mod a {
    mod inner {
        use crate::api::v1::tables::T;
        /// See [`T`](crate::api::v1::tables::T).
        ///
        /// ```ignore
        /// shop::f();
        /// ```
        pub fn f() {}
        impl T {
            fn h() {}
        }
        operations! {
            \"A\" crate ::api::v1::tables::SHARED { A \"GET /a\"; }
        }
    }
    pub use inner::*;
}
#[allow(rustdoc::redundant_explicit_links)]
pub(crate) mod tables {
    pub struct T;
}
";
        assert_eq!(text, expected);
        let text = embed(&files, "api", &|feature| ["a", "server"].contains(&feature)).unwrap();
        assert!(
            text.starts_with("pagewire_runtime::needs_server! {}\n"),
            "{text}"
        );
        assert!(!text.contains("needs_client"), "{text}");
        // The runtime can have any features if the crate is a module.
        let text = embed(&files, "api", &|_| true).unwrap();
        assert!(
            text.contains("client::Error") && !text.contains("RetryPolicy"),
            "{text}"
        );
    }

    #[test]
    fn a_module_without_a_file_is_an_error() {
        let files = [file("src/lib.rs", "mod gone;\n")];
        let error = embed(&files, "api", &|_| true).unwrap_err();
        assert!(matches!(error, Error::MissingModule(path) if path == "gone"));
        for module in ["", "a b", "a::", "fn", "a\"]; b"] {
            let error = embed(&files, module, &|_| true).unwrap_err();
            assert!(matches!(error, Error::InvalidModule(path) if path == module));
        }
    }
}
