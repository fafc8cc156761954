// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// The carrier `ContactRelationEntity` of the API.
#[non_exhaustive]
pub struct ContactRelationEntity {
    /// The property `SourceContactId`.
    pub source_contact_id: Option<i32>,
    /// The property `SourcePersonId`.
    pub source_person_id: Option<i32>,
    /// The property `DestinationContactId`.
    pub destination_contact_id: Option<i32>,
    /// The property `DestinationPersonId`.
    pub destination_person_id: Option<i32>,
    /// The property `RelationId`.
    pub relation_id: Option<i32>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `RelationDefinitionId`.
    pub relation_definition_id: Option<i32>,
    /// The property `Reversed`.
    pub reversed: Option<i32>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `SourceContactName`.
    pub source_contact_name: Option<String>,
    /// The property `SourcePersonName`.
    pub source_person_name: Option<String>,
    /// The property `DestinationContactName`.
    pub destination_contact_name: Option<String>,
    /// The property `DestinationPersonName`.
    pub destination_person_name: Option<String>,
    /// The property `ActiveText`.
    pub active_text: Option<String>,
    /// The property `PassiveText`.
    pub passive_text: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactRelationEntity "ContactRelationEntity" crate::PROFILE {
    0 source_contact_id set_source_contact_id i32 = "SourceContactId";
    1 source_person_id set_source_person_id i32 = "SourcePersonId";
    2 destination_contact_id set_destination_contact_id i32 = "DestinationContactId";
    3 destination_person_id set_destination_person_id i32 = "DestinationPersonId";
    4 relation_id set_relation_id i32 = "RelationId";
    5 comment set_comment String = "Comment";
    6 relation_definition_id set_relation_definition_id i32 = "RelationDefinitionId";
    7 reversed set_reversed i32 = "Reversed";
    8 updated_date set_updated_date DateTime = "UpdatedDate";
    9 created_date set_created_date DateTime = "CreatedDate";
    10 created_by set_created_by Box<Associate> = "CreatedBy";
    11 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    12 source_contact_name set_source_contact_name String = "SourceContactName";
    13 source_person_name set_source_person_name String = "SourcePersonName";
    14 destination_contact_name set_destination_contact_name String = "DestinationContactName";
    15 destination_person_name set_destination_person_name String = "DestinationPersonName";
    16 active_text set_active_text String = "ActiveText";
    17 passive_text set_passive_text String = "PassiveText";
    18 table_right set_table_right Box<TableRight> = "TableRight";
    19 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
