//! Reads a folder of pages into typed pages.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::bodies;
use super::grammar::Grammar;
use super::include::is_sample;
use super::library::Library;
use super::page::Page;
use super::parse::parse_told;
use super::source::PageSource;
use crate::diagnostics::{Code, Finding, Findings, Place, Severity, Sources, Span};

/// The pages of one tree, in the order of their paths.
#[derive(Debug, Default)]
pub struct PageTree {
    /// The pages that hold facts.
    pub pages: Vec<Page>,
    /// The number of page files.
    pub files: usize,
}

/// The reason why a tree cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TreeError {
    /// The folder is missing or unreadable.
    #[error("cannot read the page tree `{}`: {source}", .path.display())]
    Unreadable {
        /// The folder or file.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
    /// The folder has no pages.
    #[error("the page tree `{}` holds no page (a Markdown file with front matter, other than index.md)", .0.display())]
    Empty(PathBuf),
}

/// Reads every page below `root`. `sources` keeps the texts for messages.
///
/// # Errors
/// When the folder cannot be read or holds no page. A single bad page is a finding.
pub fn read_tree(
    root: &Path,
    grammar: &'static Grammar,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<PageTree, TreeError> {
    let files = walk(root, findings)?;
    let read: Vec<(Loaded, Findings)> = files
        .par_iter()
        .map(|path| {
            let mut findings = Findings::new();
            let loaded = load(root, path, &mut findings);
            (loaded, findings)
        })
        .collect();
    let tree = parse(read, grammar, sources, findings);
    if tree.files == 0 {
        return Err(TreeError::Empty(root.to_owned()));
    }
    Ok(tree)
}

/// Reads pages that are not on disk yet, each with its path below `root` and its text.
pub(crate) fn read_texts(
    root: &Path,
    grammar: &'static Grammar,
    files: &[(String, String)],
    sources: &mut Sources,
    findings: &mut Findings,
) -> PageTree {
    let read = files
        .iter()
        .map(|(relative, text)| {
            let file = root.join(relative).display().to_string().into();
            let source = PageSource::new(file, relative.clone(), text.clone());
            (Loaded::Text(source), Findings::new())
        })
        .collect();
    parse(read, grammar, sources, findings)
}

fn parse(
    files: Vec<(Loaded, Findings)>,
    grammar: &'static Grammar,
    sources: &mut Sources,
    findings: &mut Findings,
) -> PageTree {
    let mut tree = PageTree::default();
    let mut library = Library::default();
    let mut pages = Vec::with_capacity(files.len());
    for (loaded, found) in files {
        findings.append(found);
        match loaded {
            Loaded::Text(file) if is_included_only(&file.relative) => library.insert(file),
            Loaded::Text(file) if is_sample(&file.text, grammar.sample_fences) => {
                library.insert(file);
            }
            Loaded::Text(file) if is_page(&file.relative) => {
                library.insert_other(&file.relative);
                pages.push(file);
            }
            Loaded::Text(file) => library.insert_other(&file.relative),
            Loaded::Broken(file) => {
                library.insert_other(&file.relative);
                tree.files += 1;
                sources.insert(file.file, file.text);
            }
            Loaded::Nothing => tree.files += 1,
        }
    }
    tree.files += pages.len();
    let read: Vec<((Option<Page>, bool), Findings)> = pages
        .par_iter()
        .map(|source| {
            let mut findings = Findings::new();
            let told = parse_told(source, grammar, &library, &mut findings);
            (told, findings)
        })
        .collect();
    let (mut found, mut has_ours) = (Findings::new(), false);
    let (mut lost, mut others_list) = (Vec::new(), false);
    for ((page, is_ours), findings) in read {
        has_ours |= is_ours;
        found.append(findings);
        if let Some(Page::Operation(page)) = &page
            && !is_ours
        {
            match bodies::lists_media_types(page) {
                Some(true) => others_list = true,
                Some(false) => lost.push(bodies::lost_media_types(page)),
                None => {}
            }
        }
        tree.pages.extend(page);
    }
    // All pages of a vendor list the media types of bodies, or none does.
    if others_list {
        found.extend(lost);
    }
    let is_foreign = match pages.as_slice() {
        [] => false,
        [_] => tree.pages.is_empty(),
        _ => !has_ours && !tree.pages.iter().any(fits),
    };
    if is_foreign {
        tree.pages.clear();
        found = unknown(&pages, grammar, found);
    }
    for file in library.unused() {
        if is_included_only(&file.relative) {
            continue;
        }
        let finding = Finding::new(
            Code::DocsSampleUnused,
            "no page of the tree includes this sample",
        );
        found.push(
            finding
                .help("remove the file, or add the page that it belongs to")
                .at(Place::file(file.file.clone())),
        );
    }
    findings.append(found);
    for source in pages.into_iter().chain(library.into_files()) {
        sources.insert(source.file, source.text);
    }
    tree
}

