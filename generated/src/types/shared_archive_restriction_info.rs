// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, UnknownMember, carrier, open_enum};
use crate::types::ArchiveColumnInfo;

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

carrier! { ArchiveRestrictionInfo "ArchiveRestrictionInfo" {
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

/// The enum `InterRestrictionOperator` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterRestrictionOperator {
    /// `None`, number 0.
    None,
    /// `And`, number 1.
    And,
    /// `Or`, number 2.
    Or,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { InterRestrictionOperator "InterRestrictionOperator" {
    0 None = "None";
    1 And = "And";
    2 Or = "Or";
} [0, 1, 2] }
