//! Columns, and their comparisons in filters.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::aggregate;
use super::expression::Expression;
use super::filter::Filter;
use super::kind::{
    Any, Arrayed, Dated, Equated, Filtered, Kind, Listed, Logical, Numeric, Personal, Ranged,
    Textual, Timed,
};
use super::operand::Operand;
use super::query::Order;
use super::token;

/// A marker type for an archive.
pub trait Archive {
    /// The name of the archive in the API, such as `SimpleContact`.
    const NAME: &'static str;
}

/// Marks columns that rows can be sorted by.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_enums, reason = "a marker has no values")]
pub enum Sorted {}

/// Marks columns that rows cannot be sorted by.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_enums, reason = "a marker has no values")]
pub enum Unsorted {}

/// A column of the archive `A`, of the [kind](super::kind) `K`. `S` states whether rows can be sorted by it.
///
/// Generated crates have a constant per column; [`column()`] makes a column from its name. The methods are the operators
/// that the kind supports, each with a value of the right type.
///
/// ```
/// use pagewire_runtime::superoffice::archive::{Column, Unsorted, kind};
///
/// enum Gates {}
/// const NAME: Column<Gates, kind::Text> = Column::new("name");
/// const HEIGHT: Column<Gates, kind::Int, Unsorted> = Column::new("height");
///
/// let filter = NAME.begins("O'").and(HEIGHT.gt(3));
/// assert_eq!(filter.to_string(), "name begins 'O''' and height gt 3");
/// assert_eq!(NAME.desc().to_string(), "name desc");
/// ```
///
/// A number has no `contains`:
///
/// ```compile_fail,E0599
/// # use pagewire_runtime::superoffice::archive::{Column, kind};
/// # enum Gates {}
/// const HEIGHT: Column<Gates, kind::Int> = Column::new("height");
/// let filter = HEIGHT.contains("3");
/// ```
///
/// A column that does not support sorting has no `asc`:
///
/// ```compile_fail,E0599
/// # use pagewire_runtime::superoffice::archive::{Column, Unsorted, kind};
/// # enum Gates {}
/// const HEIGHT: Column<Gates, kind::Int, Unsorted> = Column::new("height");
/// let order = HEIGHT.asc();
/// ```
///
/// Columns of different archives cannot be combined in a filter:
///
/// ```compile_fail,E0308
/// # use pagewire_runtime::superoffice::archive::{Column, kind};
/// # enum Gates {}
/// # enum Doors {}
/// const HEIGHT: Column<Gates, kind::Int> = Column::new("height");
/// const WIDTH: Column<Doors, kind::Int> = Column::new("width");
/// let filter = HEIGHT.eq(1).and(WIDTH.eq(2));
/// ```
#[must_use = "a column is not a filter before it is compared"]
pub struct Column<A = Any, K = Any, S = Sorted> {
    name: Cow<'static, str>,
    marker: Marker<A, K, S>,
}

/// Ties a column to its types without holding values of them.
type Marker<A, K, S> = PhantomData<fn() -> (A, K, S)>;

/// A column by its name, such as `contactId`, `contact/name` or `Count(category):Footer`, of any kind and any archive.
///
/// Characters that a name cannot contain, such as blanks, quotation marks and commas, are removed, so that a name cannot
/// change the meaning of a filter. Parentheses and brackets are kept only in aggregations and in relations such as
/// `y_log.(y_gate->x_log).id` and `contact.source[associate].name`.
pub fn column(name: &str) -> Column {
    named(name)
}

/// Like [`column()`], for the archive `A`.
#[doc(hidden)]
pub fn named<A>(name: &str) -> Column<A, Any> {
    let is_name = |c: &char| c.is_alphanumeric() || "/_.:-".contains(*c);
    let is_whole = token::is_name(name) || aggregate::is_name(name);
    composed(match is_whole {
        true => name.to_owned(),
        false => name.chars().filter(is_name).collect(),
    })
}

/// The column of a composed name.
pub(super) fn composed<A, K, S>(name: String) -> Column<A, K, S> {
    Column {
        name: name.into(),
        marker: PhantomData,
    }
}

/// Like [`Column::new`], which takes a quarter more compile time for each of the thousands of columns.
#[doc(hidden)]
pub const fn constant<A, K, S>(name: &'static str) -> Column<A, K, S> {
    Column {
        name: Cow::Borrowed(name),
        marker: PhantomData,
    }
}

