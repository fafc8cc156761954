//! Queries of archives.

use std::fmt;
use std::marker::PhantomData;

use super::column::{Archive, Column, Entity};
use super::filter::Filter;
use super::kind::Any;
use super::typed::FromRow;
#[cfg(feature = "client")]
use crate::client::{Call, Rows};

/// The query of an archive: columns, filter, order and range.
///
/// Clients build a query and pass it by `with_query` to a call that returns rows of the archive `A`:
///
/// ```
/// use pagewire_runtime::superoffice::archive::{Column, Query, kind};
///
/// enum Gates {}
/// const NAME: Column<Gates, kind::Text> = Column::new("name");
/// const HEIGHT: Column<Gates, kind::Int> = Column::new("height");
///
/// let query = Query::new()
///     .select((NAME, HEIGHT))
///     .filter(HEIGHT.gt(3))
///     .order_by(NAME.asc());
/// assert_eq!(query.columns, ["name", "height"]);
/// ```
///
/// On servers (feature `server`), handlers read the query of a call by `Query::of(cx)`. There, `$select` names columns
/// rather than properties of the response, so the response is written as the handler returns it, whatever the client
/// selects.
#[non_exhaustive]
#[must_use = "a query does nothing before a call has it"]
pub struct Query<A = Any> {
    /// The columns of `$select`, in order and without blanks; empty to let the server choose.
    pub columns: Vec<String>,
    /// The filter of `$filter`; `None` matches every row.
    pub filter: Option<Filter<A>>,
    /// The sort keys of `$orderBy`, in order of precedence.
    pub order: Vec<Order<A>>,
    /// The entities of `$entities`.
    pub entities: Vec<String>,
    /// The maximum number of rows (`$top`).
    pub top: Option<i32>,
    /// The number of rows to skip (`$skip`).
    pub skip: i32,
}

/// A sort key: a column and its direction.
#[non_exhaustive]
pub struct Order<A = Any> {
    /// The column.
    pub column: String,
    /// Whether the largest value comes first (`desc`).
    pub is_descending: bool,
    archive: PhantomData<fn() -> A>,
}

impl<A> Query<A> {
    /// All rows, with columns that the server chooses.
    pub const fn new() -> Self {
        Self {
            columns: Vec::new(),
            filter: None,
            order: Vec::new(),
            entities: Vec::new(),
            top: None,
            skip: 0,
        }
    }

    /// Adds columns: one, a tuple of up to 16, or a list of columns of one kind.
    pub fn select(mut self, columns: impl Columns<A>) -> Self {
        columns.add_to(&mut self.columns);
        self
    }

    /// Adds the columns of a struct; see [`archive_row!`](crate::archive_row!).
    pub fn select_as<T: FromRow<Archive = A>>(mut self) -> Self {
        self.columns.extend(T::columns());
        self
    }

    /// Keeps only rows that match this filter and all earlier ones.
    pub fn filter(mut self, filter: Filter<A>) -> Self {
        self.filter = Some(match self.filter.take() {
            Some(before) => before.and(filter),
            None => filter,
        });
        self
    }

    /// Adds a sort key for rows that are equal by the earlier keys.
    pub fn order_by(mut self, order: Order<A>) -> Self {
        self.order.push(order);
        self
    }

    /// Adds kinds of rows.
    pub fn entities(mut self, entities: impl IntoIterator<Item = Entity<A>>) -> Self {
        let names = entities.into_iter().map(|entity| entity.name().to_owned());
        self.entities.extend(names);
        self
    }

    /// Limits the number of rows.
    pub fn top(mut self, rows: i32) -> Self {
        self.top = Some(rows);
        self
    }

    /// Skips this number of rows.
    pub fn skip(mut self, rows: i32) -> Self {
        self.skip = rows;
        self
    }

    /// Removes all columns, so that the server chooses them.
    pub fn clear_select(mut self) -> Self {
        self.columns.clear();
        self
    }

    /// Removes the filter, so that every row matches.
    pub fn clear_filter(mut self) -> Self {
        self.filter = None;
        self
    }

    /// Removes all sort keys.
    pub fn clear_order(mut self) -> Self {
        self.order.clear();
        self
    }

    /// Removes the choice of kinds of rows.
    pub fn clear_entities(mut self) -> Self {
        self.entities.clear();
        self
    }

    /// Removes the limit of the number of rows. `skip(0)` skips no rows.
    pub fn clear_top(mut self) -> Self {
        self.top = None;
        self
    }

    /// The name of the archive, for operations that take one.
    #[must_use]
    pub const fn archive(&self) -> &'static str
    where
        A: Archive,
    {
        A::NAME
    }

    /// The same query for any archive.
    pub fn untyped(self) -> Query {
        let order = self.order.into_iter();
        Query {
            columns: self.columns,
            filter: self.filter.map(Filter::untyped),
            order: order
                .map(|order| Order::new(order.column, order.is_descending))
                .collect(),
            entities: self.entities,
            top: self.top,
            skip: self.skip,
        }
    }

