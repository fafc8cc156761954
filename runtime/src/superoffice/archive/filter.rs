//! Filters of archives, put together.

use std::fmt;

use super::operand::Operand;

/// A filter for `$filter`, made from [`column()`]; `Display` writes it.
///
/// Texts are quoted, so that whatever they hold is looked for and is never read as part of the filter. Which operators a
/// column takes depends on its restriction type; the vendor's pages on [archive restriction types] have the list.
///
/// [archive restriction types]: https://docs.superoffice.com/en/api/archive-providers/restriction-types.html
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    text: String,
    joined: Joined,
}

/// What joins the outermost parts of a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joined {
    Single,
    And,
    Or,
}

/// A column, to be compared; made by [`column()`].
#[derive(Clone, Debug)]
#[must_use = "a column is not a filter before it is compared"]
pub struct Column {
    name: String,
}

/// Begins a filter with a column by its name, such as `contactId` or `contact/name`.
///
/// Characters that no name has (blanks, quotation marks, parentheses, commas) are left out, so that a name cannot change the
/// meaning of a filter.
pub fn column(name: &str) -> Column {
    let is_name = |c: &char| c.is_alphanumeric() || "/_.:-".contains(*c);
    let name = name.chars().filter(is_name).collect();
    Column { name }
}

/// Declares a comparison with one value.
macro_rules! compare {
    ($($(#[$doc:meta])* $name:ident $operator:literal $page:literal;)*) => {
        $(
            $(#[$doc])*
            #[doc = concat!("`", $operator, "`, see the vendor's page on [", $page, "].")]
            ///
            #[doc = concat!("[", $page, "]: https://docs.superoffice.com/en/api/search/odata/", $page, ".html")]
            pub fn $name(self, value: impl Into<Operand>) -> Filter {
                self.compared($operator, &value.into().0)
            }
        )*
    };
}

/// Declares a comparison with several values.
macro_rules! compare_list {
    ($($(#[$doc:meta])* $name:ident $operator:literal $page:literal;)*) => {
        $(
            $(#[$doc])*
            #[doc = concat!("`", $operator, "`, see the vendor's page on [", $page, "].")]
            ///
            #[doc = concat!("[", $page, "]: https://docs.superoffice.com/en/api/search/odata/", $page, ".html")]
            pub fn $name<T: Into<Operand>>(self, values: impl IntoIterator<Item = T>) -> Filter {
                self.compared($operator, &list(values))
            }
        )*
    };
}

/// Declares a comparison without a value.
macro_rules! compare_alone {
    ($($(#[$doc:meta])* $name:ident $operator:literal;)*) => {
        $(
            $(#[$doc])*
            #[doc = concat!("`", $operator, "`, see the vendor's page on [unary operators].")]
            ///
            /// [unary operators]: https://docs.superoffice.com/en/api/search/odata/unary.html
            pub fn $name(self) -> Filter {
                Filter::single(format!("{} {}", self.name, $operator))
            }
        )*
    };
}

impl Column {
    fn compared(self, operator: &str, operand: &str) -> Filter {
        Filter::single(format!("{} {operator} {operand}", self.name))
    }

    /// Any other operator, such as one of a plug-in, with its values. Characters that no operator has are left out.
    pub fn other<T: Into<Operand>>(
        self,
        operator: &str,
        values: impl IntoIterator<Item = T>,
    ) -> Filter {
        let operator: String = operator.chars().filter(|c| c.is_alphanumeric()).collect();
        let values: Vec<String> = values.into_iter().map(|value| value.into().0).collect();
        match values.as_slice() {
            [] => Filter::single(format!("{} {operator}", self.name)),
            [one] => self.compared(&operator, one),
            _ => self.compared(&operator, &format!("({})", values.join(","))),
        }
    }

    /// From `from` to `to`, both included: numbers, dates, texts. `between`, see the vendor's page on [filters].
    ///
    /// [filters]: https://docs.superoffice.com/en/api/search/odata/using-filters.html
    pub fn between(self, from: impl Into<Operand>, to: impl Into<Operand>) -> Filter {
        let range = format!("({},{})", from.into().0, to.into().0);
        self.compared("between", &range)
    }

    compare! {
        /// Numbers that are equal, and ids of list items:
        eq "=" "numbers";
        /// Numbers that are not equal:
        ne "ne" "numbers";
        /// Smaller numbers:
        lt "lt" "numbers";
        /// Smaller or equal numbers:
        le "le" "numbers";
        /// Greater numbers:
        gt "gt" "numbers";
        /// Greater or equal numbers:
        ge "ge" "numbers";
        /// Truth values:
        set "set" "boolean";
        /// Texts that are equal:
        is "is" "strings";
        /// Texts that are not equal:
        is_not "isNot" "strings";
        /// Texts that begin so:
        begins "begins" "strings";
        /// Texts that do not begin so:
        not_begins "notBegins" "strings";
        /// Texts with this in them:
        contains "contains" "strings";
        /// Texts without this in them:
        not_contains "notContains" "strings";
        /// Earlier days:
        before "before" "date";
        /// That day and earlier ones:
        before_or_equal "beforeOrEqual" "date";
        /// The day:
        date "date" "date";
        /// Later days:
        after "after" "date";
        /// Earlier times:
        before_time "beforeTime" "datetime";
        /// The time:
        date_time "dateTime" "datetime";
        /// That time and later ones:
        after_time "afterTime" "datetime";
    }

    compare_list! {
        /// Texts in a list:
        any_of "in" "strings";
        /// Ids of list items:
        one_of "oneOf" "lists";
        /// Ids of list items that are not in the list:
        not_one_of "notOneOf" "lists";
        /// Ids of associates:
        associate_is_one_of "associateIsOneOf" "associate";
        /// Ids of associates that are not in the list:
        associate_is_not_one_of "associateIsNotOneOf" "associate";
    }

    compare_alone! {
        /// The associate who asks:
        current_associate "currentAssociate";
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
        /// No value:
        is_null "isNull";
        /// Any value:
        is_not_null "isNotNull";
    }
}

fn list<T: Into<Operand>>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<String> = values.into_iter().map(|value| value.into().0).collect();
    format!("({})", values.join(","))
}

impl Filter {
    const fn single(text: String) -> Self {
        let joined = Joined::Single;
        Self { text, joined }
    }

    fn join(self, other: Self, joined: Joined, word: &str) -> Self {
        let left = self.inside(joined);
        let right = other.inside(joined);
        let text = format!("{left} {word} {right}");
        Self { text, joined }
    }

    /// The text as a part of something larger.
    fn inside(self, outer: Joined) -> String {
        if self.joined == Joined::Single || self.joined == outer {
            self.text
        } else {
            format!("({})", self.text)
        }
    }

    /// Rows that pass both filters.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.join(other, Joined::And, "and")
    }

    /// Rows that pass one of the filters.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.join(other, Joined::Or, "or")
    }

    /// Rows that do not pass the filter.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::single(format!("not ({})", self.text))
    }

    /// Rows that pass all of the filters; none for no filter.
    #[must_use]
    pub fn all(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(Self::and)
    }

    /// Rows that pass one of the filters; none for no filter.
    #[must_use]
    pub fn any(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(Self::or)
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl From<Filter> for String {
    fn from(filter: Filter) -> Self {
        filter.text
    }
}

#[cfg(test)]
mod tests {
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
            (column("name").any_of(["a", "b"]), "name in ('a','b')"),
            (column("hasInterests").set(true), "hasInterests set true"),
            (column("date").before(&day), "date before '2020-05-28'"),
            (
                column("date").after_time(time),
                "date afterTime '2020-05-28T15:00:01'",
            ),
            (column("date").this_week(), "date thisWeek"),
            (
                column("tags").other("intArrayOneOf", [1, 2]),
                "tags intArrayOneOf (1,2)",
            ),
        ];
        for (filter, text) in cases {
            assert_eq!(filter.to_string(), text);
        }
    }

    #[test]
    fn text_never_leaves_its_quotes() {
        let filter = column("name").is("x' or name is 'y");
        assert_eq!(filter.to_string(), "name is 'x'' or name is ''y'");
        let filter = column("name is 'a' or city").is("x");
        assert_eq!(filter.to_string(), "nameisaorcity is 'x'");
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
        ];
        for (filter, text) in cases {
            assert_eq!(filter.to_string(), text);
        }
        assert_eq!(Filter::all([]), None);
    }
}
