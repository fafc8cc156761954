// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SetLandingPagePinForAssociate: Pins a record or selection to the landing page that a user has for a table, or
/// unpins it. The landing page is created if the user has none.
///
/// - taken by
///   [`configuration_agent().set_landing_page_pin_for_associate`](../configuration_agent/struct.ConfigurationAgentClient.html#method.set_landing_page_pin_for_associate).
#[non_exhaustive]
pub struct SetLandingPagePinForAssociateRequest {
    /// True to pin the record or selection, false to unpin it.
    pub pin: Option<bool>,
    /// Key of the user (associate) whose landing page changes.
    pub associate_id: Option<i32>,
    /// Name of the table whose landing page changes.
    pub entity_table_name: Option<String>,
    /// Name of the table that the record or selection to pin or unpin is in.
    pub pin_table_name: Option<String>,
    /// Key of the record or selection to pin or unpin, in the table `PinTableName`.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetLandingPagePinForAssociateRequest "SetLandingPagePinForAssociateRequest" crate::PROFILE {
    0 pin set_pin bool = "Pin";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 entity_table_name set_entity_table_name String = "EntityTableName";
    3 pin_table_name set_pin_table_name String = "PinTableName";
    4 record_id set_record_id i32 = "RecordId";
} }
