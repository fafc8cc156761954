// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `Country` of the API.
#[non_exhaustive]
pub struct Country {
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `CurrencyId`.
    pub currency_id: Option<i32>,
    /// The property `EnglishName`.
    pub english_name: Option<String>,
    /// The property `TwoLetterISOCountry`.
    pub two_letter_iso_country: Option<String>,
    /// The property `ThreeLetterISOCountry`.
    pub three_letter_iso_country: Option<String>,
    /// The property `ImageDescription`.
    pub image_description: Option<String>,
    /// The property `OrgNrText`.
    pub org_nr_text: Option<String>,
    /// The property `InterAreaPrefix`.
    pub inter_area_prefix: Option<String>,
    /// The property `DialInPrefix`.
    pub dial_in_prefix: Option<String>,
    /// The property `ZipPrefix`.
    pub zip_prefix: Option<String>,
    /// The property `DomainName`.
    pub domain_name: Option<String>,
    /// The property `AddressLayoutId`.
    pub address_layout_id: Option<i32>,
    /// The property `DomesticAddressLayoutId`.
    pub domestic_address_layout_id: Option<i32>,
    /// The property `ForeignAddressLayoutId`.
    pub foreign_address_layout_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
