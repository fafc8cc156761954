//! All vendor-specific definitions.
//!
//! The stages implement the structure of reference pages and of a document. The words and addresses of a vendor are here: the
//! [`Grammar`](crate::docs::Grammar) of its pages, the components of paths, folders and ids, and the texts of the document that the pages
//! do not have. Another vendor needs another module like this one, with the same items.

mod superoffice;

pub use superoffice::GRAMMAR as SUPEROFFICE;
pub(crate) use superoffice::{document, names};
