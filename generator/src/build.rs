//! The whole way from pages or a document to a crate, as a library: [`Pipeline`].
//!
//! ```no_run
//! use pagewire::{Error, Pipeline};
//!
//! fn main() -> Result<(), Error> {
//!     let output = Pipeline::from_pages(["docs/reference"]).tags("Chat*").run()?;
//!     for finding in output.findings() {
//!         println!("{}: {}", finding.code, finding.message);
//!     }
//!     output.write_crate("crates/chat")?;
//!     Ok(())
//! }
//! ```
//!
//! In a build script, [`build_script`](crate::build_script) does that with what Cargo wants to be told.

use std::path::{Path, PathBuf};

use globset::{Glob, GlobSet};
use openapiv3::OpenAPI;

use crate::diagnostics::{Findings, Human, Severity, Sources};
use crate::files::{FilesError, OutputTree, Written};
use crate::pipeline::{self, Inputs, PipelineError, Progress};
use crate::rust::{self, GeneratedFile, RustOptions};
use crate::spec;

/// What is read, and what is to be made of it.
///
/// A value describes a run; nothing is read before [`Pipeline::run`] and nothing is ever printed.
#[derive(Debug, Clone)]
#[must_use = "nothing is done before `run`"]
pub struct Pipeline {
    source: Source,
    tags: Option<String>,
    rust: RustOptions,
    allowed: Severity,
}

/// Where the API comes from.
#[derive(Debug, Clone)]
enum Source {
    Pages(Box<Inputs>),
    Document(PathBuf),
}

