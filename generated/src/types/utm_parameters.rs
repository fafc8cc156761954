// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Campaign by which a person came to a web form.
///
/// - returned by [`person().get_utm_parameters`](../person/struct.PersonClient.html#method.get_utm_parameters),
///   [`person_agent().get_utm_parameters`](../person_agent/struct.PersonAgentClient.html#method.get_utm_parameters).
#[non_exhaustive]
pub struct UtmParameters {
    /// Key of the set of UTM parameters, given by the server; 0 in one that has not been saved.
    pub utm_parameters_id: Option<i32>,
    /// Key of the company that was made.
    pub created_contact_id: Option<i32>,
    /// Key of the person that was made.
    pub created_person_id: Option<i32>,
    /// Key of the form submission that the parameters came with.
    pub form_submission_id: Option<i32>,
    /// Source of the first visit.
    pub first_touch_source: Option<String>,
    /// Medium of the first visit.
    pub first_touch_medium: Option<String>,
    /// Campaign of the first visit.
    pub first_touch_campaign: Option<String>,
    /// Search term of the first visit.
    pub first_touch_term: Option<String>,
    /// Content mark of the first visit.
    pub first_touch_content: Option<String>,
    /// Domain that the first visit came from.
    pub first_touch_referrer_domain: Option<String>,
    /// Day of the first visit.
    pub first_touch_when: Option<DateTime>,
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
    /// Day of the visit or submission.
    pub when: Option<DateTime>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the record.
    pub updated_associate_id: Option<i32>,
    /// How often the record has been changed since its creation.
    pub updated_count: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
