//! What is specific to a vendor, in one place.
//!
//! The stages know the structure of reference pages and of a document; the words and addresses of a
//! vendor are here: the [`Grammar`](crate::docs::Grammar) of its pages, the names that paths, folders
//! and ids are made of, and the texts of the document that the pages do not have. Another vendor is
//! another module beside this one, with the same items.

mod superoffice;

pub use superoffice::GRAMMAR as SUPEROFFICE;
pub(crate) use superoffice::{document, names};
