// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DurationUnit, FieldProperty, SelectableMDOListItem, TableRight};

/// Kind of sale with its stages, guide and limits for quotes, as administrators edit it.
///
/// - taken by
///   [`list_agent().save_sale_type_entity`](../list_agent/struct.ListAgentClient.html#method.save_sale_type_entity),
///   [`list_sale_type().post_sale_type_entity`](../list_sale_type/struct.ListSaleTypeClient.html#method.post_sale_type_entity),
///   [`list_sale_type().put_sale_type_entity`](../list_sale_type/struct.ListSaleTypeClient.html#method.put_sale_type_entity).
/// - returned by
///   [`list_agent().create_default_sale_type_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_sale_type_entity),
///   [`list_agent().get_all_sale_type_entities`](../list_agent/struct.ListAgentClient.html#method.get_all_sale_type_entities),
///   [`list_agent().get_sale_type_entity`](../list_agent/struct.ListAgentClient.html#method.get_sale_type_entity),
///   [`list_agent().save_sale_type_entity`](../list_agent/struct.ListAgentClient.html#method.save_sale_type_entity),
///   [`list_sale_type().get_all_sale_type_entity`](../list_sale_type/struct.ListSaleTypeClient.html#method.get_all_sale_type_entity),
///   [`list_sale_type().post_sale_type_entity`](../list_sale_type/struct.ListSaleTypeClient.html#method.post_sale_type_entity)
///   and 3 more operations.
#[non_exhaustive]
pub struct SaleTypeEntity {
    /// Key of the type of sale, given by the server; 0 in one that has not been saved.
    pub sale_type_id: Option<i32>,
    /// Text of the list item, as clients show it.
    pub name: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Whether the duration counts days, weeks or longer units.
    pub duration_unit: Option<DurationUnit>,
    /// How long such sales take, counted in `DurationUnit`.
    pub sale_duration: Option<i32>,
    /// Category of the sale type; sales of the type get the same one.
    pub sale_type_cat_id: Option<i32>,
    /// Whether the item is marked as deleted, so that lists should not show it.
    pub deleted: Option<bool>,
    /// Whether a guide of steps belongs to the sale type.
    pub has_guide: Option<bool>,
    /// Whether sales of the type have stakeholders.
    pub has_stakeholders: Option<bool>,
    /// Whether the stage advances when its last step is done.
    pub is_auto_advance: Option<bool>,
    /// Whether quotes of sales of the type can have several alternatives.
    pub allow_quote_alternatives: Option<bool>,
    /// Days for which quotes are valid after they are sent.
    pub default_quote_validity: Option<i32>,
    /// Key of the template for the list of products.
    pub quote_lines_template: Option<i32>,
    /// Key of the template for the confirmation of an order.
    pub confirmation_lines_template: Option<i32>,
    /// Whether discounts are limited.
    pub max_discount_percent_set: Option<bool>,
    /// Whether earnings have a lower limit.
    pub min_earning_percent_set: Option<bool>,
    /// Highest discount, in percent of the total.
    pub max_discount_percent: Option<i32>,
    /// Lowest earning, in percent of the total.
    pub min_earning_percent: Option<i32>,
    /// Number of the field that lines of quotes are grouped by.
    pub group_quote_lines_by: Option<i32>,
    /// Number of the field that the groups are sorted by.
    pub sort_group_lines_by: Option<i32>,
    /// All stages; those that sales of the type go through are selected. Items of the MDO list salestage.
    pub stages: Option<Vec<SelectableMDOListItem>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
