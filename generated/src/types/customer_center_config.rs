// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ConfigType, FieldProperty, TableRight};

/// The carrier `CustomerCenterConfig` of the API.
#[non_exhaustive]
pub struct CustomerCenterConfig {
    /// The property `CustConfigId`.
    pub cust_config_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<ConfigType>,
    /// The property `Config`.
    pub config: Option<String>,
    /// The property `CustLangId`.
    pub cust_lang_id: Option<i32>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
