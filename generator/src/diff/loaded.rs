//! One side of a comparison, with what is known of where it comes from.

use std::sync::Arc;

use openapiv3::OpenAPI;

use super::pages::PageIndex;
use crate::swagger::Aliases;

/// A document to compare.
#[derive(Debug)]
pub struct Loaded {
    /// What it is called in messages.
    pub name: String,
    /// The document.
    pub document: OpenAPI,
    /// The document's file and its text, where it was read from one.
    pub text: Option<(String, String)>,
    /// The pages that it was made from, where they are at hand.
    pub pages: Option<PageIndex>,
    /// Where the parts of a converted document are in its text, if that is known already.
    pub(crate) aliases: Option<Arc<Aliases>>,
}

impl Loaded {
    /// A document that is called `name`, in messages and as the file of `text`.
    pub fn of(
        name: &str,
        document: OpenAPI,
        text: Option<String>,
        pages: Option<PageIndex>,
    ) -> Self {
        Self {
            name: name.to_owned(),
            document,
            text: text.map(|text| (name.to_owned(), text)),
            pages,
            aliases: None,
        }
    }

    /// The same with what the conversion of its text told about places.
    #[must_use]
    pub(crate) fn converted(mut self, aliases: Aliases) -> Self {
        self.aliases = Some(aliases.into());
        self
    }
}
