//! The release that a change of the API requires.

use std::fmt;
use std::path::Path;

use crate::diff::{Diff, Level};

/// The release that changes require, and its version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The severity of the changes in Rust.
    pub level: Level,
    /// The current version and the next one, if a manifest has a version of three numbers.
    pub versions: Option<(String, String)>,
}

impl Release {
    /// Determines the release for changes of the workspace or package at a root.
    pub(super) fn of(diff: &Diff, root: &Path) -> Self {
        Self::after(diff.release(), version(root).as_deref())
    }

    fn after(level: Level, version: Option<&str>) -> Self {
        let versions = version.and_then(|version| {
            let next = next(version, level)?;
            Some((version.to_owned(), next))
        });
        Self { level, versions }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.level {
            Level::None => return f.write_str("no release is needed"),
            Level::Patch => "patch",
            Level::Minor => "minor",
            Level::Major => "major",
        };
        write!(f, "the changes ask for a {word} release")?;
        match &self.versions {
            Some((now, next)) => write!(f, ": {now} → {next}"),
            None => Ok(()),
        }
    }
}

/// Returns the next version. Before 1.0, the second number changes for breaking changes and the third for all others
/// (<https://doc.rust-lang.org/cargo/reference/semver.html>).
fn next(version: &str, level: Level) -> Option<String> {
    let parts: Option<Vec<u64>> = version
        .splitn(3, '.')
        .map(|part| part.parse().ok())
        .collect();
    let [major, minor, patch] = parts?[..] else {
        return None;
    };
    let next = match (major, level) {
        (_, Level::None) => return None,
        (0, Level::Major) => (0, minor + 1, 0),
        (0, _) => (0, minor, patch + 1),
        (_, Level::Major) => (major + 1, 0, 0),
        (_, Level::Minor) => (major, minor + 1, 0),
        (_, Level::Patch) => (major, minor, patch + 1),
    };
    Some(format!("{}.{}.{}", next.0, next.1, next.2))
}

/// Returns the version of the workspace, or of the package, at a root.
fn version(root: &Path) -> Option<String> {
    let text = std::fs::read_to_string(root.join("Cargo.toml")).ok()?;
    let manifest: toml::Table = text.parse().ok()?;
    let package = manifest.get("workspace").and_then(|w| w.get("package"));
    let version = package
        .or_else(|| manifest.get("package"))?
        .get("version")?;
    version.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_follows_cargo() {
        let after = |level, version| Release::after(level, Some(version)).to_string();
        assert_eq!(
            after(Level::Major, "0.3.1"),
            "the changes ask for a major release: 0.3.1 → 0.4.0"
        );
        assert!(after(Level::Minor, "0.3.1").ends_with(": 0.3.1 → 0.3.2"));
        assert!(after(Level::Major, "1.3.1").ends_with(": 1.3.1 → 2.0.0"));
        assert!(after(Level::Minor, "1.3.1").ends_with(": 1.3.1 → 1.4.0"));
        assert!(after(Level::Patch, "1.3.1").ends_with(": 1.3.1 → 1.3.2"));
        assert_eq!(
            after(Level::Patch, "1.0.0-rc.1"),
            "the changes ask for a patch release"
        );
        assert_eq!(
            Release::after(Level::None, None).to_string(),
            "no release is needed"
        );
    }
}
