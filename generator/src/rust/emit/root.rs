//! `src/lib.rs`: the modules of the crate, and the tour on top.

use quote::{format_ident, quote};

use super::tokens::inner_docs;
use crate::rust::format::Piece;
use crate::rust::plan::Plan;

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
        vec![Piece::Rust(quote! {
            #tour
            #![cfg_attr(docsrs, feature(doc_cfg))]
            #![deny(missing_docs)]
            #lints
            #(#modules)*
            #[cfg(feature = "client")]
            #[rustfmt::skip]
            mod client;
            #[cfg(feature = "client")]
            pub use client::Client;
            pub use pagewire_runtime as runtime;
            #[doc = " What the API does differently from OpenAPI, JSON Schema and HTTP, if anything."]
            pub const PROFILE: &dyn pagewire_runtime::Profile = #profile;
            #[rustfmt::skip]
            mod tables;
            #[rustfmt::skip]
            pub mod types;
        })]
    }
}

/// A path in Rust.
fn path(text: &str) -> proc_macro2::TokenStream {
    let steps = text.split("::").map(|step| format_ident!("{step}"));
    quote!(#(#steps)::*)
}
