//! Columns that the server computes from others: counts, sums and groups.

use std::fmt;
use std::marker::PhantomData;

use super::column::{Column, composed};
use super::kind::{Any, Dated, Decimal, Int, Kind, Numeric};
use super::row::Row;
use crate::superoffice::text::FieldError;

/// The kind of a computed column. Rows return its values as those of the kind `K`. It cannot be used in filters.
pub struct Aggregated<K>(PhantomData<fn() -> K>);

impl<K: Kind> Kind for Aggregated<K> {
    type Value = K::Value;
    type Read = K::Read;

    fn read(row: &Row<'_>, name: &str) -> Result<Self::Read, FieldError> {
        K::read(row, name)
    }
}

impl<K> fmt::Debug for Aggregated<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Aggregated")
    }
}

/// A part of a date by which rows are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DatePart {
    /// The year.
    Year,
    /// The quarter of the year.
    Quarter,
    /// The month of the year.
    Month,
    /// The day of the month.
    Day,
    /// The day of the year.
    DayOfYear,
    /// The day of the week.
    DayOfWeek,
    /// The hour of the day.
    Hour,
    /// The week of the year.
    WeekNumber,
    /// The year and the quarter.
    YearQuarter,
    /// The year and the month.
    YearMonth,
    /// The year and the week.
    YearWeekNumber,
}

impl DatePart {
    const fn name(self) -> &'static str {
        match self {
            Self::Year => "Year",
            Self::Quarter => "Quarter",
            Self::Month => "Month",
            Self::Day => "Day",
            Self::DayOfYear => "DayOfYear",
            Self::DayOfWeek => "DayOfWeek",
            Self::Hour => "Hour",
            Self::WeekNumber => "Weekno",
            Self::YearQuarter => "YearQuarter",
            Self::YearMonth => "YearMonth",
            Self::YearWeekNumber => "YearWeekno",
        }
    }
}

/// Declares aggregations of the columns of some kinds.
macro_rules! aggregations {
    ($kinds:ident: $($(#[$doc:meta])* $name:ident $function:literal $kind:ty;)*) => {
        impl<A, K: $kinds, S> Column<A, K, S> {
            $(
                $(#[$doc])*
                #[doc = concat!("`", $function, "`, see the vendor's page on [aggregation].")]
                ///
                /// [aggregation]: https://docs.superoffice.com/en/api/archive-providers/data-aggregation.html
                pub fn $name(self) -> Column<A, Aggregated<$kind>> {
                    composed(format!(concat!($function, "({})"), self.name()))
                }
            )*
        }
    };
}

aggregations! { Kind:
    /// The number of different values so far:
    count "Count" Int;
    /// The number of values so far:
    count_all "CountAll" Int;
    /// The value, whose changes begin new groups of rows:
    group_by "GroupBy" K;
}

aggregations! { Numeric:
    /// The sum so far:
    sum "Sum" K;
    /// The average so far:
    avg "Avg" Decimal;
    /// The median:
    median "Median" Decimal;
    /// The share of the sum:
    percent "Percent" Decimal;
}

/// Whether a text is exactly an aggregation, such as `Sum(CurrencyConvert(amount;36)):HideDetail`.
pub(super) fn is_name(text: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || "/_.:-".contains(c);
    let mut depth = 0_u32;
    let mut before = ' ';
    for letter in text.chars() {
        let fits = match letter {
            '(' => before.is_alphabetic(),
            ')' | ';' => depth > 0 && before != '(' && before != ';',
            ':' if before == ')' => true,
            _ => is_letter(letter) && before != ')',
        };
        if !fits {
            return false;
        }
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        before = letter;
    }
    depth == 0 && text.contains('(') && text.starts_with(char::is_alphabetic) && before != ':'
}

impl<A, K: Dated, S> Column<A, K, S> {
    /// A part of the date. `DatePart`, see the vendor's page on [aggregation].
    ///
    /// [aggregation]: https://docs.superoffice.com/en/api/archive-providers/data-aggregation.html
    pub fn date_part(self, part: DatePart) -> Column<A, Aggregated<Any>> {
        let name = part.name();
        composed(format!("DatePart({}):{name}", self.name()))
    }
}

/// The rows that contain the result of an aggregation. The entity name of group rows is `header:1` or `footer:1`.
impl<A, K: Kind> Column<A, Aggregated<K>> {
    /// Adds a row before each group.
    pub fn header(self) -> Self {
        self.modified("Header")
    }

    /// Adds a row after each group.
    pub fn footer(self) -> Self {
        self.modified("Footer")
    }

    /// Omits the column from the rows of records.
    pub fn hide_detail(self) -> Self {
        self.modified("HideDetail")
    }

    fn modified(self, modifier: &str) -> Self {
        composed(format!("{}:{modifier}", self.name()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Query, column};
    use super::*;

    enum Sales {}

    const AMOUNT: Column<Sales, Decimal> = Column::new("amount");
    const DATE: Column<Sales, super::super::kind::Date> = Column::new("date");
    const NAME: Column<Sales, super::super::kind::Text> = Column::new("associate/fullName");

    #[test]
    fn aggregations_are_written_as_the_vendor_does() {
        let by_month = DATE.date_part(DatePart::YearMonth).group_by().header();
        let query = Query::new()
            .select((
                NAME.count().hide_detail().footer(),
                AMOUNT.sum(),
                by_month.clone(),
            ))
            .order_by(by_month.asc());
        assert_eq!(
            query.columns,
            [
                "Count(associate/fullName):HideDetail:Footer",
                "Sum(amount)",
                "GroupBy(DatePart(date):YearMonth):Header",
            ]
        );
        let names = [
            "Sum(CurrencyConvert(amount;36)):HideDetail",
            "Count(category):Footer",
        ];
        for name in names {
            assert_eq!(column(name).name(), name);
        }
    }
}
