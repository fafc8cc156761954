//! Connections to either database, and the few points in which their SQL differs.
//!
//! SQLite has one connection that writes and several that read. A transaction that writes begins with
//! `BEGIN IMMEDIATE`, so it never has to turn from a reader into a writer, which is what fails with
//! "database is locked". The journal is a WAL and `synchronous` is `FULL`: what was acknowledged survives
//! the end of the process and of the machine.

use std::io::ErrorKind;
use std::path::Path;
use std::str::FromStr as _;
use std::time::{Duration, Instant};

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Postgres, Sqlite, Transaction};
use tokio::time::timeout;

use super::error::Error;
use super::row::Row;
use super::sql::{Sql, Value};

/// How long a writer of SQLite waits for another process that holds the file.
const BUSY: Duration = Duration::from_secs(2);

/// How long a migration waits for that of another process.
const MIGRATION: Duration = Duration::from_secs(60);

/// How long a request waits for a connection. Whoever waits longer is told that the database is not available, while
/// the client still listens.
const WAIT: Duration = Duration::from_secs(3);

/// How long a statement may take. A server that has stalled, or a network that drops what is sent, closes nothing.
const PATIENCE: Duration = Duration::from_secs(10);

/// Limits that a PostgreSQL server keeps for each connection: they end there what nobody waits for here.
const LIMITS: &str = "SET lock_timeout = '3s'; SET statement_timeout = '10s'; \
     SET idle_in_transaction_session_timeout = '30s'";

/// Readers of SQLite, and connections to PostgreSQL.
const CONNECTIONS: u32 = 8;

/// The database.
#[derive(Debug, Clone)]
pub(crate) enum Database {
    /// A file.
    Sqlite {
        /// One connection, which writes.
        writer: SqlitePool,
        /// Those that read.
        readers: SqlitePool,
    },
    /// A server.
    Postgres(PgPool),
}

/// What becomes of a URL whose file is missing. A PostgreSQL database is never created.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The file is created.
    Created,
    /// That is an error.
    Refused,
}

/// Which SQL is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// That of SQLite.
    Sqlite,
    /// That of PostgreSQL.
    Postgres,
}

impl Dialect {
    /// Ends a select whose row is changed next: nobody else changes it until the transaction ends. Rows that refer
    /// to it can be added meanwhile, for no key is changed anywhere. In SQLite there is only one writer, so there is
    /// nothing to lock.
    pub(crate) fn for_update(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR NO KEY UPDATE",
        }
    }

    /// Ends a select whose row is referred to by one that is added next: nobody hides it until the transaction ends.
    pub(crate) fn for_reference(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR KEY SHARE",
        }
    }

    /// Ends a select whose row is hidden next: no row that refers to it is added until the transaction ends.
    pub(crate) fn for_hiding(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR UPDATE",
        }
    }
}

