//! The options for generating a crate.

use std::fmt;
use std::str::FromStr;

use globset::GlobSet;

/// The folder of the crate of this repository.
pub(crate) const OWN_FOLDER: &str = "generated";

/// Options for [`emit`](super::emit).
#[derive(Debug, Clone)]
pub struct RustOptions {
    /// Name of the package.
    pub crate_name: String,
    /// The tags to emit, by name in the document; `None` for all.
    pub tags: Option<GlobSet>,
    /// How the package relates to a workspace.
    pub package: Package,
    /// The source of `pagewire-runtime` for the crate.
    pub runtime: RuntimeDependency,
    /// The name of the API's profile. It overrides the one that the document names.
    pub profile: Option<String>,
    /// The command that makes the crate, for the headers of the files.
    pub command: String,
}

impl Default for RustOptions {
    /// Options for the crate of this repository: `generated`, a member of the workspace, with every tag.
    fn default() -> Self {
        Self {
            crate_name: super::profile::OWN_CRATE.to_owned(),
            tags: None,
            package: Package::Workspace,
            runtime: RuntimeDependency::Workspace,
            profile: None,
            command: "cargo run --release -p pagewire".to_owned(),
        }
    }
}

/// How the package relates to a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Package {
    /// A member that inherits version, edition, Rust version, licence, repository, keywords, categories and lints from its workspace.
    Workspace,
    /// An independent package with this version.
    Standalone {
        /// A version that Cargo accepts, such as `0.1.0`.
        version: String,
    },
}

impl Package {
    /// Whether it is a member of a workspace.
    pub(crate) fn is_workspace(&self) -> bool {
        matches!(self, Package::Workspace)
    }
}

/// The source of `pagewire-runtime` for the generated crate.
///
/// As text: `workspace`, `path:DIR`, `version:REQUIREMENT`, `git:URL`, or `git:URL#KIND=NAME` where `KIND` is `rev`,
/// `tag` or `branch`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuntimeDependency {
    /// The dependency that the workspace defines.
    Workspace,
    /// In a folder, as an absolute path or relative to the generated crate.
    Path(String),
    /// In a Git repository, on its default branch unless a reference is given.
    Git {
        /// The address of the repository.
        url: String,
        /// The commit, tag or branch.
        reference: Option<GitReference>,
    },
    /// In the registry, with a version requirement.
    Version(String),
}

/// A commit, tag or branch of a Git repository.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum GitReference {
    /// A commit, by its hash.
    Revision(String),
    /// A tag.
    Tag(String),
    /// A branch.
    Branch(String),
}

impl GitReference {
    /// Returns Cargo's key for it, and its name.
    pub(crate) fn key(&self) -> (&'static str, &str) {
        match self {
            Self::Revision(name) => ("rev", name),
            Self::Tag(name) => ("tag", name),
            Self::Branch(name) => ("branch", name),
        }
    }
}

impl Default for RuntimeDependency {
    /// Returns the release for this version of the generator.
    fn default() -> Self {
        Self::Version(env!("CARGO_PKG_VERSION").to_owned())
    }
}

impl fmt::Display for RuntimeDependency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Workspace => f.write_str("workspace"),
            Self::Path(path) => write!(f, "path:{path}"),
            Self::Version(version) => write!(f, "version:{version}"),
            Self::Git { url, reference } => {
                write!(f, "git:{url}")?;
                match reference.as_ref().map(GitReference::key) {
                    Some((kind, name)) => write!(f, "#{kind}={name}"),
                    None => Ok(()),
                }
            }
        }
    }
}

/// A text that is not a valid [`RuntimeDependency`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a source of the runtime; use `path:DIR`, `version:REQUIREMENT`, `git:URL` (with `#rev=`, `#tag=` or \
     `#branch=` behind it) or `workspace`"
)]
pub struct NoRuntime(String);

impl FromStr for RuntimeDependency {
    type Err = NoRuntime;

    fn from_str(text: &str) -> Result<Self, NoRuntime> {
        let unknown = || NoRuntime(text.to_owned());
        if text == "workspace" {
            return Ok(Self::Workspace);
        }
        let (kind, source) = text.split_once(':').ok_or_else(unknown)?;
        if source.is_empty() {
            return Err(unknown());
        }
        match kind {
            "path" => Ok(Self::Path(source.to_owned())),
            "version" => Ok(Self::Version(source.to_owned())),
            "git" => {
                let (url, reference) = match source.split_once('#') {
                    None => (source, None),
                    Some((url, reference)) => {
                        let (kind, name) = reference.split_once('=').ok_or_else(unknown)?;
                        let name = Some(name).filter(|name| !name.is_empty());
                        let name = name.ok_or_else(unknown)?.to_owned();
                        let reference = match kind {
                            "rev" => GitReference::Revision(name),
                            "tag" => GitReference::Tag(name),
                            "branch" => GitReference::Branch(name),
                            _ => return Err(unknown()),
                        };
                        (url, Some(reference))
                    }
                };
                Ok(Self::Git {
                    url: url.to_owned(),
                    reference,
                })
            }
            _ => Err(unknown()),
        }
    }
}

/// One file of the generated crate, formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GeneratedFile {
    /// Path relative to the crate's folder, with `/` between its parts.
    pub path: String,
    /// The complete text.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_of_the_runtime_are_read_from_text() {
        let parsed = |text: &str| text.parse::<RuntimeDependency>();
        assert_eq!(parsed("workspace"), Ok(RuntimeDependency::Workspace));
        assert_eq!(
            parsed(r"path:C:\src\runtime"),
            Ok(RuntimeDependency::Path(r"C:\src\runtime".to_owned()))
        );
        assert_eq!(
            parsed("version:>=0.1, <0.3"),
            Ok(RuntimeDependency::Version(">=0.1, <0.3".to_owned()))
        );
        let git = |reference| RuntimeDependency::Git {
            url: "https://example.com/kit.git".to_owned(),
            reference,
        };
        assert_eq!(parsed("git:https://example.com/kit.git"), Ok(git(None)));
        for text in [
            "workspace",
            "path:../kit",
            "version:0.1",
            "git:u",
            "git:u#branch=main",
        ] {
            assert_eq!(
                parsed(text).map(|source| source.to_string()),
                Ok(text.to_owned())
            );
        }
        assert_eq!(
            parsed("git:https://example.com/kit.git#tag=v1"),
            Ok(git(Some(GitReference::Tag("v1".to_owned()))))
        );
        for text in [
            "",
            "0.1",
            "path:",
            "git:u#",
            "git:u#tag=",
            "git:u#head=x",
            "registry:x",
        ] {
            assert_eq!(parsed(text), Err(NoRuntime(text.to_owned())), "{text}");
        }
    }
}
