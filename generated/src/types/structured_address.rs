// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::AddressType;

/// One address of a company, person or quote, with street, city and postal code in separate fields.
///
/// - part of [`Address`](struct.Address.html).
#[non_exhaustive]
pub struct StructuredAddress {
    /// Which address of which record it is.
    pub atype_idx: Option<AddressType>,
    /// First line, usually the street with the house number.
    pub address1: Option<String>,
    /// Second line of the street address; may be empty.
    pub address2: Option<String>,
    /// Third line of the street address; may be empty.
    pub address3: Option<String>,
    /// Town or city, without the postal code.
    pub city: Option<String>,
    /// Administrative part of the country, where addresses of the country have one.
    pub county: Option<String>,
    /// Federal state or province, where addresses of the country have one.
    pub state: Option<String>,
    /// Postal code, as the post of the country writes it.
    pub zipcode: Option<String>,
    /// The whole address as text, with lines in the order of its country; cannot be written.
    pub formatted: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StructuredAddress "StructuredAddress" crate::PROFILE {
    0 atype_idx set_atype_idx AddressType = "AtypeIdx";
    1 address1 set_address1 String = "Address1";
    2 address2 set_address2 String = "Address2";
    3 address3 set_address3 String = "Address3";
    4 city set_city String = "City";
    5 county set_county String = "County";
    6 state set_state String = "State";
    7 zipcode set_zipcode String = "Zipcode";
    8 formatted set_formatted String = "Formatted";
} }
