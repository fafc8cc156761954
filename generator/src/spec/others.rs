//! Files that a document names.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::loose::value;

/// The largest file that a reference may name: 64 MiB.
const MAX_OTHER: u64 = 64 << 20;

/// The text of a file below a folder.
pub(super) fn text_below(path: &Path, folder: &Path) -> Result<String, String> {
    let shown = path.display();
    let unreadable = |error: std::io::Error| format!("`{shown}` cannot be read: {error}");
    let folder = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    // After links, so that none leads out of the folder.
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

/// The content of a file that a reference names: a value, or the text of a file of another kind.
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
