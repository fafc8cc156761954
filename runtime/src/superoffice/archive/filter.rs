//! Filters of archives, built from columns or parsed.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Not;
use std::str::FromStr;

use super::expression::Expression;
use super::kind::Any;
use super::parse::{FilterError, parse};

/// A filter for `$filter`, made from columns such as [`column()`](super::column()). `Display` writes it, and [`str::parse`]
/// reads one. `A` is the archive of its columns.
///
/// Texts are quoted, so their content is never read as part of the filter. The restriction type of a column defines its
/// operators; the vendor's page on [archive restriction types] lists them.
///
/// [archive restriction types]: https://docs.superoffice.com/en/api/archive-providers/restriction-types.html
pub struct Filter<A = Any> {
    expression: Expression,
    archive: PhantomData<fn() -> A>,
}

impl<A> Filter<A> {
    pub(super) const fn of(expression: Expression) -> Self {
        Self {
            expression,
            archive: PhantomData,
        }
    }

    /// The parts of the filter, for evaluation.
    #[must_use]
    pub const fn expression(&self) -> &Expression {
        &self.expression
    }

    /// The parts of the filter.
    #[must_use]
    pub fn into_expression(self) -> Expression {
        self.expression
    }

    /// The same filter for any archive, for operations that take the name of an archive.
    #[must_use]
    pub fn untyped(self) -> Filter {
        Filter::of(self.expression)
    }

    /// Rows that match both filters.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::of(Expression::all(vec![self.expression, other.expression]))
    }

    /// Rows that match at least one of the filters.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::of(Expression::any(vec![self.expression, other.expression]))
    }

    /// Rows that do not match the filter.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::of(Expression::Not(Box::new(self.expression)))
    }

    /// Rows that match all of the filters; `None` without filters.
    #[must_use]
    pub fn all(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(Self::and)
    }

    /// Rows that match at least one of the filters; `None` without filters.
    #[must_use]
    pub fn any(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(Self::or)
    }
}

/// The text of a filter for rows that match both filters. A filter that cannot be parsed is kept unchanged, in parentheses.
///
/// `None` if a filter that cannot be parsed has unbalanced parentheses or quotes: its end would be in the other filter, so
/// that rows could match without that one.
#[cfg(feature = "client")]
pub(in crate::superoffice) fn both(before: &str, after: &str) -> Option<String> {
    match (before.trim(), after.trim()) {
        (one, "") | ("", one) => Some(one.to_owned()),
        (before, after) => match (before.parse::<Filter>(), after.parse()) {
            (Ok(first), Ok(second)) => Some(first.and(second).to_string()),
            _ if is_closed(before) && is_closed(after) => Some(format!("({before}) and ({after})")),
            _ => None,
        },
    }
}

/// Whether the parentheses and quotes of a filter are closed, so that it can be put into parentheses.
#[cfg(feature = "client")]
fn is_closed(filter: &str) -> bool {
    let (mut depth, mut is_text) = (0_usize, false);
    for letter in filter.chars() {
        match letter {
            '\'' => is_text = !is_text,
            '(' if !is_text => depth += 1,
            ')' if !is_text => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            _ => {}
        }
    }
    depth == 0 && !is_text
}

/// As [`negated`](Filter::negated).
impl<A> Not for Filter<A> {
    type Output = Self;

    fn not(self) -> Self {
        self.negated()
    }
}

/// Parses the text of `$filter`; a blank text matches every row.
impl<A> FromStr for Filter<A> {
    type Err = FilterError;

    fn from_str(text: &str) -> Result<Self, FilterError> {
        parse(text).map(Self::of)
    }
}

impl<A> Clone for Filter<A> {
    fn clone(&self) -> Self {
        Self::of(self.expression.clone())
    }
}

impl<A> PartialEq for Filter<A> {
    fn eq(&self, other: &Self) -> bool {
        self.expression == other.expression
    }
}

impl<A> Eq for Filter<A> {}

impl<A> fmt::Debug for Filter<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Filter").field(&self.to_string()).finish()
    }
}

