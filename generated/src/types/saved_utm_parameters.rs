// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SavedUtmParameters` of the API.
#[non_exhaustive]
pub struct SavedUtmParameters {
    /// The property `FormName`.
    pub form_name: Option<String>,
    /// The property `FirsttouchSource`.
    pub firsttouch_source: Option<String>,
    /// The property `FirsttouchMedium`.
    pub firsttouch_medium: Option<String>,
    /// The property `FirsttouchCampaign`.
    pub firsttouch_campaign: Option<String>,
    /// The property `FirsttouchTerm`.
    pub firsttouch_term: Option<String>,
    /// The property `FirsttouchContent`.
    pub firsttouch_content: Option<String>,
    /// The property `FirsttouchReferrerDomain`.
    pub firsttouch_referrer_domain: Option<String>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `Medium`.
    pub medium: Option<String>,
    /// The property `Campaign`.
    pub campaign: Option<String>,
    /// The property `Term`.
    pub term: Option<String>,
    /// The property `Content`.
    pub content: Option<String>,
    /// The property `ReferrerDomain`.
    pub referrer_domain: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SavedUtmParameters "SavedUtmParameters" crate::PROFILE {
    0 form_name set_form_name String = "FormName";
    1 firsttouch_source set_firsttouch_source String = "FirsttouchSource";
    2 firsttouch_medium set_firsttouch_medium String = "FirsttouchMedium";
    3 firsttouch_campaign set_firsttouch_campaign String = "FirsttouchCampaign";
    4 firsttouch_term set_firsttouch_term String = "FirsttouchTerm";
    5 firsttouch_content set_firsttouch_content String = "FirsttouchContent";
    6 firsttouch_referrer_domain set_firsttouch_referrer_domain String = "FirsttouchReferrerDomain";
    7 source set_source String = "Source";
    8 medium set_medium String = "Medium";
    9 campaign set_campaign String = "Campaign";
    10 term set_term String = "Term";
    11 content set_content String = "Content";
    12 referrer_domain set_referrer_domain String = "ReferrerDomain";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
