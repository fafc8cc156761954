//! Running a query, and the rows of its response.

use jiff::Timestamp;

use super::column::{Column, Kind};
use super::query::Query;
use crate::ids::{SessionId, TopicId};
use crate::permission::Strictness;
use crate::session::Status;
use crate::store::row::Row as Stored;
use crate::store::sql::{Sql, from_ticks};
use crate::store::{Actor, Error, Store};

/// The name of the entity in every row.
pub const ENTITY: &str = "chat";

/// A page of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The columns, in the order of the cells.
    pub columns: Vec<&'static Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The `$skip` of the next page; `None` on the last one.
    pub next_skip: Option<u32>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its `PrimaryKey`.
    pub key: SessionId,
    /// A value for each column.
    pub cells: Vec<Cell>,
}

/// A value, and its display text if that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The value.
    pub raw: Raw,
    /// Display text of a list value or a key.
    pub display: Option<String>,
}

/// A value of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raw {
    /// No value.
    Null,
    /// A number: also keys, statuses and seconds.
    Int(i64),
    /// A text.
    Text(String),
    /// An instant.
    Instant(Timestamp),
}

const TABLES: &str = " FROM sessions \
     JOIN topics ON topics.id = sessions.topic_id \
     LEFT JOIN users ON users.id = sessions.user_id \
     LEFT JOIN persons ON persons.id = sessions.person_id \
     LEFT JOIN contacts ON contacts.id = sessions.contact_id \
     WHERE sessions.status <> ";

impl Store {
    /// The sessions that a query requests, in one topic or in all, limited to those that the actor may see.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown topic.
    pub async fn archive(
        &self,
        actor: Actor,
        topic: Option<TopicId>,
        query: &Query,
    ) -> Result<Page, Error> {
        if let Some(topic) = topic {
            self.topic(topic).await?;
        }
        let trusted = actor.admin || self.settings().strictness == Strictness::Open;
        let sql = statement(query, topic, (!trusted).then_some(actor));
        let rows = self.read().await?.all(sql).await?;
        let size = usize::try_from(query.top).unwrap_or(usize::MAX);
        let more = rows.len() > size && size > 0;
        let rows = rows.iter().take(size).map(|row| read(row, &query.columns));
        Ok(Page {
            columns: query.columns.clone(),
            rows: rows.collect::<Result<_, _>>()?,
            next_skip: more.then(|| query.skip.saturating_add(query.top)),
        })
    }
}

/// The statement of a query. `within` limits it to sessions that concern a user: those of the user's topics, and those that the
/// user handles or is offered.
pub(super) fn statement(query: &Query, topic: Option<TopicId>, within: Option<Actor>) -> Sql {
    let mut sql = Sql::new("SELECT sessions.id");
    for column in &query.columns {
        sql = sql.push(", ").push(column.value);
        sql = match column.display {
            Some(display) => sql.push(", ").push(display),
            None => sql,
        };
    }
    sql = sql.push(TABLES).bind(Status::Deleted.number());
    if let Some(topic) = topic {
        sql = sql.push(" AND sessions.topic_id = ").bind(topic.0);
    }
    if let Some(actor) = within {
        sql = sql
            .push(" AND (sessions.topic_id IN (SELECT topic_id FROM topic_members WHERE user_id = ")
            .bind(actor.user.0)
            .push(" AND (listen OR respond OR manage OR notify)) OR sessions.user_id = ")
            .bind(actor.user.0)
            .push(" OR sessions.transfer_to = ")
            .bind(actor.user.0)
            .push(")");
    }
    sql = query.condition.clone().write(sql.push(" AND "));
    sql = sql.push(" ORDER BY ");
    for (column, down) in &query.order {
        // Ordering by a constant has no effect, and PostgreSQL refuses it.
        if !column.value.starts_with('\'') {
            sql = sql
                .push(column.compared)
                .push(if *down { " DESC, " } else { ", " });
        }
    }
    sql.push("sessions.id LIMIT ")
        .bind(i64::from(query.top) + 1)
        .push(" OFFSET ")
        .bind(i64::from(query.skip))
}

fn read(row: &Stored, columns: &[&'static Column]) -> Result<Row, Error> {
    let key = i32::try_from(row.long_at(0)?.unwrap_or(0)).unwrap_or(0);
    let mut cells = Vec::with_capacity(columns.len());
    let mut index = 1;
    for column in columns {
        let raw = read_value(row, index, column.kind)?;
        index += 1;
        let mut display = match (&raw, column.kind) {
            (Raw::Int(number), Kind::Status) => i32::try_from(*number)
                .ok()
                .and_then(Status::from_number)
                .map(|status| status.display().to_owned()),
            _ => None,
        };
        if column.display.is_some() {
            display = row.text_at(index)?;
            index += 1;
        }
        cells.push(Cell { raw, display });
    }
    let key = SessionId(key);
    Ok(Row { key, cells })
}

fn read_value(row: &Stored, index: usize, kind: Kind) -> Result<Raw, Error> {
    let number = || row.long_at(index);
    let value = match kind {
        Kind::Int | Kind::Seconds | Kind::Status | Kind::Key | Kind::User => {
            number()?.map(Raw::Int)
        }
        Kind::Text => row.text_at(index)?.map(Raw::Text),
        Kind::Instant(_) => number()?.map(|ticks| Raw::Instant(from_ticks(ticks))),
        Kind::Switch { .. } => None,
    };
    Ok(value.unwrap_or(Raw::Null))
}