impl Database {
    /// Opens the database of a URL (`sqlite:path`, `postgres://…`) and runs pending migrations.
    pub(crate) async fn open(url: &str, missing: Missing) -> Result<Self, Error> {
        if is_postgres(url) {
            let options = PgPoolOptions::new()
                .max_connections(CONNECTIONS)
                .acquire_timeout(WAIT)
                .after_connect(|link, _| {
                    Box::pin(async move { sqlx::raw_sql(LIMITS).execute(link).await.map(drop) })
                });
            // Without those limits: a change of large tables takes its time, and so does waiting for another node.
            let alone = PgPoolOptions::new().max_connections(1).connect(url).await?;
            sqlx::migrate!("migrations/postgres").run(&alone).await?;
            alone.close().await;
            return Ok(Self::Postgres(options.connect(url).await?));
        }
        let options = match missing {
            Missing::Refused => existing(url)?,
            Missing::Created => {
                let options = SqliteConnectOptions::from_str(url)?;
                // If there is a file, or none can be made, whoever opens it next says so.
                drop(create_private(options.get_filename()));
                options.create_if_missing(true)
            }
        };
        let options = options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY);
        // A file does not hang up: a connection needs no test before it is used again.
        let pool = SqlitePoolOptions::new()
            .acquire_timeout(WAIT)
            .test_before_acquire(false);
        // After an error such as a full disk, SQLite itself has ended the transaction. Its connection still takes it
        // for open and could begin no other one, so that it is closed instead of used again.
        let writer = pool.clone().max_connections(1).after_release(|link, _| {
            Box::pin(async move { Ok(link.ping().await.is_ok() && !link.is_in_transaction()) })
        });
        migrate_file(options.clone()).await?;
        let writer = connected(writer, &options).await?;
        let readers = pool.max_connections(CONNECTIONS);
        let readers = readers.connect_lazy_with(options.read_only(true));
        Ok(Self::Sqlite { writer, readers })
    }

    /// Copies a database that is a file to a new one, as it is: a copy from before a migration is what an administrator
    /// goes back to when that fails.
    pub(crate) async fn backup(url: &str, file: &Path) -> Result<(), Error> {
        if is_postgres(url) {
            let message = "only SQLite databases are copied here; use pg_dump for PostgreSQL";
            return Err(Error::BadInput(message.to_owned()));
        }
        // Without the limits of the connections that serve requests: a large file takes its time.
        let options = existing(url)?.read_only(false).busy_timeout(BUSY);
        let mut link = options.connect().await?;
        create_private(file).map_err(|error| {
            let name = file.display();
            Error::BadInput(match error.kind() {
                ErrorKind::AlreadyExists => format!("{name} is there already; name a new file"),
                _ => format!("{name} cannot be created: {error}"),
            })
        })?;
        let copied = sqlx::query("VACUUM INTO $1")
            .bind(file.to_string_lossy().into_owned())
            .execute(&mut link)
            .await;
        if let Err(error) = copied {
            // Half a copy is of no use, and the next attempt wants to make the file. The first error says more than that
            // it cannot be removed.
            let _ = std::fs::remove_file(file);
            return Err(error.into());
        }
        Ok(link.close().await?)
    }

    /// A connection to read with.
    pub(crate) async fn read(&self) -> Result<Link, Error> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Link::SqliteRead(readers.acquire().await?),
            Self::Postgres(pool) => Link::PostgresRead(pool.acquire().await?),
        })
    }

    /// A transaction that writes. It is undone unless [`Link::commit`] ends it.
    pub(crate) async fn write(&self) -> Result<Link, Error> {
        Ok(match self {
            Self::Sqlite { writer, .. } => {
                Link::SqliteWrite(writer.begin_with("BEGIN IMMEDIATE").await?)
            }
            Self::Postgres(pool) => Link::PostgresWrite(pool.begin().await?),
        })
    }

    /// Ends the connections.
    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Runs the pending migrations of a file. Another process may do so at the same time, which nothing keeps it from: the
/// second one fails on what is there already, changes nothing, and then finds that there is nothing to do.
async fn migrate_file(options: SqliteConnectOptions) -> Result<(), Error> {
    let migrations = sqlx::migrate!("migrations/sqlite");
    let alone = SqlitePoolOptions::new().max_connections(1);
    let alone = connected(alone, &options.busy_timeout(MIGRATION)).await?;
    let mut left = migrations.iter().count();
    while let Err(error) = migrations.run(&alone).await {
        if left == 0 {
            return Err(error.into());
        }
        left -= 1;
    }
    alone.close().await;
    Ok(())
}

/// Connects to a file. The change to a WAL does not wait for another process that makes the same change: SQLite returns at
/// once that the file is busy, whatever the time limit, because both could wait for one another.
async fn connected(
    pool: SqlitePoolOptions,
    options: &SqliteConnectOptions,
) -> Result<SqlitePool, sqlx::Error> {
    const PAUSE: Duration = Duration::from_millis(20);
    let until = Instant::now() + BUSY;
    loop {
        match pool.clone().connect_with(options.clone()).await {
            Err(error) if is_busy(&error) && Instant::now() < until => {
                tokio::time::sleep(PAUSE).await;
            }
            result => return result,
        }
    }
}

/// Whether another process has the file: `SQLITE_BUSY`, with any detail in the upper bits.
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    let code = code.and_then(|code| code.parse::<u32>().ok());
    code.is_some_and(|code| code & 0xff == 5)
}

fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres:") || url.starts_with("postgresql:")
}

/// How to connect to a file that is there; an error, and no new file, if it is not.
fn existing(url: &str) -> Result<SqliteConnectOptions, Error> {
    let options = SqliteConnectOptions::from_str(url)?;
    let file = options.get_filename();
    if !file.exists() {
        let message = format!("there is no database file {}", file.display());
        return Err(Error::BadInput(message));
    }
    Ok(options.create_if_missing(false))
}

