//! The SOAP contract pages: Markdown with the whole contract of one agent in an `xml` fence.
//!
//! fence (the place of the XML) → tree (elements) → schema (the definitions of one page) → catalog (all pages together, lists and
//! dictionaries resolved).

mod catalog;
mod fence;
mod page;
mod schema;
mod tree;

use std::path::Path;

use rayon::prelude::*;

use super::Catalog;
use super::files::{self, SourceError, SourceFile};
use crate::diagnostics::{Code, Finding, Findings, Place};

use page::Page;

const WHAT: &str = "the SOAP contract";

/// Reads the contract pages directly in `dir`.
///
/// Pages without a contract are ignored with a note. On an invalid page, the affected definitions are reported and left out; most types are
/// repeated on other pages.
///
/// # Errors
///
/// When the folder cannot be listed, or no page in it holds a contract.
pub fn read_soap(dir: &Path, findings: &mut Findings) -> Result<Catalog, SourceError> {
    let paths = files::list(dir, "md", WHAT)?;
    let read: Vec<(Vec<Page>, Findings)> = paths
        .par_iter()
        .map(|path| {
            let mut findings = Findings::new();
            let pages = files::read(path, &mut findings)
                .map(|file| read_page(&file, &mut findings))
                .unwrap_or_default();
            (pages, findings)
        })
        .collect();
    let mut pages = Vec::new();
    for (page, found) in read {
        pages.extend(page);
        findings.append(found);
    }
    if pages.is_empty() {
        return Err(SourceError::Nothing {
            folder: dir.display().to_string(),
            what: WHAT,
            expected: "Markdown pages with a WSDL in an `xml` fence",
        });
    }
    Ok(catalog::build(pages, findings))
}

/// Reads all contracts of a page, usually one.
fn read_page(file: &SourceFile, findings: &mut Findings) -> Vec<Page> {
    let mut pages = Vec::new();
    for fence in fence::xml_fences(&file.text) {
        if !fence.closed {
            findings.push(
                Finding::new(Code::SourcesSoapFenceCut, "the `xml` fence is never closed")
                    .at(file.place(fence.start, fence.start))
                    .help("the page is probably cut; what is before the cut is used"),
            );
        }
        let tree = tree::parse(file, &fence, findings);
        pages.extend(page::read(file, &tree, findings));
    }
    if pages.is_empty() {
        findings.push(
            Finding::new(
                Code::SourcesSoapNoContract,
                "the page holds no WSDL in an `xml` fence; it is passed over",
            )
            .at(Place::file(file.name.clone())),
        );
    }
    pages
}

/// Reads one page from memory, for tests.
#[cfg(test)]
fn read_text(text: &str) -> (Catalog, Findings) {
    read_texts(&[("page.md", text)])
}

/// Reads several pages from memory, for tests.
#[cfg(test)]
fn read_texts(texts: &[(&str, &str)]) -> (Catalog, Findings) {
    let mut findings = Findings::new();
    let mut pages = Vec::new();
    for (name, text) in texts {
        let file = SourceFile {
            name: (*name).into(),
            text: (*text).into(),
        };
        pages.extend(read_page(&file, &mut findings));
    }
    (catalog::build(pages, &mut findings), findings)
}

#[cfg(test)]
mod tests;
