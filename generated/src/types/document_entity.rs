// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ActivityStatus, AppointmentType, Associate, Contact, DocumentLockSemantics, DocumentTemplate, FieldProperty, Link,
    Person, Project, Sale, TableRight, VisibleFor,
};

/// A document with its metadata and relations; the file itself is read and written by other operations.
///
/// - taken by
///   [`document().post_document_entity`](../document/struct.DocumentClient.html#method.post_document_entity),
///   [`document().validate_document_entity`](../document/struct.DocumentClient.html#method.validate_document_entity),
///   [`document().put_document_entity`](../document/struct.DocumentClient.html#method.put_document_entity),
///   [`document_agent().create_document_stream`](../document_agent/struct.DocumentAgentClient.html#method.create_document_stream),
///   [`document_agent().get_document_stream_from_entity`](../document_agent/struct.DocumentAgentClient.html#method.get_document_stream_from_entity),
///   [`document_agent().save_document_entity`](../document_agent/struct.DocumentAgentClient.html#method.save_document_entity)
///   and 3 more operations.
/// - returned by
///   [`document().default_document_entity`](../document/struct.DocumentClient.html#method.default_document_entity),
///   [`document().set_document_stream_from_id`](../document/struct.DocumentClient.html#method.set_document_stream_from_id),
///   [`document().create_new_physical_document_from_template_with_custom_tags2`](../document/struct.DocumentClient.html#method.create_new_physical_document_from_template_with_custom_tags2),
///   [`document_agent().create_default_document_entity`](../document_agent/struct.DocumentAgentClient.html#method.create_default_document_entity),
///   [`document_agent().create_default_document_entity_from_suggestion`](../document_agent/struct.DocumentAgentClient.html#method.create_default_document_entity_from_suggestion),
///   [`document_agent().create_new_physical_document_from_template`](../document_agent/struct.DocumentAgentClient.html#method.create_new_physical_document_from_template)
///   and 9 more operations.
/// - part of [`TemplateVariablesParameters`](struct.TemplateVariablesParameters.html).
#[non_exhaustive]
pub struct DocumentEntity {
    /// Key of the document, given by the server; 0 in one that has not been saved.
    pub document_id: Option<i32>,
    /// User who last changed the record; set by the server.
    pub updated_by: Option<Box<Associate>>,
    /// User who stored the document; set by the server.
    pub created_by: Option<Box<Associate>>,
    /// Salutation or person to whose attention a letter is sent.
    pub attention: Option<String>,
    /// Title as users see it.
    pub header: Option<String>,
    /// File name with its extension.
    pub name: Option<String>,
    /// Reference on our side; the text search finds it.
    pub our_ref: Option<String>,
    /// Reference on the side of the receiver.
    pub your_ref: Option<String>,
    /// When the record was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// When the record was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// Free text, of which at most 2,047 characters are kept.
    pub description: Option<String>,
    /// Template that the document was made from; an item of the MDO list doctmpl.
    pub document_template: Option<Box<DocumentTemplate>>,
    /// Contact person of the document's company; null or an item of the MDO list person.
    pub person: Option<Box<Person>>,
    /// User who owns the document; an item of the MDO list associate.
    pub associate: Option<Box<Associate>>,
    /// Company that the document is about, or null; an item of the MDO list contact.
    pub contact: Option<Box<Contact>>,
    /// Project whose card shows the document too; null or an item of the MDO list project.
    pub project: Option<Box<Project>>,
    /// Day and time of the document.
    pub date: Option<DateTime>,
    /// Reference by which the document's plugin finds the file, such as an e-mail's id.
    pub external_ref: Option<String>,
    /// Whether the document is finished.
    pub completed: Option<ActivityStatus>,
    /// How many sales, documents or activities are linked to the document.
    pub active_links: Option<i32>,
    /// Whether the document is an ordinary one, a mail merge or a report.
    pub r#type: Option<AppointmentType>,
    /// Records that are linked to the document.
    pub links: Option<Vec<Link>>,
    /// How checking the document out works.
    pub lock_semantics: Option<DocumentLockSemantics>,
    /// Sale whose card shows the document too; null or an item of the MDO list sale.
    pub sale: Option<Box<Sale>>,
    /// Key of the step of a guide that the document comes from; not for appointments.
    pub suggested_document_id: Option<i32>,
    /// Number that the template's counter gave the document.
    pub snum: Option<i32>,
    /// Values of user-defined fields by program id, or by a name such as SuperOffice:1234 for a field without one.
    /// Deprecated in favor of CustomFields.
    pub user_defined_fields: Option<Map<String>>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// When the publication takes place.
    pub publish_event_date: Option<DateTime>,
    /// Last moment at which the publication is visible.
    pub publish_to: Option<DateTime>,
    /// First moment at which the publication is visible.
    pub publish_from: Option<DateTime>,
    /// Whether outsiders can see the record, within the publication period.
    pub is_published: Option<bool>,
    /// Users and groups that see the record; an entry with visibility `All` means everybody.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