/// Makes an empty file that only its owner reads, unless there is a file: what customers write and the digests of
/// passwords are in it.
fn create_private(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// A connection, alone or within a transaction.
pub(crate) enum Link {
    /// Reads from SQLite.
    SqliteRead(PoolConnection<Sqlite>),
    /// Writes to SQLite.
    SqliteWrite(Transaction<'static, Sqlite>),
    /// Reads from PostgreSQL.
    PostgresRead(PoolConnection<Postgres>),
    /// Writes to PostgreSQL.
    PostgresWrite(Transaction<'static, Postgres>),
}

/// Binds the values and runs one method of sqlx on whichever connection it is. The text is safe because a
/// statement holds only parts of this program ([`Sql`]).
macro_rules! run {
    ($link:expr, $sql:expr, $method:ident) => {{
        let (text, values) = $sql.into_parts();
        match $link {
            Link::SqliteRead(link) => run!(bound text, values, $method, &mut **link, Sqlite),
            Link::SqliteWrite(link) => run!(bound text, values, $method, &mut **link, Sqlite),
            Link::PostgresRead(link) => run!(bound text, values, $method, &mut **link, Postgres),
            Link::PostgresWrite(link) => run!(bound text, values, $method, &mut **link, Postgres),
        }
    }};
    (bound $text:expr, $values:expr, $method:ident, $link:expr, $database:ident) => {{
        let mut query = sqlx::query::<$database>(AssertSqlSafe($text));
        for value in $values {
            query = match value {
                Value::Int(value) => query.bind(value),
                Value::Bool(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
            };
        }
        let result = timeout(PATIENCE, query.$method($link)).await;
        result.map_err(|_| Error::Stalled(PATIENCE))??.into()
    }};
}

/// What came back, of either database.
struct Answer<T>(T);

impl From<Vec<sqlx::sqlite::SqliteRow>> for Answer<Vec<Row>> {
    fn from(rows: Vec<sqlx::sqlite::SqliteRow>) -> Self {
        Self(rows.into_iter().map(Row::Sqlite).collect())
    }
}

impl From<Vec<sqlx::postgres::PgRow>> for Answer<Vec<Row>> {
    fn from(rows: Vec<sqlx::postgres::PgRow>) -> Self {
        Self(rows.into_iter().map(Row::Postgres).collect())
    }
}

impl From<Option<sqlx::sqlite::SqliteRow>> for Answer<Option<Row>> {
    fn from(row: Option<sqlx::sqlite::SqliteRow>) -> Self {
        Self(row.map(Row::Sqlite))
    }
}

impl From<Option<sqlx::postgres::PgRow>> for Answer<Option<Row>> {
    fn from(row: Option<sqlx::postgres::PgRow>) -> Self {
        Self(row.map(Row::Postgres))
    }
}

impl From<sqlx::sqlite::SqliteQueryResult> for Answer<u64> {
    fn from(result: sqlx::sqlite::SqliteQueryResult) -> Self {
        Self(result.rows_affected())
    }
}

impl From<sqlx::postgres::PgQueryResult> for Answer<u64> {
    fn from(result: sqlx::postgres::PgQueryResult) -> Self {
        Self(result.rows_affected())
    }
}

impl Link {
    /// Which SQL is spoken.
    pub(crate) fn dialect(&self) -> Dialect {
        match self {
            Self::SqliteRead(_) | Self::SqliteWrite(_) => Dialect::Sqlite,
            Self::PostgresRead(_) | Self::PostgresWrite(_) => Dialect::Postgres,
        }
    }

    /// All rows.
    pub(crate) async fn all(&mut self, sql: Sql) -> Result<Vec<Row>, Error> {
        let answer: Answer<Vec<Row>> = run!(self, sql, fetch_all);
        Ok(answer.0)
    }

    /// The first row.
    pub(crate) async fn first(&mut self, sql: Sql) -> Result<Option<Row>, Error> {
        let answer: Answer<Option<Row>> = run!(self, sql, fetch_optional);
        Ok(answer.0)
    }

    /// The rows as values of the program.
    pub(crate) async fn list<T>(
        &mut self,
        sql: Sql,
        read: fn(&Row) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        self.all(sql).await?.iter().map(read).collect()
    }

    /// Runs a statement and says how many rows it changed.
    pub(crate) async fn run(&mut self, sql: Sql) -> Result<u64, Error> {
        let answer: Answer<u64> = run!(self, sql, execute);
        Ok(answer.0)
    }

    /// Runs an insert and gives the key of the new row.
    pub(crate) async fn insert(&mut self, sql: Sql) -> Result<i32, Error> {
        let row = self.first(sql.push(" RETURNING id")).await?;
        row.ok_or(sqlx::Error::RowNotFound)?.int("id")
    }

    /// Makes what was written last.
    pub(crate) async fn commit(self) -> Result<(), Error> {
        let commit = async {
            match self {
                Self::SqliteWrite(link) => link.commit().await,
                Self::PostgresWrite(link) => link.commit().await,
                Self::SqliteRead(_) | Self::PostgresRead(_) => Ok(()),
            }
        };
        let result = timeout(PATIENCE, commit).await;
        Ok(result.map_err(|_| Error::Stalled(PATIENCE))??)
    }
}
