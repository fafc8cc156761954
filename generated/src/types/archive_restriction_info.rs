// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveColumnInfo, InterRestrictionOperator};

/// The carrier `ArchiveRestrictionInfo` of the API.
#[non_exhaustive]
pub struct ArchiveRestrictionInfo {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Operator`.
    pub operator: Option<String>,
    /// The property `Values`.
    pub values: Option<Vec<String>>,
    /// The property `DisplayValues`.
    pub display_values: Option<Vec<String>>,
    /// The property `ColumnInfo`.
    pub column_info: Option<Box<ArchiveColumnInfo>>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `SubRestrictions`.
    pub sub_restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `InterParenthesis`.
    pub inter_parenthesis: Option<i32>,
    /// The property `InterOperator`.
    pub inter_operator: Option<InterRestrictionOperator>,
    /// The property `UniqueHash`.
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
