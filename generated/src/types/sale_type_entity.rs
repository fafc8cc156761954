// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DurationUnit, FieldProperty, SelectableMDOListItem, TableRight};

/// The carrier `SaleTypeEntity` of the API.
#[non_exhaustive]
pub struct SaleTypeEntity {
    /// The property `SaleTypeId`.
    pub sale_type_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `DurationUnit`.
    pub duration_unit: Option<DurationUnit>,
    /// The property `SaleDuration`.
    pub sale_duration: Option<i32>,
    /// The property `SaleTypeCatId`.
    pub sale_type_cat_id: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `HasGuide`.
    pub has_guide: Option<bool>,
    /// The property `HasStakeholders`.
    pub has_stakeholders: Option<bool>,
    /// The property `IsAutoAdvance`.
    pub is_auto_advance: Option<bool>,
    /// The property `AllowQuoteAlternatives`.
    pub allow_quote_alternatives: Option<bool>,
    /// The property `DefaultQuoteValidity`.
    pub default_quote_validity: Option<i32>,
    /// The property `QuoteLinesTemplate`.
    pub quote_lines_template: Option<i32>,
    /// The property `ConfirmationLinesTemplate`.
    pub confirmation_lines_template: Option<i32>,
    /// The property `MaxDiscountPercentSet`.
    pub max_discount_percent_set: Option<bool>,
    /// The property `MinEarningPercentSet`.
    pub min_earning_percent_set: Option<bool>,
    /// The property `MaxDiscountPercent`.
    pub max_discount_percent: Option<i32>,
    /// The property `MinEarningPercent`.
    pub min_earning_percent: Option<i32>,
    /// The property `GroupQuoteLinesBy`.
    pub group_quote_lines_by: Option<i32>,
    /// The property `SortGroupLinesBy`.
    pub sort_group_lines_by: Option<i32>,
    /// The property `Stages`.
    pub stages: Option<Vec<SelectableMDOListItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleTypeEntity "SaleTypeEntity" crate::PROFILE {
    0 sale_type_id set_sale_type_id i32 = "SaleTypeId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 duration_unit set_duration_unit DurationUnit = "DurationUnit";
    5 sale_duration set_sale_duration i32 = "SaleDuration";
    6 sale_type_cat_id set_sale_type_cat_id i32 = "SaleTypeCatId";
    7 deleted set_deleted bool = "Deleted";
    8 has_guide set_has_guide bool = "HasGuide";
    9 has_stakeholders set_has_stakeholders bool = "HasStakeholders";
    10 is_auto_advance set_is_auto_advance bool = "IsAutoAdvance";
    11 allow_quote_alternatives set_allow_quote_alternatives bool = "AllowQuoteAlternatives";
    12 default_quote_validity set_default_quote_validity i32 = "DefaultQuoteValidity";
    13 quote_lines_template set_quote_lines_template i32 = "QuoteLinesTemplate";
    14 confirmation_lines_template set_confirmation_lines_template i32 = "ConfirmationLinesTemplate";
    15 max_discount_percent_set set_max_discount_percent_set bool = "MaxDiscountPercentSet";
    16 min_earning_percent_set set_min_earning_percent_set bool = "MinEarningPercentSet";
    17 max_discount_percent set_max_discount_percent i32 = "MaxDiscountPercent";
    18 min_earning_percent set_min_earning_percent i32 = "MinEarningPercent";
    19 group_quote_lines_by set_group_quote_lines_by i32 = "GroupQuoteLinesBy";
    20 sort_group_lines_by set_sort_group_lines_by i32 = "SortGroupLinesBy";
    21 stages set_stages Vec<SelectableMDOListItem> = "Stages";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
