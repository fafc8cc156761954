// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, ContactRelationEntity, FieldProperty, TableRight};

/// The `ContactRelationEntity` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`contact_relation().post_contact_relation_entity`](../contact_relation/struct.ContactRelationClient.html#method.post_contact_relation_entity),
///   [`contact_relation().get_contact_relation_entity`](../contact_relation/struct.ContactRelationClient.html#method.get_contact_relation_entity),
///   [`contact_relation().put_contact_relation_entity`](../contact_relation/struct.ContactRelationClient.html#method.put_contact_relation_entity),
///   [`contact_relation().patch_contact_relation_entity`](../contact_relation/struct.ContactRelationClient.html#method.patch_contact_relation_entity).
#[non_exhaustive]
pub struct ContactRelationEntityWithLinks {
    /// Key of the company at the beginning; required.
    pub source_contact_id: Option<i32>,
    /// Key of the person at the beginning, who belongs to that company; 0 for none.
    pub source_person_id: Option<i32>,
    /// Key of the company at the end; required.
    pub destination_contact_id: Option<i32>,
    /// Key of the person at the end, who belongs to that company; 0 for none.
    pub destination_person_id: Option<i32>,
    /// Key of the relation, given by the server; 0 in one that has not been saved.
    pub relation_id: Option<i32>,
    /// Remark about the relation.
    pub comment: Option<String>,
    /// Key of the kind of relation.
    pub relation_definition_id: Option<i32>,
    /// Whether the relation is read in the other direction than its definition, 1 or 0.
    pub reversed: Option<i32>,
    /// When the record was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// When the record was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// User who created the relation.
    pub created_by: Option<Box<Associate>>,
    /// User who last changed the relation.
    pub updated_by: Option<Box<Associate>>,
    /// Name of the company at the beginning.
    pub source_contact_name: Option<String>,
    /// Name of the person at the beginning.
    pub source_person_name: Option<String>,
    /// Name of the company at the end.
    pub destination_contact_name: Option<String>,
    /// Name of the person at the end.
    pub destination_person_name: Option<String>,
    /// What the relation is called seen from the beginning.
    pub active_text: Option<String>,
    /// What the relation is called seen from the end.
    pub passive_text: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactRelationEntityWithLinks "ContactRelationEntityWithLinks" crate::PROFILE {
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
    20 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`ContactRelationEntity`] has.
impl From<ContactRelationEntityWithLinks> for ContactRelationEntity {
    fn from(carrier: ContactRelationEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<ContactRelationEntity> for ContactRelationEntityWithLinks {
    fn from(carrier: ContactRelationEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
