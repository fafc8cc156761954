// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Address, Associate, Business, Category, ConsentInfo, Contact, Country, CustomerLanguage, EntityElement,
    FieldProperty, Position, SavedUtmParameters, SelectableMDOListItem, TableRight, TicketPriority, UserInfo,
};

/// The carrier `PersonEntityWithLinks` of the API.
#[non_exhaustive]
pub struct PersonEntityWithLinks {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Firstname`.
    pub firstname: Option<String>,
    /// The property `MiddleName`.
    pub middle_name: Option<String>,
    /// The property `Lastname`.
    pub lastname: Option<String>,
    /// The property `Mrmrs`.
    pub mrmrs: Option<String>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `BirthDate`.
    pub birth_date: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Emails`.
    pub emails: Option<Vec<EntityElement>>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `IsAssociate`.
    pub is_associate: Option<bool>,
    /// The property `PrivatePhones`.
    pub private_phones: Option<Vec<EntityElement>>,
    /// The property `Faxes`.
    pub faxes: Option<Vec<EntityElement>>,
    /// The property `MobilePhones`.
    pub mobile_phones: Option<Vec<EntityElement>>,
    /// The property `OfficePhones`.
    pub office_phones: Option<Vec<EntityElement>>,
    /// The property `OtherPhones`.
    pub other_phones: Option<Vec<EntityElement>>,
    /// The property `Position`.
    pub position: Option<Box<Position>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `Contact`.
    pub contact: Option<Box<Contact>>,
    /// The property `Country`.
    pub country: Option<Box<Country>>,
    /// The property `Interests`.
    pub interests: Option<Vec<SelectableMDOListItem>>,
    /// The property `PersonNumber`.
    pub person_number: Option<String>,
    /// The property `FullName`.
    pub full_name: Option<String>,
    /// The property `NoMailing`.
    pub no_mailing: Option<bool>,
    /// The property `UsePersonAddress`.
    pub use_person_address: Option<bool>,
    /// The property `Retired`.
    pub retired: Option<bool>,
    /// The property `Urls`.
    pub urls: Option<Vec<EntityElement>>,
    /// The property `FormalName`.
    pub formal_name: Option<String>,
    /// The property `Address`.
    pub address: Option<Box<Address>>,
    /// The property `Post3`.
    pub post3: Option<String>,
    /// The property `Post2`.
    pub post2: Option<String>,
    /// The property `Post1`.
    pub post1: Option<String>,
    /// The property `Kanalname`.
    pub kanalname: Option<String>,
    /// The property `Kanafname`.
    pub kanafname: Option<String>,
    /// The property `CorrespondingAssociate`.
    pub corresponding_associate: Option<Box<Associate>>,
    /// The property `Category`.
    pub category: Option<Box<Category>>,
    /// The property `Business`.
    pub business: Option<Box<Business>>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `Salutation`.
    pub salutation: Option<String>,
    /// The property `ActiveInterests`.
    pub active_interests: Option<i32>,
    /// The property `SupportAssociate`.
    pub support_associate: Option<Box<Associate>>,
    /// The property `TicketPriority`.
    pub ticket_priority: Option<Box<TicketPriority>>,
    /// The property `CustomerLanguage`.
    pub customer_language: Option<Box<CustomerLanguage>>,
    /// The property `DbiAgentId`.
    pub dbi_agent_id: Option<i32>,
    /// The property `DbiKey`.
    pub dbi_key: Option<String>,
    /// The property `DbiLastModified`.
    pub dbi_last_modified: Option<DateTime>,
    /// The property `DbiLastSyncronized`.
    pub dbi_last_syncronized: Option<DateTime>,
    /// The property `SentInfo`.
    pub sent_info: Option<i32>,
    /// The property `ShowContactTickets`.
    pub show_contact_tickets: Option<i32>,
    /// The property `UserInfo`.
    pub user_info: Option<Box<UserInfo>>,
    /// The property `ChatEmails`.
    pub chat_emails: Option<Vec<EntityElement>>,
    /// The property `InternetPhones`.
    pub internet_phones: Option<Vec<EntityElement>>,
    /// The property `Source`.
    pub source: Option<i32>,
    /// The property `ActiveErpLinks`.
    pub active_erp_links: Option<i32>,
    /// The property `ShipmentTypes`.
    pub shipment_types: Option<Vec<SelectableMDOListItem>>,
    /// The property `Consents`.
    pub consents: Option<Vec<ConsentInfo>>,
    /// The property `BounceEmails`.
    pub bounce_emails: Option<Vec<String>>,
    /// The property `ActiveStatusMonitorId`.
    pub active_status_monitor_id: Option<i32>,
    /// The property `CreatedByFormId`.
    pub created_by_form_id: Option<i32>,
    /// The property `UtmParameters`.
    pub utm_parameters: Option<Box<SavedUtmParameters>>,
    /// The property `LeadstatusId`.
    pub leadstatus_id: Option<i32>,
    /// The property `Leadstatus`.
    pub leadstatus: Option<String>,
    /// The property `UserDefinedFields`.
    pub user_defined_fields: Option<Map<String>>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
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
