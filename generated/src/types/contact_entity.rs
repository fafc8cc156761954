// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Address, Associate, Business, Category, Country, CustomerLanguage, EntityElement, FieldProperty, Person,
    SavedUtmParameters, SelectableMDOListItem, TableRight, TicketPriority,
};

/// A company (or other organization) with addresses, telephones, persons, interests and custom fields.
/// The vendor calls it contact.
///
/// - taken by [`contact().post_contact_entity`](../contact/struct.ContactClient.html#method.post_contact_entity),
///   [`contact().validate_contact_entity`](../contact/struct.ContactClient.html#method.validate_contact_entity),
///   [`contact().put_contact_entity`](../contact/struct.ContactClient.html#method.put_contact_entity),
///   [`contact_agent().change_country`](../contact_agent/struct.ContactAgentClient.html#method.change_country),
///   [`contact_agent().enrich_contact_entity`](../contact_agent/struct.ContactAgentClient.html#method.enrich_contact_entity),
///   [`contact_agent().save_contact_entity`](../contact_agent/struct.ContactAgentClient.html#method.save_contact_entity),
///   [`contact_agent().validate_contact_entity`](../contact_agent/struct.ContactAgentClient.html#method.validate_contact_entity).
/// - returned by
///   [`contact().default_contact_entity`](../contact/struct.ContactClient.html#method.default_contact_entity),
///   [`contact_agent().change_country`](../contact_agent/struct.ContactAgentClient.html#method.change_country),
///   [`contact_agent().create_default_contact_entity`](../contact_agent/struct.ContactAgentClient.html#method.create_default_contact_entity),
///   [`contact_agent().enrich_contact_entity`](../contact_agent/struct.ContactAgentClient.html#method.enrich_contact_entity),
///   [`contact_agent().get_contact_entity`](../contact_agent/struct.ContactAgentClient.html#method.get_contact_entity),
///   [`contact_agent().get_contact_with_persons`](../contact_agent/struct.ContactAgentClient.html#method.get_contact_with_persons)
///   and 3 more operations.
/// - part of [`BizCard`](struct.BizCard.html).
#[non_exhaustive]
pub struct ContactEntity {
    /// Key of the company, given by the server; 0 in one that has not been saved.
    pub contact_id: Option<i32>,
    /// What the company is called.
    pub name: Option<String>,
    /// Part of the company, which distinguishes companies of the same name.
    pub department: Option<String>,
    /// Registration or VAT number.
    pub org_nr: Option<String>,
    /// Free alphanumeric value, shown as the number of the company.
    pub number1: Option<String>,
    /// Free alphanumeric value, shown as a second number.
    pub number2: Option<String>,
    /// When the company was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// When the company was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// E-mail addresses of the company.
    pub emails: Option<Vec<EntityElement>>,
    /// All interests, selected where the company has them; items of the MDO list contint.
    pub interests: Option<Vec<SelectableMDOListItem>>,
    /// Web addresses of the company.
    pub urls: Option<Vec<EntityElement>>,
    /// Telephone numbers of the company.
    pub phones: Option<Vec<EntityElement>>,
    /// Fax numbers of the company.
    pub faxes: Option<Vec<EntityElement>>,
    /// Free text about the company, which clients show as a note.
    pub description: Option<String>,
    /// User who last changed the company.
    pub updated_by: Option<Box<Associate>>,
    /// User who created the company.
    pub created_by: Option<Box<Associate>>,
    /// User who is responsible for the company; an item of the MDO list associate.
    pub associate: Option<Box<Associate>>,
    /// Line of business, which clients require; an item of the MDO list business.
    pub business: Option<Box<Business>>,
    /// Category, such as customer, which clients require; an item of the MDO list category.
    pub category: Option<Box<Category>>,
    /// Country, which decides on the layout of addresses and telephone numbers; an item of the MDO list country.
    pub country: Option<Box<Country>>,
    /// Contact persons of the company.
    pub persons: Option<Vec<Person>>,
    /// Whether the company wants no advertising.
    pub no_mailing: Option<bool>,
    /// Name in kana, in Japanese versions.
    pub kananame: Option<String>,
    /// Stop mark, which clients show as a warning.
    pub xstop: Option<bool>,
    /// How many interests are set.
    pub active_interests: Option<i32>,
    /// Key of the group of the user who first owned the company.
    pub group_id: Option<i32>,
    /// Key of the status monitor that is set; of several, the one with the lowest rank.
    pub active_status_monitor_id: Option<i32>,
    /// User who handles the company's requests; an item of the MDO list associate.
    pub support_associate: Option<Box<Associate>>,
    /// Default priority of the company's requests; an item of the MDO list ticketpriority.
    pub ticket_priority: Option<Box<TicketPriority>>,
    /// Language in which customer service writes to the company.
    pub customer_language: Option<Box<CustomerLanguage>>,
    /// Not 0 when the company is marked as deleted and should not be shown.
    pub deleted: Option<i32>,
    /// Key of the integration that keeps the record in step with an external system.
    pub dbi_agent_id: Option<i32>,
    /// When the record was last synchronized with the external system.
    pub dbi_last_syncronized: Option<DateTime>,
    /// Key of the record in the external system.
    pub dbi_key: Option<String>,
    /// When the external system last changed the record.
    pub dbi_last_modified: Option<DateTime>,
    /// Person who is contacted about service matters.
    pub support_person: Option<Box<Person>>,
    /// Address in its parts, in the format of its country.
    pub address: Option<Box<Address>>,
    /// How the company came into the database; for integrations.
    pub source: Option<i32>,
    /// How many records of ERP systems are linked to the company.
    pub active_erp_links: Option<i32>,
    /// E-mail addresses that messages came back from.
    pub bounce_emails: Option<Vec<String>>,
    /// Web domains of the company in the order of their rank.
    pub domains: Option<Vec<String>>,
    /// Campaign parameters from the time when the company and its first person were created; read-only.
    pub utm_parameters: Option<Box<SavedUtmParameters>>,
    /// Values of user-defined fields by program id, or by a name such as SuperOffice:1234 for a field without one.
    /// Deprecated in favor of CustomFields.
    pub user_defined_fields: Option<Map<String>>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactEntity "ContactEntity" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 name set_name String = "Name";
    2 department set_department String = "Department";
    3 org_nr set_org_nr String = "OrgNr";
    4 number1 set_number1 String = "Number1";
    5 number2 set_number2 String = "Number2";
    6 updated_date set_updated_date DateTime = "UpdatedDate";
    7 created_date set_created_date DateTime = "CreatedDate";
    8 emails set_emails Vec<EntityElement> = "Emails";
    9 interests set_interests Vec<SelectableMDOListItem> = "Interests";
    10 urls set_urls Vec<EntityElement> = "Urls";
    11 phones set_phones Vec<EntityElement> = "Phones";
    12 faxes set_faxes Vec<EntityElement> = "Faxes";
    13 description set_description String = "Description";
    14 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    15 created_by set_created_by Box<Associate> = "CreatedBy";
    16 associate set_associate Box<Associate> = "Associate";
    17 business set_business Box<Business> = "Business";
    18 category set_category Box<Category> = "Category";
    19 country set_country Box<Country> = "Country";
    20 persons set_persons Vec<Person> = "Persons";
    21 no_mailing set_no_mailing bool = "NoMailing";
    22 kananame set_kananame String = "Kananame";
    23 xstop set_xstop bool = "Xstop";
    24 active_interests set_active_interests i32 = "ActiveInterests";
    25 group_id set_group_id i32 = "GroupId";
    26 active_status_monitor_id set_active_status_monitor_id i32 = "ActiveStatusMonitorId";
    27 support_associate set_support_associate Box<Associate> = "SupportAssociate";
    28 ticket_priority set_ticket_priority Box<TicketPriority> = "TicketPriority";
    29 customer_language set_customer_language Box<CustomerLanguage> = "CustomerLanguage";
    30 deleted set_deleted i32 = "Deleted";
    31 dbi_agent_id set_dbi_agent_id i32 = "DbiAgentId";
    32 dbi_last_syncronized set_dbi_last_syncronized DateTime = "DbiLastSyncronized";
    33 dbi_key set_dbi_key String = "DbiKey";
    34 dbi_last_modified set_dbi_last_modified DateTime = "DbiLastModified";
    35 support_person set_support_person Box<Person> = "SupportPerson";
    36 address set_address Box<Address> = "Address";
    37 source set_source i32 = "Source";
    38 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    39 bounce_emails set_bounce_emails Vec<String> = "BounceEmails";
    40 domains set_domains Vec<String> = "Domains";
    41 utm_parameters set_utm_parameters Box<SavedUtmParameters> = "UtmParameters";
    42 user_defined_fields set_user_defined_fields Map<String> = "UserDefinedFields";
    43 extra_fields set_extra_fields Map<String> = "ExtraFields";
    44 custom_fields set_custom_fields Map<String> = "CustomFields";
    45 table_right set_table_right Box<TableRight> = "TableRight";
    46 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
