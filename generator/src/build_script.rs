//! Support for build scripts: generates code from pages or a document at build time.
//!
//! ```no_run
//! // build.rs
//! use pagewire::Pipeline;
//! use pagewire::build_script::{Failed, Module};
//!
//! fn main() -> Result<(), Failed> {
//!     Module::new("api").client().write(&Pipeline::from_document("api/pets.yaml"))
//! }
//! ```
//!
//! ```ignore
//! // src/lib.rs
//! pub mod api {
//!     include!(concat!(env!("OUT_DIR"), "/api.rs"));
//! }
//! ```
//!
//! The crate depends on `pagewire-runtime`, with the features `client` and `server` for the sides that it uses, on `serde_json` if a value
//! is free-form, and on `pagewire` as a build dependency. If the feature of a side is missing, compiling the module reports it by name. No
//! other toolchain or program is needed.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::diagnostics::{Finding, Severity, Sources};
use crate::files::OutputTree;
use crate::run::{self, Error, Foreign, Pipeline, Session};

/// The limit of findings that a build shows.
const MOST: usize = 20;

/// The error of a build script that could not write a module. Cargo shows the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the module could not be written")]
pub struct Failed;

/// A module of the crate being built.
#[derive(Debug, Clone)]
#[must_use = "nothing is done before `write`"]
pub struct Module {
    path: String,
    features: Vec<&'static str>,
}

impl Module {
    /// Creates the module at a path from the crate's root, such as `api` or `clients::crm`, with types only.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            features: Vec::new(),
        }
    }

    /// Adds the client.
    pub fn client(mut self) -> Self {
        self.features.push("client");
        self
    }

    /// Adds the server traits.
    pub fn server(mut self) -> Self {
        self.features.push("server");
        self
    }

    /// Runs the pipeline and writes the module to Cargo's output folder (`OUT_DIR`), in a file named after the last part of its path.
    /// Passes the input files to Cargo, so that it runs the script again when they change. An identical file is not touched. Errors fail
    /// the build; other findings become its warnings.
    ///
    /// # Errors
    /// [`Failed`], after the reason was passed to Cargo. No file is written then.
    pub fn write(&self, pipeline: &Pipeline) -> Result<(), Failed> {
        let mut told = String::new();
        let result = match std::env::var_os("OUT_DIR") {
            Some(folder) => self.write_to(pipeline, &PathBuf::from(folder), &mut told),
            None => Err("OUT_DIR is not set: this is for build scripts".to_owned()),
        };
        if let Err(message) = &result {
            for line in message.lines() {
                say(&mut told, "error", line);
            }
        }
        // Only Cargo reads it.
        let _ = std::io::stdout().write_all(told.as_bytes());
        result.map_err(|_| Failed)
    }

    fn write_to(
        &self,
        pipeline: &Pipeline,
        folder: &Path,
        told: &mut String,
    ) -> Result<(), String> {
        for path in pipeline.reads() {
            say(told, "rerun-if-changed", &path.display().to_string());
        }
        // A missing path counts as changed each time. So the run continues and reports it.
        let output = pipeline.run().map_err(|error| error.to_string())?;
        for path in output.reads() {
            say(told, "rerun-if-changed", &path.display().to_string());
        }
        let warnings = output
            .findings()
            .iter()
            .filter(|finding| finding.severity() >= Severity::Warning);
        for (index, finding) in warnings.enumerate() {
            if index == MOST {
                say(
                    told,
                    "warning",
                    "there are more findings; `pagewire` shows all",
                );
                break;
            }
            say(told, "warning", &line(finding, output.sources()));
        }
        let text = output
            .module(&self.path, &self.features)
            .map_err(|error| error.to_string())?;
        let name = self.path.rsplit("::").next().unwrap_or(&self.path);
        write(folder, &format!("{name}.rs"), text).map_err(|error| error.to_string())
    }
}

fn write(folder: &Path, name: &str, text: String) -> Result<(), Error> {
    let mut tree = OutputTree::new();
    tree.add(name, text)?;
    run::resume([folder])?;
    Session::default().write(&tree, folder, Foreign::Replace)?;
    Ok(())
}

/// Adds an instruction to Cargo. Instructions have one line each.
fn say(told: &mut String, key: &str, value: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(told, "cargo::{key}={value}");
}

/// Formats a finding on one line: place, message, remedy.
fn line(finding: &Finding, sources: &Sources) -> String {
    let mut line = String::new();
    if let Some(place) = &finding.place {
        line.push_str(&place.file);
        if let (Some(span), Some(source)) = (place.span, sources.get(&place.file)) {
            let at = source.position(span.start);
            let _ = write!(line, ":{}:{}", at.line, at.column);
        }
        line.push_str(": ");
    }
    line.push_str(&finding.message);
    if let Some(help) = &finding.help {
        let _ = write!(line, "; {help}");
    }
    line.replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PETS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses:
        '200':
          description: All.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
components:
  schemas:
    Pet:
      type: object
      properties: {name: {type: string}}
";

    #[test]
    fn a_module_is_written_and_cargo_learns_what_was_read() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("pets.yaml");
        std::fs::write(&spec, PETS).unwrap();
        let pipeline = Pipeline::from_document(&spec);
        let mut told = String::new();
        let module = Module::new("clients::pets").client();
        module
            .write_to(&pipeline, folder.path(), &mut told)
            .unwrap();
        assert_eq!(
            told,
            format!("cargo::rerun-if-changed={}\n", spec.display())
        );
        let path = folder.path().join("pets.rs");
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            text.contains("use crate::clients::pets::types::Pet;"),
            "{text}"
        );
        assert!(text.contains("pub struct PetsClient"));
        assert!(!text.contains("PetsServer"));
        assert!(!text.contains("cfg(feature"));

        let before = std::fs::metadata(&path).unwrap().modified().unwrap();
        module
            .write_to(&pipeline, folder.path(), &mut told)
            .unwrap();
        assert_eq!(
            std::fs::metadata(&path).unwrap().modified().unwrap(),
            before
        );
    }

    #[test]
    fn files_that_references_name_are_read_again_when_they_change() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("pets.yaml");
        let parts = folder.path().join("parts.yaml");
        std::fs::write(
            &spec,
            PETS.replace("#/components/schemas/Pet", "parts.yaml#/Pet"),
        )
        .unwrap();
        std::fs::write(&parts, "Pet: {type: object}\n").unwrap();
        let mut instructions = String::new();
        Module::new("pets")
            .write_to(
                &Pipeline::from_document(&spec),
                folder.path(),
                &mut instructions,
            )
            .unwrap();
        assert!(
            instructions.contains(&format!("cargo::rerun-if-changed={}\n", parts.display())),
            "{instructions}"
        );
    }

    #[test]
    fn a_bad_document_is_an_error_with_its_place_and_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("pets.yaml");
        std::fs::write(&spec, "openapi: 3.0.3\ninfo: [}\n").unwrap();
        let mut told = String::new();
        let error =
            Module::new("api").write_to(&Pipeline::from_document(&spec), folder.path(), &mut told);
        assert!(error.unwrap_err().contains("pets.yaml:2:"));
        assert!(told.starts_with("cargo::rerun-if-changed="));
        assert!(!folder.path().join("api.rs").exists());
    }
}
