//! Whether our pages are whole.
//!
//! A page of ours may end with any row of a table, so that one that was cut after a row reads like a shorter page. The record
//! of the import has how many rows, headings and fences each page had: facts, which only an import changes. Text does not
//! count, as it is written by hand.

use std::collections::BTreeMap;
use std::path::Path;

use super::ImportedPage;
use super::record::{RECORD, Record};
use crate::diagnostics::{Code, Finding, Findings, Place, Source, Sources, Span};
use crate::openapi::Pointer;
use crate::spec::Places;

/// How many lines of a page are more than text, by its path below the tree.
pub(super) type Lines = BTreeMap<String, usize>;

impl Record {
    /// The same record with the lengths of these pages.
    #[must_use]
    pub fn with_lines(mut self, pages: &[ImportedPage]) -> Self {
        let pages = pages.iter().filter(|page| page.path.ends_with(".md"));
        let lines = pages.map(|page| (page.path.clone(), lines(&page.text)));
        self.lines = lines.filter(|(_, lines)| *lines > 0).collect();
        self
    }

    /// Reports pages that are gone, and those with fewer lines than they had, at their ends. `text` is that of the record in
    /// `file`, and `sources` has the pages beside it.
    pub fn report_cut_pages(
        &self,
        text: &str,
        file: &str,
        sources: &Sources,
        findings: &mut Findings,
    ) {
        let root = Path::new(file).parent().unwrap_or(Path::new(""));
        let mut gone = Vec::new();
        for (path, before) in &self.lines {
            let page = root.join(path).display().to_string();
            match sources.get(&page) {
                Some(source) => findings.extend(cut(&page, &source, *before)),
                None => gone.push(path),
            }
        }
        if gone.is_empty() {
            return;
        }
        let places = Places::of(text);
        findings.extend(gone.into_iter().map(|path| {
            let pointer = Pointer::root().step("lines").step(path);
            let message = format!("the page `{path}` is gone");
            Finding::new(Code::ImportPageCut, message)
                .at(Place::span(file, places.span(pointer.as_str())))
                .help("get it back, or remove its line here")
        }));
    }
}

/// The finding about a page that had more lines.
fn cut(page: &str, source: &Source, before: usize) -> Option<Finding> {
    let text = source.text();
    let now = lines(text);
    if now >= before {
        return None;
    }
    let end = text.trim_end().len();
    let last = text[..end].chars().next_back().map_or(0, char::len_utf8);
    let message = format!(
        "the page has {now} rows, headings and fences, and had {before} when it was imported; it may be cut"
    );
    let help = format!("get the page back, or correct its number in `{RECORD}`");
    let finding = Finding::new(Code::ImportPageCut, message).help(help);
    Some(finding.at(Place::span(page, Span::new(end - last, end))))
}

/// How many lines of a page are rows, headings or fences.
fn lines(text: &str) -> usize {
    let starts = ['|', '#', '`'];
    text.lines().filter(|line| line.starts_with(starts)).count()
}
