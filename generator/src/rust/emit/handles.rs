//! `src/client.rs`: a client with the handles of all tags.

use quote::quote;

use super::client::CALLS;
use super::tokens::docs;
use crate::rust::code::code;
use crate::rust::docs_text::{Doc, code as quoted, prose};
use crate::rust::format::{Lines, Piece};
use crate::rust::plan::Plan;

impl Plan<'_> {
    /// The pieces of `src/client.rs`.
    pub(crate) fn handles(&self) -> Vec<Piece> {
        let mut tags: Vec<usize> = (0..self.api.tags.len()).collect();
        tags.sort_by_key(|&tag| &self.names.tags[tag].module);
        let methods = tags.iter().map(|&tag| {
            let names = &self.names.tags[tag];
            let (feature, module, handle) =
                (&names.feature, names.module.ident(), names.client.ident());
            let about = docs(&[prose!(
                "Calls of the tag {}.",
                quoted(&self.api.tags[tag].name)
            )]);
            quote! {
                #about
                #[cfg(feature = #feature)]
                #[must_use]
                pub const fn #module(&self) -> crate::#module::#handle<'_> {
                    crate::#module::#handle::new(&self.0)
                }
            }
        });
        let name = &self.crate_name;
        let example = docs(&[
            "```no_run".into(),
            Doc::example(code!(
                "# use {}::runtime::client::{{Error, Transport}};",
                name
            )),
            "# fn example(transport: impl Transport + 'static) -> Result<(), Error> {".into(),
            Doc::example(code!(
                "let client = {}::Client::builder(\"https://example.com/tenant/api/\").build_over(transport)?;",
                name
            )),
            "# Ok(()) }".into(),
            "```".into(),
        ]);
        let handles = Piece::Rust(quote! {
            //! The client, with a method per tag.

            /// The calls of the whole API: one method per enabled tag.
            ///
            /// [`builder`](Self::builder) makes one: where the server is, how to reach it, who calls.
            ///
            #example
            #[derive(Clone, Debug)]
            pub struct Client(pagewire_runtime::client::Client);

            impl Client {
                /// The runtime's client, which the calls go over.
                #[must_use]
                pub const fn inner(&self) -> &pagewire_runtime::client::Client {
                    &self.0
                }

                /// A client that differs from this one, by the methods `with_…` of the runtime's client.
                #[must_use]
                pub fn with(
                    &self,
                    change: impl FnOnce(pagewire_runtime::client::Client) -> pagewire_runtime::client::Client,
                ) -> Self {
                    Self(change(self.0.clone()))
                }

                #(#methods)*
            }

            impl From<pagewire_runtime::client::Client> for Client {
                fn from(client: pagewire_runtime::client::Client) -> Self {
                    Self(client)
                }
            }
        });
        let mut calls = Lines::default();
        calls.line(match self.api.profile.calls {
            Some(more) => code!(
                "pagewire_runtime::call_with_options! {{ {} {} }}",
                CALLS,
                more
            ),
            None => code!("pagewire_runtime::call_with_options! {{ {} }}", CALLS),
        });
        vec![handles, Piece::Text(self.access()), Piece::Text(calls)]
    }
}
