//! `src/lib.rs`: the modules of the crate, after a tour.

use quote::{format_ident, quote};

use super::client::CALLS;
use super::tokens::inner_docs;
use crate::rust::format::Piece;
use crate::rust::ir::{Api, TypeId};
use crate::rust::plan::Plan;
use crate::rust::profile::{EXPORTS, Export};

impl Plan<'_> {
    /// The pieces of `src/lib.rs`.
    pub(crate) fn root(&self) -> Vec<Piece> {
        let tour = inner_docs(&self.tour());
        let mut tags: Vec<usize> = (0..self.api.tags.len()).collect();
        tags.sort_by_key(|&tag| &self.names.tags[tag].module);
        let modules = tags.iter().map(|&tag| {
            let (feature, module) = (
                &self.names.tags[tag].feature,
                self.names.tags[tag].module.ident(),
            );
            quote! {
                #[cfg(feature = #feature)]
                #[rustfmt::skip]
                pub mod #module;
            }
        });
        let archives = (!self.archives.archives.is_empty()).then(|| {
            quote! {
                #[cfg(feature = "archives")]
                #[rustfmt::skip]
                pub mod archives;
            }
        });
        let limit = recursion_limit(self.api).map(|limit| {
            let limit = limit.to_string();
            quote!(#![recursion_limit = #limit])
        });
        let lints = self.names.are_foreign().then(|| {
            quote!(#![allow(
                confusable_idents,
                mixed_script_confusables,
                non_camel_case_types,
                non_snake_case,
                uncommon_codepoints,
                reason = "names as the API has them"
            )])
        });
        let profile = path(self.api.profile.path);
        let release = &self.api.version;
        let calls = format_ident!("{}", CALLS);
        let exports = EXPORTS.iter().chain(self.api.profile.exports).map(exported);
        vec![Piece::Rust(quote! {
            #tour
            #![cfg_attr(docsrs, feature(doc_cfg))]
            #![deny(missing_docs)]
            #limit
            #lints
            #(#modules)*
            #archives
            #[cfg(feature = "client")]
            #[rustfmt::skip]
            mod client;
            #[cfg(feature = "client")]
            pub use client::{Builder, #calls, Client};
            pub use pagewire_runtime as runtime;
            #(#exports)*
            #[doc = " What the API does differently from OpenAPI, JSON Schema and HTTP, if anything."]
            pub const PROFILE: &dyn pagewire_runtime::Profile = #profile;
            #[doc = " The release of the API that the crate was made from: the version of its document."]
            pub const RELEASE: &str = #release;
            #[rustfmt::skip]
            mod tables;
            #[rustfmt::skip]
            pub mod types;
        })]
    }
}

/// The depth of nested types that the compiler accepts by default.
const DEEPEST: usize = 64;

/// Returns the recursion limit that the compiler needs, if it is higher than the default.
fn recursion_limit(api: &Api) -> Option<usize> {
    let deepest = (0..api.types.len()).map(|id| depth(api, id)).max();
    deepest
        .filter(|depth| *depth > DEEPEST)
        .map(|depth| (4 * depth).next_power_of_two())
}

/// Returns the depth of nested types within a type. Visits each type once, as the compiler does.
fn depth(api: &Api, root: TypeId) -> usize {
    let mut seen = vec![false; api.types.len()];
    let mut deepest = 0;
    // Types that were not visited yet; the next one is last.
    let mut next = vec![(root, 1)];
    while let Some((id, depth)) = next.pop() {
        if std::mem::replace(&mut seen[id], true) {
            continue;
        }
        deepest = deepest.max(depth);
        let mut inner = Vec::new();
        api.types[id].named(&mut |id| inner.push((id, depth + 1)));
        next.extend(inner.into_iter().rev());
    }
    deepest
}

/// Re-exports an item of the runtime. Its documentation stays in the runtime.
fn exported(export: &Export) -> proc_macro2::TokenStream {
    let ident = |name: &&str| format_ident!("{name}");
    let (from, items) = (
        export.from.iter().map(ident),
        export.items.iter().map(ident),
    );
    let feature = export
        .feature
        .map(|feature| quote!(#[cfg(feature = #feature)]));
    let name = export.name.map(|name| {
        let name = format_ident!("{name}");
        quote!(as #name)
    });
    quote! {
        #feature
        #[doc(no_inline)]
        pub use pagewire_runtime::#(#from::)*{#(#items),* #name};
    }
}

/// A path in Rust.
fn path(text: &str) -> proc_macro2::TokenStream {
    let steps = text.split("::").map(|step| format_ident!("{step}"));
    quote!(#(#steps)::*)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::diagnostics::Findings;
    use crate::rust::{RustOptions, emit};

    #[test]
    fn lints_of_letters_are_off_wherever_a_name_has_such_letters() {
        let root = |paths: Value, schemes: Value| {
            let spec = json!({
                "openapi": "3.0.3",
                "info": {"title": "A", "version": "1"},
                "paths": paths,
                "components": {"securitySchemes": schemes},
            });
            let spec = serde_json::from_value(spec).unwrap();
            let files = emit(
                &spec,
                "t.yaml",
                &RustOptions::default(),
                &mut Findings::new(),
            );
            let mut files = files.unwrap().into_iter();
            let root = files.find(|file| file.path.ends_with("src/lib.rs"));
            root.unwrap().text
        };
        let path = |id: &str| json!({"/a": {"get": {"operationId": id, "responses": {}}}});
        let key = |name: &str| json!({name: {"type": "apiKey", "in": "header", "name": "X-Key"}});
        for (paths, schemes, is_off) in [
            (path("a"), key("a"), false),
            (path("\u{fb01}eld"), key("a"), true),
            (path("a"), key("\u{fb01}eld"), true),
        ] {
            assert_eq!(root(paths, schemes).contains("uncommon_codepoints"), is_off);
        }
    }
}
