// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ConsentPurpose, ConsentSource, FieldProperty, LegalBase, TableRight};

/// The carrier `ConsentPerson` of the API.
#[non_exhaustive]
pub struct ConsentPerson {
    /// The property `ConsentPersonId`.
    pub consent_person_id: Option<i32>,
    /// The property `ConsentSource`.
    pub consent_source: Option<Box<ConsentSource>>,
    /// The property `LegalBase`.
    pub legal_base: Option<Box<LegalBase>>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ConsentPurpose`.
    pub consent_purpose: Option<Box<ConsentPurpose>>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
