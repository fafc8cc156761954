// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Campaign by which a person or company was won, as recorded with the first web form.
///
/// - part of [`ContactEntity`](struct.ContactEntity.html),
///   [`ContactEntityWithLinks`](struct.ContactEntityWithLinks.html), [`PersonEntity`](struct.PersonEntity.html),
///   [`PersonEntityWithLinks`](struct.PersonEntityWithLinks.html).
#[non_exhaustive]
pub struct SavedUtmParameters {
    /// Name of the form of the first submission.
    pub form_name: Option<String>,
    /// Source of the first visit.
    pub firsttouch_source: Option<String>,
    /// Medium of the first visit.
    pub firsttouch_medium: Option<String>,
    /// Campaign of the first visit.
    pub firsttouch_campaign: Option<String>,
    /// Search term of the first visit.
    pub firsttouch_term: Option<String>,
    /// Content mark of the first visit.
    pub firsttouch_content: Option<String>,
    /// Domain that the first visit came from.
    pub firsttouch_referrer_domain: Option<String>,
    /// Source of the visit or form submission.
    pub source: Option<String>,
    /// Medium of the visit or form submission.
    pub medium: Option<String>,
    /// Campaign of the visit or form submission.
    pub campaign: Option<String>,
    /// Search term of the visit or form submission.
    pub term: Option<String>,
    /// Content mark of the visit or form submission.
    pub content: Option<String>,
    /// Domain that the visitor came from, at the visit or form submission.
    pub referrer_domain: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
