//! Columns, and the comparisons that a filter makes of them.

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

/// Marks an archive by a type without values.
pub trait Archive {
    /// What the API calls it, such as `SimpleContact`.
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

/// A column of the archive `A`, of the [kind](super::kind) `K`.
///
/// Generated crates have a constant per column; [`column()`] makes one by its name. The methods are the operators that the
/// kind takes, each with a value of the right type. `S` says whether rows can be sorted by it.
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
/// A column that rows cannot be sorted by has no `asc`:
///
/// ```compile_fail,E0599
/// # use pagewire_runtime::superoffice::archive::{Column, Unsorted, kind};
/// # enum Gates {}
/// const HEIGHT: Column<Gates, kind::Int, Unsorted> = Column::new("height");
/// let order = HEIGHT.asc();
/// ```
///
/// Columns of two archives are not in one filter:
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
/// Characters that no name has (blanks, quotation marks, commas, and parentheses and brackets but those of relations such as
/// `y_log.(y_gate->x_log).id` and `contact.source[associate].name` and of aggregations) are left out, so that a name cannot
/// change the meaning of a filter.
pub fn column(name: &str) -> Column {
    named(name)
}

/// As [`column()`], of the archive `A`.
#[doc(hidden)]
pub fn named<A>(name: &str) -> Column<A, Any> {
    let is_name = |c: &char| c.is_alphanumeric() || "/_.:-".contains(*c);
    let is_whole = token::is_name(name) || aggregate::is_name(name);
    composed(match is_whole {
        true => name.to_owned(),
        false => name.chars().filter(is_name).collect(),
    })
}

/// The column of a name that was put together.
pub(super) fn composed<A, K, S>(name: String) -> Column<A, K, S> {
    Column {
        name: name.into(),
        marker: PhantomData,
    }
}

/// As [`Column::new`], which takes the compiler a quarter longer for each of the thousands of columns.
#[doc(hidden)]
pub const fn constant<A, K, S>(name: &'static str) -> Column<A, K, S> {
    Column {
        name: Cow::Borrowed(name),
        marker: PhantomData,
    }
}

impl<A, K, S> Column<A, K, S> {
    /// The column of that name.
    pub const fn new(name: &'static str) -> Self {
        constant(name)
    }

    /// Its name, as `$select` has it.
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
    /// The smallest first.
    #[must_use]
    pub fn asc(self) -> Order<A> {
        Order::new(self.name.into_owned(), false)
    }

    /// The largest first.
    #[must_use]
    pub fn desc(self) -> Order<A> {
        Order::new(self.name.into_owned(), true)
    }
}

/// Declares comparisons with one value, of the columns of some kinds.
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
    /// Numbers or ids that are equal: `equals` for columns of lists, and `=` for others. See the vendor's pages on [numbers] and
    /// [lists]; they document neither for columns of users, which have [`associate_is_one_of`](Self::associate_is_one_of).
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
    /// Texts with this in them:
    contains "contains";
    /// Texts without this in them:
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
    /// From `from` to `to`, both included: numbers, dates, texts. `between`, see the vendor's page on [filters].
    ///
    /// [filters]: https://docs.superoffice.com/en/api/search/odata/using-filters.html
    pub fn between(self, from: impl Into<K::Value>, to: impl Into<K::Value>) -> Filter<A> {
        let range = vec![from.into().into(), to.into().into()];
        self.test("between", range, true)
    }
}

impl<A, K: Kind, S> Column<A, K, S> {
    /// Any other operator, such as one of a plug-in, with its values. Characters that no operator has are left out.
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

/// The name, for calls that select by names.
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
    /// The kind of that name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            archive: PhantomData,
        }
    }

    /// Its name, as `$entities` has it.
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
