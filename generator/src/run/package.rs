//! Stage 5: generates the files of a document's crate.

use std::ffi::OsString;
use std::path::{Component, Path};

use globset::GlobSet;
use openapiv3::OpenAPI;

use super::error::Error;
use super::layout::Layout;
use super::session::Session;
use crate::files::OutputTree;
use crate::rust::{self, GeneratedFile, Package, RuntimeDependency, RustOptions};

/// Returns the options of a crate outside of a workspace: named after its folder, with a version of its own. `runtime` may be a folder
/// relative to the current one; Cargo reads it relative to the crate.
pub fn standalone(folder: &Path, tags: Option<GlobSet>, runtime: RuntimeDependency) -> RustOptions {
    RustOptions {
        crate_name: crate_name(folder),
        tags,
        package: Package::Standalone {
            version: "0.1.0".to_owned(),
        },
        runtime: seen_from(folder, runtime),
        profile: None,
        command: "pagewire rust".to_owned(),
    }
}

/// A document with its name.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// The document.
    pub document: &'a OpenAPI,
    /// Its file, under the name for findings and the README of the crate.
    pub name: &'a str,
    /// Its text, if it was read from a file. Findings refer to its lines.
    pub text: Option<&'a str>,
}

/// Generates the files of a crate.
///
/// # Errors
/// [`Error::Rust`]. Parts without a counterpart in Rust are findings.
pub fn emit(
    session: &mut Session<'_>,
    named: Named<'_>,
    options: &RustOptions,
) -> Result<Vec<GeneratedFile>, Error> {
    session.progress.stage("emitting Rust");
    let Named {
        document,
        name,
        text,
    } = named;
    let findings = &mut session.findings;
    let files = match text {
        Some(text) => rust::emit_located(document, name, text, options, findings)?,
        None => rust::emit(document, name, options, findings)?,
    };
    session.progress.end();
    Ok(files)
}

/// Adds the files of a crate to a tree, below a folder of it; the empty text is its root.
pub(super) fn add(
    tree: &mut OutputTree,
    folder: &str,
    files: Vec<GeneratedFile>,
) -> Result<(), Error> {
    let below = if folder.is_empty() {
        String::new()
    } else {
        format!("{folder}/")
    };
    tree.own(&format!("{below}src"))?;
    for file in files {
        tree.add(&format!("{below}{}", file.path), file.text)?;
    }
    Ok(())
}

/// Returns the files of a crate as a separate tree.
///
/// # Errors
/// As [`emit`].
pub fn package(
    session: &mut Session<'_>,
    named: Named<'_>,
    options: &RustOptions,
) -> Result<OutputTree, Error> {
    let mut tree = OutputTree::new();
    add(&mut tree, "", emit(session, named, options)?)?;
    Ok(tree)
}

/// Returns the name of a crate in a folder: that of the folder, changed to a valid name for Cargo.
fn crate_name(folder: &Path) -> String {
    let folder = folder.file_name().unwrap_or_default().to_string_lossy();
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let plain = folder.replace(|c| !is_part(c), "-");
    let plain = plain.trim_matches('-');
    let fallback = Layout::PACKAGE;
    match plain.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{fallback}-{plain}"),
        Some(_) => plain.to_owned(),
    }
}

/// Converts a dependency on the runtime for the manifest of a crate in `folder`. A folder relative to the current one becomes relative to
/// the crate. Its parts are separated by `/`, which Cargo supports on every platform.
pub fn seen_from(folder: &Path, runtime: RuntimeDependency) -> RuntimeDependency {
    match runtime {
        RuntimeDependency::Path(path) if Path::new(&path).is_relative() => {
            let relative = plain(folder).zip(plain(Path::new(&path)));
            RuntimeDependency::Path(relative.map_or(path, |(from, to)| way(&from, &to)))
        }
        other => other,
    }
}

/// Returns the relative path from one folder to another. Both have the form that [`plain`] returns.
fn way(from: &[OsString], to: &[OsString]) -> String {
    let shared = from.iter().zip(to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..".to_owned(), from.len() - shared);
    let down = to[shared..]
        .iter()
        .map(|part| part.to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    if parts.is_empty() {
        ".".to_owned()
    } else {
        parts.join("/")
    }
}

/// Returns the parts of a path from the root of the file system, without `.` and `..`.
fn plain(path: &Path) -> Option<Vec<OsString>> {
    let mut parts = Vec::new();
    for part in std::path::absolute(path).ok()?.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(parts.pop()),
            part => parts.push(part.as_os_str().to_owned()),
        }
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_gets_a_name_that_cargo_takes() {
        for (folder, name) in [
            ("/tmp/pet-store_2", "pet-store_2"),
            ("/tmp/my crate (new)", "my-crate--new"),
            ("api.v2/", "api-v2"),
            ("/tmp/2024", "generated-2024"),
            ("..", "generated"),
            ("日本", "generated"),
        ] {
            assert_eq!(crate_name(Path::new(folder)), name);
        }
    }

    #[test]
    fn a_folder_of_the_runtime_is_named_from_the_crate() {
        let seen = |path: &str| {
            let path = RuntimeDependency::Path(path.to_owned());
            match seen_from(Path::new("a/b"), path) {
                RuntimeDependency::Path(path) => path,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(seen("a/c/../d"), "../d");
        assert_eq!(seen("a/b/d"), "d");
        assert_eq!(seen("./a/b/"), ".");
        assert_eq!(seen("runtime"), "../../runtime");
        let absolute = std::env::temp_dir().display().to_string();
        assert_eq!(seen(&absolute), absolute);
    }
}
