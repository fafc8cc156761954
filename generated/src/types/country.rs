// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Country with its codes, prefixes and address layouts.
///
/// - taken by [`list_agent().save_country`](../list_agent/struct.ListAgentClient.html#method.save_country),
///   [`list_country().post_country`](../list_country/struct.ListCountryClient.html#method.post_country),
///   [`list_country().put_country`](../list_country/struct.ListCountryClient.html#method.put_country).
/// - returned by
///   [`list_agent().create_default_country`](../list_agent/struct.ListAgentClient.html#method.create_default_country),
///   [`list_agent().get_all_countries`](../list_agent/struct.ListAgentClient.html#method.get_all_countries),
///   [`list_agent().get_countries`](../list_agent/struct.ListAgentClient.html#method.get_countries),
///   [`list_agent().get_country`](../list_agent/struct.ListAgentClient.html#method.get_country),
///   [`list_agent().get_country_list`](../list_agent/struct.ListAgentClient.html#method.get_country_list),
///   [`list_agent().save_country`](../list_agent/struct.ListAgentClient.html#method.save_country) and 4 more
///   operations.
/// - part of [`ContactEntity`](struct.ContactEntity.html),
///   [`ContactEntityWithLinks`](struct.ContactEntityWithLinks.html), [`PersonEntity`](struct.PersonEntity.html),
///   [`PersonEntityWithLinks`](struct.PersonEntityWithLinks.html).
#[non_exhaustive]
pub struct Country {
    /// Key of the country, given by the server; 0 in one that has not been saved.
    pub country_id: Option<i32>,
    /// Country as users see it, in the language of the installation.
    pub name: Option<String>,
    /// Key of the usual currency.
    pub currency_id: Option<i32>,
    /// Name of the country in English.
    pub english_name: Option<String>,
    /// Code of two letters by ISO 3166.
    pub two_letter_iso_country: Option<String>,
    /// Code of three letters by ISO 3166.
    pub three_letter_iso_country: Option<String>,
    /// Which flag clients show.
    pub image_description: Option<String>,
    /// Name of the registration number of companies in the country.
    pub org_nr_text: Option<String>,
    /// Prefix for calls from there to other countries.
    pub inter_area_prefix: Option<String>,
    /// Country code for calls to the country.
    pub dial_in_prefix: Option<String>,
    /// Letters in front of postal codes.
    pub zip_prefix: Option<String>,
    /// Top-level domain on the internet.
    pub domain_name: Option<String>,
    /// Key of the usual layout of addresses.
    pub address_layout_id: Option<i32>,
    /// Key of the layout of addresses within the country.
    pub domestic_address_layout_id: Option<i32>,
    /// Key of the layout of addresses in other countries.
    pub foreign_address_layout_id: Option<i32>,
    /// Position among the countries, in ascending order.
    pub rank: Option<i32>,
    /// Text shown while the pointer rests on the country.
    pub tooltip: Option<String>,
    /// Whether the country is marked as deleted.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Country "Country" crate::PROFILE {
    0 country_id set_country_id i32 = "CountryId";
    1 name set_name String = "Name";
    2 currency_id set_currency_id i32 = "CurrencyId";
    3 english_name set_english_name String = "EnglishName";
    4 two_letter_iso_country set_two_letter_iso_country String = "TwoLetterISOCountry";
    5 three_letter_iso_country set_three_letter_iso_country String = "ThreeLetterISOCountry";
    6 image_description set_image_description String = "ImageDescription";
    7 org_nr_text set_org_nr_text String = "OrgNrText";
    8 inter_area_prefix set_inter_area_prefix String = "InterAreaPrefix";
    9 dial_in_prefix set_dial_in_prefix String = "DialInPrefix";
    10 zip_prefix set_zip_prefix String = "ZipPrefix";
    11 domain_name set_domain_name String = "DomainName";
    12 address_layout_id set_address_layout_id i32 = "AddressLayoutId";
    13 domestic_address_layout_id set_domestic_address_layout_id i32 = "DomesticAddressLayoutId";
    14 foreign_address_layout_id set_foreign_address_layout_id i32 = "ForeignAddressLayoutId";
    15 rank set_rank i32 = "Rank";
    16 tooltip set_tooltip String = "Tooltip";
    17 deleted set_deleted bool = "Deleted";
    18 table_right set_table_right Box<TableRight> = "TableRight";
    19 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
