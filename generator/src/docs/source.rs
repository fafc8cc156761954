//! The text of a page as it comes from a tree.

use std::sync::Arc;

/// A page's text and what its place in the tree says.
#[derive(Debug, Clone)]
pub struct PageSource {
    /// The path as displayed in messages.
    pub file: Arc<str>,
    /// The path below the tree's root, `/`-separated.
    pub relative: String,
    /// The whole text, whose lines end in line feeds.
    pub text: Arc<str>,
}

impl PageSource {
    /// The folder that the page lies in, if it lies in one.
    pub(super) fn folder(&self) -> Option<&str> {
        self.relative.rsplit('/').nth(1)
    }
}
