//! The module of a tag: its documentation and its parts.

use std::collections::BTreeSet;

use quote::quote;

use super::archive_query::imports;
use super::client::Example;
use super::tokens::inner_docs;
use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{Doc, code as quoted, lines, prose};
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
        let name = quoted(&described.name);
        // The description comes first, because lists of modules only show the first paragraph.
        let mut about: Vec<Doc> = described.docs.as_deref().map(lines).unwrap_or_default();
        if !about.is_empty() {
            about.push(Doc::default());
        }
        about.push(prose!("The tag {} of the API, with {}.", name, operations));
        about.extend(self.tag_examples(tag));
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

    /// The calls that the document lists as examples of a tag, in one doctest.
    fn tag_examples(&self, tag: usize) -> Vec<Doc> {
        let ids = &self.api.tags[tag].examples;
        let methods = ids.iter().filter_map(|id| {
            let mut methods = self.methods[tag].iter();
            methods.find(|method| method.operation.id == *id)
        });
        let calls: Vec<Example<'_>> = methods.map(|method| self.example(tag, method)).collect();
        if calls.is_empty() {
            return Vec::new();
        }
        let own = self.names.tags[tag].feature.as_str();
        let features: BTreeSet<&str> = calls.iter().filter_map(|call| call.feature).collect();
        let features = ["client", own].into_iter().chain(features);
        let features = features.map(|feature| code!("feature = {}", literal(feature)));
        let gate = code!("# #[cfg(all({}))]", Code::joined(features, ", "));
        let mut out = vec![
            Doc::default(),
            "# Examples".into(),
            Doc::default(),
            "```no_run".into(),
            Doc::example(gate),
        ];
        out.push(self.example_head());
        let modules = calls.iter().filter_map(|call| call.archive.clone());
        let imports = imports(&self.crate_name, modules.collect());
        let has_imports = imports.is_some();
        out.extend(imports);
        for (index, call) in calls.into_iter().enumerate() {
            if index > 0 || has_imports {
                out.push(Doc::default());
            }
            out.extend(call.lines);
        }
        out.extend(["# Ok(()) }".into(), "```".into()]);
        out
    }
}
