// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// What a person has consented to, for which purpose and on which legal ground.
///
/// - returned by [`person().get_consent_infos`](../person/struct.PersonClient.html#method.get_consent_infos),
///   [`person_agent().get_consent_infos`](../person_agent/struct.PersonAgentClient.html#method.get_consent_infos).
/// - part of [`PersonEntity`](struct.PersonEntity.html),
///   [`PersonEntityWithLinks`](struct.PersonEntityWithLinks.html).
#[non_exhaustive]
pub struct ConsentInfo {
    /// Key of the consent of the person.
    pub consent_person_id: Option<i32>,
    /// Remark about this consent.
    pub comment: Option<String>,
    /// When the consent was recorded, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who recorded the consent.
    pub registered_associate_id: Option<i32>,
    /// When the consent was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the consent.
    pub updated_associate_id: Option<i32>,
    /// Key of the legal ground of the consent.
    pub legal_base_id: Option<i32>,
    /// Short name of the legal ground.
    pub legal_base_key: Option<String>,
    /// Legal ground as users see it.
    pub legal_base_name: Option<String>,
    /// Key of the purpose that the consent is for.
    pub consent_purpose_id: Option<i32>,
    /// Short name of the purpose.
    pub consent_purpose_key: Option<String>,
    /// Purpose as users see it.
    pub consent_purpose_name: Option<String>,
    /// Key of the source that the consent came from.
    pub consent_source_id: Option<i32>,
    /// Short name of where the consent came from.
    pub consent_source_key: Option<String>,
    /// Where the consent came from, as users see it.
    pub consent_source_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConsentInfo "ConsentInfo" crate::PROFILE {
    0 consent_person_id set_consent_person_id i32 = "ConsentPersonId";
    1 comment set_comment String = "Comment";
    2 registered set_registered DateTime = "Registered";
    3 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    4 updated set_updated DateTime = "Updated";
    5 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    6 legal_base_id set_legal_base_id i32 = "LegalBaseId";
    7 legal_base_key set_legal_base_key String = "LegalBaseKey";
    8 legal_base_name set_legal_base_name String = "LegalBaseName";
    9 consent_purpose_id set_consent_purpose_id i32 = "ConsentPurposeId";
    10 consent_purpose_key set_consent_purpose_key String = "ConsentPurposeKey";
    11 consent_purpose_name set_consent_purpose_name String = "ConsentPurposeName";
    12 consent_source_id set_consent_source_id i32 = "ConsentSourceId";
    13 consent_source_key set_consent_source_key String = "ConsentSourceKey";
    14 consent_source_name set_consent_source_name String = "ConsentSourceName";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