/// Why a run has no result. Nothing was written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An input that is unusable as a whole.
    #[error(transparent)]
    Input(#[from] PipelineError),
    /// The text for the tags is no glob.
    #[error("`{glob}` does not say which tags are wanted: {source}")]
    Tags {
        /// The text.
        glob: String,
        /// What is wrong with it.
        source: globset::Error,
    },
    /// Findings above the allowed severity, as text with excerpts.
    #[error("there are findings above the allowed level:\n{0}")]
    Findings(String),
    /// No crate can be made of the document.
    #[error(transparent)]
    Rust(#[from] rust::Error),
    /// The files cannot be written.
    #[error(transparent)]
    Files(#[from] FilesError),
}

impl Pipeline {
    /// Describes the API of page trees, all of them together.
    pub fn from_pages<P: Into<PathBuf>>(folders: impl IntoIterator<Item = P>) -> Self {
        let docs = folders.into_iter().map(Into::into).collect();
        Self::new(Source::Pages(Box::new(Inputs {
            docs,
            ..Inputs::default()
        })))
    }

    /// Takes any OpenAPI 3.0 document, in YAML or JSON.
    pub fn from_document(file: impl Into<PathBuf>) -> Self {
        Self::new(Source::Document(file.into()))
    }

    fn new(source: Source) -> Self {
        let rust = RustOptions {
            package: rust::Package::Standalone {
                version: "0.1.0".to_owned(),
            },
            runtime: rust::RuntimeDependency::default(),
            command: "pagewire".to_owned(),
            ..RustOptions::default()
        };
        Self {
            source,
            tags: None,
            rust,
            allowed: Severity::Warning,
        }
    }

    /// Only tags that match a glob, such as `Chat*`.
    pub fn tags(mut self, glob: impl Into<String>) -> Self {
        self.tags = Some(glob.into());
        self
    }

    /// Adds a page tree of another release as evidence for types; the last one counts most. A document needs none.
    pub fn evidence(self, folder: impl Into<PathBuf>) -> Self {
        self.inputs(|inputs| inputs.evidence.push(folder.into()))
    }

    /// Takes the SOAP contract as a second source for types. A document needs none.
    pub fn soap(self, folder: impl Into<PathBuf>) -> Self {
        self.inputs(|inputs| inputs.soap = Some(folder.into()))
    }

    /// Takes the .NET reference as a second source for types. A document needs none.
    pub fn docfx(self, folder: impl Into<PathBuf>) -> Self {
        self.inputs(|inputs| inputs.docfx = Some(folder.into()))
    }

    /// Corrects what pages say by the OpenAPI overlays of a folder.
    pub fn overlays(self, folder: impl Into<PathBuf>) -> Self {
        self.inputs(|inputs| inputs.overlays = Some(folder.into()))
    }

    fn inputs(mut self, change: impl FnOnce(&mut Inputs)) -> Self {
        if let Source::Pages(inputs) = &mut self.source {
            change(inputs);
        }
        self
    }

    /// Chooses name, package and dependency of the crate; the tags are those of [`Pipeline::tags`].
    ///
    /// Without it the crate is a package of its own that takes `pagewire-runtime` from the registry.
    pub fn rust(mut self, options: RustOptions) -> Self {
        self.rust = options;
        self
    }

    /// The worst findings that still let a run have a result; warnings unless said otherwise.
    pub fn allow(mut self, worst: Severity) -> Self {
        self.allowed = worst;
        self
    }

    /// The files and folders that a run reads. A folder stands for all that is below it.
    pub fn reads(&self) -> Vec<&Path> {
        match &self.source {
            Source::Document(file) => vec![file],
            Source::Pages(inputs) => inputs.roots().chain(inputs.overlays.as_deref()).collect(),
        }
    }

    /// Reads everything and makes document and crate in memory.
    ///
    /// # Errors
    /// [`Error::Input`], [`Error::Tags`] and [`Error::Rust`] for what cannot be used at all, [`Error::Findings`] for
    /// single faults of pages or document.
    pub fn run(&self) -> Result<Output, Error> {
        let mut sources = Sources::with_loader(|file| std::fs::read_to_string(file).ok());
        let (mut findings, mut progress) = (Findings::new(), Progress::default());
        let tags = self.tags.as_deref().map(glob).transpose()?;
        // A document that was read has lines that findings stand at; one that was just made has none.
        let (document, text, name) = match &self.source {
            Source::Document(file) => {
                let (document, text) = pipeline::read_document(file)?;
                let name = file.display().to_string();
                sources.insert(name.as_str(), text.as_str());
                (document, Some(text), name)
            }
            Source::Pages(inputs) => {
                let mut inputs = (**inputs).clone();
                inputs.tags = tags.as_ref().map(Glob::compile_matcher);
                let api = pipeline::api(&inputs, &mut sources, &mut findings, &mut progress)?;
                let described =
                    pipeline::document(&api, &inputs, &mut sources, &mut findings, &mut progress)?;
                (described.document, None, "openapi.yaml".to_owned())
            }
        };
        let mut options = self.rust.clone();
        if let Some(tags) = tags {
            let set = GlobSet::builder().add(tags.clone()).build();
            options.tags = Some(set.map_err(|source| Error::Tags {
                glob: tags.glob().to_owned(),
                source,
            })?);
        }
        let files = match &text {
            Some(text) => rust::emit_located(&document, &name, text, &options, &mut findings)?,
            None => rust::emit(&document, &name, &options, &mut findings)?,
        };
        findings.sort();
        let output = Output {
            document,
            files,
            findings,
            sources,
        };
        if output
            .findings
            .worst()
            .is_some_and(|worst| worst > self.allowed)
        {
            return Err(Error::Findings(output.report()));
        }
        Ok(output)
    }
}

fn glob(text: &str) -> Result<Glob, Error> {
    Glob::new(text).map_err(|source| Error::Tags {
        glob: text.to_owned(),
        source,
    })
}

/// What a run made, in memory.
#[derive(Debug)]
pub struct Output {
    document: OpenAPI,
    files: Vec<GeneratedFile>,
    findings: Findings,
    sources: Sources,
}

impl Output {
    /// The OpenAPI document: the one that was read, or the description of the pages.
    pub fn document(&self) -> &OpenAPI {
        &self.document
    }

    /// The document as YAML.
    ///
    /// # Errors
    /// When the YAML writer refuses it, which no document that was read brings about.
    pub fn yaml(&self) -> Result<String, Error> {
        Ok(spec::to_yaml(&self.document).map_err(PipelineError::from)?)
    }

    /// The files of the crate, by path.
    pub fn files(&self) -> &[GeneratedFile] {
        &self.files
    }

    /// What there was to say about the input, by place.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// The texts that findings point into.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The findings as text, with the lines that they are about; notes are left out.
    pub fn report(&self) -> String {
        let mut text = Vec::new();
        // Memory takes everything.
        let _ = Human::plain().at_least(Severity::Warning).write(
            &self.findings,
            &self.sources,
            &mut text,
        );
        String::from_utf8_lossy(&text).into_owned()
    }

    /// Makes the folder equal to the crate: all files or none. Files that the generator made earlier and makes no more
    /// are removed, others stay.
    ///
    /// # Errors
    /// [`Error::Files`].
    pub fn write_crate(&self, folder: impl AsRef<Path>) -> Result<Written, Error> {
        let folder = folder.as_ref();
        crate::files::recover(folder)?;
        let mut tree = OutputTree::new();
        tree.own("src")?;
        for file in &self.files {
            tree.add(&file.path, file.text.as_str())?;
        }
        Ok(tree.plan(folder, crate::files::is_ours)?.write()?)
    }

    /// The crate as one module, for a file that another crate includes; see
    /// [`build_script`](crate::build_script). `path` is the module's from the root of that crate; `features` are those
    /// of [`Output::files`]'s crate that are on beside the tags, such as `client` and `server`.
    ///
    /// # Errors
    /// [`Error::Rust`].
    pub fn module(&self, path: &str, features: &[&str]) -> Result<String, Error> {
        let beside_tags = ["client", "server"];
        let on = |feature: &str| features.contains(&feature) || !beside_tags.contains(&feature);
        Ok(rust::embed(&self.files, path, &on)?)
    }
}