/// Whether a page has a table of the grammar. Front matter and a fence alone are common to pages of any origin.
fn fits(page: &Page) -> bool {
    let Page::Operation(page) = page else {
        return true;
    };
    let body = page.body.as_ref().and_then(|body| body.table.as_ref());
    body.is_some()
        || page.response.table.is_some()
        || !page.response.statuses.is_empty()
        || !page.path_parameters.is_empty()
        || !page.query_parameters.is_empty()
        || !page.headers.is_empty()
}

/// Replaces the findings per page by one for a tree of which no page fits the grammar. A tree of one page keeps the findings of that page.
fn unknown(pages: &[PageSource], grammar: &Grammar, mut found: Findings) -> Findings {
    found.sort();
    let nearest = grammar.nearest(pages.iter().map(|page| page.text.as_ref()));
    let nearest = nearest.map_or_else(
        || "no known grammar is near".to_owned(),
        |name| format!("the nearest is the grammar of {name}"),
    );
    if let [_] = pages {
        let kept = found.iter().cloned().map(|finding| {
            let help = finding.help.clone().unwrap_or_default();
            match finding.severity() {
                Severity::Error => finding.help(format!("{help}; {nearest}")),
                _ => finding,
            }
        });
        return kept.collect();
    }
    let message = format!(
        "none of the {} pages fits a known page grammar; {nearest}",
        pages.len()
    );
    let finding = Finding::new(Code::DocsGrammarUnknown, message);
    let first = found.iter().find(|f| f.severity() == Severity::Error);
    let mut only = Findings::new();
    only.push(match first {
        Some(first) => {
            let finding = finding.help(format!(
                "the first misfit is {}: {}{}",
                first.code,
                first.message,
                first
                    .help
                    .as_ref()
                    .map_or_else(String::new, |help| format!("; {help}"))
            ));
            finding.at(first.place.clone())
        }
        None => finding,
    });
    only
}

/// Whether a file is only read when a page includes it.
fn is_included_only(relative: &str) -> bool {
    relative.rsplit('/').nth(1) == Some("includes")
}

/// Whether a file is a page: neither an index nor a description of the folder.
fn is_page(relative: &str) -> bool {
    let name = relative.rsplit('/').next().unwrap_or_default();
    !["index.md", "README.md"].contains(&name) && !is_included_only(relative)
}

/// Lists the page files below a folder: Markdown files, except indexes and files that are only included.
pub(crate) fn list(root: &Path) -> Result<Vec<PathBuf>, TreeError> {
    let mut passed_over = Findings::new();
    let mut files = walk(root, &mut passed_over)?;
    // Callers that only list files get no findings.
    if let Some(finding) = passed_over
        .iter()
        .find(|finding| finding.code == Code::DocsUnreadable)
    {
        let file = finding.place.as_ref().map(|place| place.file.to_string());
        return Err(TreeError::Unreadable {
            path: file.map_or_else(|| root.to_owned(), PathBuf::from),
            source: std::io::Error::other(finding.message.to_string()),
        });
    }
    files.retain(|path| is_page(&below(root, path)));
    Ok(files)
}

