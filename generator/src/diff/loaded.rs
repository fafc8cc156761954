//! One side of a comparison, with what is known of where it comes from.

use std::sync::Arc;

use openapiv3::OpenAPI;

use super::pages::PageIndex;
use crate::openapi::swagger::Aliases;

/// A document to compare.
#[derive(Debug)]
pub struct Loaded {
    /// What it is called in messages.
    pub name: String,
    /// The document.
    pub document: OpenAPI,
    /// Where its parts can be seen.
    pub texts: Texts,
}

/// The texts in which the parts of a document can be seen, as far as they are at hand.
#[derive(Debug, Default)]
pub struct Texts {
    /// The document's file and its text.
    pub document: Option<(String, Arc<str>)>,
    /// The pages that the document was made from.
    pub pages: Option<PageIndex>,
    /// Where the parts of a converted document are in its text.
    pub(crate) aliases: Arc<Aliases>,
}

impl Texts {
    /// The pages of a document that was not read from a file.
    pub fn of_pages(pages: PageIndex) -> Self {
        Self {
            pages: Some(pages),
            ..Self::default()
        }
    }
}
