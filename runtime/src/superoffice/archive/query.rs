//! What callers ask an archive for.

use crate::server::{Context, Error, Input};

/// The query of an archive operation, for handlers of servers.
///
/// `$select` names columns there and not properties of the response, so that the response is written as the handler
/// returns it, whatever the caller selects.
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Query {
    /// The columns of `$select`, in order and without blanks; none if the caller leaves the choice to the server.
    pub columns: Vec<String>,
    /// The text of `$filter`; [`Filter`](super::Filter) writes such texts.
    pub filter: Option<String>,
    /// The columns of `$orderBy`, the first one first.
    pub order: Vec<Order>,
    /// The entities of `$entities`.
    pub entities: Vec<String>,
    /// The most rows to return (`$top`).
    pub top: Option<i32>,
    /// Rows to leave out before (`$skip`).
    pub skip: i32,
}

/// A column that rows are ordered by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Order {
    /// The column.
    pub column: String,
    /// Whether the largest value comes first (`desc`).
    pub is_descending: bool,
}

impl Query {
    /// The query of a call.
    ///
    /// # Errors
    /// 400 if a number is none or negative, or an order is neither `asc` nor `desc`.
    pub fn of(cx: &Context) -> Result<Self, Error> {
        let input = Input::of_context(cx);
        Ok(Self {
            columns: list(input.query("$select")?),
            filter: input.query("$filter")?,
            order: list(input.query("$orderBy")?)
                .iter()
                .map(|text| Order::parse(text))
                .collect::<Result<_, _>>()?,
            entities: list(input.query("$entities")?),
            top: count(&input, "$top")?,
            skip: count(&input, "$skip")?.unwrap_or_default(),
        })
    }
}

impl Order {
    fn parse(text: &str) -> Result<Self, Error> {
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
        Ok(Self {
            column,
            is_descending,
        })
    }
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
