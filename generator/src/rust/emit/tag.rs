//! The module of a tag: what it is about, and its parts.

use quote::quote;

use super::Context;
use super::tokens::inner_docs;
use crate::rust::docs_text::{code, lines};
use crate::rust::format::Piece;
use crate::rust::ir::TypeId;

impl Context<'_> {
    /// The request carriers that stand in the module of `tag`.
    pub(crate) fn requests(&self, tag: usize) -> Vec<TypeId> {
        let homes = self.reach.request_of.iter().enumerate();
        homes
            .filter(|(id, home)| **home == Some(tag) && !self.reach.flattened[*id])
            .map(|(id, _)| id)
            .collect()
    }

    /// The pieces of `src/<tag>.rs`.
    pub(crate) fn tag_module(&self, tag: usize) -> Vec<Piece> {
        let described = &self.api.tags[tag];
        let count = described.operations.len();
        let operations = if count == 1 {
            "one operation"
        } else {
            &format!("{count} operations")
        };
        let mut about = vec![format!(
            "The tag {} of the API, with {operations}.",
            code(&described.name)
        )];
        if let Some(docs) = &described.docs {
            about.push(String::new());
            about.extend(lines(docs));
        }
        let about = inner_docs(&about);
        let requests = (!self.requests(tag).is_empty()).then(|| {
            quote! {
                mod requests;
                pub use requests::*;
            }
        });
        vec![Piece::Rust(quote! {
            #about
            #requests
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
