// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Installation or device of a foreign application, to which keys belong.
///
/// - taken by
///   [`foreign_app().save_device_by_identifier`](../foreign_app/struct.ForeignAppClient.html#method.save_device_by_identifier),
///   [`foreign_system_agent().delete_foreign_device`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.delete_foreign_device),
///   [`foreign_system_agent().save_device_by_identifier`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.save_device_by_identifier),
///   [`foreign_system_agent().save_foreign_device`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.save_foreign_device).
/// - returned by
///   [`foreign_app().get_application_devices`](../foreign_app/struct.ForeignAppClient.html#method.get_application_devices),
///   [`foreign_app().get_device_by_identifier`](../foreign_app/struct.ForeignAppClient.html#method.get_device_by_identifier),
///   [`foreign_app().save_device_by_identifier`](../foreign_app/struct.ForeignAppClient.html#method.save_device_by_identifier),
///   [`foreign_app().add_device_by_identifier`](../foreign_app/struct.ForeignAppClient.html#method.add_device_by_identifier),
///   [`foreign_system_agent().add_device_by_identifier`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.add_device_by_identifier),
///   [`foreign_system_agent().get_application_devices`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.get_application_devices)
///   and 5 more operations.
/// - part of [`ForeignAppEntity`](struct.ForeignAppEntity.html),
///   [`ForeignAppEntityWithLinks`](struct.ForeignAppEntityWithLinks.html).
#[non_exhaustive]
pub struct ForeignDevice {
    /// Key of the foreign device, given by the server; 0 in one that has not been saved.
    pub foreign_device_id: Option<i32>,
    /// What the device is called.
    pub name: Option<String>,
    /// When the record was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// When the record was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// Full name of the user who owns the device.
    pub associate_full_name: Option<String>,
    /// Name of the user who entered the device.
    pub created_by: Option<String>,
    /// Name of the user who last changed the device.
    pub updated_by: Option<String>,
    /// Unique identifier of the device, such as its hardware id; optional.
    pub device_identifier: Option<String>,
    /// Key of the foreign application that has the device.
    pub foreign_app_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForeignDevice "ForeignDevice" crate::PROFILE {
    0 foreign_device_id set_foreign_device_id i32 = "ForeignDeviceId";
    1 name set_name String = "Name";
    2 created_date set_created_date DateTime = "CreatedDate";
    3 updated_date set_updated_date DateTime = "UpdatedDate";
    4 associate_full_name set_associate_full_name String = "AssociateFullName";
    5 created_by set_created_by String = "CreatedBy";
    6 updated_by set_updated_by String = "UpdatedBy";
    7 device_identifier set_device_identifier String = "DeviceIdentifier";
    8 foreign_app_id set_foreign_app_id i32 = "ForeignAppId";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
