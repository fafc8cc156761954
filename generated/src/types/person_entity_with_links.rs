// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Address, Associate, Business, Category, ConsentInfo, Contact, Country, CustomerLanguage, EntityElement,
    FieldProperty, PersonEntity, Position, SavedUtmParameters, SelectableMDOListItem, TableRight, TicketPriority,
    UserInfo,
};

/// The `PersonEntity` of a REST resource, with addresses of related resources.
///
/// - returned by [`person().post_person_entity`](../person/struct.PersonClient.html#method.post_person_entity),
///   [`person().get_person_entity`](../person/struct.PersonClient.html#method.get_person_entity),
///   [`person().put_person_entity`](../person/struct.PersonClient.html#method.put_person_entity),
///   [`person().patch_person_entity`](../person/struct.PersonClient.html#method.patch_person_entity).
#[non_exhaustive]
pub struct PersonEntityWithLinks {
    /// Key of the contact person, given by the server; 0 in one that has not been saved.
    pub person_id: Option<i32>,
    /// Given name of a person.
    pub firstname: Option<String>,
    /// Second given name, or a prefix of the family name such as van.
    pub middle_name: Option<String>,
    /// Family name of the person.
    pub lastname: Option<String>,
    /// Form of address, such as Mrs; an item of the MDO list mrmrs.
    pub mrmrs: Option<String>,
    /// Job title as free text.
    pub title: Option<String>,
    /// When the record was last changed, in UTC.
    pub updated_date: Option<DateTime>,
    /// When the record was made, in UTC.
    pub created_date: Option<DateTime>,
    /// Day of birth, a date in UTC. Year 1 means none, year 2 that only day and month are known.
    pub birth_date: Option<DateTime>,
    /// User who entered the person.
    pub created_by: Option<Box<Associate>>,
    /// E-mail addresses of the contact person.
    pub emails: Option<Vec<EntityElement>>,
    /// Free text, of which at most 2,047 characters are kept.
    pub description: Option<String>,
    /// Whether the person is also a user of the CRM; set by the server.
    pub is_associate: Option<bool>,
    /// Telephone numbers of the person at home.
    pub private_phones: Option<Vec<EntityElement>>,
    /// Fax numbers of the contact person.
    pub faxes: Option<Vec<EntityElement>>,
    /// Mobile telephone numbers of the contact person.
    pub mobile_phones: Option<Vec<EntityElement>>,
    /// Telephone numbers of the person at work.
    pub office_phones: Option<Vec<EntityElement>>,
    /// Pager numbers and other numbers of the contact person.
    pub other_phones: Option<Vec<EntityElement>>,
    /// Position from the list of the installation, unlike Title; an item of the MDO list perspos.
    pub position: Option<Box<Position>>,
    /// User who last changed the person.
    pub updated_by: Option<Box<Associate>>,
    /// Company of the person; required unless the installation allows persons without one. An item of the MDO list
    /// contact\_new.
    pub contact: Option<Box<Contact>>,
    /// Country of the person; an item of the MDO list country.
    pub country: Option<Box<Country>>,
    /// All interests, selected where the person has them; items of the MDO list persint.
    pub interests: Option<Vec<SelectableMDOListItem>>,
    /// Free alphanumeric value, shown as the number of the person.
    pub person_number: Option<String>,
    /// Given and family name as the culture of the caller writes them.
    pub full_name: Option<String>,
    /// Whether the person wants no advertising.
    pub no_mailing: Option<bool>,
    /// Whether mail goes to the address of the person rather than of the company.
    pub use_person_address: Option<bool>,
    /// Whether the person has left, and is not shown in lists.
    pub retired: Option<bool>,
    /// Web addresses of the contact person.
    pub urls: Option<Vec<EntityElement>>,
    /// Full name with titles, for labels.
    pub formal_name: Option<String>,
    /// Addresses in parts, as the layout of the country has them.
    pub address: Option<Box<Address>>,
    /// Third line of the address, in Japanese versions.
    pub post3: Option<String>,
    /// Second line of the address, in Japanese versions.
    pub post2: Option<String>,
    /// First line of the address, in Japanese versions.
    pub post1: Option<String>,
    /// Family name in kana, in Japanese versions.
    pub kanalname: Option<String>,
    /// Given name in kana, in Japanese versions.
    pub kanafname: Option<String>,
    /// User of the CRM that the person is; null for outsiders.
    pub corresponding_associate: Option<Box<Associate>>,
    /// Category of the person, mostly null; that of the company counts. An item of the MDO list category.
    pub category: Option<Box<Category>>,
    /// Line of business of the person, mostly null; that of the company counts. An item of the MDO list business.
    pub business: Option<Box<Business>>,
    /// User who owns the person, mostly null; that of the company counts. An item of the MDO list associate.
    pub associate: Option<Box<Associate>>,
    /// Academic title, as free text with suggestions from the MDO list salutation.
    pub salutation: Option<String>,
    /// How many interests are set.
    pub active_interests: Option<i32>,
    /// User who handles the requests of the person; an item of the MDO list associate.
    pub support_associate: Option<Box<Associate>>,
    /// Default priority of requests from the person; an item of the MDO list ticketpriority.
    pub ticket_priority: Option<Box<TicketPriority>>,
    /// Language in which customer service writes to the person; an item of the MDO list customerlanguage.
    pub customer_language: Option<Box<CustomerLanguage>>,
    /// Key of the integration that keeps the record in step with an external system.
    pub dbi_agent_id: Option<i32>,
    /// Key of the record in the external system.
    pub dbi_key: Option<String>,
    /// When the external system last changed the record.
    pub dbi_last_modified: Option<DateTime>,
    /// When the record was last synchronized with the external system.
    pub dbi_last_syncronized: Option<DateTime>,
    /// Whether the login for the customer center has been sent, 1 or 0.
    pub sent_info: Option<i32>,
    /// Whether the person sees requests of the whole company, 1 or 0.
    pub show_contact_tickets: Option<i32>,
    /// Login and rights when the person is a user of the CRM.
    pub user_info: Option<Box<UserInfo>>,
    /// Addresses for instant messages.
    pub chat_emails: Option<Vec<EntityElement>>,
    /// Accounts for calls over the internet.
    pub internet_phones: Option<Vec<EntityElement>>,
    /// How the person came into the database; for integrations.
    pub source: Option<i32>,
    /// How many records of ERP systems are linked to the person.
    pub active_erp_links: Option<i32>,
    /// Kinds of mailings, selected where the person wants them.
    pub shipment_types: Option<Vec<SelectableMDOListItem>>,
    /// Consents of the person. Saving without one of them does not remove it: give it the legal base WITHDRAWN instead.
    pub consents: Option<Vec<ConsentInfo>>,
    /// E-mail addresses that messages came back from.
    pub bounce_emails: Option<Vec<String>>,
    /// Key of the status monitor that is set; of several, the one with the lowest rank.
    pub active_status_monitor_id: Option<i32>,
    /// Key of the web form that the person came in by; 0 for none.
    pub created_by_form_id: Option<i32>,
    /// Campaign by which the person came in; set by the server.
    pub utm_parameters: Option<Box<SavedUtmParameters>>,
    /// Key of the lead status, where the category has one.
    pub leadstatus_id: Option<i32>,
    /// Lead status by its name.
    pub leadstatus: Option<String>,
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
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonEntityWithLinks "PersonEntityWithLinks" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 firstname set_firstname String = "Firstname";
    2 middle_name set_middle_name String = "MiddleName";
    3 lastname set_lastname String = "Lastname";
    4 mrmrs set_mrmrs String = "Mrmrs";
    5 title set_title String = "Title";
    6 updated_date set_updated_date DateTime = "UpdatedDate";
    7 created_date set_created_date DateTime = "CreatedDate";
    8 birth_date set_birth_date DateTime = "BirthDate";
    9 created_by set_created_by Box<Associate> = "CreatedBy";
    10 emails set_emails Vec<EntityElement> = "Emails";
    11 description set_description String = "Description";
    12 is_associate set_is_associate bool = "IsAssociate";
    13 private_phones set_private_phones Vec<EntityElement> = "PrivatePhones";
    14 faxes set_faxes Vec<EntityElement> = "Faxes";
    15 mobile_phones set_mobile_phones Vec<EntityElement> = "MobilePhones";
    16 office_phones set_office_phones Vec<EntityElement> = "OfficePhones";
    17 other_phones set_other_phones Vec<EntityElement> = "OtherPhones";
    18 position set_position Box<Position> = "Position";
    19 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    20 contact set_contact Box<Contact> = "Contact";
    21 country set_country Box<Country> = "Country";
    22 interests set_interests Vec<SelectableMDOListItem> = "Interests";
    23 person_number set_person_number String = "PersonNumber";
    24 full_name set_full_name String = "FullName";
    25 no_mailing set_no_mailing bool = "NoMailing";
    26 use_person_address set_use_person_address bool = "UsePersonAddress";
    27 retired set_retired bool = "Retired";
    28 urls set_urls Vec<EntityElement> = "Urls";
    29 formal_name set_formal_name String = "FormalName";
    30 address set_address Box<Address> = "Address";
    31 post3 set_post3 String = "Post3";
    32 post2 set_post2 String = "Post2";
    33 post1 set_post1 String = "Post1";
    34 kanalname set_kanalname String = "Kanalname";
    35 kanafname set_kanafname String = "Kanafname";
    36 corresponding_associate set_corresponding_associate Box<Associate> = "CorrespondingAssociate";
    37 category set_category Box<Category> = "Category";
    38 business set_business Box<Business> = "Business";
    39 associate set_associate Box<Associate> = "Associate";
    40 salutation set_salutation String = "Salutation";
    41 active_interests set_active_interests i32 = "ActiveInterests";
    42 support_associate set_support_associate Box<Associate> = "SupportAssociate";
    43 ticket_priority set_ticket_priority Box<TicketPriority> = "TicketPriority";
    44 customer_language set_customer_language Box<CustomerLanguage> = "CustomerLanguage";
    45 dbi_agent_id set_dbi_agent_id i32 = "DbiAgentId";
    46 dbi_key set_dbi_key String = "DbiKey";
    47 dbi_last_modified set_dbi_last_modified DateTime = "DbiLastModified";
    48 dbi_last_syncronized set_dbi_last_syncronized DateTime = "DbiLastSyncronized";
    49 sent_info set_sent_info i32 = "SentInfo";
    50 show_contact_tickets set_show_contact_tickets i32 = "ShowContactTickets";
    51 user_info set_user_info Box<UserInfo> = "UserInfo";
    52 chat_emails set_chat_emails Vec<EntityElement> = "ChatEmails";
    53 internet_phones set_internet_phones Vec<EntityElement> = "InternetPhones";
    54 source set_source i32 = "Source";
    55 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    56 shipment_types set_shipment_types Vec<SelectableMDOListItem> = "ShipmentTypes";
    57 consents set_consents Vec<ConsentInfo> = "Consents";
    58 bounce_emails set_bounce_emails Vec<String> = "BounceEmails";
    59 active_status_monitor_id set_active_status_monitor_id i32 = "ActiveStatusMonitorId";
    60 created_by_form_id set_created_by_form_id i32 = "CreatedByFormId";
    61 utm_parameters set_utm_parameters Box<SavedUtmParameters> = "UtmParameters";
    62 leadstatus_id set_leadstatus_id i32 = "LeadstatusId";
    63 leadstatus set_leadstatus String = "Leadstatus";
    64 user_defined_fields set_user_defined_fields Map<String> = "UserDefinedFields";
    65 extra_fields set_extra_fields Map<String> = "ExtraFields";
    66 custom_fields set_custom_fields Map<String> = "CustomFields";
    67 table_right set_table_right Box<TableRight> = "TableRight";
    68 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    69 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`PersonEntity`] has.
impl From<PersonEntityWithLinks> for PersonEntity {
    fn from(carrier: PersonEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<PersonEntity> for PersonEntityWithLinks {
    fn from(carrier: PersonEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
