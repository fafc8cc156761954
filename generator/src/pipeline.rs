//! The stages put together: page trees in, files out.
//!
//! Nothing here prints and nothing is written; [`crate::files`] does the latter with what these
//! functions return.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use globset::GlobMatcher;
use openapiv3::OpenAPI;

use crate::diagnostics::{Code, Finding, Findings, Sources};
use crate::docs::{Page, TreeError, read_tree};
use crate::import::{self, ImportedPage, RECORD, Record, Words};
use crate::model;
use crate::overlay::{self, Overlay};
use crate::recover::{Api, Evidence, recover};
use crate::sources::{self, Catalog, SourceError};
use crate::spec::{self, SpecError};

/// What a run reads.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    /// Page trees; all of them are described together.
    pub docs: Vec<PathBuf>,
    /// Page trees of other releases, which serve as evidence for types only; the last one counts most.
    pub evidence: Vec<PathBuf>,
    /// The SOAP contract pages.
    pub soap: Option<PathBuf>,
    /// The .NET reference.
    pub docfx: Option<PathBuf>,
    /// Tags to describe; `None` means all.
    pub tags: Option<GlobMatcher>,
    /// Overlays that correct the document.
    pub overlays: Option<PathBuf>,
    /// Pages of the first tree that are about to be written, by their paths below it.
    pub pending: HashSet<String>,
}

impl Inputs {
    /// All folders that are read: page trees, then evidence, then second sources.
    pub fn roots(&self) -> impl Iterator<Item = &Path> {
        let trees = self.docs.iter().chain(&self.evidence);
        trees
            .chain(&self.soap)
            .chain(&self.docfx)
            .map(PathBuf::as_path)
    }
}

/// Why a run cannot go on: an input that is unusable as a whole.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// A page tree.
    #[error(transparent)]
    Tree(#[from] TreeError),
    /// A second source.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// An OpenAPI document.
    #[error(transparent)]
    Spec(#[from] SpecError),
    /// A single file.
    #[error("cannot read `{}`: {source}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// No operation is left.
    #[error(
        "no operation has a tag that matches `{0}`; tags are folder names such as `Chat_Agent` or `Contact`"
    )]
    NoTag(String),
}

