//! What an operation answers when it has no result.

use crate::session::Refusal;

/// Why an operation has no result. What the two forms of the API say then differs (`docs/chat.md#failures`): the agent
/// answers null where REST answers a status.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The record is not there, or is deleted: 404.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The caller may not do that: 403 (`docs/chat.md#rights`).
    #[error("the right to do this is missing")]
    Denied,
    /// The state of the session forbids it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The record was written since the caller read it (`docs/chat.md#conditional-requests`): 412.
    #[error("the record has changed meanwhile")]
    Changed,
    /// The input names something that is not there, or breaks a rule: 400.
    #[error("{0}")]
    BadInput(String),
    /// A stored value is not what the program writes: 500.
    #[error("the stored value of {column} cannot be read: {cause}")]
    Corrupt {
        /// The column.
        column: String,
        /// What is wrong with it.
        cause: String,
    },
    /// The database failed: 500.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// The tables could not be brought to the newest form.
    #[error("the database could not be prepared")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// A password could not be hashed.
    #[error("the password could not be hashed: {0}")]
    Password(String),
    /// Work beside the requests did not come to its end: 500.
    #[error("the work was not done to its end")]
    Work(#[from] tokio::task::JoinError),
    /// The system has no randomness to give.
    #[error(transparent)]
    NoRandomness(#[from] pagewire_runtime::server::auth::NoRandomness),
}

impl Error {
    pub(super) fn corrupt(column: &str, cause: String) -> Self {
        Self::Corrupt {
            column: column.to_owned(),
            cause,
        }
    }
}
