//! Other files that a document refers to.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::loose::value;

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
    fs::read_to_string(&real).map_err(unreadable)
}

/// Parses a referenced file: into a value, or into text for files of other kinds.
pub(super) fn part(path: &Path, text: &str) -> Result<Value, String> {
    let extension = path.extension().and_then(|extension| extension.to_str());
    if !matches!(extension, Some("yaml" | "yml" | "json")) {
        return Ok(text.into());
    }
    let shown = path.display();
    value(text, |line, column, message| {
        format!("`{shown}`:{line}:{column} is neither YAML nor JSON: {message}")
    })
}
