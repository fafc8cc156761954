// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PluginResponse, PriceList, TableRight};

/// Connection of quotes to products and prices, in the CRM or an ERP system.
///
/// - taken by
///   [`quote_agent().save_connection`](../quote_agent/struct.QuoteAgentClient.html#method.save_connection).
/// - returned by
///   [`quote_agent().create_connection_from_connector_name`](../quote_agent/struct.QuoteAgentClient.html#method.create_connection_from_connector_name),
///   [`quote_agent().get_all_available_quote_connections`](../quote_agent/struct.QuoteAgentClient.html#method.get_all_available_quote_connections),
///   [`quote_agent().get_all_available_quote_connections_with_price_lists`](../quote_agent/struct.QuoteAgentClient.html#method.get_all_available_quote_connections_with_price_lists),
///   [`quote_agent().get_all_installed_quote_connections`](../quote_agent/struct.QuoteAgentClient.html#method.get_all_installed_quote_connections),
///   [`quote_agent().get_connection`](../quote_agent/struct.QuoteAgentClient.html#method.get_connection),
///   [`quote_agent().get_connections_for_associate`](../quote_agent/struct.QuoteAgentClient.html#method.get_connections_for_associate),
///   [`quote_agent().save_connection`](../quote_agent/struct.QuoteAgentClient.html#method.save_connection).
#[non_exhaustive]
pub struct QuoteConnection {
    /// Key of the quote connection, given by the server; 0 in one that has not been saved.
    pub quote_connection_id: Option<i32>,
    /// ERP system by its internal name.
    pub erp_name: Option<String>,
    /// Connection as users see it, maybe in several languages.
    pub display_name: Option<String>,
    /// Text shown while the pointer rests on the connection, maybe in several languages.
    pub display_description: Option<String>,
    /// Position of the connection where connections are listed.
    pub rank: Option<i32>,
    /// Name of the connector (plugin) that the connection uses.
    pub connector_name: Option<String>,
    /// Key of the connection to the ERP system that the quote connection extends.
    pub erp_connection_id: Option<i32>,
    /// Settings of the connector as XML.
    pub extra_data: Option<String>,
    /// Whether the connection can be reached at the moment.
    pub is_available: Option<bool>,
    /// Reply of the connector when it was started; null before the first start.
    pub initialize_response: Option<Box<PluginResponse>>,
    /// Price lists that the connection offers.
    pub price_lists: Option<Vec<PriceList>>,
    /// Whether everybody can use the connection.
    pub all_access: Option<bool>,
    /// Whether the connection is hidden from users; its record is kept.
    pub deleted: Option<bool>,
    /// Keys of the user groups that can use the connection.
    pub user_group_access_ids: Option<Vec<i32>>,
    /// Keys of the users that can use the connection.
    pub associate_access_ids: Option<Vec<i32>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
