//! Statements. Their text consists only of parts of this program: a part is a `&'static str`, and a value only ever becomes
//! a placeholder. SQL cannot be formatted here, not even by mistake.

use jiff::Timestamp;

/// A value for a placeholder. A null has a type, because PostgreSQL requires it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A whole number, also a key or an instant.
    Int(Option<i64>),
    /// A boolean.
    Bool(bool),
    /// Text.
    Text(String),
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Self::Int(Some(i64::from(value)))
    }
}

impl From<Option<i32>> for Value {
    fn from(value: Option<i32>) -> Self {
        Self::Int(value.map(i64::from))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Timestamp> for Value {
    fn from(value: Timestamp) -> Self {
        Self::Int(Some(ticks(value)))
    }
}

impl From<Option<Timestamp>> for Value {
    fn from(value: Option<Timestamp>) -> Self {
        Self::Int(value.map(ticks))
    }
}

/// The instant in units of 100 ns since 1970, rounded down.
#[must_use]
pub(crate) fn ticks(instant: Timestamp) -> i64 {
    let ticks = instant.as_nanosecond().div_euclid(100);
    i64::try_from(ticks).unwrap_or(i64::MAX)
}

/// The instant of a number of ticks; the nearest possible instant if the number is out of range.
#[must_use]
pub(crate) fn from_ticks(ticks: i64) -> Timestamp {
    let end = if ticks < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    Timestamp::from_nanosecond(i128::from(ticks) * 100).unwrap_or(end)
}

/// A column and its value, for inserts and updates.
pub(crate) type Assignment = (&'static str, Value);

/// A statement with its values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Sql {
    text: String,
    values: Vec<Value>,
}

impl Sql {
    /// A statement that begins with `part`.
    pub(crate) fn new(part: &'static str) -> Self {
        Self {
            text: part.to_owned(),
            values: Vec::new(),
        }
    }

    /// Adds a part of the text.
    pub(crate) fn push(mut self, part: &'static str) -> Self {
        self.text.push_str(part);
        self
    }

    /// Adds a placeholder and its value.
    pub(crate) fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self.text.push('$');
        self.text.push_str(&self.values.len().to_string());
        self
    }

    /// Adds placeholders, separated by commas.
    pub(crate) fn bind_all<V: Into<Value>>(self, values: impl IntoIterator<Item = V>) -> Self {
        let numbered = values.into_iter().enumerate();
        numbered.fold(self, |sql, (index, value)| {
            let sql = if index > 0 { sql.push(", ") } else { sql };
            sql.bind(value)
        })
    }

    /// `INSERT INTO table (…) VALUES (…)`.
    pub(crate) fn insert(table: &'static str, row: Vec<Assignment>) -> Self {
        let mut sql = Self::new("INSERT INTO ").push(table).push(" (");
        for (index, (column, _)) in row.iter().enumerate() {
            sql = sql.push(if index > 0 { ", " } else { "" }).push(column);
        }
        sql.push(") VALUES (")
            .bind_all(row.into_iter().map(|(_, value)| value))
            .push(")")
    }

    /// `UPDATE table SET …`, without a condition yet.
    pub(crate) fn update(table: &'static str, row: Vec<Assignment>) -> Self {
        let mut sql = Self::new("UPDATE ").push(table).push(" SET ");
        for (index, (column, value)) in row.into_iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            sql = sql.push(comma).push(column).push(" = ").bind(value);
        }
        sql
    }

    /// The text.
    #[cfg(test)]
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The same statement after a part, such as `EXPLAIN `.
    #[cfg(test)]
    pub(crate) fn after(mut self, part: &'static str) -> Self {
        self.text.insert_str(0, part);
        self
    }

    /// Text and values.
    pub(super) fn into_parts(self) -> (String, Vec<Value>) {
        (self.text, self.values)
    }
}
