//! Calendar periods in filters.

/// A calendar unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_enums,
    reason = "who evaluates a filter must know every unit"
)]
pub enum Unit {
    /// A day.
    Day,
    /// Monday to Sunday.
    Week,
    /// A month.
    Month,
    /// Three months; the first quarter begins with January.
    Quarter,
    /// January to June, or July to December.
    HalfYear,
    /// A year.
    Year,
}

impl Unit {
    /// The number of months; `None` for days and weeks.
    #[must_use]
    pub const fn months(self) -> Option<i8> {
        match self {
            Self::Day | Self::Week => None,
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::HalfYear => Some(6),
            Self::Year => Some(12),
        }
    }

    /// Its name in functions of a filter.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "days",
            Self::Week => "weeks",
            Self::Month => "months",
            Self::Quarter => "quarters",
            Self::HalfYear => "halfyears",
            Self::Year => "years",
        }
    }

    /// The unit of a name on the vendor's page on [operators], in any case, or of its letter.
    ///
    /// [operators]: https://docs.superoffice.com/en/api/search/find-selection/operators.html
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "d" | "day" | "days" => Self::Day,
            "w" | "wk" | "wks" | "week" | "weeks" => Self::Week,
            "m" | "mon" | "mos" | "month" | "months" => Self::Month,
            "q" | "qtr" | "qtrs" | "quarter" | "quarters" => Self::Quarter,
            "h" | "hyr" | "hyrs" | "half" | "halfyear" | "halfyears" => Self::HalfYear,
            "y" | "yr" | "yrs" | "year" | "years" => Self::Year,
            _ => return None,
        })
    }
}

/// Consecutive units, counted from the current one.
///
/// ```
/// use pagewire_runtime::superoffice::archive::{Period, Unit};
///
/// // The next three months: 1 is the month after this one.
/// let period = Period::of_function("next", 3, Unit::Month).unwrap();
/// assert_eq!((period.first, period.last), (Some(1), Some(3)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Period {
    /// The unit.
    pub unit: Unit,
    /// The first one, where 0 is the current one; `None` for everything up to `last`.
    pub first: Option<i64>,
    /// The last one; `None` for everything after `first`, including it.
    pub last: Option<i64>,
}

impl Period {
    /// The period of an operator without a value, such as `lastWeek`; `None` for other names.
    #[must_use]
    pub fn of_operator(operator: &str) -> Option<Self> {
        let (unit, first, last) = match operator.to_ascii_lowercase().as_str() {
            "today" => (Unit::Day, Some(0), Some(0)),
            "beforetoday" => (Unit::Day, None, Some(-1)),
            "aftertoday" => (Unit::Day, Some(1), None),
            "lastweek" => (Unit::Week, Some(-1), Some(-1)),
            "thisweek" => (Unit::Week, Some(0), Some(0)),
            "nextweek" => (Unit::Week, Some(1), Some(1)),
            "lastmonth" => (Unit::Month, Some(-1), Some(-1)),
            "thismonth" => (Unit::Month, Some(0), Some(0)),
            "nextmonth" => (Unit::Month, Some(1), Some(1)),
            "lastquarter" => (Unit::Quarter, Some(-1), Some(-1)),
            "thisquarter" => (Unit::Quarter, Some(0), Some(0)),
            "nextquarter" => (Unit::Quarter, Some(1), Some(1)),
            "thishalf" => (Unit::HalfYear, Some(0), Some(0)),
            "thisyear" => (Unit::Year, Some(0), Some(0)),
            _ => return None,
        };
        Some(Self { unit, first, last })
    }

    /// The period of a function over `count` units, such as `next(date,3,months)`; `None` for other names.
    #[must_use]
    pub fn of_function(name: &str, count: i64, unit: Unit) -> Option<Self> {
        let (first, last) = match name.to_ascii_lowercase().as_str() {
            "this" => (0, 0),
            "next" => (1, count),
            "previous" => (count.saturating_neg(), -1),
            "thisandnext" => (0, count),
            "thisandprevious" => (count.saturating_neg(), 0),
            "thisandpreviousandnext" => (-1, 1),
            _ => return None,
        };
        let (first, last) = (Some(first), Some(last));
        Some(Self { unit, first, last })
    }
}
