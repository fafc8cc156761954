//! A folder of pages → typed pages.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::page::Page;
use super::parse::{PageSource, parse_page};
use crate::diagnostics::{Code, Finding, Findings, Place, Sources, Span};

/// The pages of one tree, in the order of their paths.
#[derive(Debug, Default)]
pub struct PageTree {
    /// The pages that hold facts.
    pub pages: Vec<Page>,
    /// How many page files there were.
    pub files: usize,
}

/// Why a tree cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum TreeError {
    /// The folder is missing or unreadable.
    #[error("cannot read the page tree `{}`: {source}", .path.display())]
    Unreadable {
        /// The folder or file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// There is no page in it.
    #[error("the page tree `{}` holds no page (a Markdown file with front matter, other than index.md)", .0.display())]
    Empty(PathBuf),
}

/// Reads every page below `root`; `sources` keeps the texts for messages.
///
/// # Errors
/// When the folder cannot be read or holds no page. A single bad page is a finding.
pub fn read_tree(
    root: &Path,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<PageTree, TreeError> {
    let files = list(root)?;
    let read = files.par_iter().map(|path| {
        let mut findings = Findings::new();
        let loaded = load(root, path, &mut findings);
        (loaded, findings)
    });
    let tree = parse(read, sources, findings);
    if tree.files == 0 {
        return Err(TreeError::Empty(root.to_owned()));
    }
    Ok(tree)
}

/// Reads pages that are not on disk yet, each with its path below `root` and its text.
pub(crate) fn read_texts(
    root: &Path,
    files: &[(String, String)],
    sources: &mut Sources,
    findings: &mut Findings,
) -> PageTree {
    let read = files.par_iter().map(|(relative, text)| {
        let source = PageSource {
            file: root.join(relative).display().to_string().into(),
            relative: relative.clone(),
            text: text.as_str().into(),
        };
        (Loaded::Page(source), Findings::new())
    });
    parse(read, sources, findings)
}

fn parse(
    files: impl IndexedParallelIterator<Item = (Loaded, Findings)>,
    sources: &mut Sources,
    findings: &mut Findings,
) -> PageTree {
    let read: Vec<(Option<PageSource>, Option<Page>, Findings)> = files
        .map(|(loaded, mut findings)| match loaded {
            Loaded::Page(source) => {
                let page = parse_page(&source, &mut findings);
                (Some(source), page, findings)
            }
            Loaded::Broken(source) => (Some(source), None, findings),
            Loaded::Nothing => (None, None, findings),
        })
        .collect();
    let mut tree = PageTree {
        pages: Vec::with_capacity(read.len()),
        files: read.len(),
    };
    for (source, page, found) in read {
        if let Some(source) = source {
            sources.insert(source.file, source.text);
        }
        tree.pages.extend(page);
        findings.append(found);
    }
    tree
}

/// The page files below a folder: Markdown, but no index and nothing that is included elsewhere.
pub(crate) fn list(root: &Path) -> Result<Vec<PathBuf>, TreeError> {
    let mut files = Vec::new();
    for entry in WalkDir::new(root).sort_by_file_name() {
        let entry = entry.map_err(|error| TreeError::Unreadable {
            path: error.path().unwrap_or(root).to_owned(),
            source: error
                .into_io_error()
                .unwrap_or_else(|| std::io::Error::other("the folder contains itself")),
        })?;
        let path = entry.path();
        let included = path
            .parent()
            .and_then(Path::file_name)
            .is_some_and(|name| name == "includes");
        let page = path.extension().is_some_and(|e| e == "md")
            && path
                .file_name()
                .is_some_and(|n| n != "index.md" && n != "README.md");
        if entry.file_type().is_file() && page && !included {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

/// A page file as read, or why not.
enum Loaded {
    Page(PageSource),
    /// Not UTF-8: the text serves only to show the place.
    Broken(PageSource),
    Nothing,
}

fn load(root: &Path, path: &Path, findings: &mut Findings) -> Loaded {
    let file: Arc<str> = path.display().to_string().into();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let finding = Finding::error(
                Code("docs::unreadable"),
                format!("the page cannot be read: {error}"),
            );
            findings.push(finding.at(Place::file(file)));
            return Loaded::Nothing;
        }
    };
    let below = path.strip_prefix(root).unwrap_or(path).components();
    let relative = below
        .map(|c| c.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/");
    match String::from_utf8(bytes) {
        Ok(text) => Loaded::Page(PageSource {
            file,
            relative,
            text: text.into(),
        }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let finding = Finding::error(
                Code("docs::not-utf8"),
                format!("byte {at} of the page is not UTF-8"),
            );
            let place = Place::span(file.clone(), Span::new(at, at + 1));
            findings.push(finding.help("save the page as UTF-8").at(place));
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            Loaded::Broken(PageSource {
                file,
                relative,
                text: text.into(),
            })
        }
    }
}
