//! Finds and reads the files of a source.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostics::{Code, Finding, Findings, Place};

/// The reason why a second source cannot be read at all. All other problems are findings.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The folder does not exist or cannot be listed.
    #[error(
        "cannot list the folder {folder} of {what}: {error}; check the path and its permissions"
    )]
    Folder {
        /// The folder, as given by the user.
        folder: String,
        /// The expected source, in words.
        what: &'static str,
        /// The error of the operating system.
        error: std::io::Error,
    },
    /// No file in the folder has the form of the source.
    #[error("the folder {folder} holds no file of {what}; give the folder that has {expected}")]
    Nothing {
        /// The folder, as given by the user.
        folder: String,
        /// The expected source, in words.
        what: &'static str,
        /// The form of the source's files, in words.
        expected: &'static str,
    },
}

/// The text of a file, and its path for messages.
pub(super) struct SourceFile {
    pub(super) name: Arc<str>,
    pub(super) text: String,
}

impl SourceFile {
    /// Returns a place in the file, given by its bytes.
    pub(super) fn place(&self, start: usize, end: usize) -> Place {
        Place::span(self.name.clone(), start..end)
    }
}

/// Lists the files directly in `folder` whose names end in `.extension`, sorted by name.
pub(super) fn list(
    folder: &Path,
    extension: &str,
    what: &'static str,
) -> Result<Vec<PathBuf>, SourceError> {
    let error = |error| SourceError::Folder {
        folder: folder.display().to_string(),
        what,
        error,
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(error)? {
        let path = entry.map_err(error)?.path();
        if path.extension().is_some_and(|found| found == extension) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Reads a file. If that fails, reports a finding and returns `None`.
///
/// A byte that is not UTF-8 becomes a question mark. So the rest of the file can be read, and positions in it stay valid.
pub(super) fn read(path: &Path, findings: &mut Findings) -> Option<SourceFile> {
    let name: Arc<str> = path.display().to_string().into();
    // Opening a pipe blocks until another process writes to it.
    let is_file = fs::metadata(path).and_then(|found| match found.is_file() {
        true => Ok(()),
        false => Err(std::io::Error::other("it is not a file")),
    });
    let bytes = match is_file.and_then(|()| fs::read(path)) {
        Ok(bytes) => bytes,
        Err(error) => {
            findings.push(
                Finding::new(
                    Code::SourcesUnreadableFile,
                    format!("cannot read the file: {error}"),
                )
                .at(Place::file(name))
                .help("the types that only this file names stay unknown"),
            );
            return None;
        }
    };
    let text = decode(bytes, &name, findings);
    Some(SourceFile { name, text })
}

fn decode(bytes: Vec<u8>, name: &Arc<str>, findings: &mut Findings) -> String {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return text,
        Err(error) => error,
    };
    let first = error.utf8_error().valid_up_to();
    findings.push(
        Finding::new(Code::SourcesNotUtf8, "the file is not UTF-8")
            .at(Place::span(name.clone(), first..first + 1))
            .help("save the file as UTF-8 without a byte order mark; the bytes are read as `?`"),
    );
    let bytes = error.into_bytes();
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_outside_utf8_keep_their_places() {
        let mut findings = Findings::new();
        let text = decode(
            b"a\xff\xfeb\xc3\xa5c".to_vec(),
            &"x.md".into(),
            &mut findings,
        );
        assert_eq!(text, "a??b\u{e5}c");
        let finding = findings.iter().next().expect("a finding");
        assert_eq!(finding.place, Some(Place::span("x.md", 1..2)));
    }

    #[test]
    fn a_missing_folder_is_an_error_with_its_name() {
        let error = list(Path::new("no-such-folder"), "md", "the contract").expect_err("no folder");
        assert!(error.to_string().contains("no-such-folder"), "{error}");
    }

    #[test]
    fn files_come_sorted_and_others_are_left_out() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["b.md", "a.md", "c.txt", "md"] {
            fs::write(folder.path().join(name), "").expect("a file");
        }
        let names: Vec<_> = list(folder.path(), "md", "the contract")
            .expect("a list")
            .iter()
            .filter_map(|path| path.file_name()?.to_str().map(str::to_owned))
            .collect();
        assert_eq!(names, ["a.md", "b.md"]);
    }
}
