// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `AssociateSourceType` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AssociateSourceType(pagewire_runtime::value::Flags);

flag_enum! { AssociateSourceType "AssociateSourceType" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `History`, number 1.
    HISTORY = "History" 1;
    /// `DiaryViewList`, number 2.
    DIARY_VIEW_LIST = "DiaryViewList" 2;
    /// `Department`, number 4.
    DEPARTMENT = "Department" 4;
    /// `All`, number 7.
    ALL = "All" 7;
} }
