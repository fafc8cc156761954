//! The reference of the .NET client: one ManagedReference YAML file per class.
//!
//! slice (the items of a file, cut to the keys that matter) → item (one class or member) → class (the content of one file) → catalog (all
//! files together). Only the slices are parsed as YAML: nine tenths of the files are cross references and a second programming language.

mod catalog;
mod class;
mod dotnet;
mod item;
mod slice;

use std::path::Path;

use rayon::prelude::*;

use super::Catalog;
use super::files::{self, SourceError, SourceFile};
use crate::diagnostics::{Findings, Place};

use class::Class;

const WHAT: &str = "the .NET reference";

/// Reads the ManagedReference files directly in `dir`.
///
/// An invalid item is reported, and the class or member that it describes is left out. Tables of contents and classes that are neither data
/// nor agents are ignored.
///
/// # Errors
///
/// When the folder cannot be listed, or no file in it describes a class.
pub fn read_docfx(dir: &Path, findings: &mut Findings) -> Result<Catalog, SourceError> {
    let paths = files::list(dir, "yml", WHAT)?;
    let read: Vec<(Vec<Class>, Findings)> = paths
        .par_iter()
        .map(|path| {
            let mut findings = Findings::new();
            let classes = files::read(path, &mut findings)
                .map(|file| read_file(&file, &mut findings))
                .unwrap_or_default();
            (classes, findings)
        })
        .collect();
    let mut classes = Vec::new();
    for (class, found) in read {
        classes.extend(class);
        findings.append(found);
    }
    if classes.is_empty() {
        return Err(SourceError::Nothing {
            folder: dir.display().to_string(),
            what: WHAT,
            expected: "ManagedReference YAML files such as `Some.Namespace.Data.SomeClass.yml`",
        });
    }
    Ok(catalog::build(classes, findings))
}

/// Reads the classes of a file: usually one, none for a table of contents.
fn read_file(file: &SourceFile, findings: &mut Findings) -> Vec<Class> {
    if !slice::is_managed_reference(&file.text) {
        return Vec::new();
    }
    let Some(items) = slice::items(&file.text) else {
        findings.push(item::no_items(Place::file(file.name.clone())));
        return Vec::new();
    };
    class::read(file, items, findings)
}

/// Reads files from memory, for tests.
#[cfg(test)]
fn read_texts(texts: &[(&str, &str)]) -> (Catalog, Findings) {
    let mut findings = Findings::new();
    let mut classes = Vec::new();
    for (name, text) in texts {
        let file = SourceFile {
            name: (*name).into(),
            text: (*text).into(),
        };
        classes.extend(read_file(&file, &mut findings));
    }
    (catalog::build(classes, &mut findings), findings)
}

#[cfg(test)]
mod tests;
