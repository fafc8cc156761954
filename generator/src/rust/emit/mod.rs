//! Turns the plan into drafts of files, one module per concern.

mod access;
mod alias;
mod archive_carriers;
mod archive_query;
mod archives;
mod calls;
mod carriers;
mod choices;
mod client;
mod enums;
mod example_carriers;
mod example_values;
mod files;
mod handles;
mod headers;
mod operation_docs;
mod operations;
mod root;
mod server;
mod tag;
mod tokens;
mod tour;
mod twins;
mod uses;

pub(crate) use access::argument_type;
pub(crate) use archives::kind as column_kind;
pub(crate) use files::jobs;
