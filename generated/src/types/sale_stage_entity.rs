// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Stage of sales with its usual chance, as administrators edit it.
///
/// - taken by
///   [`list_agent().save_sale_stage_entity`](../list_agent/struct.ListAgentClient.html#method.save_sale_stage_entity),
///   [`list_rating().post_sale_stage_entity`](../list_rating/struct.ListRatingClient.html#method.post_sale_stage_entity),
///   [`list_rating().put_sale_stage_entity`](../list_rating/struct.ListRatingClient.html#method.put_sale_stage_entity).
/// - returned by
///   [`list_agent().create_default_sale_stage_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_sale_stage_entity),
///   [`list_agent().get_all_sale_stages`](../list_agent/struct.ListAgentClient.html#method.get_all_sale_stages),
///   [`list_agent().get_sale_stage_entity`](../list_agent/struct.ListAgentClient.html#method.get_sale_stage_entity),
///   [`list_agent().save_sale_stage_entity`](../list_agent/struct.ListAgentClient.html#method.save_sale_stage_entity),
///   [`list_rating().get_all_sale_stage_entity`](../list_rating/struct.ListRatingClient.html#method.get_all_sale_stage_entity),
///   [`list_rating().post_sale_stage_entity`](../list_rating/struct.ListRatingClient.html#method.post_sale_stage_entity)
///   and 3 more operations.
#[non_exhaustive]
pub struct SaleStageEntity {
    /// Key of the stage of a sale, given by the server; 0 in one that has not been saved.
    pub sale_stage_id: Option<i32>,
    /// Stage as users see it.
    pub value: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Chance of winning in percent.
    pub probability: Option<i32>,
    /// Whether the sale stage is marked as deleted.
    pub deleted: Option<bool>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleStageEntity "SaleStageEntity" crate::PROFILE {
    0 sale_stage_id set_sale_stage_id i32 = "SaleStageId";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 probability set_probability i32 = "Probability";
    4 deleted set_deleted bool = "Deleted";
    5 rank set_rank i32 = "Rank";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
