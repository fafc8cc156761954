//! `pagewire update`: a new release of the vendor's pages → our pages, document and crate, and what that changes.
//!
//! Everything is made in memory; a caller writes all of it or nothing.
//!
//! The vendor's tree may hold some areas only. Then these are renewed and the others stay as they are: our own pages
//! of them, in which every type is stated, are read beside the vendor's, so that carriers that both use are decided
//! together.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diagnostics::{Findings, Sources};
use crate::docs::{Page, TreeError, read_texts, read_tree};
use crate::files::{self, TreePath};
use crate::import::{ImportedPage, RECORD};
use crate::pipeline::{self, Described, Inputs, PipelineError, Progress};
use crate::recover::Api;

/// What is followed.
#[derive(Debug, Clone)]
pub struct Update {
    /// The vendor's page trees.
    pub from: Vec<PathBuf>,
    /// Our own pages, which are renewed.
    pub ours: PathBuf,
    /// The vendor's trees are the whole reference: what they do not have is gone.
    pub whole: bool,
    /// Second sources, evidence and overlays; its page trees are not used.
    pub inputs: Inputs,
}

/// What came of it.
#[derive(Debug)]
pub struct Updated {
    /// The pages that belong below [`Update::ours`]; all others that an import made are gone.
    pub pages: Vec<ImportedPage>,
    /// The API that these pages describe.
    pub api: Api,
    /// Its document.
    pub described: Described,
    /// Tags that the vendor's trees have.
    pub renewed: BTreeSet<String>,
    /// Tags that they do not have, and that stay as they are.
    pub kept: BTreeSet<String>,
}

/// Follows the vendor's pages.
///
/// # Errors
/// When a tree or a source cannot be read at all. Faults of single pages and overlays are findings.
pub fn update(
    update: &Update,
    sources: &mut Sources,
    findings: &mut Findings,
    progress: &mut Progress<'_>,
) -> Result<Updated, PipelineError> {
    progress.stage("reading the vendor's pages");
    let mut pages = Vec::new();
    for root in &update.from {
        pages.extend(read_tree(root, sources, findings)?.pages);
    }
    let renewed: BTreeSet<String> = tags(&pages);
    let mut inputs = Inputs {
        docs: update.from.clone(),
        overlays: None,
        ..update.inputs.clone()
    };
    let (mut kept, mut records) = (BTreeSet::new(), Vec::new());
    if !update.whole {
        progress.stage("reading our pages");
        let (old, record) = ours(&update.ours, sources, findings)?;
        kept = tags(&old).difference(&renewed).cloned().collect();
        pages.extend(stay(old, &renewed));
        records.extend(record);
        inputs.docs.push(update.ours.clone());
    }
    let mut unused = Findings::new();
    // Records are read for what they still hold; what they do not is written anew in a moment.
    let heard = if update.whole {
        &mut *findings
    } else {
        &mut unused
    };
    let api = pipeline::api_of(pages, records, &inputs, sources, heard, progress)?;
    unused.retain(|finding| finding.code.0 != "import::record-stale");
    findings.append(unused);

    progress.stage("rendering pages");
    let first = update.from.first().map_or(Path::new(""), PathBuf::as_path);
    let pages = pipeline::import(&api, first, &update.ours, &mut Findings::new())?;

    // From here on as if the pages were on disk already, so that a later run finds nothing to do.
    progress.stage("reading the new pages");
    let mut files: Vec<(String, String)> = Vec::with_capacity(pages.len());
    let mut records = Vec::new();
    for page in &pages {
        match page.path.as_str() {
            RECORD => records.push((
                update.ours.join(RECORD).display().to_string(),
                page.text.clone(),
            )),
            path => files.push((path.to_owned(), page.text.clone())),
        }
    }
    files.extend(by_hand(&update.ours, &files)?);
    files.sort();
    let read = read_texts(&update.ours, &files, sources, findings).pages;
    let mut inputs = Inputs {
        docs: vec![update.ours.clone()],
        overlays: update.inputs.overlays.clone(),
        pending: files.into_iter().map(|(path, _)| path).collect(),
        ..Inputs::default()
    };
    inputs.tags = None;
    let api = pipeline::api_of(read, records, &inputs, sources, findings, progress)?;
    let described = pipeline::document(&api, &inputs, sources, findings, progress)?;
    Ok(Updated {
        pages,
        api,
        described,
        renewed,
        kept,
    })
}

/// The tags of operation pages.
fn tags(pages: &[Page]) -> BTreeSet<String> {
    let operations = pages.iter().filter_map(|page| match page {
        Page::Operation(page) => Some(page.tag.clone()),
        Page::Carrier(_) | Page::Enum(_) => None,
    });
    operations.collect()
}

/// The file and the text of a record.
type Record = (String, String);

/// Our pages and the record beside them; nothing where there are none yet.
fn ours(
    root: &Path,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<(Vec<Page>, Option<Record>), PipelineError> {
    if !root.is_dir() {
        return Ok((Vec::new(), None));
    }
    let pages = match read_tree(root, sources, findings) {
        Ok(tree) => tree.pages,
        Err(TreeError::Empty(_)) => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let path = root.join(RECORD);
    let record = std::fs::read_to_string(&path).ok();
    Ok((pages, record.map(|text| (path.display().to_string(), text))))
}

/// Our pages about what the vendor's trees do not have.
fn stay(pages: Vec<Page>, renewed: &BTreeSet<String>) -> impl Iterator<Item = Page> {
    pages.into_iter().filter(|page| match page {
        Page::Operation(page) => !renewed.contains(&page.tag),
        Page::Carrier(_) | Page::Enum(_) => true,
    })
}

/// Pages below our root that no import made: they stay, whatever the vendor does.
fn by_hand(root: &Path, made: &[(String, String)]) -> Result<Vec<(String, String)>, PipelineError> {
    if !root.is_dir() {
        return Ok(Vec::new());
    }
    let made: BTreeSet<&str> = made.iter().map(|(path, _)| path.as_str()).collect();
    let mut found = Vec::new();
    for path in crate::docs::list(root)? {
        let below = path.strip_prefix(root).unwrap_or(&path);
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let relative = parts.join("/");
        if made.contains(relative.as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(|source| PipelineError::Unreadable {
            path: path.clone(),
            source,
        })?;
        let ours = TreePath::new(relative.as_str())
            .is_ok_and(|path| files::is_ours(&path, text.as_bytes()));
        if !ours {
            found.push((relative, text));
        }
    }
    Ok(found)
}
