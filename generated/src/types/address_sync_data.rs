// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{AddressType, FieldProperty, TableRight};

/// Address as it is exchanged when data are synchronized.
///
/// - part of [`ParticipantSyncData`](struct.ParticipantSyncData.html).
#[non_exhaustive]
pub struct AddressSyncData {
    /// Key of the address record.
    pub address_id: Option<i32>,
    /// Whether the address is a postal, street or private one.
    pub address_type: Option<AddressType>,
    /// First line of the address.
    pub address1: Option<String>,
    /// Second line of the address.
    pub address2: Option<String>,
    /// Third line of the address.
    pub address3: Option<String>,
    /// Town of the address.
    pub city: Option<String>,
    /// County or region within the country.
    pub county: Option<String>,
    /// Postal code of the town.
    pub zip_code: Option<String>,
    /// Part of the country that the town lies in, such as a federal state.
    pub state: Option<String>,
    /// Degrees north of the equator.
    pub latitude: Option<Decimal>,
    /// Degrees east of Greenwich.
    pub longitude: Option<Decimal>,
    /// Whole address as one text, in the layout of its country.
    pub formatted_address: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
    9 latitude set_latitude Decimal = "Latitude";
    10 longitude set_longitude Decimal = "Longitude";
    11 formatted_address set_formatted_address String = "FormattedAddress";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