/// Hears of stages as they begin, and keeps their times.
#[derive(Default)]
pub struct Progress<'a> {
    listener: Option<&'a dyn Fn(&'static str)>,
    times: Vec<(&'static str, Duration)>,
    running: Option<(&'static str, Instant)>,
}

impl<'a> Progress<'a> {
    /// Calls `listener` with the name of each stage as it begins.
    pub fn new(listener: &'a dyn Fn(&'static str)) -> Self {
        Self {
            listener: Some(listener),
            ..Self::default()
        }
    }

    /// A stage begins; the one before ends.
    pub fn stage(&mut self, name: &'static str) {
        self.end();
        if let Some(listener) = self.listener {
            listener(name);
        }
        self.running = Some((name, Instant::now()));
    }

    /// The last stage ends.
    pub fn end(&mut self) {
        if let Some((name, start)) = self.running.take() {
            self.times.push((name, start.elapsed()));
        }
    }

    /// The stages with the time that each took.
    pub fn times(&self) -> &[(&'static str, Duration)] {
        &self.times
    }
}

/// Stages 1 to 3: page trees → an API with every type decided.
///
/// # Errors
/// When a tree or a source cannot be read at all, or no operation has a wanted tag.
pub fn api(
    inputs: &Inputs,
    sources: &mut Sources,
    findings: &mut Findings,
    progress: &mut Progress<'_>,
) -> Result<Api, PipelineError> {
    progress.stage("reading pages");
    let pages = read_pages(&inputs.docs, sources, findings)?;
    let records = records(inputs)?;
    api_of(pages, records, inputs, sources, findings, progress)
}

/// As [`api`], with pages that were read already and the records beside them, each with its file and text.
///
/// # Errors
/// As [`api`].
pub(crate) fn api_of(
    pages: Vec<Page>,
    records: Vec<(String, String)>,
    inputs: &Inputs,
    sources: &mut Sources,
    findings: &mut Findings,
    progress: &mut Progress<'_>,
) -> Result<Api, PipelineError> {
    let catalog = catalog(inputs, findings, progress)?;
    let mut older: Option<Api> = None;
    for root in &inputs.evidence {
        progress.stage("reading older pages");
        let (mut unused_sources, mut unused) = (Sources::new(), Findings::new());
        let tree = read_tree(root, &mut unused_sources, &mut unused)?;
        let model = model::merge(tree.pages, &mut unused);
        let evidence = Evidence {
            catalog: catalog.as_ref(),
            older: older.as_ref(),
        };
        let mut api = recover(model, evidence, &mut unused);
        // Our own pages, as they were: the reasons that are recorded beside them are still the reasons.
        let record = root.join(RECORD);
        if let Ok(text) = std::fs::read_to_string(&record) {
            Record::apply(&text, &record.display().to_string(), &mut api, &mut unused);
        }
        older = Some(api);
    }
    progress.stage("merging");
    let model = model::merge(pages, findings);
    progress.stage("recovering types");
    let mut api = recover(
        model,
        Evidence {
            catalog: catalog.as_ref(),
            older: older.as_ref(),
        },
        findings,
    );
    // The reasons behind the types: those that an import recorded beside its pages, and those of this run.
    for (file, text) in records {
        Record::apply(&text, &file, &mut api, findings);
        sources.insert(file, text);
    }
    let roots: Vec<&Path> = inputs.roots().collect();
    api.keep_origins(&roots, sources);
    if let Some(tags) = &inputs.tags {
        api.retain_tags(|tag| tags.is_match(tag));
        if api.operations.is_empty() {
            return Err(PipelineError::NoTag(tags.glob().to_string()));
        }
    }
    progress.end();
    Ok(api)
}

/// The records beside the page trees.
fn records(inputs: &Inputs) -> Result<Vec<(String, String)>, PipelineError> {
    let paths = inputs.docs.iter().map(|root| root.join(RECORD));
    paths
        .filter(|path| path.is_file())
        .map(|path| Ok((path.display().to_string(), read_file(&path)?)))
        .collect()
}

fn read_file(path: &Path) -> Result<String, PipelineError> {
    std::fs::read_to_string(path).map_err(|source| PipelineError::Unreadable {
        path: path.to_owned(),
        source,
    })
}

fn read_pages(
    roots: &[PathBuf],
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<Vec<Page>, PipelineError> {
    let mut pages = Vec::new();
    for root in roots {
        pages.extend(read_tree(root, sources, findings)?.pages);
    }
    Ok(pages)
}

fn catalog(
    inputs: &Inputs,
    findings: &mut Findings,
    progress: &mut Progress<'_>,
) -> Result<Option<Catalog>, PipelineError> {
    if inputs.soap.is_none() && inputs.docfx.is_none() {
        return Ok(None);
    }
    progress.stage("reading second sources");
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

/// A described API.
#[derive(Debug)]
pub struct Described {
    /// The document.
    pub document: OpenAPI,
    /// The document as YAML.
    pub text: String,
    /// What overlays changed in it, in their order.
    pub changes: Vec<overlay::Applied>,
}

/// Stage 4: the API → an OpenAPI document, corrected by the overlays of the inputs, and its text.
///
/// # Errors
/// When the overlays cannot be read, or the document cannot be written as YAML.
pub fn document(
    api: &Api,
    inputs: &Inputs,
    sources: &mut Sources,
    findings: &mut Findings,
    progress: &mut Progress<'_>,
) -> Result<Described, PipelineError> {
    progress.stage("describing the API");
    let mut document = spec::describe(api, findings);
    let mut changes = Vec::new();
    if let Some(dir) = &inputs.overlays {
        progress.stage("applying overlays");
        let overlays = read_overlays(dir, inputs, sources, findings)?;
        (document, changes) = overlay::apply(&overlays, document, &|a| wanted(inputs, a), findings);
    }
    progress.stage("writing YAML");
    let text = spec::to_yaml(&document)?;
    progress.end();
    Ok(Described {
        document,
        text,
        changes,
    })
}

/// The overlays of a folder; those that correct a page which none of the trees has are told.
fn read_overlays(
    dir: &Path,
    inputs: &Inputs,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<Vec<Overlay>, PipelineError> {
    let overlays = overlay::read(dir, sources, findings)
        .map_err(|(path, source)| PipelineError::Unreadable { path, source })?;
    for action in overlays.iter().flat_map(|o| &o.actions) {
        let on_disk = |root: &PathBuf| root.join(&action.page).is_file();
        if !inputs.pending.contains(&action.page) && !inputs.docs.iter().any(on_disk) {
            findings.push(
                Finding::error(
                    Code("overlay::page"),
                    format!("there is no page `{}`", action.page),
                )
                .at(action.place.clone())
                .help("name the page by its path below the page tree, such as rest/Thing/v1Thing_GetThing.md"),
            );
        }
    }
    Ok(overlays)
}

/// Whether an action is about a part of the API that is described: by the folder of its page.
pub(crate) fn wanted(inputs: &Inputs, action: &overlay::Action) -> bool {
    let tag = Path::new(&action.page)
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default();
    inputs.tags.as_ref().is_none_or(|tags| tags.is_match(tag))
}

/// Reads any OpenAPI 3.0 document; its text, which findings point into, comes with it.
///
/// # Errors
/// When the file cannot be read or is no such document.
pub fn read_document(path: &Path) -> Result<(OpenAPI, String), PipelineError> {
    let text = read_file(path)?;
    Ok((spec::from_text(&text, path)?, text))
}

/// The pages of an import: those of the API, which was read from the tree at `from`, with our own
/// descriptions out of the tree at `ours`, and the record of why their types are what they are.
///
/// # Errors
/// When there is a tree at `ours` and it cannot be read.
pub fn import(
    api: &Api,
    from: &Path,
    ours: &Path,
    findings: &mut Findings,
) -> Result<Vec<ImportedPage>, PipelineError> {
    let words = if ours.is_dir() {
        let mut sources = Sources::new();
        match read_tree(ours, &mut sources, findings) {
            Ok(tree) => Words::of(tree.pages),
            Err(TreeError::Empty(_)) => Words::default(),
            Err(error) => return Err(error.into()),
        }
    } else {
        Words::default()
    };
    let mut pages = import::render(api, &words);
    let folder = from.file_name().unwrap_or_default().to_string_lossy();
    pages.push(ImportedPage {
        path: RECORD.to_owned(),
        text: Record::of(api, &folder)
            .to_yaml()
            .map_err(SpecError::from)?,
    });
    Ok(pages)
}
