//! Errors of comparing inputs.

/// The reason why an input cannot be compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// Not a kind of input that can be compared.
    #[error(
        "`{0}` is not a file, a folder or a revision of git; give an OpenAPI document, a folder of pages, \
         or a revision such as `HEAD~1` or `HEAD~1:spec/docs`"
    )]
    Unknown(String),
    /// The revision exists, but not the path in it.
    #[error(
        "the revision `{revision}` has no `{path}`; `git ls-tree {revision}` shows what it has"
    )]
    Missing {
        /// The revision.
        revision: String,
        /// The path.
        path: String,
    },
    /// A folder without an operation.
    #[error("`{0}` describes no operation; give the folder of the pages, such as `spec/docs`")]
    NoOperations(String),
    /// No tag is left to compare; with the reason.
    #[error("{0}; tags are names such as `Chat_Agent` or `Contact`")]
    NoTag(String),
    /// A git command failed.
    #[error("git cannot give `{what}`: {message}")]
    Git {
        /// The purpose of the command.
        what: String,
        /// The message of git.
        message: String,
    },
}
