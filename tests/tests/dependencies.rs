//! The rules of `deny.toml` for licences, sources and versions, checked without `cargo-deny`.
//!
//! `cargo-deny` takes minutes to build, so CI would skip it where it is not installed. This test reads the same
//! file and the same metadata, which leaves only the advisories to that program.

use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand, Package};
use serde::Deserialize;
use spdx::{Expression, LicenseReq};

/// The part of `deny.toml` that this test checks.
#[derive(Deserialize)]
struct Rules {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    #[serde(rename = "allow")]
    allowed: Vec<String>,
    exceptions: Vec<Exception>,
}

/// Further licences that one crate may have.
#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

impl Licences {
    /// Whether `package` may be used under `requirement`, a licence with or without an exception to it.
    fn allow(&self, package: &Package, requirement: &LicenseReq) -> bool {
        let name = requirement.to_string();
        let granted = self
            .exceptions
            .iter()
            .filter(|one| one.name == package.name.as_str());
        self.allowed.contains(&name) || granted.flat_map(|one| &one.allow).any(|one| *one == name)
    }

    /// What is wrong with the licence of `package`; none if it may be used.
    fn fault(&self, package: &Package) -> Option<String> {
        let Some(text) = &package.license else {
            return Some(format!("{} has no licence expression", package.name));
        };
        // Old manifests write `/` where SPDX has `OR`.
        let expression = Expression::parse_mode(text, spdx::ParseMode::LAX);
        let expression = match expression {
            Ok(expression) => expression,
            Err(error) => return Some(format!("{}: {error}", package.name)),
        };
        let met = expression.evaluate(|requirement| self.allow(package, requirement));
        (!met).then(|| {
            format!(
                "{} {}: `{text}` is not allowed",
                package.name, package.version
            )
        })
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rules() -> Rules {
    let text = std::fs::read_to_string(root().join("deny.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .features(cargo_metadata::CargoOpt::AllFeatures)
        .other_options(["--locked".to_owned()])
        .exec()
        .unwrap()
}

#[test]
fn every_licence_among_the_dependencies_is_allowed() {
    let rules = rules();
    let faults: Vec<String> = metadata()
        .packages
        .iter()
        .filter_map(|package| rules.licenses.fault(package))
        .collect();
    assert_eq!(faults, [] as [String; 0]);
}

#[test]
fn a_licence_outside_of_the_list_is_reported() {
    let mut rules = rules();
    rules
        .licenses
        .allowed
        .retain(|name| name != "MIT" && name != "Apache-2.0");
    let metadata = metadata();
    let faults = metadata
        .packages
        .iter()
        .filter_map(|package| rules.licenses.fault(package));
    assert!(faults.count() > 100);
}

#[test]
fn every_dependency_comes_from_the_registry_or_this_workspace() {
    let metadata = metadata();
    let foreign: Vec<String> = metadata
        .packages
        .iter()
        .filter(|package| match &package.source {
            Some(source) => !source.is_crates_io(),
            None => !metadata.workspace_members.contains(&package.id),
        })
        .map(|package| package.id.to_string())
        .collect();
    assert_eq!(foreign, [] as [String; 0]);
}

#[test]
fn no_version_is_left_open() {
    let metadata = metadata();
    let open: Vec<String> = metadata
        .workspace_packages()
        .iter()
        .flat_map(|package| package.dependencies.iter().map(move |one| (package, one)))
        .filter(|(_, one)| one.path.is_none() && one.req.comparators.is_empty())
        .map(|(package, one)| format!("{} of {}", one.name, package.name))
        .collect();
    assert_eq!(open, [] as [String; 0]);
}
