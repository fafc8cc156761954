//! The whole process from pages or a document to a crate, as a library: [`Pipeline`].
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
//! In a build script, [`build_script`](crate::build_script) does that and prints the instructions for Cargo.

use std::path::{Path, PathBuf};

use globset::{Glob, GlobSet};
use openapiv3::OpenAPI;

use super::document::{describe, read_files};
use super::error::{self, Error};
use super::inputs::Inputs;
use super::package::{self, Named, emit};
use super::pages::api;
use super::session::{self, Foreign, Session};
use crate::diagnostics::{Findings, Severity, Sources};
use crate::files::{OutputTree, Written};
use crate::rust::{self, GeneratedFile, RustOptions};
use crate::spec;

/// The inputs and the options of a run.
///
/// A value describes a run; nothing is read before [`Pipeline::run`] and nothing is ever printed.
#[derive(Debug, Clone)]
#[must_use = "nothing is done before `run`"]
pub struct Pipeline {
    /// The document, unless the inputs are pages.
    document: Option<PathBuf>,
    /// The pages and their related inputs.
    inputs: Inputs,
    tags: Option<String>,
    rust: RustOptions,
    allowed: Severity,
}

impl Pipeline {
    /// Describes the combined API of page trees.
    pub fn from_pages<P: Into<PathBuf>>(folders: impl IntoIterator<Item = P>) -> Self {
        Self::new(None, Inputs::of_pages(folders))
    }

    /// Reads any OpenAPI 3 or Swagger 2.0 document, in YAML or JSON.
    pub fn from_document(file: impl Into<PathBuf>) -> Self {
        Self::new(Some(file.into()), Inputs::default())
    }

    fn new(document: Option<PathBuf>, inputs: Inputs) -> Self {
        let rust = RustOptions {
            package: rust::Package::Standalone {
                version: "0.1.0".to_owned(),
            },
            runtime: rust::RuntimeDependency::default(),
            command: "pagewire".to_owned(),
            ..RustOptions::default()
        };
        Self {
            document,
            inputs,
            tags: None,
            rust,
            allowed: Severity::Warning,
        }
    }

