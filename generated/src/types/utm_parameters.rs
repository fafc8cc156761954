// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `UtmParameters` of the API.
#[non_exhaustive]
pub struct UtmParameters {
    /// The property `UtmParametersId`.
    pub utm_parameters_id: Option<i32>,
    /// The property `CreatedContactId`.
    pub created_contact_id: Option<i32>,
    /// The property `CreatedPersonId`.
    pub created_person_id: Option<i32>,
    /// The property `FormSubmissionId`.
    pub form_submission_id: Option<i32>,
    /// The property `FirstTouchSource`.
    pub first_touch_source: Option<String>,
    /// The property `FirstTouchMedium`.
    pub first_touch_medium: Option<String>,
    /// The property `FirstTouchCampaign`.
    pub first_touch_campaign: Option<String>,
    /// The property `FirstTouchTerm`.
    pub first_touch_term: Option<String>,
    /// The property `FirstTouchContent`.
    pub first_touch_content: Option<String>,
    /// The property `FirstTouchReferrerDomain`.
    pub first_touch_referrer_domain: Option<String>,
    /// The property `FirstTouchWhen`.
    pub first_touch_when: Option<DateTime>,
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
    /// The property `When`.
    pub when: Option<DateTime>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `UpdatedCount`.
    pub updated_count: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UtmParameters "UtmParameters" crate::PROFILE {
    0 utm_parameters_id set_utm_parameters_id i32 = "UtmParametersId";
    1 created_contact_id set_created_contact_id i32 = "CreatedContactId";
    2 created_person_id set_created_person_id i32 = "CreatedPersonId";
    3 form_submission_id set_form_submission_id i32 = "FormSubmissionId";
    4 first_touch_source set_first_touch_source String = "FirstTouchSource";
    5 first_touch_medium set_first_touch_medium String = "FirstTouchMedium";
    6 first_touch_campaign set_first_touch_campaign String = "FirstTouchCampaign";
    7 first_touch_term set_first_touch_term String = "FirstTouchTerm";
    8 first_touch_content set_first_touch_content String = "FirstTouchContent";
    9 first_touch_referrer_domain set_first_touch_referrer_domain String = "FirstTouchReferrerDomain";
    10 first_touch_when set_first_touch_when DateTime = "FirstTouchWhen";
    11 source set_source String = "Source";
    12 medium set_medium String = "Medium";
    13 campaign set_campaign String = "Campaign";
    14 term set_term String = "Term";
    15 content set_content String = "Content";
    16 referrer_domain set_referrer_domain String = "ReferrerDomain";
    17 when set_when DateTime = "When";
    18 registered set_registered DateTime = "Registered";
    19 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    20 updated set_updated DateTime = "Updated";
    21 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    22 updated_count set_updated_count i32 = "UpdatedCount";
    23 table_right set_table_right Box<TableRight> = "TableRight";
    24 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
