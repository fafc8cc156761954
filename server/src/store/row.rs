//! Rows of either database.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use sqlx::Row as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

use super::error::Error;
use super::sql::from_ticks;

/// A row of a response. Columns are read by name, with the type that they have in the table.
pub(crate) enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// A whole number that may be null.
    pub(crate) fn maybe(&self, column: &str) -> Result<Option<i64>, Error> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    /// A whole number; 0 for null.
    pub(crate) fn long(&self, column: &str) -> Result<i64, Error> {
        Ok(self.maybe(column)?.unwrap_or(0))
    }

    /// A number of the API.
    pub(crate) fn int(&self, column: &str) -> Result<i32, Error> {
        narrow(column, self.long(column)?)
    }

    /// A key; `None` for null.
    pub(crate) fn key<K>(&self, column: &str, key: fn(i32) -> K) -> Result<Option<K>, Error> {
        let number = self.maybe(column)?;
        let number = number.map(|number| narrow(column, number));
        Ok(number.transpose()?.map(key))
    }

    /// An instant; `None` for null.
    pub(crate) fn maybe_instant(&self, column: &str) -> Result<Option<Timestamp>, Error> {
        Ok(self.maybe(column)?.map(from_ticks))
    }

    /// An instant that is never null.
    pub(crate) fn instant(&self, column: &str) -> Result<Timestamp, Error> {
        Ok(from_ticks(self.long(column)?))
    }

    /// A boolean.
    pub(crate) fn bool(&self, column: &str) -> Result<bool, Error> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    /// A boolean that may be null.
    pub(crate) fn maybe_bool(&self, column: &str) -> Result<Option<bool>, Error> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    /// Text; empty for null.
    pub(crate) fn text(&self, column: &str) -> Result<String, Error> {
        let text: Option<String> = match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        };
        Ok(text.unwrap_or_default())
    }

    /// A JSON column.
    pub(crate) fn json<T: DeserializeOwned>(&self, column: &str) -> Result<T, Error> {
        serde_json::from_str(&self.text(column)?)
            .map_err(|error| Error::corrupt(column, error.to_string()))
    }

    /// A whole number by position, for queries whose columns are not known in advance.
    pub(crate) fn long_at(&self, index: usize) -> Result<Option<i64>, Error> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(index)?,
            Self::Postgres(row) => row.try_get(index)?,
        })
    }

    /// Text by position.
    pub(crate) fn text_at(&self, index: usize) -> Result<Option<String>, Error> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(index)?,
            Self::Postgres(row) => row.try_get(index)?,
        })
    }
}

fn narrow(column: &str, number: i64) -> Result<i32, Error> {
    i32::try_from(number).map_err(|error| Error::corrupt(column, error.to_string()))
}
