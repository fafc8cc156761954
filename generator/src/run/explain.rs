//! Explains names, and lists improvements for the vendor's pages.

use std::path::{Path, PathBuf};

use super::document::{Described, describe};
use super::error::Error;
use super::inputs::Inputs;
use super::layout::Layout;
use super::links;
use super::pages::api;
use super::session::Session;
use crate::explain::{self, Explained, World, upstream};
use crate::recover::Api;
use crate::rust::{self, RustOptions};

/// Traces each name from the page to the Rust item, and reports unknown names.
///
/// # Errors
/// When an input cannot be read at all.
pub fn explain(
    session: &mut Session<'_>,
    inputs: &Inputs,
    options: &RustOptions,
    names: &[String],
) -> Result<Explained, Error> {
    let (api, described) = described(session, inputs)?;
    with_world(session, &api, &described, options, |world| {
        explain::explain(names, world)
    })
}

/// Lists improvements that the authors of the pages could make. The list includes the findings of the session, which stay there.
///
/// # Errors
/// When an input cannot be read at all.
pub fn upstream(
    session: &mut Session<'_>,
    inputs: &Inputs,
    options: &RustOptions,
    out: Option<&Path>,
) -> Result<upstream::Report, Error> {
    let (api, described) = described(session, inputs)?;
    session.findings.sort();
    let findings = std::mem::take(&mut session.findings);
    let urls: Vec<Option<String>> = inputs
        .docs
        .iter()
        .map(|root| links::of_folder(root))
        .collect();
    let paths: Vec<PathBuf> = inputs
        .docs
        .iter()
        .map(|root| links::from_file(out, root))
        .collect();
    let trees: Vec<upstream::Tree<'_>> = inputs
        .docs
        .iter()
        .zip(urls.iter().zip(&paths))
        .map(|(root, (url, path))| upstream::Tree {
            root,
            url: url.as_deref(),
            path,
        })
        .collect();
    let report = with_world(session, &api, &described, options, |world| {
        upstream::report(world, &findings, &trees)
    })?;
    session.findings = findings;
    Ok(report)
}

/// Reads pages into the API and its corrected document.
///
/// # Errors
/// When an input cannot be read at all.
pub fn described(session: &mut Session<'_>, inputs: &Inputs) -> Result<(Api, Described), Error> {
    let api = api(session, inputs)?;
    let described = describe(session, &api, inputs)?;
    Ok((api, described))
}

/// Calls `look` with all data of a run.
fn with_world<T>(
    session: &mut Session<'_>,
    api: &Api,
    described: &Described,
    options: &RustOptions,
    look: impl FnOnce(&World<'_>) -> T,
) -> Result<T, Error> {
    session.progress.stage("naming Rust items");
    let items = rust::items(&described.document, options)?;
    session.progress.end();
    Ok(look(&World {
        api,
        document: &described.document,
        text: &described.text,
        file: Layout::DOCUMENT,
        sources: &session.sources,
        changes: &described.changes,
        items: &items,
        folder: Layout::PACKAGE,
    }))
}
