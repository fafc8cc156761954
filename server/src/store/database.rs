//! Connections to either database, and the few differences between their SQL.
//!
//! SQLite has one connection that writes and several that read. A transaction that writes begins with `BEGIN IMMEDIATE`. It
//! therefore never changes from a reader into a writer, which fails with "database is locked". The journal is a WAL and
//! `synchronous` is `FULL`, so that acknowledged writes survive the end of the process and of the machine.

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

/// How long a migration waits for a migration by another process.
const MIGRATION: Duration = Duration::from_secs(60);

/// How long a request waits for a connection. After that, the database is reported as not available, while the client still listens.
const WAIT: Duration = Duration::from_secs(3);

/// How long a statement may take. A stalled server, or a network that drops packets, closes no connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// Limits that a PostgreSQL server applies to each connection. They end statements for which nobody waits here any more.
const LIMITS: &str = "SET lock_timeout = '3s'; SET statement_timeout = '10s'; \
     SET idle_in_transaction_session_timeout = '30s'";

/// The number of readers of SQLite, and of connections to PostgreSQL.
const CONNECTIONS: u32 = 8;

/// The database.
#[derive(Debug, Clone)]
pub(crate) enum Database {
    /// A file.
    Sqlite {
        /// One connection, which writes.
        writer: SqlitePool,
        /// Connections that read.
        readers: SqlitePool,
    },
    /// A server.
    Postgres(PgPool),
}

/// The treatment of a URL whose file is missing. A PostgreSQL database is never created.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The file is created.
    Created,
    /// It is an error.
    Refused,
}

/// The dialect of SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// That of SQLite.
    Sqlite,
    /// That of PostgreSQL.
    Postgres,
}

impl Dialect {
    /// Ends a select whose row is changed next: nobody else can change it until the transaction ends. Rows that refer to it
    /// can still be added, because no key is ever changed. SQLite has only one writer, so nothing needs to be locked.
    pub(crate) fn for_update(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR NO KEY UPDATE",
        }
    }

    /// Ends a select whose row gets a reference from a new row next: nobody can hide it until the transaction ends.
    pub(crate) fn for_reference(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR KEY SHARE",
        }
    }

    /// Ends a select whose row is hidden next: no row that refers to it can be added until the transaction ends.
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
            // Without those limits, because changing large tables takes time, and so does waiting for another node.
            let alone = PgPoolOptions::new().max_connections(1).connect(url).await?;
            sqlx::migrate!("migrations/postgres").run(&alone).await?;
            alone.close().await;
            return Ok(Self::Postgres(options.connect(url).await?));
        }
        let options = match missing {
            Missing::Refused => existing(url)?,
            Missing::Created => {
                let options = SqliteConnectOptions::from_str(url)?;
                // If there is a file, or none can be created, the next attempt to open it reports the error.
                drop(create_private(options.get_filename()));
                options.create_if_missing(true)
            }
        };
        let options = options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY);
        // Files do not disconnect, so a connection needs no test before it is used again.
        let pool = SqlitePoolOptions::new()
            .acquire_timeout(WAIT)
            .test_before_acquire(false);
        // After an error such as a full disk, SQLite itself has ended the transaction. Its connection still takes it for
        // open and cannot begin another one, so it is closed instead of used again.
        let writer = pool.clone().max_connections(1).after_release(|link, _| {
            Box::pin(async move { Ok(link.ping().await.is_ok() && !link.is_in_transaction()) })
        });
        migrate_file(options.clone()).await?;
        let writer = connected(writer, &options).await?;
        let readers = pool.max_connections(CONNECTIONS);
        let readers = readers.connect_lazy_with(options.read_only(true));
        Ok(Self::Sqlite { writer, readers })
    }

    /// Copies a database file to a new one without migrations. If a migration fails, an administrator can go back to a copy from before it.
    pub(crate) async fn backup(url: &str, file: &Path) -> Result<(), Error> {
        if is_postgres(url) {
            let message = "only SQLite databases are copied here; use pg_dump for PostgreSQL";
            return Err(Error::BadInput(message.to_owned()));
        }
        // Without the limits of the connections that serve requests, because a large file takes time.
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
            // Half a copy is useless, and the next attempt must be able to create the file. The first error is more
            // informative than a failure to remove it.
            let _ = std::fs::remove_file(file);
            return Err(error.into());
        }
        Ok(link.close().await?)
    }

    /// A connection for reading.
    pub(crate) async fn read(&self) -> Result<Link, Error> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Link::SqliteRead(readers.acquire().await?),
            Self::Postgres(pool) => Link::PostgresRead(pool.acquire().await?),
        })
    }

    /// A transaction that writes. It is rolled back unless [`Link::commit`] ends it.
    pub(crate) async fn write(&self) -> Result<Link, Error> {
        Ok(match self {
            Self::Sqlite { writer, .. } => {
                Link::SqliteWrite(writer.begin_with("BEGIN IMMEDIATE").await?)
            }
            Self::Postgres(pool) => Link::PostgresWrite(pool.begin().await?),
        })
    }

    /// Closes the connections.
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

/// Runs the pending migrations of a file. Nothing prevents another process from doing so at the same time. The second
/// process fails on the existing tables, changes nothing, and then finds that there is nothing to do.
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

/// Connects to a file. The change to a WAL does not wait for another process that makes the same change. SQLite then reports
/// at once that the file is busy, regardless of the time limit, because both processes could wait for each other.
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

/// Whether another process uses the file: `SQLITE_BUSY`, with any detail in the upper bits.
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    let code = code.and_then(|code| code.parse::<u32>().ok());
    code.is_some_and(|code| code & 0xff == 5)
}

fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres:") || url.starts_with("postgresql:")
}

/// The options to connect to an existing file. A missing file is an error, and is not created.
fn existing(url: &str) -> Result<SqliteConnectOptions, Error> {
    let options = SqliteConnectOptions::from_str(url)?;
    let file = options.get_filename();
    if !file.exists() {
        let message = format!("there is no database file {}", file.display());
        return Err(Error::BadInput(message));
    }
    Ok(options.create_if_missing(false))
}

/// Creates an empty file that only its owner can read, unless there is a file. It will contain customers' texts and digests of passwords.
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

/// Binds the values and runs one method of sqlx on any kind of connection. The text is safe, because a statement contains
/// only parts from this program ([`Sql`]).
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

/// The result from either database.
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
    /// The dialect of SQL.
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

    /// Runs a statement and returns the number of changed rows.
    pub(crate) async fn run(&mut self, sql: Sql) -> Result<u64, Error> {
        let answer: Answer<u64> = run!(self, sql, execute);
        Ok(answer.0)
    }

    /// Runs an insert and returns the key of the new row.
    pub(crate) async fn insert(&mut self, sql: Sql) -> Result<i32, Error> {
        let row = self.first(sql.push(" RETURNING id")).await?;
        row.ok_or(sqlx::Error::RowNotFound)?.int("id")
    }

    /// Commits the transaction.
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