impl<A> fmt::Display for Filter<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.expression.to_string())
    }
}

impl<A> From<Filter<A>> for String {
    fn from(filter: Filter<A>) -> Self {
        filter.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Column, Unit, column, kind};
    use super::*;
    use crate::value::DateTime;

    #[test]
    fn comparisons_are_written_as_the_vendor_does() {
        let day = DateTime::new("2020-05-28T00:00:00");
        let time = DateTime::new("2020-05-28T15:00:01");
        let cases = [
            (column("contactId").eq(5), "contactId = 5"),
            (column("name").begins("S"), "name begins 'S'"),
            (column("name").between("A", "S"), "name between ('A','S')"),
            (column("category").one_of([3, 6]), "category oneOf (3,6)"),
            (column("category").one_of([3]), "category oneOf (3)"),
            (
                column("category").one_of([0; 0]).and(column("x").gt(1e300)),
                "category oneOf () and x gt 1e300",
            ),
            (column("tags").has_none([7]), "tags intArrayNotAnyOf (7)"),
            (column("name").any_of(["a", "b"]), "name in ('a','b')"),
            (column("hasInterests").set(true), "hasInterests set true"),
            (column("date").before(&day), "date before '2020-05-28'"),
            (
                column("date").after_time(time),
                "date afterTime '2020-05-28T15:00:01'",
            ),
            (column("date").this_week(), "date thisWeek"),
            (column("tags").has_any([1, 2]), "tags intArrayOneOf (1,2)"),
            (column("name").ends("AS"), "endswith(name,'AS')"),
            (
                column("date").this_and_previous(2, Unit::Week),
                "thisAndPrevious(date,2,'weeks')",
            ),
            (
                column("date").this_period(Unit::HalfYear),
                "this(date,'halfyears')",
            ),
        ];
        for (filter, text) in cases {
            assert_eq!(filter.to_string(), text);
            assert_eq!(text.parse(), Ok(filter));
        }
    }

    #[test]
    fn columns_of_lists_are_equal_by_the_operator_of_lists() {
        const CATEGORY: Column<Any, kind::List> = Column::new("category");
        const HEIGHT: Column<Any, kind::Int> = Column::new("height");
        let filter = CATEGORY.eq(4).and(HEIGHT.eq(5));
        assert_eq!(filter.to_string(), "category equals 4 and height = 5");
    }

    #[test]
    fn text_never_leaves_its_quotes() {
        let filter = column("name").is("x' or name is 'y");
        assert_eq!(filter.to_string(), "name is 'x'' or name is ''y'");
        let filter = column("name is 'a' or city").is("x");
        assert_eq!(filter.to_string(), "nameisaorcity is 'x'");
        let filter = column("y_log.(y_gate->x_log).id").eq(1);
        assert_eq!(filter.to_string(), "y_log.(y_gate->x_log).id = 1");
        let filter = column("contact.source[associate].name").is("x");
        assert_eq!(filter.to_string(), "contact.source[associate].name is 'x'");
        for name in ["a.(b->c) or d", "a.(b->c)or(d", "a[b] or [d"] {
            let filter = column(name).eq(1);
            assert!(["a.b-cord = 1", "abord = 1"].contains(&&*filter.to_string()));
        }
    }

    #[test]
    fn joined_filters_keep_their_meaning() {
        let one = || column("a").eq(1);
        let two = || column("b").eq(2);
        let three = || column("c").eq(3);
        let cases = [
            (one().and(two()).and(three()), "a = 1 and b = 2 and c = 3"),
            (one().or(two()).and(three()), "(a = 1 or b = 2) and c = 3"),
            (one().or(two().and(three())), "a = 1 or (b = 2 and c = 3)"),
            (one().or(two()).negated(), "not (a = 1 or b = 2)"),
            (!one(), "not (a = 1)"),
        ];
        for (filter, text) in cases {
            assert_eq!(filter.to_string(), text);
        }
        assert_eq!(Filter::<Any>::all([]), None);
    }
}
