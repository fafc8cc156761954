//! Errors of making a crate.

/// The reason why no crate was made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The generated code is not valid Rust; this is a fault of the generator.
    #[error("the code made for `{path}` is not valid Rust; please report this with the document")]
    Unprintable {
        /// The file of the generated crate.
        path: String,
        /// The error of the parser.
        source: syn::Error,
    },
    /// A module that a file names has no file; this is a fault of the generator.
    #[error("the module `{0}` has no file; please report this with the document")]
    MissingModule(String),
    /// Cargo or Rust does not accept the name of the crate.
    #[error(
        "`{0}` cannot be the name of a crate; use ASCII letters, digits, `-` and `_`, a letter \
         first, and no keyword of Rust"
    )]
    InvalidName(String),
    /// Rust does not accept the path of the module that the crate becomes.
    #[error(
        "`{0}` cannot be the path of a module; use identifiers joined by `::`, such as `api::v1`"
    )]
    InvalidModule(String),
    /// The document or the caller names a profile that does not exist.
    #[error("there is no profile `{}`; the profiles are `{known}`", name.escape_debug())]
    UnknownProfile {
        /// The name.
        name: String,
        /// The names of the existing profiles.
        known: String,
    },
    /// No operation has a wanted tag.
    #[error("no operation has a wanted tag; the tags of the document are: {0}")]
    NoTag(String),
    /// A text template could not be filled in.
    #[error("the template of `{path}` could not be filled in")]
    Template {
        /// The file of the generated crate.
        path: String,
        /// The error of the template engine.
        source: askama::Error,
    },
}
