//! Corrects the document where the pages are wrong, by OpenAPI overlays.
//!
//! The files are in the [OpenAPI Overlay format 1.0](https://spec.openapis.org/overlay/v1.0.0.html). An action selects the parts to change
//! by a JSONPath (RFC 9535). It must also state the reason, in `description`, and the page that it corrects, in `x-page`, as a path below
//! the page tree. For the report to the vendor's authors, it may state the content of the page, the correct content, and the evidence:
//!
//! ```yaml
//! overlay: 1.0.0
//! info: { title: Responses that pages forget, version: 1.0.0 }
//! actions:
//!   - target: $.paths['/api/v1/Thing/{id}'].get.responses
//!     description: The page lists no success.
//!     x-page: rest/Thing/v1Thing_GetThing.md
//!     x-says: 404 is the only response
//!     x-should-say: 200 with the thing, or 404
//!     x-evidence: [agent/Thing_Agent/v1ThingAgent_GetThing.md]
//!     update:
//!       '200': { description: Done. }
//! ```
//!
//! [`read`] reads a folder of them, in the order of the file names, and [`apply`] changes a document, action by action. Both are strict,
//! because a correction that silently does nothing is worse than none. An action that selects nothing, changes nothing, or contradicts
//! another one is an error with its place. So is a result that is not an OpenAPI document.
//!
//! An `update` of an object is merged into it: objects member by member, lists by adding missing entries, other values by replacement. An
//! `update` of a list is an entry to add. To replace a whole object, a first action removes it and a second one in the same file adds the
//! new one.

mod apply;
mod merge;
mod parse;
mod written;

use std::path::{Path, PathBuf};

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diagnostics::{Code, Finding, Findings, Place, Sources};
use crate::text;

pub use apply::{Applied, apply};

/// One overlay file.
#[derive(Debug, Clone)]
pub struct Overlay {
    /// The file, as shown in messages.
    pub file: std::sync::Arc<str>,
    /// `info.title`.
    pub title: String,
    /// Its actions, in order.
    pub actions: Vec<Action>,
}

/// One correction.
#[derive(Debug, Clone)]
pub struct Action {
    /// The selected parts, as written.
    pub target: String,
    /// The selected parts, parsed.
    pub path: JsonPath,
    /// The reason.
    pub reason: String,
    /// The page that it corrects, as a path below the page tree.
    pub page: String,
    /// The content of the page, in words.
    pub says: Option<String>,
    /// The correct content, in words.
    pub should_say: Option<String>,
    /// The evidence: pages, sources, samples.
    pub evidence: Vec<String>,
    /// The change that it makes.
    pub change: Change,
    /// The place of the action.
    pub place: Place,
}

/// The change that an action makes to each selected part.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Merges a value into the part.
    Update(Value),
    /// Removes the part.
    Remove,
}

/// Reads the overlays in a folder: the files that end in `.yaml`, `.yml` or `.json`, by name. Invalid parts are left out with a finding.
///
/// # Errors
/// When the folder or a file in it cannot be read, with its path and the error of the system.
pub fn read(
    dir: &Path,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<Vec<Overlay>, (PathBuf, std::io::Error)> {
    let folder = |error| (dir.to_owned(), error);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(folder)? {
        let path = entry.map_err(folder)?.path();
        let ours = path
            .extension()
            .is_some_and(|e| e == "yaml" || e == "yml" || e == "json");
        if ours && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    let mut overlays = Vec::with_capacity(files.len());
    for path in files {
        let text = text::read(&path).map_err(|error| (path.clone(), error))?;
        let file = path.display().to_string();
        overlays.extend(parse(&text, &file, findings));
        sources.insert(file, text);
    }
    Ok(overlays)
}

/// Parses an overlay. An invalid action is left out with a finding; `None` if the whole file is invalid.
pub fn parse(text: &str, file: &str, findings: &mut Findings) -> Option<Overlay> {
    parse::Reader::new(text, file, findings).overlay()
}

fn error(code: Code, message: String, place: Place, help: &str) -> Finding {
    Finding::new(code, message).at(place).help(help)
}