    /// The query parameters with their values, without those that the query does not set.
    #[cfg(feature = "client")]
    fn parameters(&self) -> Vec<(&'static str, String)> {
        let joined = |names: &[String]| names.join(",");
        let order: Vec<String> = self.order.iter().map(Order::to_string).collect();
        let texts = [
            ("$select", joined(&self.columns)),
            (
                "$filter",
                self.filter
                    .as_ref()
                    .map(Filter::to_string)
                    .unwrap_or_default(),
            ),
            ("$orderBy", order.join(",")),
            ("$entities", joined(&self.entities)),
            (
                "$top",
                self.top.map(|top| top.to_string()).unwrap_or_default(),
            ),
            (
                "$skip",
                Some(self.skip)
                    .filter(|skip| *skip != 0)
                    .map(|skip| skip.to_string())
                    .unwrap_or_default(),
            ),
        ];
        texts
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }
}

/// Adds a query to a call: its filter to that of the call, anything else in place of parameters of the same names. See the
/// method `with_query` of archive calls.
#[cfg(feature = "client")]
#[doc(hidden)]
pub fn with_query<'c, R, A, B, W>(
    call: Call<'c, R, Rows<A, W>>,
    query: &Query<B>,
) -> Call<'c, R, Rows<B, W>> {
    let parameters = query.parameters().into_iter();
    let call = parameters.fold(call, |call, (name, text)| {
        call.option(name, crate::View::Str(&text))
    });
    call.of_rows()
}

/// Columns of the archive `A` for a selection.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a column of the archive `{A}`, a tuple of such columns, or a list",
    label = "columns of another archive, or more than 16 of them"
)]
pub trait Columns<A> {
    /// Adds their names to a list.
    #[doc(hidden)]
    fn add_to(self, names: &mut Vec<String>);
}

impl<A, K, S> Columns<A> for Column<A, K, S> {
    fn add_to(self, names: &mut Vec<String>) {
        names.push(self.name().to_owned());
    }
}

impl<A, C: Columns<A>, const N: usize> Columns<A> for [C; N] {
    fn add_to(self, names: &mut Vec<String>) {
        self.into_iter().for_each(|column| column.add_to(names));
    }
}

impl<A, C: Columns<A>> Columns<A> for Vec<C> {
    fn add_to(self, names: &mut Vec<String>) {
        self.into_iter().for_each(|column| column.add_to(names));
    }
}

/// Implements [`Columns`] for tuples.
macro_rules! tuples {
    ($first:ident $($rest:ident)*) => {
        impl<A, $first: Columns<A>, $($rest: Columns<A>),*> Columns<A> for ($first, $($rest,)*) {
            #[allow(non_snake_case, reason = "named after the types")]
            fn add_to(self, names: &mut Vec<String>) {
                let ($first, $($rest,)*) = self;
                $first.add_to(names);
                $($rest.add_to(names);)*
            }
        }
        tuples!($($rest)*);
    };
    () => {};
}

tuples!(C0 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15);

/// Archives whose rows calls of the type `C` return. [`Any`] matches all of them.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not return rows of the archive `{Self}`",
    label = "a query of another archive",
    note = "operations that take the name of an archive return rows of any"
)]
pub trait ArchiveOf<C> {}

impl<C> ArchiveOf<C> for Any {}

impl<A> Order<A> {
    pub(super) const fn new(column: String, is_descending: bool) -> Self {
        Self {
            column,
            is_descending,
            archive: PhantomData,
        }
    }
}

/// Writes the form of `$orderBy`: `name` or `name desc`.
impl<A> fmt::Display for Order<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.column)?;
        f.write_str(if self.is_descending { " desc" } else { "" })
    }
}

impl<A> From<Order<A>> for String {
    fn from(order: Order<A>) -> Self {
        order.to_string()
    }
}

impl<A> fmt::Debug for Order<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Order").field(&self.to_string()).finish()
    }
}

impl<A> Clone for Order<A> {
    fn clone(&self) -> Self {
        Self::new(self.column.clone(), self.is_descending)
    }
}

impl<A> PartialEq for Order<A> {
    fn eq(&self, other: &Self) -> bool {
        (&self.column, self.is_descending) == (&other.column, other.is_descending)
    }
}

impl<A> Eq for Order<A> {}

impl<A> Default for Query<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<A> Clone for Query<A> {
    fn clone(&self) -> Self {
        Self {
            columns: self.columns.clone(),
            filter: self.filter.clone(),
            order: self.order.clone(),
            entities: self.entities.clone(),
            top: self.top,
            skip: self.skip,
        }
    }
}

impl<A> PartialEq for Query<A> {
    fn eq(&self, other: &Self) -> bool {
        self.columns == other.columns
            && self.filter == other.filter
            && self.order == other.order
            && self.entities == other.entities
            && (self.top, self.skip) == (other.top, other.skip)
    }
}

impl<A> Eq for Query<A> {}

impl<A> fmt::Debug for Query<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("columns", &self.columns)
            .field("filter", &self.filter)
            .field("order", &self.order)
            .field("entities", &self.entities)
            .field("top", &self.top)
            .field("skip", &self.skip)
            .finish()
    }
}
