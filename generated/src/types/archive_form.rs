// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The query of an archive as a form.
///
/// - taken by [`archive().post_archive`](../archive/struct.ArchiveClient.html#method.post_archive).
#[non_exhaustive]
pub struct ArchiveForm {
    /// Columns to return, separated by commas.
    pub select: Option<String>,
    /// Condition that rows have to meet.
    pub filter: Option<String>,
    /// Columns to sort by, separated by commas, each with asc or desc.
    pub order_by: Option<String>,
    /// Kinds of rows to include, as entity names separated by commas; empty means all kinds.
    pub entities: Option<String>,
    /// Largest number of rows to return.
    pub top: Option<i32>,
    /// Rows to leave out before the first that is returned.
    pub skip: Option<i32>,
    /// Slim or Full: the display value of each column, or also the raw value and display hints.
    pub mode: Option<String>,
    /// Settings that this archive provider understands, such as GrandTotal=true.
    pub options: Option<String>,
    /// Extra text that this archive provider reads; mostly empty.
    pub context: Option<String>,
    /// Whether the count of all rows is returned: False, True, Estimate or AllPages.
    pub inline_count: Option<String>,
    /// Replaces every character of column names that is not safe in JSON names by an underscore.
    pub json_safe: Option<bool>,
    /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display).
    pub output: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveForm "ArchiveForm" crate::PROFILE {
    0 select set_select String = "$select";
    1 filter set_filter String = "$filter";
    2 order_by set_order_by String = "$orderBy";
    3 entities set_entities String = "$entities";
    4 top set_top i32 = "$top";
    5 skip set_skip i32 = "$skip";
    6 mode set_mode String = "$mode";
    7 options set_options String = "$options";
    8 context set_context String = "$context";
    9 inline_count set_inline_count String = "$inlineCount";
    10 json_safe set_json_safe bool = "$jsonSafe";
    11 output set_output String = "$output";
} }
