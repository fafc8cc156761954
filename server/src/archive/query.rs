//! A whole query: columns, condition, order and page.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::column::{self, Column, DEFAULT, Kind};
use super::condition::Condition;
use super::error::{Cause, QueryError};
use super::filter::{self, Asker};
use super::period::Calendar;
use crate::ids::UserId;

/// The rows per page if the request does not specify a number (`docs/chat.md#archive-queries`).
pub const DEFAULT_TOP: u32 = 1000;

/// The maximum number of rows per page.
pub const MAX_TOP: u32 = 10_000;

/// The maximum number of columns to order rows by.
const MAX_ORDER: usize = 10;

/// The query parameters as received, decoded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parameters<'a> {
    /// `$select`.
    pub select: Option<&'a str>,
    /// `$filter`.
    pub filter: Option<&'a str>,
    /// `$orderBy`.
    pub order_by: Option<&'a str>,
    /// `$top`; negative values count as 0.
    pub top: Option<i32>,
    /// `$skip`; negative values count as 0.
    pub skip: Option<i32>,
}

/// A valid query.
#[derive(Debug, Clone)]
pub struct Query {
    /// The columns of the response, in the order of the request.
    pub(super) columns: Vec<&'static Column>,
    pub(super) condition: Condition,
    /// Columns, and whether their order is descending.
    pub(super) order: Vec<(&'static Column, bool)>,
    pub(super) top: u32,
    pub(super) skip: u32,
}

impl Query {
    /// Reads the parameters. Dates without an offset are in `zone`; `user` is the current associate.
    ///
    /// # Errors
    /// [`QueryError`] for the first error.
    pub fn parse(
        parameters: &Parameters<'_>,
        zone: &TimeZone,
        user: UserId,
        now: Timestamp,
    ) -> Result<Self, QueryError> {
        let calendar = Calendar {
            zone: zone.clone(),
            now,
        };
        let asker = Asker { calendar, user };
        let size = |number: i32| u32::try_from(number).unwrap_or(0);
        Ok(Self {
            columns: select(parameters.select.unwrap_or(""))?,
            condition: filter::parse(parameters.filter.unwrap_or(""), &asker)?,
            order: order(parameters.order_by.unwrap_or(""))?,
            top: parameters.top.map_or(DEFAULT_TOP, size).min(MAX_TOP),
            skip: parameters.skip.map_or(0, size),
        })
    }

    /// The columns of the response.
    #[must_use]
    pub fn columns(&self) -> &[&'static Column] {
        &self.columns
    }
}

/// The items of a comma-separated list with their positions. Blank items are left out.
fn items(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut position = 1;
    text.split(',').filter_map(move |item| {
        let blanks = item.chars().take_while(|letter| letter.is_whitespace());
        let start = position + blanks.count();
        position += item.chars().count() + 1;
        let item = item.trim();
        (!item.is_empty()).then_some((start, item))
    })
}

/// The named columns. A repeated name counts once. Switches cannot be shown as columns.
fn select(text: &str) -> Result<Vec<&'static Column>, QueryError> {
    let mut columns: Vec<&'static Column> = Vec::new();
    for (position, name) in items(text) {
        let found = column::find(name).filter(|c| !matches!(c.kind, Kind::Switch { .. }));
        let column = found.ok_or_else(|| QueryError {
            parameter: "$select",
            position,
            cause: Cause::Column(name.to_owned()),
        })?;
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    if columns.is_empty() {
        columns.extend(DEFAULT.iter().filter_map(|name| column::find(name)));
    }
    Ok(columns)
}

fn order(text: &str) -> Result<Vec<(&'static Column, bool)>, QueryError> {
    let mut order = Vec::new();
    for (position, item) in items(text) {
        let at = |cause| QueryError {
            parameter: "$orderBy",
            position,
            cause,
        };
        let mut words = item.split_whitespace();
        let name = words.next().unwrap_or_default();
        let column = column::find(name).ok_or_else(|| at(Cause::Column(name.to_owned())))?;
        if !column.sortable {
            return Err(at(Cause::Order(column.name)));
        }
        let direction = words.next().unwrap_or("asc");
        let down = direction.eq_ignore_ascii_case("desc");
        if words.next().is_some() || !(down || direction.eq_ignore_ascii_case("asc")) {
            let (expected, found) = ("\"asc\" or \"desc\"", format!("{item:?}"));
            return Err(at(Cause::Expected { expected, found }));
        }
        if order.len() == MAX_ORDER {
            return Err(at(Cause::TooMuch("long")));
        }
        order.push((column, down));
    }
    Ok(order)
}
