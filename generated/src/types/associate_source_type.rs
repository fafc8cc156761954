// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Where users to choose from come from; sources can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - taken by
///   [`person_agent().get_colleagues_by_source`](../person_agent/struct.PersonAgentClient.html#method.get_colleagues_by_source).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AssociateSourceType(pagewire_runtime::value::Flags);

flag_enum! { AssociateSourceType "AssociateSourceType" crate::PROFILE {
    /// The source is not set yet.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// Users that the caller has worked with lately.
    ///
    /// `History`, number 1.
    HISTORY = "History" 1;
    /// Users of the calendar view.
    ///
    /// `DiaryViewList`, number 2.
    DIARY_VIEW_LIST = "DiaryViewList" 2;
    /// Users of the same group.
    ///
    /// `Department`, number 4.
    DEPARTMENT = "Department" 4;
    /// History, diary view and user group combined.
    ///
    /// `All`, number 7.
    ALL = "All" 7;
} }
