//! Why two things cannot be compared.

/// Why an input cannot be compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// It is nothing that can be compared.
    #[error(
        "`{0}` is not a file, a folder or a revision of git; give an OpenAPI document, a folder of pages, \
         or a revision such as `HEAD~1` or `HEAD~1:spec/docs`"
    )]
    Unknown(String),
    /// The revision is there, the path in it is not.
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
    /// No tag is left to compare; in words, why.
    #[error("{0}; tags are names such as `Chat_Agent` or `Contact`")]
    NoTag(String),
    /// git does not do what it is asked to.
    #[error("git cannot give `{what}`: {message}")]
    Git {
        /// What it was asked for.
        what: String,
        /// What it says.
        message: String,
    },
}
