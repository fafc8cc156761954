// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PluginResponse, PriceList, TableRight};

/// The carrier `QuoteConnection` of the API.
#[non_exhaustive]
pub struct QuoteConnection {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `ERPName`.
    pub erp_name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `ConnectorName`.
    pub connector_name: Option<String>,
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ExtraData`.
    pub extra_data: Option<String>,
    /// The property `IsAvailable`.
    pub is_available: Option<bool>,
    /// The property `InitializeResponse`.
    pub initialize_response: Option<Box<PluginResponse>>,
    /// The property `PriceLists`.
    pub price_lists: Option<Vec<PriceList>>,
    /// The property `AllAccess`.
    pub all_access: Option<bool>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `UserGroupAccessIds`.
    pub user_group_access_ids: Option<Vec<i32>>,
    /// The property `AssociateAccessIds`.
    pub associate_access_ids: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteConnection "QuoteConnection" crate::PROFILE {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 erp_name set_erp_name String = "ERPName";
    2 display_name set_display_name String = "DisplayName";
    3 display_description set_display_description String = "DisplayDescription";
    4 rank set_rank i32 = "Rank";
    5 connector_name set_connector_name String = "ConnectorName";
    6 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    7 extra_data set_extra_data String = "ExtraData";
    8 is_available set_is_available bool = "IsAvailable";
    9 initialize_response set_initialize_response Box<PluginResponse> = "InitializeResponse";
    10 price_lists set_price_lists Vec<PriceList> = "PriceLists";
    11 all_access set_all_access bool = "AllAccess";
    12 deleted set_deleted bool = "Deleted";
    13 user_group_access_ids set_user_group_access_ids Vec<i32> = "UserGroupAccessIds";
    14 associate_access_ids set_associate_access_ids Vec<i32> = "AssociateAccessIds";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
