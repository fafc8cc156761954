//! Generates document and crate from pages.

use super::document::{Described, describe};
use super::error::Error;
use super::inputs::Inputs;
use super::layout::Layout;
use super::package::{self, Named, emit};
use super::pages::measured;
use super::session::Session;
use crate::coverage::Coverage;
use crate::files::OutputTree;
use crate::recover::Api;
use crate::rust::RustOptions;

/// The output for a set of pages, in memory.
#[derive(Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The API with every type decided.
    pub api: Api,
    /// The share of the pages that has descriptions.
    pub coverage: Coverage,
    /// Its document.
    pub described: Described,
    /// Document and crate, at the paths of a [`Layout`].
    pub tree: OutputTree,
}

/// Generates document and crate from pages. Nothing is written.
///
/// # Errors
/// When an input cannot be read at all, or no crate can be made of the document.
pub fn generate(
    session: &mut Session<'_>,
    inputs: &Inputs,
    options: &RustOptions,
) -> Result<Generated, Error> {
    let (api, coverage) = measured(session, inputs)?;
    let described = describe(session, &api, inputs)?;
    let tree = tree(session, &described, options)?;
    Ok(Generated {
        api,
        coverage,
        described,
        tree,
    })
}

/// Returns document and crate as files of a repository.
pub(super) fn tree(
    session: &mut Session<'_>,
    described: &Described,
    options: &RustOptions,
) -> Result<OutputTree, Error> {
    let named = Named {
        document: &described.document,
        name: Layout::DOCUMENT,
        text: None,
    };
    let mut tree = OutputTree::new();
    package::add(&mut tree, Layout::PACKAGE, emit(session, named, options)?)?;
    tree.add(Layout::DOCUMENT, described.text.as_str())?;
    Ok(tree)
}
