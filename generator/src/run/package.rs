//! A document → the files of its crate: stage 5.

use std::ffi::OsString;
use std::path::{Component, Path};

use globset::GlobSet;
use openapiv3::OpenAPI;

use super::error::Error;
use super::layout::Layout;
use super::session::Session;
use crate::files::OutputTree;
use crate::rust::{self, GeneratedFile, Package, RuntimeDependency, RustOptions};

/// The options of a crate outside of a workspace: named after its folder, and with a version of its own. A folder of the
/// runtime is named relative to the current folder, and Cargo reads it relative to the crate.
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

/// A document and what it is called.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// The document.
    pub document: &'a OpenAPI,
    /// Its file, as findings and the README of the crate name it.
    pub name: &'a str,
    /// Its text, where it was read from a file: findings are placed at its lines.
    pub text: Option<&'a str>,
}

/// Makes the files of a crate.
///
/// # Errors
/// [`Error::Rust`]. What has no counterpart in Rust is a finding.
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

/// Puts the files of a crate into a tree, below a folder of it; the empty text is its root.
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

/// The files of a crate as a tree of their own.
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

/// What a crate in a folder is called: after the folder, as far as Cargo takes such a name.
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

/// A dependency on the runtime as the manifest of a crate in `folder` says it: a folder that is relative to the current
/// one becomes relative to the crate. Its parts are separated by `/`, which Cargo reads on every platform.
pub fn seen_from(folder: &Path, runtime: RuntimeDependency) -> RuntimeDependency {
    match runtime {
        RuntimeDependency::Path(path) if Path::new(&path).is_relative() => {
            let relative = plain(folder).zip(plain(Path::new(&path)));
            RuntimeDependency::Path(relative.map_or(path, |(from, to)| way(&from, &to)))
        }
        other => other,
    }
}

/// The way from one folder to another, both as [`plain`] returns them.
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

/// The parts of a path from the root of the file system, without `.` and `..`.
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
