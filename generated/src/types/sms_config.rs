// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Settings for sending text messages.
///
/// - returned by
///   [`customer_service_agent().get_sms_config`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_sms_config).
#[non_exhaustive]
pub struct SmsConfig {
    /// Country code for numbers without one.
    pub default_sms_country: Option<String>,
    /// Name of the provider that sends the text messages.
    pub net_server_sms_provider: Option<String>,
    /// Sender that receivers see.
    pub ns_plugin_sender: Option<String>,
    /// Settings of the provider by name.
    pub ns_plugin_config: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SmsConfig "SmsConfig" crate::PROFILE {
    0 default_sms_country set_default_sms_country String = "DefaultSmsCountry";
    1 net_server_sms_provider set_net_server_sms_provider String = "NetServerSmsProvider";
    2 ns_plugin_sender set_ns_plugin_sender String = "NsPluginSender";
    3 ns_plugin_config set_ns_plugin_config Map<String> = "NsPluginConfig";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
