// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ConsentInfo` of the API.
#[non_exhaustive]
pub struct ConsentInfo {
    /// The property `ConsentPersonId`.
    pub consent_person_id: Option<i32>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `LegalBaseId`.
    pub legal_base_id: Option<i32>,
    /// The property `LegalBaseKey`.
    pub legal_base_key: Option<String>,
    /// The property `LegalBaseName`.
    pub legal_base_name: Option<String>,
    /// The property `ConsentPurposeId`.
    pub consent_purpose_id: Option<i32>,
    /// The property `ConsentPurposeKey`.
    pub consent_purpose_key: Option<String>,
    /// The property `ConsentPurposeName`.
    pub consent_purpose_name: Option<String>,
    /// The property `ConsentSourceId`.
    pub consent_source_id: Option<i32>,
    /// The property `ConsentSourceKey`.
    pub consent_source_key: Option<String>,
    /// The property `ConsentSourceName`.
    pub consent_source_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
