// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ActivityStatus, AppointmentType, Associate, Contact, DocumentLockSemantics, DocumentTemplate, FieldProperty, Link,
    Person, Project, Sale, TableRight, VisibleFor,
};

/// The carrier `DocumentEntity` of the API.
#[non_exhaustive]
pub struct DocumentEntity {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Attention`.
    pub attention: Option<String>,
    /// The property `Header`.
    pub header: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `OurRef`.
    pub our_ref: Option<String>,
    /// The property `YourRef`.
    pub your_ref: Option<String>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DocumentTemplate`.
    pub document_template: Option<Box<DocumentTemplate>>,
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `Contact`.
    pub contact: Option<Box<Contact>>,
    /// The property `Project`.
    pub project: Option<Box<Project>>,
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `ExternalRef`.
    pub external_ref: Option<String>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `ActiveLinks`.
    pub active_links: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<AppointmentType>,
    /// The property `Links`.
    pub links: Option<Vec<Link>>,
    /// The property `LockSemantics`.
    pub lock_semantics: Option<DocumentLockSemantics>,
    /// The property `Sale`.
    pub sale: Option<Box<Sale>>,
    /// The property `SuggestedDocumentId`.
    pub suggested_document_id: Option<i32>,
    /// The property `Snum`.
    pub snum: Option<i32>,
    /// The property `UserDefinedFields`.
    pub user_defined_fields: Option<Map<String>>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `PublishEventDate`.
    pub publish_event_date: Option<DateTime>,
    /// The property `PublishTo`.
    pub publish_to: Option<DateTime>,
    /// The property `PublishFrom`.
    pub publish_from: Option<DateTime>,
    /// The property `IsPublished`.
    pub is_published: Option<bool>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentEntity "DocumentEntity" crate::PROFILE {
    0 document_id set_document_id i32 = "DocumentId";
    1 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    2 created_by set_created_by Box<Associate> = "CreatedBy";
    3 attention set_attention String = "Attention";
    4 header set_header String = "Header";
    5 name set_name String = "Name";
    6 our_ref set_our_ref String = "OurRef";
    7 your_ref set_your_ref String = "YourRef";
    8 created_date set_created_date DateTime = "CreatedDate";
    9 updated_date set_updated_date DateTime = "UpdatedDate";
    10 description set_description String = "Description";
    11 document_template set_document_template Box<DocumentTemplate> = "DocumentTemplate";
    12 person set_person Box<Person> = "Person";
    13 associate set_associate Box<Associate> = "Associate";
    14 contact set_contact Box<Contact> = "Contact";
    15 project set_project Box<Project> = "Project";
    16 date set_date DateTime = "Date";
    17 external_ref set_external_ref String = "ExternalRef";
    18 completed set_completed ActivityStatus = "Completed";
    19 active_links set_active_links i32 = "ActiveLinks";
    20 r#type set_type AppointmentType = "Type";
    21 links set_links Vec<Link> = "Links";
    22 lock_semantics set_lock_semantics DocumentLockSemantics = "LockSemantics";
    23 sale set_sale Box<Sale> = "Sale";
    24 suggested_document_id set_suggested_document_id i32 = "SuggestedDocumentId";
    25 snum set_snum i32 = "Snum";
    26 user_defined_fields set_user_defined_fields Map<String> = "UserDefinedFields";
    27 extra_fields set_extra_fields Map<String> = "ExtraFields";
    28 custom_fields set_custom_fields Map<String> = "CustomFields";
    29 publish_event_date set_publish_event_date DateTime = "PublishEventDate";
    30 publish_to set_publish_to DateTime = "PublishTo";
    31 publish_from set_publish_from DateTime = "PublishFrom";
    32 is_published set_is_published bool = "IsPublished";
    33 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
    34 table_right set_table_right Box<TableRight> = "TableRight";
    35 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
