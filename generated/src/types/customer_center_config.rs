// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ConfigType, FieldProperty, TableRight};

/// A part of the settings of the customer center.
///
/// - taken by
///   [`customer_service_agent().save_all_customer_center_configs`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.save_all_customer_center_configs),
///   [`customer_service_agent().save_customer_center_config`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.save_customer_center_config).
/// - returned by
///   [`customer_service_agent().create_default_customer_center_config`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.create_default_customer_center_config),
///   [`customer_service_agent().get_all_customer_center_configs`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_all_customer_center_configs),
///   [`customer_service_agent().get_customer_center_config`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_customer_center_config),
///   [`customer_service_agent().save_customer_center_config`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.save_customer_center_config).
#[non_exhaustive]
pub struct CustomerCenterConfig {
    /// Key of the configuration, given by the server; 0 in one that has not been saved.
    pub cust_config_id: Option<i32>,
    /// What the settings are about.
    pub r#type: Option<ConfigType>,
    /// The settings as JSON.
    pub config: Option<String>,
    /// Key of the language that the settings are for; 0 for all.
    pub cust_lang_id: Option<i32>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the record.
    pub updated_associate_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomerCenterConfig "CustomerCenterConfig" crate::PROFILE {
    0 cust_config_id set_cust_config_id i32 = "CustConfigId";
    1 r#type set_type ConfigType = "Type";
    2 config set_config String = "Config";
    3 cust_lang_id set_cust_lang_id i32 = "CustLangId";
    4 registered set_registered DateTime = "Registered";
    5 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    6 updated set_updated DateTime = "Updated";
    7 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