impl<A, K, S> Column<A, K, S> {
    /// The column of this name.
    pub const fn new(name: &'static str) -> Self {
        constant(name)
    }

    /// Its name in `$select`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    fn test(self, operator: &str, values: Vec<Operand>, is_list: bool) -> Filter<A> {
        Filter::of(Expression::test(&self.name, operator, values, is_list))
    }

    fn compared(self, operator: &str, value: impl Into<Operand>) -> Filter<A> {
        self.test(operator, vec![value.into()], false)
    }
}

impl<A, K: Kind> Column<A, K, Sorted> {
    /// Ascending order.
    #[must_use]
    pub fn asc(self) -> Order<A> {
        Order::new(self.name.into_owned(), false)
    }

    /// Descending order.
    #[must_use]
    pub fn desc(self) -> Order<A> {
        Order::new(self.name.into_owned(), true)
    }
}

/// Declares comparisons with one value, for columns of some kinds.
macro_rules! compare {
    ($kinds:ident $page:literal: $($(#[$doc:meta])* $name:ident $operator:literal;)*) => {
        impl<A, K: $kinds, S> Column<A, K, S> {
            $(
                $(#[$doc])*
                #[doc = concat!("`", $operator, "`, see the vendor's page on [", $page, "].")]
                ///
                #[doc = concat!("[", $page, "]: https://docs.superoffice.com/en/api/search/odata/", $page, ".html")]
                pub fn $name(self, value: impl Into<K::Value>) -> Filter<A> {
                    self.compared($operator, value.into())
                }
            )*
        }
    };
}

/// Declares comparisons with several values.
macro_rules! compare_list {
    ($kinds:ident $page:literal in $folder:literal: $($(#[$doc:meta])* $name:ident $operator:literal;)*) => {
        impl<A, K: $kinds, S> Column<A, K, S> {
            $(
                $(#[$doc])*
                #[doc = concat!("`", $operator, "`, see the vendor's page on [", $page, "].")]
                ///
                #[doc = concat!("[", $page, "]: https://docs.superoffice.com/en/api/search/", $folder, "/", $page, ".html")]
                pub fn $name<V: Into<K::Value>>(self, values: impl IntoIterator<Item = V>) -> Filter<A> {
                    let values = values.into_iter().map(|value| value.into().into());
                    self.test($operator, values.collect(), true)
                }
            )*
        }
    };
}

/// Declares comparisons without a value.
macro_rules! compare_alone {
    ($kinds:ident: $($(#[$doc:meta])* $name:ident $operator:literal;)*) => {
        impl<A, K: $kinds, S> Column<A, K, S> {
            $(
                $(#[$doc])*
                #[doc = concat!("`", $operator, "`, see the vendor's page on [unary operators].")]
                ///
                /// [unary operators]: https://docs.superoffice.com/en/api/search/odata/unary.html
                pub fn $name(self) -> Filter<A> {
                    self.test($operator, Vec::new(), false)
                }
            )*
        }
    };
}

impl<A, K: Equated, S> Column<A, K, S> {
    /// Equal numbers or ids: `equals` for columns of lists, and `=` for others. See the vendor's pages on [numbers] and
    /// [lists]. They document neither operator for columns of users; use [`associate_is_one_of`](Self::associate_is_one_of)
    /// for these.
    ///
    /// [numbers]: https://docs.superoffice.com/en/api/search/odata/numbers.html
    /// [lists]: https://docs.superoffice.com/en/api/search/odata/lists.html
    pub fn eq(self, value: impl Into<K::Value>) -> Filter<A> {
        self.compared(K::EQUAL, value.into())
    }
}

compare! { Equated "numbers":
    /// Numbers that are not equal:
    ne "ne";
}

compare! { Numeric "numbers":
    /// Smaller numbers:
    lt "lt";
    /// Smaller or equal numbers:
    le "le";
    /// Greater numbers:
    gt "gt";
    /// Greater or equal numbers:
    ge "ge";
}

compare! { Logical "boolean":
    /// Truth values:
    set "set";
}

compare! { Textual "strings":
    /// Texts that are equal:
    is "is";
    /// Texts that are not equal:
    is_not "isNot";
    /// Texts that begin with the value:
    begins "begins";
    /// Texts that do not begin with the value:
    not_begins "notBegins";
    /// Texts that contain the value:
    contains "contains";
    /// Texts that do not contain the value:
    not_contains "notContains";
}

compare! { Dated "date":
    /// Earlier days:
    before "before";
    /// That day and earlier ones:
    before_or_equal "beforeOrEqual";
    /// The day:
    date "date";
    /// Later days:
    after "after";
    /// That day and later ones:
    on_or_after "from";
}

compare! { Timed "datetime":
    /// Earlier times:
    before_time "beforeTime";
    /// The time:
    date_time "dateTime";
    /// That time and later ones:
    after_time "afterTime";
}

compare_list! { Textual "strings" in "odata":
    /// Texts in a list:
    any_of "in";
}

compare_list! { Listed "lists" in "odata":
    /// Ids of list items:
    one_of "oneOf";
    /// Ids of list items that are not in the list:
    not_one_of "notOneOf";
}

compare_list! { Arrayed "operators" in "find-selection":
    /// Lists with one of the numbers:
    has_any "intArrayOneOf";
    /// Lists with all of the numbers:
    has_all "intArrayAllOf";
    /// Lists that lack one of the numbers:
    has_not_all "intArrayNotAllOf";
    /// Lists with none of the numbers:
    has_none "intArrayNotAnyOf";
}

compare_list! { Personal "associate" in "odata":
    /// Ids of associates:
    associate_is_one_of "associateIsOneOf";
    /// Ids of associates that are not in the list:
    associate_is_not_one_of "associateIsNotOneOf";
}

compare_alone! { Personal:
    /// The calling user:
    current_associate "currentAssociate";
}

compare_alone! { Dated:
    /// Days before today:
    before_today "beforeToday";
    /// Today:
    today "today";
    /// Days after today:
    after_today "afterToday";
    /// The week before this one:
    last_week "lastWeek";
    /// This week:
    this_week "thisWeek";
    /// The next week:
    next_week "nextWeek";
    /// The month before this one:
    last_month "lastMonth";
    /// This month:
    this_month "thisMonth";
    /// The next month:
    next_month "nextMonth";
    /// The quarter before this one:
    last_quarter "lastQuarter";
    /// This quarter:
    this_quarter "thisQuarter";
    /// The next quarter:
    next_quarter "nextQuarter";
    /// This half of the year:
    this_half "thisHalf";
    /// This year:
    this_year "thisYear";
}

compare_alone! { Filtered:
    /// No value:
    is_null "isNull";
    /// Any value:
    is_not_null "isNotNull";
}

impl<A, K: Ranged, S> Column<A, K, S> {
    /// Values from `from` to `to`, both included: numbers, dates, texts. `between`, see the vendor's page on [filters].
    ///
    /// [filters]: https://docs.superoffice.com/en/api/search/odata/using-filters.html
    pub fn between(self, from: impl Into<K::Value>, to: impl Into<K::Value>) -> Filter<A> {
        let range = vec![from.into().into(), to.into().into()];
        self.test("between", range, true)
    }
}

impl<A, K: Filtered, S> Column<A, K, S> {
    /// Any other operator, such as one of a plug-in, with its values. Characters that an operator cannot contain are removed.
    pub fn other<V: Into<Operand>>(
        self,
        operator: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Filter<A> {
        let operator: String = operator.chars().filter(|c| c.is_alphanumeric()).collect();
        let values: Vec<Operand> = values.into_iter().map(Into::into).collect();
        let is_list = values.len() > 1;
        self.test(&operator, values, is_list)
    }
}

impl<A, K, S> Clone for Column<A, K, S> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            marker: PhantomData,
        }
    }
}

impl<A, K, S> fmt::Debug for Column<A, K, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Column").field(&self.name).finish()
    }
}

/// The name, for calls that select columns by name.
impl<A, K, S> AsRef<str> for Column<A, K, S> {
    fn as_ref(&self) -> &str {
        &self.name
    }
}

/// A kind of rows of the archive `A`, for `$entities`.
pub struct Entity<A = Any> {
    name: Cow<'static, str>,
    archive: PhantomData<fn() -> A>,
}

impl<A> Clone for Entity<A> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            archive: PhantomData,
        }
    }
}

impl<A> PartialEq for Entity<A> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl<A> Eq for Entity<A> {}

impl<A> Entity<A> {
    /// The kind of this name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            archive: PhantomData,
        }
    }

    /// Its name in `$entities`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl<A> fmt::Debug for Entity<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entity").field(&self.name).finish()
    }
}
