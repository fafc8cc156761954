// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AddressType, FieldProperty, TableRight};

/// The carrier `AddressSyncData` of the API.
#[non_exhaustive]
pub struct AddressSyncData {
    /// The property `AddressId`.
    pub address_id: Option<i32>,
    /// The property `AddressType`.
    pub address_type: Option<AddressType>,
    /// The property `Address1`.
    pub address1: Option<String>,
    /// The property `Address2`.
    pub address2: Option<String>,
    /// The property `Address3`.
    pub address3: Option<String>,
    /// The property `City`.
    pub city: Option<String>,
    /// The property `County`.
    pub county: Option<String>,
    /// The property `ZipCode`.
    pub zip_code: Option<String>,
    /// The property `State`.
    pub state: Option<String>,
    /// The property `Latitude`.
    pub latitude: Option<f64>,
    /// The property `Longitude`.
    pub longitude: Option<f64>,
    /// The property `FormattedAddress`.
    pub formatted_address: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddressSyncData "AddressSyncData" crate::PROFILE {
    0 address_id set_address_id i32 = "AddressId";
    1 address_type set_address_type AddressType = "AddressType";
    2 address1 set_address1 String = "Address1";
    3 address2 set_address2 String = "Address2";
    4 address3 set_address3 String = "Address3";
    5 city set_city String = "City";
    6 county set_county String = "County";
    7 zip_code set_zip_code String = "ZipCode";
    8 state set_state String = "State";
    9 latitude set_latitude f64 = "Latitude";
    10 longitude set_longitude f64 = "Longitude";
    11 formatted_address set_formatted_address String = "FormattedAddress";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
