// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ConsentPurpose, ConsentSource, FieldProperty, LegalBase, TableRight};

/// Consent of one contact person to one use of personal data, with its source and legal base.
///
/// - taken by
///   [`person_agent().save_consent_person`](../person_agent/struct.PersonAgentClient.html#method.save_consent_person).
/// - returned by
///   [`person_agent().create_default_consent_person`](../person_agent/struct.PersonAgentClient.html#method.create_default_consent_person),
///   [`person_agent().get_consent_person`](../person_agent/struct.PersonAgentClient.html#method.get_consent_person),
///   [`person_agent().save_consent_person`](../person_agent/struct.PersonAgentClient.html#method.save_consent_person).
#[non_exhaustive]
pub struct ConsentPerson {
    /// Key of the record of the person's consent.
    pub consent_person_id: Option<i32>,
    /// Where the consent came from.
    pub consent_source: Option<Box<ConsentSource>>,
    /// Legal ground of the processing.
    pub legal_base: Option<Box<LegalBase>>,
    /// Key of the person who consents.
    pub person_id: Option<i32>,
    /// Purpose that the data may be used for, an item of a list.
    pub consent_purpose: Option<Box<ConsentPurpose>>,
    /// Remark about this consent.
    pub comment: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConsentPerson "ConsentPerson" crate::PROFILE {
    0 consent_person_id set_consent_person_id i32 = "ConsentPersonId";
    1 consent_source set_consent_source Box<ConsentSource> = "ConsentSource";
    2 legal_base set_legal_base Box<LegalBase> = "LegalBase";
    3 person_id set_person_id i32 = "PersonId";
    4 consent_purpose set_consent_purpose Box<ConsentPurpose> = "ConsentPurpose";
    5 comment set_comment String = "Comment";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
