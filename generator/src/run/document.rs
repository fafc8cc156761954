//! Stage 4: describes an API as an OpenAPI document, and reads documents from files.

use std::path::{Path, PathBuf};

use openapiv3::OpenAPI;

use super::error::Error;
use super::inputs::Inputs;
use super::session::Session;
use crate::diagnostics::{Code, Finding};
use crate::overlay::{self, Overlay};
use crate::recover::Api;
use crate::spec;
use crate::swagger;

/// A described API.
#[derive(Debug)]
#[non_exhaustive]
pub struct Described {
    /// The document.
    pub document: OpenAPI,
    /// The document as YAML.
    pub text: String,
    /// The changes that overlays made to it, in order.
    pub changes: Vec<overlay::Applied>,
}

/// Describes an API, and applies the overlays of the inputs to the document.
///
/// # Errors
/// When the overlays cannot be read, or the document cannot be written as YAML.
pub fn describe(session: &mut Session<'_>, api: &Api, inputs: &Inputs) -> Result<Described, Error> {
    session.progress.stage("describing the API");
    let mut document = spec::describe(api, &mut session.findings);
    let mut changes = Vec::new();
    if let Some(folder) = &inputs.overlays {
        session.progress.stage("applying overlays");
        let overlays = read_overlays(session, folder, inputs)?;
        let wanted = |action: &overlay::Action| inputs.wants(&tag(action));
        (document, changes) = overlay::apply(&overlays, document, &wanted, &mut session.findings);
    }
    let corrected = |name: &str| {
        let written = |change: &&overlay::Applied| change.after.as_ref().is_some_and(|v| v == name);
        changes
            .iter()
            .find(written)
            .map(|change| change.action.place.clone())
    };
    spec::check_calls(api, &document, &corrected, &mut session.findings);
    session.progress.stage("writing YAML");
    let text = spec::to_yaml(&document)?;
    session.progress.end();
    Ok(Described {
        document,
        text,
        changes,
    })
}

/// Reads the overlays of a folder. Reports those for pages that are in none of the trees.
fn read_overlays(
    session: &mut Session<'_>,
    folder: &Path,
    inputs: &Inputs,
) -> Result<Vec<Overlay>, Error> {
    let overlays = overlay::read(folder, &mut session.sources, &mut session.findings)
        .map_err(|(path, source)| Error::Unreadable { path, source })?;
    for action in overlays.iter().flat_map(|overlay| &overlay.actions) {
        let on_disk = |root: &PathBuf| root.join(&action.page).is_file();
        // Pending pages will be the only ones.
        let known = if inputs.pending.is_empty() {
            inputs.docs.iter().any(on_disk)
        } else {
            inputs.pending.contains(&action.page)
        };
        if !known {
            session.findings.push(
                Finding::new(
                    Code::OverlayPage,
                    format!("there is no page `{}`", action.page),
                )
                .at(action.place.clone())
                .help("name the page by its path below the page tree, such as rest/Thing/v1Thing_GetThing.md"),
            );
        }
    }
    Ok(overlays)
}

/// Returns the tag of an action: the folder of its page.
fn tag(action: &overlay::Action) -> String {
    let folder = Path::new(&action.page).parent().and_then(Path::file_name);
    folder.unwrap_or_default().to_string_lossy().into_owned()
}

/// Reads any OpenAPI 3 or Swagger 2.0 document. Also returns its text, which findings refer to.
///
/// Files that its references name are read if they are below `folder`, by default the folder of the document.
///
/// # Errors
/// When the file cannot be read or is not such a document.
pub fn read_document(
    session: &mut Session<'_>,
    path: &Path,
    folder: Option<&Path>,
) -> Result<(OpenAPI, String), Error> {
    let (read, text) = read_files(session, path, folder)?;
    Ok((read.document, text))
}

/// Does the same as [`read_document`], and returns the files that references name.
pub(super) fn read_files(
    session: &mut Session<'_>,
    path: &Path,
    folder: Option<&Path>,
) -> Result<(spec::Read, String), Error> {
    let text = read_document_text(path)?;
    let folder = folder.or_else(|| path.parent()).unwrap_or(Path::new(""));
    let read = spec::read_files(&text, path, folder, &mut session.findings)?;
    Ok((read, text))
}

/// Returns the text of a document, which may be in an archive.
pub(super) fn read_document_text(path: &Path) -> Result<String, Error> {
    swagger::read_text(path).map_err(|source| Error::Unreadable {
        path: path.to_owned(),
        source,
    })
}
