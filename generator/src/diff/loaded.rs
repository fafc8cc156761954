//! One side of a comparison, with its sources.

use std::sync::Arc;

use openapiv3::OpenAPI;

use super::pages::PageIndex;
use crate::openapi::swagger::Aliases;

/// A document to compare.
#[derive(Debug)]
pub struct Loaded {
    /// The name in messages.
    pub name: String,
    /// The document.
    pub document: OpenAPI,
    /// The places of its parts.
    pub texts: Texts,
}

/// The texts with the places of a document's parts, where available.
#[derive(Debug, Default)]
pub struct Texts {
    /// The document's file and its text.
    pub document: Option<(String, Arc<str>)>,
    /// The pages that the document was made from.
    pub pages: Option<PageIndex>,
    /// The places of the parts of a converted document in its text.
    pub(crate) aliases: Arc<Aliases>,
}

impl Texts {
    /// Creates the texts of a document that was made from pages, not read from a file.
    pub fn of_pages(pages: PageIndex) -> Self {
        Self {
            pages: Some(pages),
            ..Self::default()
        }
    }
}
