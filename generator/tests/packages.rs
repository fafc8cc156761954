//! What each package carries a copy of, because a package cannot reach files outside of its folder.
//!
//! `UPDATE_GOLDEN=1 cargo test -p pagewire --test all packages::` renews the copies.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Compares a copy with its original, or renews it.
fn same(original: &Path, copy: &Path) {
    let wanted = fs::read(original).unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(copy, &wanted).unwrap();
    }
    assert!(
        fs::read(copy).is_ok_and(|found| found == wanted),
        "`{}` is not a copy of `{}`; edit the latter and run \
         `UPDATE_GOLDEN=1 cargo test -p pagewire --test all packages::`",
        copy.display(),
        original.display()
    );
}

#[test]
fn the_templates_in_the_package_are_those_of_the_repository() {
    let (originals, copies) = (root().join("templates"), root().join("generator/templates"));
    for name in names(&originals) {
        same(&originals.join(&name), &copies.join(&name));
    }
    assert_eq!(names(&copies), names(&originals));
}

#[test]
fn every_package_has_both_licences() {
    for package in ["generated", "generator", "runtime", "server"] {
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            same(&root().join(name), &root().join(package).join(name));
        }
    }
}
