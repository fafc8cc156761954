//! Checks that our pages are complete.
//!
//! A page of ours may end with any row of a table. So a page that was truncated after a row looks like a shorter page. The record of the
//! import has the number of rows, headings and fences of each page. These are facts that only an import changes. Text is not counted,
//! because it is written by hand.

use std::collections::BTreeMap;
use std::path::Path;

use super::ImportedPage;
use super::record::{RECORD, Record};
use crate::diagnostics::{Code, Finding, Findings, Place, Source, Sources, Span};
use crate::openapi::Pointer;
use crate::spec::Places;

/// The number of rows, headings and fences of each page, by its path below the tree.
pub(super) type Lines = BTreeMap<String, usize>;

impl Record {
    /// Adds the lengths of these pages to the record.
    #[must_use]
    pub fn with_lines(mut self, pages: &[ImportedPage]) -> Self {
        let pages = pages.iter().filter(|page| page.path.ends_with(".md"));
        let lines = pages.map(|page| (page.path.clone(), lines(&page.text)));
        self.lines = lines.filter(|(_, lines)| *lines > 0).collect();
        self
    }

    /// Reports missing pages, and pages with fewer lines than before, at their ends. `text` is that of the record in `file`, and `sources`
    /// contains the pages next to it.
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
            let message = format!("the page `{path}` is gone");
            Finding::new(Code::ImportPageCut, message)
                .at(line(&places, file, path))
                .help("get it back, or remove its line here")
        }));
    }

    /// Reports those of the new pages that the record has and the folder `root` no longer does. They would come back without the
    /// descriptions on them.
    ///
    /// # Errors
    /// When the record cannot be read again, for the places in it.
    pub(crate) fn report_deleted_pages(
        &self,
        root: &Path,
        pages: &[ImportedPage],
        findings: &mut Findings,
    ) -> std::io::Result<()> {
        let is_deleted = |page: &&ImportedPage| {
            self.lines.contains_key(&page.path) && !root.join(&page.path).exists()
        };
        let mut deleted = pages.iter().filter(is_deleted).peekable();
        if deleted.peek().is_none() {
            return Ok(());
        }
        let file = root.join(RECORD);
        let places = Places::of(&std::fs::read_to_string(&file)?);
        let file = file.display().to_string();
        for page in deleted {
            let place = line(&places, &file, &page.path);
            // The same page is only gone if nothing writes it again.
            findings.retain(|known| {
                known.code != Code::ImportPageCut || known.place.as_ref() != Some(&place)
            });
            let message = format!(
                "the page `{}` was deleted, and would come back without our descriptions",
                page.path
            );
            findings.push(Finding::new(Code::ImportPageDeleted, message).at(place).help(
                "get it back from version control; to have it made anew, remove its line here",
            ));
        }
        Ok(())
    }
}

/// Returns the place of a page's number in the record.
fn line(places: &Places, file: &str, page: &str) -> Place {
    let pointer = Pointer::root().step("lines").step(page);
    Place::span(file, places.span(pointer.as_str()))
}

/// Returns the finding about a page that has fewer lines than before.
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

/// Counts the rows, headings and fences of a page.
fn lines(text: &str) -> usize {
    let starts = ['|', '#', '`'];
    text.lines().filter(|line| line.starts_with(starts)).count()
}
