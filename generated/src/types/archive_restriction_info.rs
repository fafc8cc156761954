// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveColumnInfo, InterRestrictionOperator};

/// Condition on one archive column: operator and values.
#[non_exhaustive]
pub struct ArchiveRestrictionInfo {
    /// Column by its name, with the prefixes that its archive needs.
    pub name: Option<String>,
    /// Comparison by its word or sign, such as =.
    pub operator: Option<String>,
    /// What the column is compared with.
    pub values: Option<Vec<String>>,
    /// The same values as users see them, such as texts of list items.
    pub display_values: Option<Vec<String>>,
    /// Definition of the column; may be null.
    pub column_info: Option<Box<ArchiveColumnInfo>>,
    /// Whether the condition is applied; others have no effect on the query.
    pub is_active: Option<bool>,
    /// Conditions below this one, mostly for activity counters; usually null.
    pub sub_restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// Parentheses at this condition: how many open (positive) or close (negative).
    pub inter_parenthesis: Option<i32>,
    /// How it is joined with the next condition; and by default.
    pub inter_operator: Option<InterRestrictionOperator>,
    /// Number that distinguishes conditions.
    pub unique_hash: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveRestrictionInfo "ArchiveRestrictionInfo" crate::PROFILE {
    0 name set_name String = "Name";
    1 operator set_operator String = "Operator";
    2 values set_values Vec<String> = "Values";
    3 display_values set_display_values Vec<String> = "DisplayValues";
    4 column_info set_column_info Box<ArchiveColumnInfo> = "ColumnInfo";
    5 is_active set_is_active bool = "IsActive";
    6 sub_restrictions set_sub_restrictions Vec<ArchiveRestrictionInfo> = "SubRestrictions";
    7 inter_parenthesis set_inter_parenthesis i32 = "InterParenthesis";
    8 inter_operator set_inter_operator InterRestrictionOperator = "InterOperator";
    9 unique_hash set_unique_hash i32 = "UniqueHash";
} }
