//! Other files that a document refers to.

use std::cell::Cell;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::loose::value_noting;
use super::repeats::repeated_in;
use crate::diagnostics::Finding;
use crate::text;

/// The limit of a referenced file's size: 64 MiB.
const MAX_OTHER: u64 = 64 << 20;

/// Returns the text of a file below a folder.
pub(super) fn text_below(path: &Path, folder: &Path) -> Result<String, String> {
    let shown = path.display();
    let unreadable = |error: std::io::Error| format!("`{shown}` cannot be read: {error}");
    let folder = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    // Links are resolved first, so that none leads out of the folder.
    let real = fs::canonicalize(path).map_err(unreadable)?;
    if !real.starts_with(fs::canonicalize(folder).map_err(unreadable)?) {
        let folder = folder.display();
        return Err(format!(
            "`{shown}` is not below `{folder}`; `--refs` names another folder"
        ));
    }
    let about = fs::metadata(&real).map_err(unreadable)?;
    if !about.is_file() || about.len() > MAX_OTHER {
        return Err(format!("`{shown}` is not a file of up to 64 MiB"));
    }
    text::read(&real).map_err(unreadable)
}

/// Parses a referenced file: into a value, or into text for files of other kinds. Also returns findings for names that objects have twice.
pub(super) fn part(path: &Path, text: &str) -> Result<(Value, Vec<Finding>), String> {
    let extension = path.extension().and_then(|extension| extension.to_str());
    if !matches!(extension, Some("yaml" | "yml" | "json")) {
        return Ok((text.into(), Vec::new()));
    }
    let shown = path.display();
    let repeats = Cell::new(false);
    let value = value_noting(text, &repeats, |line, column, message| {
        format!("`{shown}`:{line}:{column} is neither YAML nor JSON: {message}")
    })?;
    let mut findings = match repeats.get() {
        true => repeated_in(text, &shown.to_string().into()),
        false => Vec::new(),
    };
    // Reports have the lines of the document only.
    for finding in &mut findings {
        let start = finding.place.as_ref().and_then(|place| place.span);
        let before = start.and_then(|span| text.get(..span.start));
        let line = before.unwrap_or_default().matches('\n').count() + 1;
        finding.message = format!("{}, in line {line}", finding.message);
    }
    Ok((value, findings))
}
