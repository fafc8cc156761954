//! What the maker of a crate can choose.

use globset::GlobSet;

/// Choices for [`emit`](super::emit).
#[derive(Debug, Clone)]
pub struct RustOptions {
    /// Name of the package.
    pub crate_name: String,
    /// Which tags to emit, by their name in the document; `None` for all.
    pub tags: Option<GlobSet>,
    /// How the package relates to a workspace.
    pub package: Package,
    /// Where the crate finds `runtime`.
    pub runtime: RuntimeDependency,
    /// The command that makes the crate, as the files' headers name it.
    pub command: String,
}

impl Default for RustOptions {
    /// The crate of this repository: `generated`, a member of the workspace, with every tag.
    fn default() -> Self {
        Self {
            crate_name: "superoffice".to_owned(),
            tags: None,
            package: Package::Workspace,
            runtime: RuntimeDependency::Workspace,
            command: "cargo run --release -p pagewire".to_owned(),
        }
    }
}

/// How the package relates to a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Package {
    /// A member that takes version, edition, licence and lints from its workspace.
    Workspace,
    /// A package of its own, with this version.
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

/// Where the generated crate finds `runtime`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuntimeDependency {
    /// As the workspace says.
    Workspace,
    /// In a folder; relative to the generated crate, or absolute.
    Path(String),
    /// In the registry, at a version requirement.
    Version(String),
}

/// One file of the generated crate, formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path below the crate's folder, with `/` between its parts.
    pub path: String,
    /// The whole text.
    pub text: String,
}
