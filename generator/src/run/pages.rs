//! Stages 1 to 3: reads pages into an API and decides every type.

use std::path::{Path, PathBuf};

use super::error::Error;
use super::inputs::Inputs;
use super::session::Session;
use crate::coverage::Coverage;
use crate::diagnostics::{Findings, Severity, Sources};
use crate::docs::{Page, read_tree};
use crate::import::{RECORD, Record};
use crate::model;
use crate::recover::{Api, Evidence, recover};
use crate::sources::{self, Catalog};
use crate::swagger;
use crate::text;
use crate::vendor::SUPEROFFICE;

/// The record of an import: its file and its text.
pub(super) type RecordText = (String, String);

/// Reads pages and second sources, and decides every type.
///
/// # Errors
/// When a tree or a source cannot be read at all, or no operation has a wanted tag. Faults of single pages are findings.
pub fn api(session: &mut Session<'_>, inputs: &Inputs) -> Result<Api, Error> {
    Ok(measured(session, inputs)?.0)
}

/// Does the same as [`api`], and measures the share of the pages that has descriptions.
pub(super) fn measured(
    session: &mut Session<'_>,
    inputs: &Inputs,
) -> Result<(Api, Coverage), Error> {
    session.progress.stage("reading pages");
    let mut pages = Vec::new();
    for root in &inputs.docs {
        pages.extend(read_root(
            root,
            &mut session.sources,
            &mut session.findings,
        )?);
    }
    let records = records(&inputs.docs)?;
    recovered(session, pages, records, inputs)
}

/// Returns the pages of a tree, or of a Swagger release.
pub(super) fn read_root(
    root: &Path,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<Vec<Page>, Error> {
    if swagger::is_release(root) {
        return Ok(swagger::read(root, sources, findings)?);
    }
    Ok(read_tree(root, &SUPEROFFICE, sources, findings)?.pages)
}

/// Does the same as [`api`] for pages that were already read, and the records next to them.
pub(super) fn api_of(
    session: &mut Session<'_>,
    pages: Vec<Page>,
    records: Vec<RecordText>,
    inputs: &Inputs,
) -> Result<Api, Error> {
    Ok(recovered(session, pages, records, inputs)?.0)
}

fn recovered(
    session: &mut Session<'_>,
    pages: Vec<Page>,
    records: Vec<RecordText>,
    inputs: &Inputs,
) -> Result<(Api, Coverage), Error> {
    let catalog = catalog(session, inputs)?;
    let older = older(session, inputs, catalog.as_ref())?;
    let swagger = swagger_beside(session, inputs, catalog.as_ref(), older.as_ref())?;
    session.progress.stage("merging");
    let model = model::merge(pages, &mut session.findings);
    let coverage = Coverage::of(&model);
    session.progress.stage("recovering types");
    let evidence = Evidence {
        catalog: catalog.as_ref(),
        older: swagger.as_ref().or(older.as_ref()),
    };
    let mut api = recover(model, evidence, &mut session.findings);
    if let Some(swagger) = &swagger {
        swagger::decide(&mut api, swagger, &mut session.findings);
    }
    match &older {
        Some(older) => swagger::complete(&mut api, older, &mut session.findings),
        None => swagger::check_split(&api, &mut session.findings),
    }
    // The provenance of the types: from records that an import stored next to its pages, and from this run.
    for (file, text) in records {
        if let Some(record) = Record::apply(&text, &file, &mut api, &mut session.findings) {
            record.report_cut_pages(&text, &file, &session.sources, &mut session.findings);
        }
        session.sources.insert(file, text);
    }
    let roots: Vec<&Path> = inputs.roots().collect();
    api.keep_origins(&roots, &session.sources);
    if let Some(tags) = &inputs.tags {
        api.retain_tags(|tag| tags.is_match(tag));
        if api.operations.is_empty() {
            return Err(Error::NoTag(tags.glob().to_string()));
        }
    }
    session.progress.end();
    Ok((api, coverage))
}

/// Recovers the newest release among the evidence. Each release is recovered with the previous one as evidence. Faults of their pages are
/// not reported, because their API is not requested.
fn older(
    session: &mut Session<'_>,
    inputs: &Inputs,
    catalog: Option<&Catalog>,
) -> Result<Option<Api>, Error> {
    let mut older: Option<Api> = None;
    for root in inputs.evidence() {
        session.progress.stage("reading older pages");
        let mut unused = Findings::new();
        let pages = match swagger::is_release(root) {
            // Parts of a document that are lost are evidence that is lost.
            true => {
                let pages = swagger::read(root, &mut session.sources, &mut unused)?;
                session.findings.extend(errors(&mut unused));
                pages
            }
            false => read_root(root, &mut Sources::new(), &mut unused)?,
        };
        let model = model::merge(pages, &mut unused);
        let evidence = Evidence {
            catalog,
            older: older.as_ref(),
        };
        let mut api = recover(model, evidence, &mut unused);
        // The provenance recorded next to our own pages stays valid.
        let record = root.join(RECORD);
        if let Ok(text) = text::read(&record) {
            Record::apply(&text, &record.display().to_string(), &mut api, &mut unused);
        }
        if let Some(before) = older.take() {
            api.complete_with(before);
        }
        older = Some(api);
    }
    Ok(older)
}

/// Returns the Swagger of the release, completed from older releases. Unreadable parts are errors here too. Other findings are reported
/// only when pages are created from it, by `--from`.
fn swagger_beside(
    session: &mut Session<'_>,
    inputs: &Inputs,
    catalog: Option<&Catalog>,
    older: Option<&Api>,
) -> Result<Option<Api>, Error> {
    let Some(path) = &inputs.swagger else {
        return Ok(None);
    };
    session.progress.stage("reading the Swagger");
    let mut unused = Findings::new();
    let pages = swagger::read(path, &mut session.sources, &mut unused)?;
    let model = model::merge(pages, &mut unused);
    let api = recover(model, Evidence { catalog, older }, &mut unused);
    session.findings.extend(errors(&mut unused));
    Ok(Some(api.into_swagger()))
}

/// Takes the errors out of findings.
fn errors(findings: &mut Findings) -> Findings {
    let mut errors = std::mem::take(findings);
    errors.retain(|finding| finding.severity() == Severity::Error);
    errors
}

/// Returns the records next to page trees.
pub(super) fn records(trees: &[PathBuf]) -> Result<Vec<RecordText>, Error> {
    let paths = trees.iter().map(|root| root.join(RECORD));
    paths
        .filter(|path| path.is_file())
        .map(|path| Ok((path.display().to_string(), read_file(&path)?)))
        .collect()
}

/// Returns the text of a file.
pub(super) fn read_file(path: &Path) -> Result<String, Error> {
    text::read(path).map_err(|source| Error::Unreadable {
        path: path.to_owned(),
        source,
    })
}

fn catalog(session: &mut Session<'_>, inputs: &Inputs) -> Result<Option<Catalog>, Error> {
    if inputs.soap.is_none() && inputs.docfx.is_none() {
        return Ok(None);
    }
    session.progress.stage("reading second sources");
    let findings = &mut session.findings;
    let soap = inputs
        .soap
        .as_deref()
        .map(|dir| sources::read_soap(dir, findings))
        .transpose()?;
    let docfx = inputs
        .docfx
        .as_deref()
        .map(|dir| sources::read_docfx(dir, findings))
        .transpose()?;
    Ok(Some(sources::merge(soap, docfx, findings)))
}
