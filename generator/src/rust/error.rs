//! What can go wrong when a crate is made.

/// Why no crate was made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The generator made code that is not Rust; this is a fault of the generator.
    #[error("the code made for `{path}` is not valid Rust; please report this with the document")]
    Unprintable {
        /// The file of the generated crate.
        path: String,
        /// What the parser says.
        source: syn::Error,
    },
    /// A module that a file names has no file; this is a fault of the generator.
    #[error("the module `{0}` has no file; please report this with the document")]
    MissingModule(String),
    /// The name of the crate is not one that Cargo and Rust take.
    #[error(
        "`{0}` cannot be the name of a crate; use ASCII letters, digits, `-` and `_`, a letter \
         first, and no keyword of Rust"
    )]
    InvalidName(String),
    /// The path of the module that the crate becomes is not one that Rust takes.
    #[error(
        "`{0}` cannot be the path of a module; use identifiers joined by `::`, such as `api::v1`"
    )]
    InvalidModule(String),
    /// The document, or who makes the crate, names a profile that there is not.
    #[error("there is no profile `{}`; the profiles are `{known}`", name.escape_debug())]
    UnknownProfile {
        /// The name.
        name: String,
        /// The names of those that there are.
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
        /// What the template engine says.
        source: askama::Error,
    },
}
