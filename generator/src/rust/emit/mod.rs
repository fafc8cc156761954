//! From the typed representation to drafts of files, one module a concern.

mod arguments;
mod carriers;
mod context;
mod enums;
mod files;
mod operation_docs;
mod root;
mod tag;
mod tokens;

pub(crate) use context::Context;
pub(crate) use files::jobs;