/// Lists the Markdown files below a folder. Reports skipped files that may be meant as pages.
fn walk(root: &Path, findings: &mut Findings) -> Result<Vec<PathBuf>, TreeError> {
    let mut files = Vec::new();
    for entry in WalkDir::new(root).sort_by_file_name() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() > 0 => {
                let path = error.path().unwrap_or(root);
                let message = format!("the folder cannot be read: {error}");
                findings.push(unreadable(path, message));
                continue;
            }
            Err(error) => {
                return Err(TreeError::Unreadable {
                    path: error.path().unwrap_or(root).to_owned(),
                    source: error
                        .into_io_error()
                        .unwrap_or_else(|| std::io::Error::other("the folder contains itself")),
                });
            }
        };
        let kind = entry.file_type();
        // The root itself may be a link, because the user named it.
        if kind.is_dir() || kind.is_symlink() && entry.depth() == 0 {
            continue;
        }
        let path = entry.path();
        let is_markdown = has_extension(path, &["md"]);
        if kind.is_symlink() {
            findings.push(link(path, is_markdown));
        } else if kind.is_file() && is_markdown {
            files.push(entry.into_path());
        } else if kind.is_file() {
            findings.extend(like_a_page(path));
        } else {
            findings.push(unreadable(path, "this is neither a file nor a folder"));
        }
    }
    Ok(files)
}

fn has_extension(path: &Path, known: &[&str]) -> bool {
    let found = path.extension();
    found.is_some_and(|found| known.iter().any(|known| found.eq_ignore_ascii_case(known)))
}

fn unreadable(path: &Path, message: impl Into<String>) -> Finding {
    let finding = Finding::new(Code::DocsUnreadable, message);
    finding
        .at(Place::file(path.display().to_string()))
        .help("put a file there that may be read, or take it out of the tree")
}

/// Reports a link. Links are not followed: the target may be outside of the tree and has another path. A link to a file that is not a page
/// is harmless.
fn link(path: &Path, is_markdown: bool) -> Finding {
    let leads = std::fs::canonicalize(path);
    let is_harmless = leads
        .is_ok_and(|target| !is_markdown && !target.is_dir() && !has_extension(&target, &["md"]));
    let code = match is_harmless {
        true => Code::DocsLinkUnused,
        false => Code::DocsSymbolicLink,
    };
    let finding = Finding::new(code, "symbolic links inside a page tree are not followed");
    finding
        .at(Place::file(path.display().to_string()))
        .help("put the file or the folder itself there, or give its folder as a tree of its own")
}

/// Other extensions of Markdown.
const OTHER_MARKDOWN: [&str; 6] = ["markdown", "mdown", "mkdn", "mkd", "mdwn", "mdx"];

/// Reports a file that may be meant as a page although its name is not one: it has another extension of Markdown, or text after its
/// extension like copies from editors and merges.
fn like_a_page(path: &Path) -> Option<Finding> {
    let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
    let is_copy = [".md.", ".md~", ".md_", ".md-", ".md ", ".md#"]
        .iter()
        .any(|part| name.contains(part));
    if !is_copy && !has_extension(path, &OTHER_MARKDOWN) {
        return None;
    }
    let finding = Finding::new(
        Code::DocsFileIgnored,
        "this file is not read: pages are files that end in `.md`",
    );
    Some(
        finding
            .at(Place::file(path.display().to_string()))
            .help("rename it, or take it out of the tree"),
    )
}

/// Returns the path below a root, `/`-separated.
fn below(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path).components();
    below
        .map(|c| c.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// The text of a page file, or the reason why it cannot be read.
enum Loaded {
    Text(PageSource),
    /// Text that is not UTF-8. It is only used to show the place.
    Broken(PageSource),
    Nothing,
}

fn load(root: &Path, path: &Path, findings: &mut Findings) -> Loaded {
    let file: Arc<str> = path.display().to_string().into();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            findings.push(unreadable(
                path,
                format!("the page cannot be read: {error}"),
            ));
            return Loaded::Nothing;
        }
    };
    let relative = below(root, path);
    match String::from_utf8(bytes) {
        Ok(text) => {
            let source = PageSource::new(file, relative, text);
            if is_page(&source.relative)
                && let Some(finding) = source.line_ends()
            {
                findings.push(finding);
            }
            Loaded::Text(source)
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let finding = Finding::new(
                Code::DocsNotUtf8,
                format!("byte {at} of the page is not UTF-8"),
            );
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            // Places refer to the text with line feeds.
            let at = at - text[..at].matches("\r\n").count();
            let place = Place::span(file.clone(), Span::new(at, at + 1));
            findings.push(finding.help("save the page as UTF-8").at(place));
            Loaded::Broken(PageSource::new(file, relative, text))
        }
    }
}
