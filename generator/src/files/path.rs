//! Paths that the generator may write to.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::STAGING;

/// A path below the root of an output tree: names joined by `/`, on every platform.
///
/// It cannot leave the root. It is relative, and has no empty, `.` or `..` name and no backslash, colon or control character (a colon is a
/// drive or a stream on Windows). Names with another purpose are excluded (`.git`, the staging directory). Every name can be checked out on
/// Windows: none is a device there, and none ends in a dot or a blank.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TreePath(String);

impl TryFrom<String> for TreePath {
    type Error = PathError;

    fn try_from(path: String) -> Result<Self, PathError> {
        Self::new(path)
    }
}

impl From<TreePath> for String {
    fn from(path: TreePath) -> Self {
        path.0
    }
}

impl TreePath {
    /// Validates a path.
    ///
    /// # Errors
    /// When the path breaks a rule, which the error names.
    pub fn new(path: impl Into<String>) -> Result<Self, PathError> {
        let path = path.into();
        match broken_rule(&path) {
            Some(rule) => Err(PathError { path, rule }),
            None => Ok(Self(path)),
        }
    }

    /// Returns the path as text, with `/` between names.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the directories above this path, the closest last: `a` and `a/b` for `a/b/c`.
    pub(super) fn parents(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').map(|(at, _)| &self.0[..at])
    }

    /// Whether this path is `directory` or below it.
    pub(super) fn is_within(&self, directory: &Self) -> bool {
        self.0
            .strip_prefix(&directory.0)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the path on disk.
    pub(super) fn below(&self, root: &Path) -> PathBuf {
        // Joined name by name, so that Windows uses its own separator.
        self.0
            .split('/')
            .fold(root.to_owned(), |path, name| path.join(name))
    }
}

fn broken_rule(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("is empty");
    }
    if path.contains(|c: char| c == '\\' || c == ':' || c.is_control()) {
        return Some("has a backslash, a colon or a control character in it");
    }
    path.split('/').find_map(|name| match name {
        // An absolute path and doubled or trailing slashes also give an empty name.
        "" => Some("has an empty name in it, or starts or ends with a slash"),
        "." | ".." => Some("has `.` or `..` in it"),
        _ if name.eq_ignore_ascii_case(".git") => Some("leads into a git directory"),
        _ if name.eq_ignore_ascii_case(STAGING) => Some("leads into the staging directory"),
        _ if name.ends_with(['.', ' ']) => {
            Some("has a name in it that ends in a dot or a blank, which Windows drops")
        }
        _ if is_device(name) => Some("has a name in it that is a device on Windows"),
        _ => None,
    })
}

/// Whether Windows opens a device instead of a file with that name. The text after the first dot is ignored.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    if ["con", "prn", "aux", "nul"]
        .iter()
        .any(|device| stem.eq_ignore_ascii_case(device))
    {
        return true;
    }
    // Ports: `COM1` and `LPT1`, also with a superscript digit.
    let lower = stem.to_lowercase();
    let port = lower
        .strip_prefix("com")
        .or_else(|| lower.strip_prefix("lpt"));
    port.is_some_and(|number| {
        let mut digits = number.chars();
        digits
            .next()
            .is_some_and(|digit| digit.is_ascii_digit() || "¹²³".contains(digit))
            && digits.next().is_none()
    })
}

impl fmt::Display for TreePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A path that must not be written to, and the rule that it breaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the output path `{}` {rule}", path.escape_debug())]
pub struct PathError {
    path: String,
    rule: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_relative_paths_are_taken() {
        for path in [
            "a",
            "a/b.rs",
            "src/Chat Agent/å.md",
            "..a/b..c",
            ".github/x",
            "a/.gitignore",
            "console.rs",
            "a/com10.rs",
            "auxiliary/nullable.rs",
        ] {
            assert_eq!(TreePath::new(path).map(|path| path.0), Ok(path.to_owned()));
        }
    }

    #[test]
    fn paths_that_could_leave_the_root_are_refused() {
        let refused = [
            "",
            "/etc/passwd",
            "..",
            "../a",
            "a/../../b",
            "a/./b",
            "a//b",
            "a/",
            "C:/a",
            "C:a",
            "a\\b",
            "\\\\host\\share",
            "a\0b",
            "a\nb",
            ".git/hooks/pre-commit",
            "x/.GIT/config",
            ".generator-staging/0",
        ];
        for path in refused {
            assert!(TreePath::new(path).is_err(), "{path:?}");
        }
    }

    #[test]
    fn names_that_windows_cannot_check_out_are_refused() {
        for path in [
            "src/con.rs",
            "AUX",
            "nul/a.rs",
            "a/Com1.txt",
            "lpt\u{b9}",
            "a./b",
            "b ",
        ] {
            assert!(TreePath::new(path).is_err(), "{path:?}");
        }
    }

    #[test]
    fn a_directory_holds_itself_and_what_is_below_but_not_its_namesakes() {
        let path = |text: &str| TreePath::new(text).unwrap();
        assert!(path("a/b").is_within(&path("a/b")));
        assert!(path("a/b/c").is_within(&path("a/b")));
        assert!(!path("a/bc").is_within(&path("a/b")));
        assert!(!path("a").is_within(&path("a/b")));
    }

    #[test]
    fn parents_come_from_the_root_down() {
        let path = TreePath::new("a/b/c").unwrap();
        assert_eq!(path.parents().collect::<Vec<_>>(), ["a", "a/b"]);
    }
}
