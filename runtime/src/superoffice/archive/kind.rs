//! Kinds of columns. A kind defines the operators for filters and the type of a row's values.
//!
//! Kinds are marker types: `Column<SimpleContact, Int>` is a column of numbers. The vendor's page on [restriction types]
//! lists their operators.
//!
//! [restriction types]: https://docs.superoffice.com/en/api/archive-providers/restriction-types.html

use super::operand::{self, Operand};
use super::row::{Item, Row};
use crate::superoffice::text::{FieldError, Fields as _};
use crate::value::{DateTime as Time, Decimal as Number};

/// The kind of a column.
pub trait Kind {
    /// The type of values in comparisons.
    type Value: Into<Operand>;
    /// The type of a row's values.
    type Read;

    /// Reads the column of this name.
    ///
    /// # Errors
    /// If the row has a value of another type.
    fn read(row: &Row<'_>, name: &str) -> Result<Self::Read, FieldError>;
}

/// Kinds that can be used in filters.
#[diagnostic::on_unimplemented(
    message = "columns of the kind `{Self}` cannot be in a filter",
    label = "no filter takes this column"
)]
pub trait Filtered: Kind {}

/// Kinds with equality operators of numbers.
#[diagnostic::on_unimplemented(
    message = "columns of the kind `{Self}` are not compared by `eq` and `ne`"
)]
pub trait Equated: Filtered {
    /// The operator for equal values. The vendor documents `equals` for lists.
    #[doc(hidden)]
    const EQUAL: &'static str = "=";
}

impl Equated for List {
    const EQUAL: &'static str = "equals";
}

/// Kinds with the operators of numbers.
#[diagnostic::on_unimplemented(
    message = "columns of the kind `{Self}` are not compared as numbers"
)]
pub trait Numeric: Equated {}

/// Kinds with the operators of texts.
#[diagnostic::on_unimplemented(message = "columns of the kind `{Self}` are not compared as texts")]
pub trait Textual: Filtered {}

/// Kinds with range comparisons.
#[diagnostic::on_unimplemented(
    message = "columns of the kind `{Self}` are not compared with a range"
)]
pub trait Ranged: Filtered {}

/// Kinds with the operators of days.
#[diagnostic::on_unimplemented(message = "columns of the kind `{Self}` are not compared as days")]
pub trait Dated: Filtered {}

/// Kinds with the operators of times.
#[diagnostic::on_unimplemented(message = "columns of the kind `{Self}` are not compared as times")]
pub trait Timed: Filtered {}

/// Kinds with the operators of items of lists.
#[diagnostic::on_unimplemented(
    message = "columns of the kind `{Self}` are not compared as items of lists"
)]
pub trait Listed: Filtered {}

/// Kinds with the operators of lists of numbers.
#[diagnostic::on_unimplemented(
    message = "columns of the kind `{Self}` are not compared as lists of numbers"
)]
pub trait Arrayed: Filtered {}

/// Kinds with the operators of users.
#[diagnostic::on_unimplemented(message = "columns of the kind `{Self}` are not compared as users")]
pub trait Personal: Filtered {}

/// Kinds with the operator of truth values.
#[diagnostic::on_unimplemented(
    message = "columns of the kind `{Self}` are not compared as truth values"
)]
pub trait Logical: Filtered {}

/// Declares kinds.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $($operators:ident)*, $value:ty => $read:ty = $reader:expr;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            #[allow(clippy::exhaustive_enums, reason = "a marker has no values")]
            pub enum $name {}

            impl Kind for $name {
                type Value = $value;
                type Read = $read;

                fn read(row: &Row<'_>, name: &str) -> Result<Self::Read, FieldError> {
                    let read: fn(&Row<'_>, &str) -> Result<Self::Read, FieldError> = $reader;
                    read(row, name)
                }
            }

            $(impl $operators for $name {})*
        )*
    };
}

kinds! {
    /// Any kind: a column that is known by name only. It has the operators of all kinds.
    Any: Filtered Equated Numeric Textual Ranged Dated Timed Listed Arrayed Personal Logical,
        Operand => Option<String> = |row, name| Ok(row.get_text(name));
    /// Text (`string` and `positiveString`).
    Text: Filtered Textual Ranged, operand::Text => Option<String> = |row, name| Ok(row.get_text(name));
    /// Text, or the key of the record with this text (`stringorPK`). Rows contain the text.
    TextOrKey: Filtered Textual Ranged, operand::Text => Option<String> =
        |row, name| Ok(row.display(name).map(str::to_owned).or_else(|| row.get_text(name)));
    /// A whole number (`int`).
    Int: Filtered Equated Numeric Ranged, operand::Whole => Option<i32> = |row, name| row.get_i32(name);
    /// Several whole numbers (`intArray`).
    IntArray: Filtered Arrayed, operand::Whole => Vec<i32> = |row, name| row.get_ints(name);
    /// A number with decimals (`decimal`).
    Decimal: Filtered Equated Numeric Ranged, operand::Number => Option<Number> = |row, name| row.get_decimal(name);
    /// A span of time in seconds (`timeSpan`).
    TimeSpan: Filtered Equated Numeric Ranged, operand::Whole => Option<i64> = |row, name| row.get_seconds(name);
    /// A truth value (`bool`).
    Bool: Filtered Logical, bool => Option<bool> = |row, name| row.get_bool(name);
    /// A day (`date` and `unlimitedDate`). Its values in rows may include a time.
    Date: Filtered Dated Ranged, operand::Moment => Option<Time> = |row, name| row.get_date_time(name);
    /// A time (`datetime`).
    DateTime: Filtered Dated Timed Ranged, operand::Moment => Option<Time> = |row, name| row.get_date_time(name);
    /// An item of a list (`listAny`, `listInterest`, `listExternal`, `ejCategory`, `saintStatus`).
    List: Filtered Listed, operand::Whole => Option<Item> = |row, name| Ok(row.item(name));
    /// A user or a group of users (`associate`, `ejUser`, `userGroup`).
    User: Filtered Equated Listed Personal, operand::Whole => Option<Item> = |row, name| Ok(row.item(name));
    /// A column that cannot be used in filters (`none`).
    Opaque: , Operand => Option<String> = |row, name| Ok(row.get_text(name));
}
