//! Functions on columns in filters.

use super::column::Column;
use super::expression::{Expression, Function, Places};
use super::filter::Filter;
use super::kind::{Dated, Textual};
use super::operand::Operand;
use super::period::Unit;

impl<A, K, S> Column<A, K, S> {
    /// A function with the column as its first argument.
    fn called(self, name: &str, others: impl IntoIterator<Item = Operand>) -> Filter<A> {
        let column = Operand::Word(self.name().to_owned());
        Filter::of(Expression::Function(Function {
            name: name.to_owned(),
            arguments: [column].into_iter().chain(others).collect(),
            at: Places::default(),
        }))
    }
}

impl<A, K: Textual, S> Column<A, K, S> {
    /// Texts that end with the value: `endswith`, one of the functions that the pages of all archive operations list.
    pub fn ends(self, value: impl Into<K::Value>) -> Filter<A> {
        self.called("endswith", [value.into().into()])
    }
}

/// Declares functions for periods around the current one.
macro_rules! periods {
    ($($(#[$doc:meta])* $name:ident $function:literal $(($count:ident))?;)*) => {
        /// Periods around the current one. The vendor prefers them to `lastWeek`, `thisMonth` and the other [legacy
        /// operators](https://docs.superoffice.com/en/api/search/find-selection/operators.html).
        impl<A, K: Dated, S> Column<A, K, S> {
            $(
                $(#[$doc])*
                pub fn $name(self, $($count: i32,)? unit: Unit) -> Filter<A> {
                    let unit = Operand::Text(unit.name().to_owned());
                    self.called($function, [$(Operand::from($count),)? unit])
                }
            )*
        }
    };
}

periods! {
    /// The current period, such as this month: `this`.
    this_period "this";
    /// The next `count` periods: `next`.
    next_periods "next" (count);
    /// The `count` periods before this one: `previous`.
    previous_periods "previous" (count);
    /// This period and the next `count` ones: `thisAndNext`.
    this_and_next "thisAndNext" (count);
    /// This period and the `count` ones before it: `thisAndPrevious`.
    this_and_previous "thisAndPrevious" (count);
    /// This period, the one before and the one after: `thisAndPreviousAndNext`.
    this_and_previous_and_next "thisAndPreviousAndNext";
}
