//! The condition of a filter, and its SQL.

use crate::store::sql::{Sql, Value};

/// A condition on a row. Its SQL comes from the table of columns, its values from the filter; values become SQL only as placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Condition {
    /// All of them hold.
    All(Vec<Condition>),
    /// One of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// It always holds, or never, regardless of the row.
    Always(bool),
    /// There is no value.
    Null(&'static str),
    /// A value, an SQL comparison sign, and another value.
    Compare(&'static str, &'static str, Value),
    /// A text matches a pattern; both are in lower case.
    Like(&'static str, String),
    /// One of the values.
    OneOf(&'static str, Vec<Value>),
}

impl Condition {
    /// From `from` (included) to `to` (excluded).
    pub(super) fn range(column: &'static str, from: Option<i64>, to: Option<i64>) -> Self {
        let from = from.map(|from| Self::Compare(column, ">=", from.into()));
        let to = to.map(|to| Self::Compare(column, "<", to.into()));
        Self::All(from.into_iter().chain(to).collect())
    }

    /// The opposite.
    pub(super) fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// Adds the condition to a statement.
    pub(super) fn write(self, sql: Sql) -> Sql {
        match self {
            Self::All(parts) => join(sql, parts, " AND ", "1 = 1"),
            Self::Any(parts) => join(sql, parts, " OR ", "1 = 0"),
            Self::Not(inner) => inner.write(sql.push("NOT (")).push(")"),
            Self::Always(true) => sql.push("1 = 1"),
            Self::Always(false) => sql.push("1 = 0"),
            Self::Null(column) => sql.push(column).push(" IS NULL"),
            Self::Compare(column, sign, value) => {
                sql.push(column).push(" ").push(sign).push(" ").bind(value)
            }
            Self::Like(column, pattern) => sql
                .push(column)
                .push(" LIKE ")
                .bind(pattern)
                .push(" ESCAPE '!'"),
            Self::OneOf(_, values) if values.is_empty() => sql.push("1 = 0"),
            Self::OneOf(column, values) => {
                sql.push(column).push(" IN (").bind_all(values).push(")")
            }
        }
    }
}

fn join(sql: Sql, parts: Vec<Condition>, word: &'static str, empty: &'static str) -> Sql {
    if parts.is_empty() {
        return sql.push(empty);
    }
    let mut sql = sql.push("(");
    for (index, part) in parts.into_iter().enumerate() {
        sql = part.write(if index > 0 { sql.push(word) } else { sql });
    }
    sql.push(")")
}

/// A text as part of a pattern. Characters with a meaning in patterns are escaped.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '!') {
            escaped.push('!');
        }
        escaped.push(letter);
    }
    escaped
}
