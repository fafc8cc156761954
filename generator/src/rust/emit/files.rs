//! The files of the crate and what stands in each.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::tokens::Uses;
use crate::rust::format::{Draft, Piece, literal};
use crate::rust::ir::{TypeId, TypeKind};
use crate::rust::reach::within;
use crate::rust::spelling::{Case, Name, assign};

/// One Rust file of the crate, to be made on any thread.
#[derive(Debug)]
pub(crate) enum Job {
    /// `src/lib.rs`.
    Root,
    /// `src/types.rs`, which names the groups.
    Types(Vec<(Name, Vec<usize>)>),
    /// The types that the same tags reach.
    Group(Name, Vec<TypeId>),
    /// The module of a tag.
    Tag(usize),
    /// The request carriers of a tag.
    Requests(usize),
    /// The descriptors of a tag's operations.
    Operations(usize),
    /// The calling side of a tag.
    Client(usize),
    /// The answering side of a tag.
    Server(usize),
    /// `src/client.rs`.
    Handles,
    /// `src/calls.rs`.
    Calls,
    /// `src/tables.rs`.
    Tables,
}

/// Every Rust file of the crate, in no particular order.
pub(crate) fn jobs(context: &Context<'_>) -> Vec<Job> {
    let groups = &context.reach.groups;
    let words: Vec<String> = groups
        .iter()
        .map(|(tags, ids)| match tags.as_slice() {
            [only] => context.names.tags[*only].module.text().to_owned(),
            _ => format!("shared_{}", context.name(ids[0]).text()),
        })
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let modules = assign(&words, Case::Snake, "types", &[]);
    let mut index: Vec<(Name, Vec<usize>)> = modules
        .iter()
        .cloned()
        .zip(groups.keys().cloned())
        .collect();
    index.sort();
    let mut jobs = vec![Job::Root, Job::Tables, Job::Handles, Job::Types(index)];
    if !context.calls.types.is_empty() {
        jobs.push(Job::Calls);
    }
    let files = modules.into_iter().zip(groups.values());
    jobs.extend(files.map(|(module, ids)| Job::Group(module, ids.clone())));
    for tag in 0..context.api.tags.len() {
        jobs.extend([
            Job::Tag(tag),
            Job::Operations(tag),
            Job::Client(tag),
            Job::Server(tag),
        ]);
        if !context.requests(tag).is_empty() {
            jobs.push(Job::Requests(tag));
        }
    }
    jobs
}

impl Job {
    /// Builds the file.
    pub(crate) fn draft(&self, context: &Context<'_>) -> Draft {
        let module = |tag: &usize| context.names.tags[*tag].module.text();
        let (path, pieces) = match self {
            Job::Root => ("src/lib.rs".to_owned(), context.root()),
            Job::Types(index) => ("src/types.rs".to_owned(), types_root(context, index)),
            Job::Group(module, ids) => (
                format!("src/types/{}.rs", module.text()),
                type_pieces(context, ids),
            ),
            Job::Tag(tag) => (format!("src/{}.rs", module(tag)), context.tag_module(*tag)),
            Job::Client(tag) => (
                format!("src/{}/client.rs", module(tag)),
                context.client(*tag),
            ),
            Job::Server(tag) => (
                format!("src/{}/server.rs", module(tag)),
                context.server(*tag),
            ),
            Job::Handles => ("src/client.rs".to_owned(), context.handles()),
            Job::Calls => ("src/calls.rs".to_owned(), context.calls_module()),
            Job::Tables => ("src/tables.rs".to_owned(), context.tables()),
            Job::Operations(tag) => (
                format!("src/{}/operations.rs", module(tag)),
                context.operation_table(*tag),
            ),
            Job::Requests(tag) => (
                format!("src/{}/requests.rs", module(tag)),
                type_pieces(context, &context.requests(*tag)),
            ),
        };
        Draft { path, pieces }
    }
}

/// `src/types.rs`: the groups and the features that reach them.
fn types_root(context: &Context<'_>, index: &[(Name, Vec<usize>)]) -> Vec<Piece> {
    let entries = index.iter().map(|(module, tags)| {
        let module = module.ident();
        let gate = gate(context, tags);
        quote! {
            #[cfg(#gate)]
            mod #module;
            #[cfg(#gate)]
            pub use #module::*;
        }
    });
    vec![Piece::Rust(quote! {
        //! The carriers and enums of the API.
        #(#entries)*
    })]
}

/// The `cfg` predicate of what these tags reach.
fn gate(context: &Context<'_>, tags: &[usize]) -> TokenStream {
    let mut features: Vec<&str> = tags
        .iter()
        .map(|tag| context.names.tags[*tag].feature.as_str())
        .collect();
    features.sort_unstable();
    match features.as_slice() {
        [only] => quote!(feature = #only),
        several => quote!(any(#(feature = #several),*)),
    }
}

/// The text of [`gate`].
pub(crate) fn gate_text(context: &Context<'_>, tags: &[usize]) -> String {
    let mut features: Vec<String> = tags
        .iter()
        .map(|tag| format!("feature = {}", literal(&context.names.tags[*tag].feature)))
        .collect();
    features.sort_unstable();
    match features.as_slice() {
        [only] => only.clone(),
        several => format!("any({})", several.join(", ")),
    }
}

/// The imports and items of a file with these types.
fn type_pieces(context: &Context<'_>, ids: &[TypeId]) -> Vec<Piece> {
    let mut uses = Uses::default();
    let mut macros = BTreeSet::new();
    let mut pieces = Vec::new();
    for &id in ids {
        let def = &context.api.types[id];
        within(def, &mut |ty| uses.note(ty));
        match &def.kind {
            TypeKind::Carrier(fields) => {
                macros.extend(["Unknown", "carrier"]);
                pieces.extend(context.carrier(id, fields));
            }
            TypeKind::Enum(def) => {
                macros.extend(match (def.flags, def.is_numeric) {
                    (true, _) => &["flag_enum"][..],
                    (false, true) => &["UnknownMember", "number_enum"],
                    (false, false) => &["UnknownMember", "open_enum"],
                });
                pieces.extend(context.enumeration(id, def));
            }
            TypeKind::Choice(def) => {
                macros.insert("choice");
                pieces.extend(context.choice(id, def));
            }
            TypeKind::Answers(answers) => {
                macros.insert("answers");
                pieces.extend(context.answers(id, answers));
            }
        }
    }
    macros.extend(uses.values());
    let macros: Vec<&str> = macros.into_iter().collect();
    pieces.insert(0, Piece::Text(context.type_imports(&uses, &macros, ids)));
    pieces
}
