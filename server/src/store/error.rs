//! Errors of operations.

use std::time::Duration;

use sqlx::postgres::PgDatabaseError;

use crate::session::Refusal;

/// The reason why an operation has no result. The two forms of the API report it differently (`docs/chat.md#failures`): the
/// agent returns null where REST returns a status.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The record does not exist or is deleted: 404.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The caller may not do that: 403 (`docs/chat.md#rights`).
    #[error("the right to do this is missing")]
    Denied,
    /// The state of the session does not permit it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The record was written since the caller read it (`docs/chat.md#conditional-requests`): 412.
    #[error("the record has changed meanwhile")]
    Changed,
    /// The input refers to something that does not exist, or breaks a rule: 400.
    #[error("{0}")]
    BadInput(String),
    /// A stored value is not one that the program writes: 500.
    #[error("the stored value of {column} cannot be read: {cause}")]
    Corrupt {
        /// The column.
        column: String,
        /// The reason.
        cause: String,
    },
    /// The database failed: 500.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    /// The database cannot be used now: it is full, locked, read-only or unreachable. 503; the same call can succeed later.
    #[error("the database is not available")]
    Unavailable(#[source] sqlx::Error),
    /// The database did not respond in time: 503.
    #[error("the database did not respond within {} s", .0.as_secs())]
    Stalled(Duration),
    /// Others wrote the same rows at the same time, and the database has rolled back this transaction, which can be
    /// repeated. 503 after several attempts.
    #[error("others write the same records all the time")]
    Contended(#[source] sqlx::Error),
    /// Pending migrations could not be run.
    #[error("the database could not be prepared")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// A password could not be hashed.
    #[error("the password could not be hashed: {0}")]
    Password(String),
    /// Work on another thread was interrupted: 500.
    #[error("the operation was interrupted")]
    Work(#[from] tokio::task::JoinError),
    /// The system has no randomness to provide.
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

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match fault(&error) {
            Fault::Contended => Self::Contended(error),
            Fault::Unavailable => Self::Unavailable(error),
            Fault::Other => Self::Database(error),
        }
    }
}

/// Whether an operation can be repeated after an error of the database.
enum Fault {
    /// At once, and it will probably succeed.
    Contended,
    /// Later.
    Unavailable,
    /// Not at all.
    Other,
}

fn fault(error: &sqlx::Error) -> Fault {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::BeginFailed
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => Fault::Unavailable,
        sqlx::Error::Database(error) => {
            let code = error.code().unwrap_or_default();
            match error.try_downcast_ref::<PgDatabaseError>() {
                Some(_) => fault_of_postgres(&code),
                None => fault_of_sqlite(&code),
            }
        }
        _ => Fault::Other,
    }
}

/// SQLSTATE: the first two characters are the class (PostgreSQL, appendix A).
fn fault_of_postgres(code: &str) -> Fault {
    match code {
        // serialization_failure, deadlock_detected
        "40001" | "40P01" => Fault::Contended,
        // lock_not_available; query_canceled, by the time limit; read_only_sql_transaction: a standby
        "55P03" | "57014" | "25006" => Fault::Unavailable,
        // Connections, resources such as disk and memory, shutdown, and errors of the system.
        code if ["08", "53", "57P", "58"]
            .iter()
            .any(|class| code.starts_with(class)) =>
        {
            Fault::Unavailable
        }
        _ => Fault::Other,
    }
}

/// The lowest byte of the extended result code is the primary one (sqlite.org/rescode.html).
fn fault_of_sqlite(code: &str) -> Fault {
    match code.parse::<i32>().map(|code| code & 0xff) {
        // PERM, BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, FULL, CANTOPEN, PROTOCOL
        Ok(3 | 5..=10 | 13..=15) => Fault::Unavailable,
        _ => Fault::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_say_whether_trying_again_helps() {
        for (code, contended, unavailable) in [
            ("40001", true, false),
            ("40P01", true, false),
            ("55P03", false, true),
            ("08006", false, true),
            ("53100", false, true),
            ("57P01", false, true),
            ("25006", false, true),
            ("23505", false, false),
        ] {
            let fault = fault_of_postgres(code);
            assert_eq!(matches!(fault, Fault::Contended), contended, "{code}");
            assert_eq!(matches!(fault, Fault::Unavailable), unavailable, "{code}");
        }
        for (code, unavailable) in [
            ("5", true),
            ("13", true),
            ("778", true),
            ("8", true),
            ("2067", false),
        ] {
            let fault = fault_of_sqlite(code);
            assert_eq!(matches!(fault, Fault::Unavailable), unavailable, "{code}");
        }
    }
}
