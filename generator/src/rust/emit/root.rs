//! `src/lib.rs`: the tour of the crate and its modules.

use quote::quote;

use super::Context;
use super::tokens::inner_docs;
use crate::rust::docs_text::{code, line, link};
use crate::rust::format::Piece;

impl Context<'_> {
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
        let calls = (!self.calls.types.is_empty()).then(|| {
            quote! {
                #[cfg(feature = "client")]
                #[rustfmt::skip]
                pub mod calls;
            }
        });
        vec![Piece::Rust(quote! {
            #tour
            #![deny(missing_docs)]
            #(#modules)*
            #calls
            #[cfg(feature = "client")]
            #[rustfmt::skip]
            mod client;
            #[cfg(feature = "client")]
            pub use client::Client;
            pub use runtime;
            #[rustfmt::skip]
            mod tables;
            #[rustfmt::skip]
            pub mod types;
        })]
    }

    fn tour(&self) -> Vec<String> {
        let title = line(&self.api.title);
        let operations: usize = self.api.tags.iter().map(|tag| tag.operations.len()).sum();
        let mut out = vec![
            format!("{title}: types, a client and server traits."),
            String::new(),
            format!(
                "Made from version {} of the OpenAPI document: {operations} operations in {} \
                 modules, one a tag.",
                code(&self.api.version),
                self.api.tags.len()
            ),
        ];
        if let Some(link) = self
            .api
            .url
            .as_deref()
            .and_then(|url| link("reference", url))
        {
            out.push(format!("The vendor describes each in its {link}."));
        }
        out.extend(TOUR.lines().map(str::to_owned));
        out
    }
}

/// What holds for every API.
const TOUR: &str = "
# Features

Every tag is a feature, spelled like its module with `-` for `_`. A feature compiles its
operations and the types that they reach, and nothing else. `client` adds the calling side,
`server` the answering side; without both there are types only, and no HTTP library.
`full` turns every tag on.

# Types

[`types`] holds the carriers and enums of all tags that are on. A carrier has plain fields, each
an `Option`: what is absent or `null` on the wire is `None`. Make one with `new` and the `set_*`
methods, or assign to its fields. Properties that a newer server sends are kept and sent back.
Enums are open: a member that is not known arrives as `Unlisted` and keeps its text.

# Calling

With the feature `client`, `Client` has a method a tag, which gives a handle with a method an
operation. Required inputs are arguments, and a body is borrowed; a small body that belongs to
one operation is spread over arguments. What is optional follows on the call, and `send` sends it.

# Answering

With the feature `server`, every tag's module has a trait with a method an operation. Write the
methods that you serve, as `async fn`; the others answer 501. The module's `routes` takes a value
of your type, and the runtime's `Router` takes the routes of any number of tags.";