    /// Sets the profile of the API, in place of the one that the document names; see `x-pagewire-profile`.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.rust.profile = Some(name.into());
        self
    }

    /// Restricts the run to tags that match a glob, such as `Chat*`.
    pub fn tags(mut self, glob: impl Into<String>) -> Self {
        self.tags = Some(glob.into());
        self
    }

    /// Adds a page tree of another release as evidence for types. The tree whose name sorts last has the most weight. Only for pages.
    pub fn evidence(mut self, folder: impl Into<PathBuf>) -> Self {
        self.inputs.evidence.push(folder.into());
        self
    }

    /// Uses the Swagger of the same release as a second source for types. Only for pages.
    pub fn swagger(mut self, path: impl Into<PathBuf>) -> Self {
        self.inputs.swagger = Some(path.into());
        self
    }

    /// Uses the SOAP contract as a second source for types. Only for pages.
    pub fn soap(mut self, folder: impl Into<PathBuf>) -> Self {
        self.inputs.soap = Some(folder.into());
        self
    }

    /// Uses the .NET reference as a second source for types. Only for pages.
    pub fn docfx(mut self, folder: impl Into<PathBuf>) -> Self {
        self.inputs.docfx = Some(folder.into());
        self
    }

    /// Applies the OpenAPI overlays of a folder to the description of the pages. Only for pages.
    pub fn overlays(mut self, folder: impl Into<PathBuf>) -> Self {
        self.inputs.overlays = Some(folder.into());
        self
    }

    /// Sets name, package and dependency of the crate. The tags are those of [`Pipeline::tags`].
    ///
    /// By default, the crate is a package of its own that takes `pagewire-runtime` from the registry.
    pub fn rust(mut self, options: RustOptions) -> Self {
        self.rust = options;
        self
    }

    /// Sets the most severe findings that a run may have. By default, these are warnings.
    pub fn allow(mut self, worst: Severity) -> Self {
        self.allowed = worst;
        self
    }

    /// Returns the files and folders that a run reads. A folder includes all files below it. Files that a document refers to are only known
    /// after the run: [`Output::reads`].
    pub fn reads(&self) -> Vec<&Path> {
        let pages = self.inputs.roots().chain(self.inputs.overlays.as_deref());
        self.document.as_deref().into_iter().chain(pages).collect()
    }

    /// Reads all inputs and generates document and crate in memory.
    ///
    /// # Errors
    /// [`Error::Findings`] for findings above the allowed severity, [`Error::Inapplicable`] for an option that does not apply to a
    /// document, and others for unusable inputs.
    pub fn run(&self) -> Result<Output, Error> {
        let mut session = Session {
            allowed: self.allowed,
            ..Session::default()
        };
        let tags = self.tags.as_deref().map(glob).transpose()?;
        // Findings can refer to the lines of a document that was read. A new document has no lines yet.
        let mut reads = Vec::new();
        let (document, text, name) = match &self.document {
            Some(file) => {
                self.inputs
                    .none("a document states every type and is taken as it is")?;
                let (read, text) = read_files(&mut session, file, None)?;
                let name = file.display().to_string();
                session.sources.insert(name.as_str(), text.as_str());
                reads = read.files;
                (read.document, Some(text), name)
            }
            None => {
                let mut inputs = self.inputs.clone();
                inputs.tags = tags.as_ref().map(Glob::compile_matcher);
                let api = api(&mut session, &inputs)?;
                let described = describe(&mut session, &api, &inputs)?;
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
        let named = Named {
            document: &document,
            name: &name,
            text: text.as_deref(),
        };
        let files = emit(&mut session, named, &options)?;
        session.accept()?;
        session.findings.sort();
        Ok(Output {
            document,
            reads,
            files,
            findings: session.findings,
            sources: session.sources,
        })
    }
}

fn glob(text: &str) -> Result<Glob, Error> {
    Glob::new(text).map_err(|source| Error::Tags {
        glob: text.to_owned(),
        source,
    })
}

/// The result of a run, in memory.
#[derive(Debug)]
pub struct Output {
    document: OpenAPI,
    reads: Vec<PathBuf>,
    files: Vec<GeneratedFile>,
    findings: Findings,
    sources: Sources,
}

impl Output {
    /// Returns the OpenAPI document: the one that was read, or the description of the pages.
    pub fn document(&self) -> &OpenAPI {
        &self.document
    }

    /// Returns the files that references in the document name, sorted. Includes unreadable ones. They are read in addition to those of
    /// [`Pipeline::reads`].
    pub fn reads(&self) -> &[PathBuf] {
        &self.reads
    }

    /// Formats the document as YAML.
    ///
    /// # Errors
    /// When the YAML writer refuses it, which no document that was read brings about.
    pub fn yaml(&self) -> Result<String, Error> {
        Ok(spec::to_yaml(&self.document)?)
    }

    /// Returns the files of the crate, by path.
    pub fn files(&self) -> &[GeneratedFile] {
        &self.files
    }

    /// Returns the findings about the input, by place.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// Returns the texts that findings refer to.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Formats the findings as text, with the lines that they concern. Notes are left out.
    pub fn report(&self) -> String {
        error::report(&self.findings, &self.sources)
    }

    /// Writes the crate to the folder: all files or none. Files that the generator created earlier and no longer creates are removed.
    /// Others stay.
    ///
    /// # Errors
    /// [`Error::Folder`] and [`Error::Files`].
    pub fn write_crate(&self, folder: impl AsRef<Path>) -> Result<Written, Error> {
        let folder = folder.as_ref();
        session::resume([folder])?;
        let mut tree = OutputTree::new();
        package::add(&mut tree, "", self.files.clone())?;
        Session::default().write(&tree, folder, Foreign::Replace)
    }

    /// Returns the crate as a single module, for a file that another crate includes; see [`build_script`](crate::build_script). `path` is
    /// the path of the module from the root of that crate. `features` are the enabled features of [`Output::files`]'s crate other than
    /// tags, such as `client` and `server`.
    ///
    /// # Errors
    /// [`Error::Rust`].
    pub fn module(&self, path: &str, features: &[&str]) -> Result<String, Error> {
        let beside_tags = ["client", "server"];
        let on = |feature: &str| features.contains(&feature) || !beside_tags.contains(&feature);
        Ok(rust::embed(&self.files, path, &on)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BROKEN: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': {$ref: '#/components/responses/Gone'}
";

    #[test]
    fn sources_of_pages_are_refused_for_a_document() {
        let document = || Pipeline::from_document("nowhere.yaml");
        for (choice, pipeline) in [
            ("evidence", document().evidence("older")),
            ("swagger", document().swagger("swagger")),
            ("soap", document().soap("soap")),
            ("docfx", document().docfx("docfx")),
            ("overlays", document().overlays("overlays")),
        ] {
            let error = pipeline.run().unwrap_err();
            assert!(
                matches!(error, Error::Inapplicable { choice: found, .. } if found == choice),
                "{choice}: {error}"
            );
        }
    }

    #[test]
    fn a_refused_run_returns_its_findings_as_values() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pets.yaml");
        std::fs::write(&file, BROKEN).unwrap();
        let run = Pipeline::from_document(&file).allow(Severity::Note).run();
        let Err(Error::Findings(refusal)) = run else {
            panic!("{run:?}");
        };
        let place = refusal.findings.iter().find_map(|f| f.place.as_ref());
        let place = place.unwrap();
        let source = refusal.sources.get(&place.file).unwrap();
        assert_eq!(source.position(place.span.unwrap().start).line, 8);
        assert!(
            refusal.report().contains("pets.yaml:8:"),
            "{}",
            refusal.report()
        );
    }
}
