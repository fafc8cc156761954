//! The module of a tag: what it is about, and its parts.

use quote::quote;

use super::tokens::inner_docs;
use crate::rust::docs_text::{Doc, code, lines, prose};
use crate::rust::format::Piece;
use crate::rust::plan::Plan;

impl Plan<'_> {
    /// The pieces of `src/<tag>.rs`.
    pub(crate) fn tag_module(&self, tag: usize) -> Vec<Piece> {
        let described = &self.api.tags[tag];
        let count = described.operations.len();
        let operations = match count {
            1 => "one operation".into(),
            count => prose!("{} operations", count),
        };
        let name = code(&described.name);
        let mut about = vec![prose!("The tag {} of the API, with {}.", name, operations)];
        if let Some(docs) = &described.docs {
            about.push(Doc::default());
            about.extend(lines(docs));
        }
        let about = inner_docs(&about);
        vec![Piece::Rust(quote! {
            #about
            mod operations;
            pub use operations::OPERATIONS;
            #[cfg(feature = "client")]
            mod client;
            #[cfg(feature = "client")]
            pub use client::*;
            #[cfg(feature = "server")]
            mod server;
            #[cfg(feature = "server")]
            pub use server::*;
        })]
    }
}
