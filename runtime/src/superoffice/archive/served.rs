//! The query of a call, for handlers.

use super::page::refused;
use super::query::{Order, Query};
use crate::server::{Context, Error, Input};

impl Query {
    /// Reads the query of a call.
    ///
    /// ```
    /// # use pagewire_runtime::server::{Context, Error};
    /// use pagewire_runtime::superoffice::archive::Query;
    ///
    /// fn columns(cx: &Context) -> Result<Vec<String>, Error> {
    ///     let query = Query::of(cx)?;
    ///     Ok(query.columns)
    /// }
    /// ```
    ///
    /// # Errors
    /// 400 if the filter cannot be parsed, if `$top` or `$skip` is not a number or is negative, or if a direction is
    /// neither `asc` nor `desc`.
    pub fn of(cx: &Context) -> Result<Self, Error> {
        let input = Input::of_context(cx);
        let filter: Option<String> = input.query("$filter")?;
        let filter = filter.map(|text| text.parse().map_err(|error| refused(&error)));
        let order = list(input.query("$orderBy")?);
        let order = order.iter().map(|text| parse_order(text));
        Ok(Self {
            columns: list(input.query("$select")?),
            filter: filter.transpose()?,
            order: order.collect::<Result<_, _>>()?,
            entities: list(input.query("$entities")?),
            top: count(&input, "$top")?,
            skip: count(&input, "$skip")?.unwrap_or_default(),
        })
    }
}

fn parse_order(text: &str) -> Result<Order, Error> {
    let mut words = text.split_whitespace();
    let column = words.next().unwrap_or_default().to_owned();
    let is_descending = match (words.next(), words.next()) {
        (None, _) => false,
        (Some(word), None) if word.eq_ignore_ascii_case("asc") => false,
        (Some(word), None) if word.eq_ignore_ascii_case("desc") => true,
        _ => {
            let message = format!(
                "The query parameter '$orderBy' has '{text}': after a column there may be 'asc' or 'desc'."
            );
            return Err(Error::bad_request(message));
        }
    };
    Ok(Order::new(column, is_descending))
}

fn list(text: Option<String>) -> Vec<String> {
    let text = text.unwrap_or_default();
    let names = text.split(',').map(str::trim);
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

fn count(input: &Input<'_>, name: &str) -> Result<Option<i32>, Error> {
    match input.query(name)? {
        Some(number) if i32::is_negative(number) => Err(Error::bad_request(format!(
            "The query parameter '{name}' is negative."
        ))),
        number => Ok(number),
    }
}
