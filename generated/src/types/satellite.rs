// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Area, Associate, Contact, FieldProperty, LicenseOwner, TableRight};

/// The carrier `Satellite` of the API.
#[non_exhaustive]
pub struct Satellite {
    /// The property `SatelliteId`.
    pub satellite_id: Option<i32>,
    /// The property `Created`.
    pub created: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `Contact`.
    pub contact: Option<Box<Contact>>,
    /// The property `Area`.
    pub area: Option<Box<Area>>,
    /// The property `LicenseOwners`.
    pub license_owners: Option<Vec<LicenseOwner>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Satellite "Satellite" crate::PROFILE {
    0 satellite_id set_satellite_id i32 = "SatelliteId";
    1 created set_created DateTime = "Created";
    2 created_by set_created_by Box<Associate> = "CreatedBy";
    3 updated set_updated DateTime = "Updated";
    4 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    5 contact set_contact Box<Contact> = "Contact";
    6 area set_area Box<Area> = "Area";
    7 license_owners set_license_owners Vec<LicenseOwner> = "LicenseOwners";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
